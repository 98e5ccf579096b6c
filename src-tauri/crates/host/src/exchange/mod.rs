//! Packets between laptops: this laptop's keys and those it knows, making a packet, looking at one,
//! taking one in, and what is held until somebody vouches for its sender.

mod files;
mod held;
mod keeping;
mod laptops;
mod look;
mod make;
mod named;
mod take;

pub use files::Taking;
pub use held::HeldPacket;
pub use keeping::{KeyStore, Shut};
pub use laptops::{KnownLaptop, Laptop, Sender, Spoken};
pub use look::{Belongs, PacketLook, PacketPreview};
pub use make::{PacketAnswer, PacketLock, PacketMade, PacketRequest};
pub use named::PacketGroup;
pub use take::TakenIn;

pub(crate) use laptops::Laptops;

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::Arc;

use packet::{Item, Keys, Opened, Unlock};
use store::Merging;

use crate::{Fault, FaultCode};

/// A packet in a file.
pub(crate) type OnDisk = Opened<BufReader<File>>;

/// A packet on disk, opened as far as its header.
pub(crate) fn open(
    path: &Path,
    keys: &Arc<Keys>,
    passphrase: Option<&str>,
) -> Result<OnDisk, Fault> {
    let with = |passphrase| {
        let file = File::open(path).map_err(|error| Fault::io(&error, path))?;
        let unlock = Unlock { keys, passphrase };
        packet::open(BufReader::new(file), &unlock).map_err(|error| of_file(error, path))
    };
    let opened = with(passphrase);
    // Words that were read aloud are typed with a capital, or with a space too many.
    match (&opened, passphrase.map(as_heard)) {
        (Err(fault), Some(heard))
            if fault.code == FaultCode::PacketWrongPassphrase
                && passphrase != Some(heard.as_str()) =>
        {
            with(Some(&heard)).or(opened)
        }
        _ => opened,
    }
}

/// A passphrase as the program makes them: in small letters, with one space between words.
fn as_heard(passphrase: &str) -> String {
    passphrase.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads a packet to its end into what is being taken in; `files` says whether those too. When this
/// returns, its signature was found right.
pub(crate) fn read_into(
    packet: &mut OnDisk,
    path: &Path,
    merging: &mut Merging<'_>,
    files: bool,
) -> Result<(), Fault> {
    while let Some(item) = packet.next().map_err(|error| of_file(error, path))? {
        match item {
            Item::Change(change) => merging.put(&change)?,
            Item::File(_, content) if files => merging.keep(&content)?,
            // What it holds was compared with its name in reading.
            Item::File(..) => {}
        }
    }
    Ok(())
}

/// What a packet's refusal means for the file it is about.
pub(crate) fn of_file(error: packet::PacketError, path: &Path) -> Fault {
    match error {
        packet::PacketError::Disk(error) => Fault::io(&error, path),
        error => Fault { detail: Some(path.display().to_string()), ..Fault::from(error) },
    }
}
