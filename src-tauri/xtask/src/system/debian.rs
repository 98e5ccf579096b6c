use std::io::IsTerminal as _;
use std::path::Path;

use super::needs::Need;
use crate::call::Call;
use crate::trouble::{Outcome, Trouble};

/// Whether this is Debian, Ubuntu or one of their kin.
pub(crate) fn is_here() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    is_kin(&release) && Path::new("/usr/bin/apt-get").exists()
}

fn is_kin(release: &str) -> bool {
    release
        .lines()
        .filter_map(|line| line.split_once('='))
        .filter(|(name, _)| matches!(*name, "ID" | "ID_LIKE"))
        .flat_map(|(_, value)| value.trim_matches('"').split(' '))
        .any(|id| matches!(id, "debian" | "ubuntu"))
}

/// Installs what is missing, as root or through sudo.
pub(crate) fn install(missing: &[&Need]) -> Outcome {
    let mut packages: Vec<_> = missing.iter().map(|need| need.debian).collect();
    packages.sort_unstable();
    packages.dedup();
    println!("Installing {}.", packages.join(", "));
    apt(&["update", "--quiet"], &packages)?;
    let mut arguments = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    arguments.extend(&packages);
    apt(&arguments, &packages)
}

fn apt(arguments: &[&str], packages: &[&str]) -> Outcome {
    // Debconf's questions would wait for somebody who is not there.
    let quiet = ["DEBIAN_FRONTEND=noninteractive", "apt-get"];
    let words = quiet.iter().chain(arguments);
    if is_root() {
        return Call::new("env", words).run();
    }
    let by_hand = || {
        Trouble::new(format!(
            "These packages have to be installed, and only root may. Run this and start again:\n\n  \
             apt-get update && apt-get install --no-install-recommends {}",
            packages.join(" ")
        ))
    };
    if !Path::new("/usr/bin/sudo").exists() {
        return Err(by_hand());
    }
    if std::io::stdin().is_terminal() {
        return Call::new("sudo", ["env"].iter().chain(words)).asking().run();
    }
    // With nobody to type a password, sudo may only work without one.
    if !Call::new("sudo", ["--non-interactive", "true"]).succeeds() {
        return Err(by_hand());
    }
    Call::new("sudo", ["--non-interactive", "env"].iter().chain(words)).run()
}

fn is_root() -> bool {
    Call::new("id", ["-u"]).text().is_ok_and(|id| id.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::is_kin;

    #[test]
    fn debian_and_its_kin_are_known_by_their_release_file() {
        assert!(is_kin("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n"));
        assert!(is_kin("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!is_kin("ID=fedora\nVERSION_CODENAME=debian\n"));
        assert!(!is_kin(""));
    }
}
