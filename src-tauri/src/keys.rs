//! The system's key store: Keychain, Credential Manager, or the Secret Service of a Linux desktop.

use std::sync::Arc;
use std::thread;

use host::{Fault, Home, KeyStore, Shut};
use keyring::Entry;
use keyring::v1::Error;

const SERVICE: &str = "Plenaria";

/// The folder in which this user's installation keeps its workshops, its key with the system.
///
/// # Errors
/// As [`Home::of_user`].
pub(crate) fn home() -> Result<Home, Fault> {
    Home::of_user(Arc::new(System))
}

#[derive(Debug)]
struct System;

impl KeyStore for System {
    fn keep(&self, name: &str, secret: &str) -> Result<(), Shut> {
        let (name, secret) = (name.to_owned(), secret.to_owned());
        apart(move || {
            Entry::new(SERVICE, &name)
                .and_then(|entry| entry.set_password(&secret))
                .map_err(|_| Shut)
        })
    }

    fn read(&self, name: &str) -> Result<Option<String>, Shut> {
        let name = name.to_owned();
        apart(move || match Entry::new(SERVICE, &name).and_then(|entry| entry.get_password()) {
            Ok(secret) => Ok(Some(secret)),
            Err(Error::NoEntry) => Ok(None),
            Err(_) => Err(Shut),
        })
    }
}

/// The key store of a Linux desktop is asked over a bus, and waits for the answer in a way that the
/// program's own worker threads do not allow.
fn apart<R: Send + 'static>(
    ask: impl FnOnce() -> Result<R, Shut> + Send + 'static,
) -> Result<R, Shut> {
    thread::spawn(ask).join().unwrap_or(Err(Shut))
}
