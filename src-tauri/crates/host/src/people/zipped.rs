//! The package around XLSX and ODS, checked before anything trusts it.

use std::io::{Cursor, Read as _, copy, sink};

use zip::ZipArchive;
use zip::result::ZipError;

use super::table::Unfit;

/// The most a workbook may unpack to, in bytes. Two thousand people need a hundredth of it; what is
/// left is for logos.
const UNPACKED: u64 = 64 * 1024 * 1024;
/// The most files a workbook may hold.
const ENTRIES: usize = 2_000;

/// Unpacks a workbook to nowhere, since what its directory says of sizes need not be true.
pub(super) fn check(bytes: &[u8]) -> Result<(), Unfit> {
    let mut archive = open(bytes)?;
    if archive.len() > ENTRIES {
        return Err(Unfit::TooLarge);
    }
    let mut left = UNPACKED;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|_| Unfit::Unreadable)?;
        if entry.size() > left {
            return Err(Unfit::TooLarge);
        }
        let unpacked =
            copy(&mut entry.take(left + 1), &mut sink()).map_err(|_| Unfit::Unreadable)?;
        left = left.checked_sub(unpacked).ok_or(Unfit::TooLarge)?;
    }
    Ok(())
}

/// The text of one file of a checked workbook; none when it has no such file.
pub(super) fn text(bytes: &[u8], name: &str) -> Result<Option<String>, Unfit> {
    let mut archive = open(bytes)?;
    let mut entry = match archive.by_name(name) {
        Ok(entry) => entry,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(_) => return Err(Unfit::Unreadable),
    };
    let mut text = String::new();
    entry.read_to_string(&mut text).map_err(|_| Unfit::Unreadable)?;
    Ok(Some(text))
}

fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, Unfit> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unfit::Unreadable)
}
