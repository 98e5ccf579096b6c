//! Packets of the first version, as they are on people's sticks. They are never written again.

use std::fs;
use std::path::{Path, PathBuf};

use packet::{Item, Keys, Lock, Unlock};

use crate::support::{chain, header, packed, unpacked};

const FILE: &[u8] = b"Presentaci\xc3\xb3n de apertura";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn kept(name: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
    let path = folder().join(name);
    if !path.exists() && std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, make()).unwrap();
    }
    fs::read(path).unwrap()
}

#[test]
fn packets_of_version_1_are_read_for_ever() {
    let text = kept("keys-v1.txt", || Keys::generate().unwrap().to_text().as_bytes().to_vec());
    let keys = Keys::from_text(&String::from_utf8(text).unwrap()).unwrap();
    let make = |lock: Lock<'_>| packed(&lock, &keys, &chain(5), &[FILE]);
    let by_words = kept("words-v1.plenaria", || make(Lock::Passphrase("ejemplo")));
    let by_keys = kept("keys-v1.plenaria", || make(Lock::Cards(&[keys.card()])));
    for (bytes, passphrase) in [(by_words, Some("ejemplo")), (by_keys, None)] {
        let (found, items) = unpacked(&bytes, &Unlock { keys: &keys, passphrase }).unwrap();
        assert_eq!(found, header(&keys, 5, &[FILE]));
        let changes = chain(5).into_iter().map(|change| Item::Change(Box::new(change)));
        let file = Item::File(ledger::Cid::of(FILE), FILE.to_vec());
        assert_eq!(items, changes.chain([file]).collect::<Vec<_>>());
    }
    let words = String::from_utf8(kept("six-words-v1.txt", || {
        format!("{:?}", keys.card().words()).into_bytes()
    }));
    assert_eq!(words.unwrap(), format!("{:?}", keys.card().words()));
}
