//! Where this laptop's key is kept.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use host::{FaultCode, Home, Host, KeyStore, Laptop, Shut};

/// A key store that can be shut.
#[derive(Debug, Default)]
struct Chest {
    shut: AtomicBool,
    kept: Mutex<BTreeMap<String, String>>,
}

impl Chest {
    fn open(&self) -> Result<(), Shut> {
        if self.shut.load(Ordering::SeqCst) { Err(Shut) } else { Ok(()) }
    }
}

impl KeyStore for Chest {
    fn keep(&self, name: &str, secret: &str) -> Result<(), Shut> {
        self.open()?;
        self.kept.lock().unwrap().insert(name.to_owned(), secret.to_owned());
        Ok(())
    }

    fn read(&self, name: &str) -> Result<Option<String>, Shut> {
        self.open()?;
        Ok(self.kept.lock().unwrap().get(name).cloned())
    }
}

fn host(folder: &Path, chest: &Arc<Chest>) -> Host {
    Host::new(Home::at(folder.to_path_buf()).with_key_store(chest.clone()))
}

async fn laptop(folder: &Path, chest: &Arc<Chest>) -> Result<Laptop, FaultCode> {
    host(folder, chest).laptop().await.map_err(|fault| fault.code)
}

#[tokio::test]
async fn the_system_keeps_the_key_and_a_shut_store_makes_no_other_laptop() {
    let folder = tempfile::tempdir().unwrap();
    let chest = Arc::new(Chest::default());
    let first = laptop(folder.path(), &chest).await.unwrap();
    let secret = chest.kept.lock().unwrap().values().next().unwrap().clone();
    let beside = fs::read_to_string(folder.path().join("keys")).unwrap();
    assert!(secret.lines().all(|line| !beside.contains(line)));

    chest.shut.store(true, Ordering::SeqCst);
    assert_eq!(laptop(folder.path(), &chest).await, Err(FaultCode::KeyStoreShut));
    chest.shut.store(false, Ordering::SeqCst);
    assert_eq!(laptop(folder.path(), &chest).await, Ok(first));
}

#[tokio::test]
async fn a_key_in_a_file_moves_to_the_system_and_stays_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let chest = Arc::new(Chest { shut: AtomicBool::new(true), ..Chest::default() });
    let first = laptop(folder.path(), &chest).await.unwrap();
    let alone = fs::read_to_string(folder.path().join("keys")).unwrap();
    assert!(alone.contains("AGE-SECRET-KEY"));

    chest.shut.store(false, Ordering::SeqCst);
    assert_eq!(laptop(folder.path(), &chest).await.as_ref(), Ok(&first));
    assert_eq!(chest.kept.lock().unwrap().values().next(), Some(&alone));
    let beside = fs::read_to_string(folder.path().join("keys")).unwrap();
    assert!(!beside.contains("AGE-SECRET-KEY"));
    assert_eq!(laptop(folder.path(), &chest).await, Ok(first));
}
