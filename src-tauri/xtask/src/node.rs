//! Node, which builds the screen, and the npm packages of a folder.

use std::fs;
use std::path::Path;

use crate::call::Call;
use crate::trouble::{Outcome, Trouble};

/// The oldest Node the build tools of the screen run on.
const OLDEST: (u32, u32) = (20, 19);

/// Sees to it that Node is there and not too old.
pub(crate) fn prepare() -> Outcome {
    let (major, minor) = OLDEST;
    let advice = format!(
        "The screen is built with Node {major}.{minor} or later. Install it from nodejs.org or with \
         a version manager such as nvm (“nvm install --lts”), open a new terminal and start again. \
         The package “nodejs” of Debian 12 and of Ubuntu 24.04 is older."
    );
    let said = Call::new("node", ["--version"]).text();
    let Ok(said) = said else {
        return Err(Trouble::new(format!("Node is not installed.\n{advice}")));
    };
    let found = said.trim();
    if version(found).is_none_or(|version| version < OLDEST) {
        return Err(Trouble::new(format!("This is Node {found}, which is too old.\n{advice}")));
    }
    if !Call::npm(crate::house::root(), ["--version"]).succeeds() {
        return Err(Trouble::new(format!("Node {found} is here, but npm is not.\n{advice}")));
    }
    println!("Node {found}.");
    Ok(())
}

fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// Installs the packages of a folder as its lock file says, unless they are there already.
pub(crate) fn install(folder: &Path) -> Outcome {
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock)
        .map_err(|error| Trouble::new(format!("{} cannot be read: {error}.", lock.display())))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|had| had == wanted) {
        println!("The packages of {} are there.", folder.display());
        return Ok(());
    }
    Call::npm(folder, ["ci", "--no-audit", "--no-fund"]).run()?;
    // Without the note the next run only installs once more.
    let _ = fs::write(&installed, wanted);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, version};

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(version("v20.19.0"), Some((20, 19)));
        assert!(version("v20.9.0").is_some_and(|version| version < OLDEST));
        assert!(version("v20.20.2").is_some_and(|version| version >= OLDEST));
        assert!(version("v18.20.4").is_some_and(|version| version < OLDEST));
        assert!(version("v100.0.0").is_some_and(|version| version >= OLDEST));
        assert_eq!(version("deno"), None);
    }
}
