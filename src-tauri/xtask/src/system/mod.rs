//! Programs and libraries of the system: what is needed, what is missing, and how it gets here.

mod debian;
mod needs;

use needs::{BUILD, Need, TESTS};

use crate::trouble::{Outcome, Trouble};

/// What the machine is to be able to do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Build and open the program.
    Build,
    /// Run every test as well.
    Test,
}

/// Sees to it that everything needed is there: installs it on Debian and Ubuntu, says what to
/// install elsewhere.
pub(crate) fn prepare(purpose: Purpose) -> Outcome {
    if !cfg!(target_os = "linux") {
        return elsewhere(purpose);
    }
    let missing = missing(purpose);
    if missing.is_empty() {
        println!("Everything needed of the system is there.");
        return Ok(());
    }
    if !debian::is_here() {
        return Err(Trouble::new(by_hand(&missing)));
    }
    debian::install(&missing)?;
    match self::missing(purpose).as_slice() {
        [] => Ok(()),
        still => Err(Trouble::new(format!(
            "Packages were installed, but this is still not found: {}.",
            names(still)
        ))),
    }
}

fn missing(purpose: Purpose) -> Vec<&'static Need> {
    let tests = if purpose == Purpose::Test { TESTS } else { &[] };
    BUILD.iter().chain(tests).filter(|need| !need.is_met()).collect()
}

fn names(needs: &[&Need]) -> String {
    needs.iter().map(|need| need.what).collect::<Vec<_>>().join(", ")
}

fn by_hand(missing: &[&Need]) -> String {
    let packages = |of: fn(&Need) -> &'static str| {
        let mut packages: Vec<_> = missing.iter().flat_map(|need| of(need).split(' ')).collect();
        packages.sort_unstable();
        packages.dedup();
        packages.join(" ")
    };
    format!(
        "This is missing: {}.\nPackages are installed for you on Debian and Ubuntu only. Here, run \
         the line of your system and start again:\n\n  Fedora      sudo dnf install {}\n  Arch        \
         sudo pacman -S --needed {}\n  openSUSE    sudo zypper install {}\n",
        names(missing),
        packages(|need| need.fedora),
        packages(|need| need.arch),
        packages(|need| need.opensuse),
    )
}

/// On macOS and Windows the webview is part of the system.
fn elsewhere(purpose: Purpose) -> Outcome {
    if purpose == Purpose::Test {
        return Err(Trouble::new(
            "The whole run needs Debian or Ubuntu, for it drives the real window under Xvnc. Here, \
             “cargo test --workspace --features bridge” tests the core and “npm test” in ui tests \
             the screen.",
        ));
    }
    if needs::PERL.is_met() {
        return Ok(());
    }
    Err(Trouble::new(
        "Perl is missing; the encryption library is configured with it. Install it (on Windows: \
         winget install StrawberryPerl.StrawberryPerl), open a new terminal and start again.",
    ))
}
