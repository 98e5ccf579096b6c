use std::path::Path;

use host::{Desk, Fault, FaultCode};
use store::{Origin, Passphrase};

use super::report::words;

/// Opens a file; when it is protected, takes the passphrase from `PLENARIA_PASSPHRASE` or asks for
/// it. Never from an argument: other users of the machine can read those.
pub(super) fn open(path: &Path, origin: &Origin) -> Result<Desk, Fault> {
    match Desk::open(path, None, origin) {
        Err(fault) if fault.code == FaultCode::PassphraseNeeded => {
            Desk::open(path, Some(&ask()?), origin)
        }
        opened => opened,
    }
}

fn ask() -> Result<Passphrase, Fault> {
    if let Ok(passphrase) = std::env::var("PLENARIA_PASSPHRASE") {
        return needed(&passphrase);
    }
    // Without a terminal to ask on there is no passphrase to be had.
    let typed = rpassword::prompt_password(words().text("cli-passphrase"));
    needed(&typed.unwrap_or_default())
}

fn needed(passphrase: &str) -> Result<Passphrase, Fault> {
    Passphrase::new(passphrase).ok_or(Fault::new(FaultCode::PassphraseNeeded))
}
