//! What the program may be built from: licences that are allowed, and known sources only.
//!
//! `.deny.toml` says what is allowed. It is cargo-deny's file, and where cargo-deny is installed it
//! is asked too; the check here needs nothing but the lock files, and covers npm as well.

mod crates;
mod licences;
mod npm;

use std::path::PathBuf;

use licences::Licences;

use crate::call::Call;
use crate::house;
use crate::trouble::{Outcome, Trouble};

/// Checks licences and sources of everything the program is built from.
pub(crate) fn policy() -> Outcome {
    let allowed = Licences::allowed(&house::root().join(".deny.toml"))?;
    let mut objections = Vec::new();
    let crates = crates::check(&allowed, &mut objections)?;
    println!("{crates} crates looked at.");
    for folder in [house::ui(), house::tests()] {
        let packages = npm::check(&folder, &allowed, &mut objections)?;
        println!("{packages} npm packages of {} looked at.", folder.display());
    }
    if !objections.is_empty() {
        return Err(Trouble::new(format!(
            ".deny.toml forbids this:\n  {}",
            objections.join("\n  ")
        )));
    }
    println!("Every licence and every source is allowed.");
    advisories()
}

/// What only cargo-deny can do, where it is installed.
fn advisories() -> Outcome {
    if !Call::cargo(["deny", "--version"]).succeeds() {
        println!("Advisories were not checked: cargo-deny is not installed.");
        return Ok(());
    }
    Call::cargo(["deny", "--offline", "check", "bans", "licenses", "sources"]).run()?;
    if !database().is_some_and(|folder| folder.exists()) {
        println!(
            "Advisories were not checked: there is no copy of their database here \
             (“cargo deny fetch” brings one)."
        );
        return Ok(());
    }
    Call::cargo(["deny", "--offline", "check", "advisories"]).run()
}

fn database() -> Option<PathBuf> {
    let cargo = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))?;
    Some(cargo.join("advisory-dbs"))
}
