use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tempfile::{NamedTempFile, PersistError};
use thiserror::Error;

use crate::Rendered;

/// What to do when there is a file of that name already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ExistingFile", rename_all = "snake_case")]
pub enum Existing {
    /// Leave it and answer [`SaveError::AlreadyExists`].
    Refuse,
    /// Put the new one in its place; the person has agreed.
    Replace,
    /// Give the new one another name: `… (2)`.
    KeepBoth,
}

/// A document on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Where it is.
    pub path: PathBuf,
}

/// Why a document could not be put into the folder. There is never half a file left.
#[derive(Debug, Error)]
pub enum SaveError {
    /// A file of that name is there and was left alone.
    #[error("{} is there already", .0.display())]
    AlreadyExists(PathBuf),
    /// The folder is not there.
    #[error("there is no folder {}", .0.display())]
    NoSuchFolder(PathBuf),
    /// The folder may not be written to.
    #[error("the folder {} may not be written to", .0.display())]
    NotAllowed(PathBuf),
    /// The disk is full.
    #[error("the disk of {} is full", .0.display())]
    DiskFull(PathBuf),
    /// Anything else the disk said.
    #[error("writing into {} failed: {reason}", .folder.display())]
    Disk {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        #[source]
        reason: io::Error,
    },
}

impl SaveError {
    /// A stable name for the kind of error.
    pub fn code(&self) -> &'static str {
        match self {
            SaveError::AlreadyExists(_) => "save_already_exists",
            SaveError::NoSuchFolder(_) => "save_no_such_folder",
            SaveError::NotAllowed(_) => "save_not_allowed",
            SaveError::DiskFull(_) => "save_disk_full",
            SaveError::Disk { .. } => "save_disk",
        }
    }

    fn new(folder: &Path, reason: io::Error) -> Self {
        let folder = folder.to_owned();
        match reason.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoSuchFolder(folder),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NotAllowed(folder)
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull(folder),
            _ => Self::Disk { folder, reason },
        }
    }
}

/// Puts a document into a folder under its own name: written aside, flushed to the disk, then
/// renamed, so that the name never stands for half a file.
///
/// # Errors
/// See [`SaveError`]; whatever was in the folder before is untouched then.
pub fn save(folder: &Path, document: &Rendered, existing: Existing) -> Result<Saved, SaveError> {
    let fault = |reason| SaveError::new(folder, reason);
    let mut aside = aside(folder).map_err(fault)?;
    aside.write_all(&document.bytes).map_err(fault)?;
    aside.as_file().sync_all().map_err(fault)?;
    let path = match existing {
        Existing::Refuse => {
            let path = folder.join(&document.file_name);
            match take_name(aside, &path) {
                Ok(()) => path,
                Err(refused) if is_taken(&refused) => return Err(SaveError::AlreadyExists(path)),
                Err(refused) => return Err(fault(refused.error)),
            }
        }
        Existing::Replace => {
            let path = folder.join(&document.file_name);
            aside.persist(&path).map_err(|refused| fault(refused.error))?;
            path
        }
        Existing::KeepBoth => beside(folder, &document.file_name, aside).map_err(fault)?,
    };
    flush_folder(folder);
    Ok(Saved { path })
}

/// A new file next to where the document goes, with the rights any other new file would get.
fn aside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".plenaria-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // A temporary file is private by default; a document is meant to be passed on.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

fn beside(folder: &Path, name: &str, mut aside: NamedTempFile) -> io::Result<PathBuf> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let mut path = folder.join(name);
    for copy in 2_u32.. {
        match take_name(aside, &path) {
            Ok(()) => break,
            Err(refused) if is_taken(&refused) => aside = refused.file,
            Err(refused) => return Err(refused.error),
        }
        path = folder.join(format!("{stem} ({copy}).{ending}"));
    }
    Ok(path)
}

/// Renames without replacing. Some file systems of old sticks cannot do that in one go; there the
/// name is looked at first.
fn take_name(aside: NamedTempFile, path: &Path) -> Result<(), PersistError> {
    match aside.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(refused) if is_taken(&refused) => Err(refused),
        Err(refused) if matches!(path.try_exists(), Ok(false)) => {
            refused.file.persist(path).map(drop)
        }
        Err(refused) => Err(refused),
    }
}

fn is_taken(refused: &PersistError) -> bool {
    refused.error.kind() == io::ErrorKind::AlreadyExists
}

/// Makes the new name itself lasting where the system can. The document's words are on the disk by
/// now, so a system that cannot is no reason to tell the person that saving failed.
fn flush_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};
    use std::path::Path;

    use super::SaveError;

    #[test]
    fn what_the_system_says_becomes_an_answer_a_person_can_act_on() {
        let code = |kind| SaveError::new(Path::new("/stick"), Error::from(kind)).code();
        assert_eq!(code(ErrorKind::StorageFull), "save_disk_full");
        assert_eq!(code(ErrorKind::QuotaExceeded), "save_disk_full");
        assert_eq!(code(ErrorKind::PermissionDenied), "save_not_allowed");
        assert_eq!(code(ErrorKind::ReadOnlyFilesystem), "save_not_allowed");
        assert_eq!(code(ErrorKind::NotFound), "save_no_such_folder");
        assert_eq!(code(ErrorKind::TimedOut), "save_disk");
    }
}
