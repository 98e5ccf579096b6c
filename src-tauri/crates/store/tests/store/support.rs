//! A table to work at: a folder, a clock that stands where it is put, and short ways to say edits.

use std::path::PathBuf;

use store::{Origin, Passphrase, Result, Source, Store};
use tempfile::TempDir;
use workshop::{Edit, EditKind, Entity, Id, Label, Value, Verb};

pub const LABEL: Label = Label { verb: Verb::Edit, entity: Entity::Card, count: 1 };

/// Ids, salts and times that are the same in every run, and different for every `seed`.
pub struct Steady {
    seed: u8,
    next: u64,
}

impl Steady {
    pub fn new(seed: u8) -> Self {
        Self { seed, next: 0 }
    }

    fn bytes(&mut self) -> [u8; 16] {
        self.next += 1;
        let mut bytes = [self.seed; 16];
        bytes[8..].copy_from_slice(&self.next.to_be_bytes());
        bytes
    }
}

impl Source for Steady {
    fn now(&mut self) -> i64 {
        1_521_000_000_000 + i64::try_from(self.next).unwrap()
    }

    fn id(&mut self) -> Result<Id> {
        Ok(Id::new(uuid::Uuid::from_bytes(self.bytes())))
    }

    fn salt(&mut self) -> Result<[u8; 16]> {
        Ok(self.bytes())
    }
}

pub fn id(number: u128) -> Id {
    Id::new(uuid::Uuid::from_u128(number))
}

pub fn origin(number: u8) -> Origin {
    Origin {
        replica: id(u128::from(number) << 64),
        actor: format!("Scribe {number}"),
        app_version: "0.1.0".into(),
    }
}

pub fn words(text: &str) -> Passphrase {
    Passphrase::new(text).unwrap()
}

pub fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workshop.db");
    (folder, path)
}

pub fn memory(seed: u8) -> Store {
    Store::in_memory(&origin(seed), Box::new(Steady::new(seed))).unwrap()
}

fn edit(kind: EditKind, entity: Entity, id: Id) -> Edit {
    Edit {
        kind,
        entity: entity.name().into(),
        id,
        field: String::new(),
        value: Value::Null,
        translates: None,
    }
}

pub fn create(entity: Entity, id: Id) -> Edit {
    edit(EditKind::Create, entity, id)
}

pub fn delete(entity: Entity, id: Id) -> Edit {
    edit(EditKind::Delete, entity, id)
}

pub fn restore(entity: Entity, id: Id) -> Edit {
    edit(EditKind::Restore, entity, id)
}

pub fn set(entity: Entity, id: Id, field: &str, value: impl Into<Value>) -> Edit {
    Edit { field: field.into(), value: value.into(), ..edit(EditKind::Set, entity, id) }
}

pub fn translate(entity: Entity, id: Id, field: &str, from: &str, text: &str) -> Edit {
    Edit { translates: Some(from.into()), ..set(entity, id, field, text) }
}

/// A card as a scribe makes one.
pub fn card(card: Id, group: Id, text: &str) -> Vec<Edit> {
    vec![
        create(Entity::Card, card),
        set(Entity::Card, card, "group", group),
        set(Entity::Card, card, "kind", "challenge"),
        set(Entity::Card, card, "text.original", "es"),
        set(Entity::Card, card, "text.es", text),
        set(Entity::Card, card, "example", Value::Bool(false)),
        set(Entity::Card, card, "position", "80"),
    ]
}
