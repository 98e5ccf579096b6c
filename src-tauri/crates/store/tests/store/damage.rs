use std::path::Path;

use store::{Finding, Store, StoreError};
use workshop::{Entity, Value};

use crate::support::*;

fn flip(path: &Path, at: usize) {
    let mut bytes = std::fs::read(path).unwrap();
    bytes[at] ^= 1;
    std::fs::write(path, bytes).unwrap();
}

fn find(path: &Path, words: &str) -> usize {
    let bytes = std::fs::read(path).unwrap();
    bytes.windows(words.len()).position(|part| part == words.as_bytes()).expect("it is there")
}

#[test]
fn a_flipped_bit_anywhere_in_a_protected_file_is_found() {
    let (folder, path) = folder();
    let passphrase = words("plenaria");
    let mut store = Store::create(&path, Some(&passphrase), &origin(1)).unwrap();
    for number in 0..20 {
        store.commit(card(id(number), id(1), &"palabra ".repeat(200)), LABEL).unwrap();
    }
    drop(store);
    let length = usize::try_from(std::fs::metadata(&path).unwrap().len()).unwrap();
    for part in 1..8 {
        let damaged = folder.path().join(format!("damaged-{part}.db"));
        std::fs::copy(&path, &damaged).unwrap();
        flip(&damaged, length / 8 * part + 100);
        match Store::open(&damaged, Some(&passphrase), &origin(1)) {
            Ok(mut store) => {
                let report = store.check().unwrap();
                let protection = |finding: &Finding| matches!(finding, Finding::Protection { .. });
                assert!(report.findings.iter().any(protection), "{part}: {report:?}");
            }
            Err(error) => assert!(matches!(error, StoreError::Damaged), "{part}: {error:?}"),
        }
    }
}

#[test]
fn a_word_altered_behind_the_programs_back_is_found() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path, None, &origin(1)).unwrap();
    store.commit(card(id(7), id(1), "Falta de datos"), LABEL).unwrap();
    drop(store);
    let conn = rusqlite::Connection::open(&path).unwrap();
    let value = ledger::encode_value(&Value::from("Sobran datos"));
    let text = "UPDATE change SET value = ? WHERE field = 'text.es'";
    conn.execute(text, [value]).unwrap();
    conn.execute("UPDATE card SET kind = 'context'", []).unwrap();
    conn.close().unwrap();
    let mut store = Store::open(&path, None, &origin(1)).unwrap();
    let findings = store.check().unwrap().findings;
    let altered = store.history(Entity::Card, id(7)).unwrap();
    let altered = altered.iter().find(|entry| entry.field == "text.es").unwrap().cid;
    assert_eq!(
        findings,
        [
            Finding::Altered { cid: altered },
            Finding::Derived { table: "card".into() },
            Finding::Derived { table: "text".into() },
        ]
    );
    store.rebuild().unwrap();
    assert_eq!(store.check().unwrap().findings, [Finding::Altered { cid: altered }]);
}

#[test]
fn an_entry_that_cannot_be_read_does_not_hide_the_others() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path, None, &origin(1)).unwrap();
    store.commit(card(id(7), id(1), "Falta de datos"), LABEL).unwrap();
    drop(store);
    // The length of the stored text: it now ends before its words do.
    flip(&path, find(&path, "nFalta de datos"));
    let Ok(mut store) = Store::open(&path, None, &origin(1)) else { panic!("it opens") };
    let report = store.check().unwrap();
    assert!(report.findings.contains(&Finding::Unreadable { entry: Some(5) }), "{report:?}");
    assert_eq!(report.changes, 7);
}
