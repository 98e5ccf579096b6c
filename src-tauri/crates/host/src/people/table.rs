//! From a file or a pasted text to a grid of text cells.

use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::grid::Grid;
use super::{Source, delimited, encoding, ods, xls, xlsx, zipped};
use crate::{Fault, FaultCode};

/// The largest list that is read, in bytes.
const SIZE: u64 = 16 * 1024 * 1024;

/// Why a list cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unfit {
    /// It is larger than any list of people, or unpacks to something that is.
    TooLarge,
    /// It is no list, or a broken one.
    Unreadable,
}

impl From<Unfit> for FaultCode {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::TooLarge => FaultCode::TooLarge,
            Unfit::Unreadable => FaultCode::UnreadableTable,
        }
    }
}

/// Reads a list.
pub(super) fn read(source: &Source) -> Result<Grid, Fault> {
    match source {
        Source::Text(text) if text.len() as u64 > SIZE => Err(Fault::new(FaultCode::TooLarge)),
        Source::Text(text) => delimited::read(text).map_err(|unfit| Fault::new(unfit.into())),
        Source::File(path) => {
            let path = Path::new(path);
            let bytes = load(path)?;
            // The readers of foreign formats have panicked on damaged files before.
            catch_unwind(AssertUnwindSafe(|| understand(&bytes)))
                .unwrap_or(Err(Unfit::Unreadable))
                .map_err(|unfit| Fault::about(unfit.into(), path.display()))
        }
    }
}

fn load(path: &Path) -> Result<Vec<u8>, Fault> {
    let failed = |error: std::io::Error| Fault::io(&error, path);
    let about = fs::metadata(path).map_err(failed)?;
    if about.is_dir() {
        return Err(failed(ErrorKind::IsADirectory.into()));
    }
    if !about.is_file() {
        return Err(Fault::about(FaultCode::UnreadableTable, path.display()));
    }
    let too_large = || Fault::about(FaultCode::TooLarge, path.display());
    if about.len() > SIZE {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    // A file can grow between the look at its size and the reading.
    File::open(path)
        .and_then(|file| file.take(SIZE + 1).read_to_end(&mut bytes))
        .map_err(failed)?;
    if bytes.len() as u64 > SIZE {
        return Err(too_large());
    }
    Ok(bytes)
}

/// What a file is shows in its first bytes; names lie.
fn understand(bytes: &[u8]) -> Result<Grid, Unfit> {
    match bytes {
        [b'P', b'K', 3, 4, ..] => {
            zipped::check(bytes)?;
            match zipped::text(bytes, "content.xml")? {
                Some(content) => ods::read(&content),
                None => xlsx::read(bytes),
            }
        }
        [0xD0, 0xCF, 0x11, 0xE0, ..] => xls::read(bytes),
        _ => delimited::read(&encoding::decode(bytes).ok_or(Unfit::Unreadable)?),
    }
}
