//! Files that are not opened, and that nothing happens to.

use std::path::Path;

use rusqlite::Connection;
use store::{APPLICATION_ID, Store, StoreError};

use crate::support::*;

fn refused(path: &Path, passphrase: Option<&str>) -> &'static str {
    let before = std::fs::read(path).unwrap();
    let passphrase = passphrase.map(words);
    let error = Store::open(path, passphrase.as_ref(), &origin(1)).err().expect("refused");
    assert_eq!(std::fs::read(path).unwrap(), before, "untouched");
    error.code()
}

fn made(path: &Path, passphrase: Option<&str>) {
    let passphrase = passphrase.map(words);
    let mut store = Store::create(path, passphrase.as_ref(), &origin(1)).unwrap();
    store.commit(card(id(7), id(1), "a"), LABEL).unwrap();
}

#[test]
fn the_passphrase_has_to_fit() {
    let (_folder, path) = folder();
    made(&path, Some("plenaria"));
    assert_eq!(refused(&path, Some("Plenaria")), "wrong-passphrase");
    assert_eq!(refused(&path, None), "needs-passphrase");
}

#[test]
fn a_file_without_passphrase_says_so() {
    let (_folder, path) = folder();
    made(&path, None);
    assert_eq!(refused(&path, Some("plenaria")), "not-protected");
}

#[test]
fn what_is_no_workshop_is_not_opened() {
    let (folder, path) = folder();
    for content in [&b""[..], b"Estimados colegas", &[7; 5000]] {
        std::fs::write(&path, content).unwrap();
        assert_eq!(refused(&path, None), "not-a-workshop");
        assert_eq!(refused(&path, Some("plenaria")), "not-a-workshop");
    }
    let missing = Store::open(&folder.path().join("missing.db"), None, &origin(1));
    assert!(matches!(missing, Err(StoreError::Missing)));
    let directory = Store::open(folder.path(), None, &origin(1));
    assert!(matches!(directory, Err(StoreError::NotAWorkshop)));
}

#[test]
fn a_strangers_database_is_not_opened() {
    let (_folder, path) = folder();
    let stranger = Connection::open(&path).unwrap();
    stranger.execute_batch("CREATE TABLE change (cid TEXT)").unwrap();
    assert_eq!(refused(&path, None), "not-a-workshop");
    stranger.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
    assert_eq!(refused(&path, None), "not-a-workshop");
}

#[test]
fn what_somebody_added_to_a_workshop_never_runs() {
    for addition in [
        "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM undo; END",
        "CREATE VIEW v AS SELECT * FROM change",
        "CREATE TABLE payload (a)",
        "CREATE VIRTUAL TABLE f USING fts5(a)",
    ] {
        let (_folder, path) = folder();
        made(&path, None);
        Connection::open(&path).unwrap().execute_batch(addition).unwrap();
        assert_eq!(refused(&path, None), "not-a-workshop", "{addition}");
    }
}

#[test]
fn a_file_of_a_later_version_is_left_as_it_is() {
    let (_folder, path) = folder();
    made(&path, None);
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", store::VERSION + 1)
        .unwrap();
    assert_eq!(refused(&path, None), "newer");
}

#[test]
fn a_new_file_never_takes_the_place_of_another() {
    let (_folder, path) = folder();
    std::fs::write(&path, "Estimados colegas").unwrap();
    let created = Store::create(&path, None, &origin(1));
    assert!(matches!(created, Err(StoreError::Exists)));
    assert_eq!(std::fs::read(&path).unwrap(), b"Estimados colegas");
}

#[test]
fn what_cannot_be_written_is_refused_before_anybody_works_on_it() {
    let (folder, path) = folder();
    made(&path, None);
    let lock = |path: &Path, readonly| {
        let mut permissions = std::fs::metadata(path).unwrap().permissions();
        permissions.set_readonly(readonly);
        std::fs::set_permissions(path, permissions).unwrap();
    };
    lock(&path, true);
    assert_eq!(refused(&path, None), "read-only");
    lock(&path, false);
    if cfg!(windows) {
        return;
    }
    lock(folder.path(), true);
    let code = refused(&path, None);
    let created = Store::create(&folder.path().join("new.db"), None, &origin(1));
    lock(folder.path(), false);
    assert_eq!(code, "read-only");
    assert!(matches!(created, Err(StoreError::ReadOnly)));
}
