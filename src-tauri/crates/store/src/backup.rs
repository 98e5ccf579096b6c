use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::draft::DRAFT;
use crate::open::{Access, connect};
use crate::sql::set_meta;
use crate::{Passphrase, Result, Store, StoreError, commit};

impl Store {
    /// Writes a clean copy of the whole file to `to`, with the same passphrase. The copy is opened
    /// and checked before it gets its name, so what is there under that name is whole.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is something at `to` already, or what the disk has to say;
    /// nothing is left behind then.
    pub fn back_up(&self, to: &Path) -> Result<()> {
        copy(&self.conn, to, self.passphrase.as_ref())
    }
}

/// Copies, verifies, then names.
pub(crate) fn copy(conn: &Connection, to: &Path, passphrase: Option<&Passphrase>) -> Result<()> {
    if to.exists() {
        return Err(StoreError::Exists);
    }
    let unfinished = unfinished(to)?;
    let made = write(conn, &unfinished, passphrase).and_then(|()| name(&unfinished, to));
    if made.is_err() {
        // Not whole, so of no use to anybody; the reason it failed matters more.
        let _ = std::fs::remove_file(&unfinished);
    }
    made
}

fn unfinished(to: &Path) -> Result<PathBuf> {
    let name = to.file_name().ok_or(StoreError::OddPath)?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(".unfinished");
    Ok(to.with_file_name(hidden))
}

fn write(conn: &Connection, to: &Path, passphrase: Option<&Passphrase>) -> Result<()> {
    // One that an earlier crash left behind.
    match std::fs::remove_file(to) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    conn.execute("VACUUM INTO ?", [to.to_str().ok_or(StoreError::OddPath)?])?;
    let copy = connect(to, passphrase, Access::Write)?;
    set_meta(&copy, commit::COPY, "yes")?;
    // What was half typed then has been entered or wiped since.
    copy.execute("DELETE FROM meta WHERE name GLOB ?", [format!("{DRAFT}*")])?;
    copy.close().map_err(|(_, error)| error)?;
    OpenOptions::new().write(true).open(to)?.sync_all()?;
    let copy = connect(to, passphrase, Access::Read)?;
    let verdict: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let count = |conn: &Connection| -> Result<i64> {
        Ok(conn.query_row("SELECT count(*) FROM change", [], |row| row.get(0))?)
    };
    if verdict != "ok" || count(&copy)? != count(conn)? {
        return Err(StoreError::Damaged);
    }
    Ok(())
}

fn name(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to)?;
    sync_folder(to)
}

/// A new name is only on disk once its folder is.
#[cfg(unix)]
fn sync_folder(of: &Path) -> Result<()> {
    let folder = of.parent().filter(|folder| !folder.as_os_str().is_empty());
    Ok(File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?)
}

#[cfg(not(unix))]
fn sync_folder(of: &Path) -> Result<()> {
    Ok(File::open(of)?.sync_all()?)
}
