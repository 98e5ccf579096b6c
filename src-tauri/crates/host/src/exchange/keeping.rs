//! Where this installation's key is kept: in the system's key store where there is one, else in a
//! file that only its owner may read.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use packet::Keys;

use crate::home::write_whole;
use crate::{Fault, FaultCode, Home};

/// Stands in the key's file while the system keeps the key, so that a key store that is shut for the
/// moment is never taken for one that has none: another key would be another laptop to all others.
const KEPT_BY_SYSTEM: &str = "kept by the system\n";

/// Where a system keeps secrets of its user.
pub trait KeyStore: std::fmt::Debug + Send + Sync {
    /// Keeps a secret under a name, in place of any that was there.
    ///
    /// # Errors
    /// [`Shut`] when there is no key store, or it does not open.
    fn keep(&self, name: &str, secret: &str) -> Result<(), Shut>;

    /// The secret under a name; none when there is none.
    ///
    /// # Errors
    /// [`Shut`] when there is no key store, or it does not open.
    fn read(&self, name: &str) -> Result<Option<String>, Shut>;
}

/// The system has no key store, or it does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shut;

/// The key of this installation, made the first time it is needed.
pub(super) fn keys_of(home: &Home) -> Result<Keys, Fault> {
    let path = home.keys();
    match fs::read_to_string(&path) {
        Ok(text) if text == KEPT_BY_SYSTEM => from_system(home, &path),
        Ok(text) => {
            let keys = Keys::from_text(&text);
            let keys = keys.ok_or(Fault::about(FaultCode::Damaged, path.display()))?;
            // It was made where there was no key store, or by a version that knew none.
            if kept_by_system(home, &path, &keys) {
                write_whole(&path, KEPT_BY_SYSTEM.as_bytes())?;
            }
            Ok(keys)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let keys = Keys::generate()?;
            if kept_by_system(home, &path, &keys) {
                write_whole(&path, KEPT_BY_SYSTEM.as_bytes())?;
            } else {
                // Written as a temporary file first, which only its owner may read.
                write_whole(&path, keys.to_text().as_bytes())?;
            }
            Ok(keys)
        }
        Err(error) => Err(Fault::io(&error, &path)),
    }
}

fn from_system(home: &Home, path: &Path) -> Result<Keys, Fault> {
    let kept = home.key_store().and_then(|store| store.read(&name(path)).ok().flatten());
    kept.and_then(|text| Keys::from_text(&text)).ok_or(Fault::new(FaultCode::KeyStoreShut))
}

/// Gives the key to the system and reads it back, before anything relies on it being there.
fn kept_by_system(home: &Home, path: &Path, keys: &Keys) -> bool {
    let (text, name) = (keys.to_text(), name(path));
    home.key_store().is_some_and(|store| {
        store.keep(&name, &text).is_ok()
            && store.read(&name).is_ok_and(|kept| kept.as_deref() == Some(text.as_str()))
    })
}

/// A key is that of one data folder, not of all a user may have.
fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
