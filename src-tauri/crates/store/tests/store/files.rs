use std::path::Path;

use store::{Store, StoreError, UndoAnswer};
use workshop::{Entity, View};

use crate::support::*;

#[test]
fn what_was_written_is_there_after_reopening_and_can_still_be_undone() {
    for passphrase in [None, Some(words("Migración segura"))] {
        let (_folder, path) = folder();
        let mut store = Store::create(&path, passphrase.as_ref(), &origin(1)).unwrap();
        store.commit(card(id(7), id(1), "a"), LABEL).unwrap();
        drop(store);
        let mut store = Store::open(&path, passphrase.as_ref(), &origin(1)).unwrap();
        assert_eq!(store.rows(Entity::Card).unwrap().len(), 1);
        assert_eq!(store.undoable().unwrap(), Some(LABEL));
        assert!(matches!(store.undo().unwrap(), UndoAnswer::Done(..)));
        assert!(store.rows(Entity::Card).unwrap().is_empty());
        drop(store);
        let mut store = Store::open(&path, passphrase.as_ref(), &origin(1)).unwrap();
        assert!(matches!(store.redo().unwrap(), UndoAnswer::Done(..)));
        assert_eq!(store.rows(Entity::Card).unwrap().len(), 1);
    }
}

#[test]
fn a_second_opener_is_told_that_the_file_is_in_use() {
    for passphrase in [None, Some(words("plenaria"))] {
        let (_folder, path) = folder();
        let first = Store::create(&path, passphrase.as_ref(), &origin(1)).unwrap();
        let second = Store::open(&path, passphrase.as_ref(), &origin(1));
        assert!(matches!(second, Err(StoreError::InUse)), "{:?}", second.err());
        drop(first);
        let reopened = Store::open(&path, passphrase.as_ref(), &origin(1)).unwrap();
        let second = Store::open(&path, passphrase.as_ref(), &origin(1));
        assert!(matches!(second, Err(StoreError::InUse)), "{:?}", second.err());
        drop(reopened);
    }
}

#[test]
fn a_clean_copy_is_whole_and_goes_its_own_way() {
    for passphrase in [None, Some(words("plenaria"))] {
        let (folder, path) = folder();
        let mut store = Store::create(&path, passphrase.as_ref(), &origin(1)).unwrap();
        store.commit(card(id(7), id(1), "a"), LABEL).unwrap();
        let copy = folder.path().join("copy.db");
        store.back_up(&copy).unwrap();
        assert!(matches!(store.back_up(&copy), Err(StoreError::Exists)));
        assert_eq!(names(folder.path()), ["copy.db", "workshop.db", "workshop.db-journal"]);

        let mut copy = Store::open(&copy, passphrase.as_ref(), &origin(1)).unwrap();
        assert_eq!(copy.snapshot().unwrap(), store.snapshot().unwrap());
        assert!(copy.check().unwrap().is_sound());

        // The same person goes on in both; what they write must still fit together.
        store.commit(card(id(8), id(1), "in the file"), LABEL).unwrap();
        copy.commit(card(id(9), id(1), "in the copy"), LABEL).unwrap();
        store.merge(copy.changes(0, 100).unwrap().changes).unwrap();
        assert_eq!(store.rows(Entity::Card).unwrap().len(), 3);
    }
}

#[test]
fn what_is_being_typed_comes_back_with_the_file_and_is_in_no_log_and_no_copy() {
    let secret = "Operativo encub";
    for (passphrase, readable) in [(None, true), (Some(words("plenaria")), false)] {
        let (folder, path) = folder();
        let mut store = Store::create(&path, passphrase.as_ref(), &origin(1)).unwrap();
        store.commit(card(id(7), id(1), "a"), LABEL).unwrap();
        store.set_draft(id(1), Some("Operativo")).unwrap();
        store.set_draft(id(1), Some(secret)).unwrap();
        store.set_draft(id(2), Some("b")).unwrap();
        store.set_draft(id(2), None).unwrap();
        let copy = folder.path().join("copy.db");
        store.back_up(&copy).unwrap();
        drop(store);

        let bytes = std::fs::read(&path).unwrap();
        let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert_eq!(found, readable);
        let mut store = Store::open(&path, passphrase.as_ref(), &origin(1)).unwrap();
        assert_eq!(store.drafts().unwrap(), [(id(1), secret.to_owned())]);
        assert_eq!(store.undoable().unwrap(), Some(LABEL), "half a line is nothing to undo");
        assert!(store.check().unwrap().is_sound());
        let copy = Store::open(&copy, passphrase.as_ref(), &origin(1)).unwrap();
        assert_eq!(copy.drafts().unwrap(), []);
    }
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn nothing_a_person_wrote_can_be_read_in_a_protected_file() {
    let (_folder, path) = folder();
    let secret = "Operativo encubierto";
    for (passphrase, readable) in [(None, true), (Some(words("plenaria")), false)] {
        let mut store = Store::create(&path, passphrase.as_ref(), &origin(1)).unwrap();
        store.commit(card(id(7), id(1), secret), LABEL).unwrap();
        drop(store);
        let bytes = std::fs::read(&path).unwrap();
        let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert_eq!(found, readable);
        std::fs::remove_file(&path).unwrap();
    }
}

#[test]
fn a_program_that_derives_other_tables_makes_its_own_from_the_log() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path, None, &origin(1)).unwrap();
    store.commit(card(id(7), id(1), "a"), LABEL).unwrap();
    drop(store);
    let other = rusqlite::Connection::open(&path).unwrap();
    other
        .execute_batch(
            "DROP TABLE card;
             CREATE TABLE elsewhere (id TEXT) STRICT;
             INSERT INTO derived VALUES ('elsewhere');
             UPDATE meta SET value = 'another' WHERE name = 'projection';",
        )
        .unwrap();
    other.close().unwrap();
    let mut store = Store::open(&path, None, &origin(1)).unwrap();
    assert_eq!(store.rows(Entity::Card).unwrap().len(), 1);
    assert!(store.check().unwrap().is_sound());
    drop(store);
    let look = rusqlite::Connection::open(&path).unwrap();
    assert!(look.prepare("SELECT * FROM elsewhere").is_err());
}

#[test]
fn a_transaction_cut_short_is_rolled_back_on_opening() {
    for passphrase in [None, Some("plenaria")] {
        let (folder, path) = folder();
        let crashed = folder.path().join("crashed.db");
        let mut store = Store::create(&path, passphrase.map(words).as_ref(), &origin(1)).unwrap();
        store.commit(card(id(7), id(1), "a"), LABEL).unwrap();
        drop(store);
        crash(&path, passphrase, &crashed);

        let wrong = Store::open(&crashed, Some(&words("another")), &origin(1));
        let code = wrong.err().expect("refused").code();
        assert_eq!(code, "wrong-passphrase");
        let mut store = Store::open(&crashed, passphrase.map(words).as_ref(), &origin(1)).unwrap();
        assert_eq!(store.rows(Entity::Card).unwrap().len(), 1);
        assert!(store.check().unwrap().is_sound());
    }
}

/// A writer that dies in the middle of writing pages: leaves file and journal as they are just then.
fn crash(path: &Path, passphrase: Option<&str>, crashed: &Path) {
    let journal = |path: &Path| path.with_extension("db-journal");
    let writer = rusqlite::Connection::open(path).unwrap();
    if let Some(passphrase) = passphrase {
        writer.pragma_update(None, "key", passphrase).unwrap();
    }
    writer.pragma_update(None, "cache_size", 1).unwrap();
    writer.execute_batch("BEGIN; UPDATE change SET actor = 'nobody'; DELETE FROM card;").unwrap();
    writer.execute("CREATE TABLE filler AS SELECT zeroblob(1000000)", []).unwrap();
    std::fs::copy(path, crashed).unwrap();
    std::fs::copy(journal(path), journal(crashed)).unwrap();
    drop(writer);
    let torn = std::fs::read(crashed).unwrap();
    assert_ne!(torn, std::fs::read(path).unwrap(), "the copy caught the writer at work");
}
