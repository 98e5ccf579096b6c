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

/// The words a packet is sealed with: from `PLENARIA_PACKET_PASSPHRASE`, or asked for.
pub(super) fn of_packet() -> Result<String, Fault> {
    let words = match std::env::var("PLENARIA_PACKET_PASSPHRASE") {
        Ok(words) => words,
        Err(_) => {
            rpassword::prompt_password(words().text("cli-packet-passphrase")).unwrap_or_default()
        }
    };
    if words.is_empty() {
        return Err(Fault::new(FaultCode::PacketPassphraseNeeded));
    }
    Ok(words)
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
