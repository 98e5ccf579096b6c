//! Files that earlier versions wrote open in this one and say the same.

use std::path::{Path, PathBuf};

use store::{Passphrase, Store, UndoAnswer};
use workshop::{Entity, Lang, Value, View};

use crate::support::*;

/// Every version of the tables, with a file of each kind.
const FILES: &[(&str, Option<&str>)] = &[
    ("v1.db", None),
    ("v1-protected.db", Some("plenaria")),
    ("v2.db", None),
    ("v2-protected.db", Some("plenaria")),
    ("v3.db", None),
    ("v3-protected.db", Some("plenaria")),
];

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn fill(store: &mut Store) {
    let title = vec![
        create(Entity::Workshop, workshop::Id::WORKSHOP),
        set(Entity::Workshop, workshop::Id::WORKSHOP, "title.original", "es"),
        set(Entity::Workshop, workshop::Id::WORKSHOP, "title.es", "Taller regional"),
        set(Entity::Workshop, workshop::Id::WORKSHOP, "starts", "2018-03-13"),
    ];
    store.commit(title, LABEL).unwrap();
    let group = vec![
        create(Entity::Group, id(1)),
        set(Entity::Group, id(1), "title.es", "Protección"),
        set(Entity::Group, id(1), "position", "80"),
    ];
    store.commit(group, LABEL).unwrap();
    store.commit(card(id(7), id(1), "Falta de datos compartidos"), LABEL).unwrap();
    let english = translate(Entity::Card, id(7), "text.en", "text.es", "No shared data");
    store.commit(vec![english], LABEL).unwrap();
    let rewritten = set(Entity::Card, id(7), "text.es", "Faltan datos compartidos");
    store.commit(vec![rewritten], LABEL).unwrap();
    store.commit(card(id(8), id(1), "Se quita"), LABEL).unwrap();
    store.commit(vec![delete(Entity::Card, id(8))], LABEL).unwrap();
    let mut other = memory(9);
    other.merge(store.changes(0, 100).unwrap().changes).unwrap();
    let kind = |kind: &str| vec![set(Entity::Card, id(7), "kind", Value::from(kind))];
    other.commit(kind("context"), LABEL).unwrap();
    store.commit(kind("opportunity"), LABEL).unwrap();
    store.merge(other.changes(0, 100).unwrap().changes).unwrap();
}

#[test]
fn files_of_every_version_open_and_say_what_they_said() {
    for (name, passphrase) in FILES {
        let (_folder, path) = folder();
        std::fs::copy(golden(name), &path).unwrap();
        let passphrase = passphrase.and_then(Passphrase::new);
        let mut store = Store::open(&path, passphrase.as_ref(), &origin(1)).unwrap();
        assert!(store.check().unwrap().is_sound(), "{name}");
        let mut expected = memory(1);
        fill(&mut expected);
        assert_eq!(store.snapshot().unwrap(), expected.snapshot().unwrap(), "{name}");
        assert_eq!(store.conflicts().unwrap(), expected.conflicts().unwrap(), "{name}");
        assert_eq!(store.conflicts().unwrap().len(), 1);
        let text = store.row(Entity::Card, id(7)).unwrap().unwrap().wording("text");
        assert_eq!(text.outdated, [Lang::En]);
        assert_eq!(store.undo().unwrap(), UndoAnswer::ChangedSince(LABEL), "the conflict");
        assert!(matches!(store.undo().unwrap(), UndoAnswer::Done(..)), "the deletion");
        assert_eq!(store.rows(Entity::Card).unwrap().len(), 2);
    }
}

/// Run once for a new version of the tables, with its name added to [`FILES`]; never again after
/// that version is released.
#[test]
#[ignore = "writes the files that the other test reads"]
fn write_the_files_of_this_version() {
    for (name, passphrase) in FILES.iter().filter(|(name, _)| !golden(name).exists()) {
        let passphrase = passphrase.and_then(Passphrase::new);
        let source = Box::new(Steady::new(1));
        let made = Store::create_with(&golden(name), passphrase.as_ref(), &origin(1), source);
        fill(&mut made.unwrap());
    }
}
