//! A laptop that writes: a log, a chain, and short ways to say edits.

use ledger::{Change, Cid, Header, Kind, Log, RowKey, Sealed, Writing, author};
use workshop::{Edit, EditKind, Id, SCHEMA, Value};

pub fn id(number: u128) -> Id {
    Id::new(uuid::Uuid::from_u128(number))
}

pub fn row(number: u128) -> RowKey {
    RowKey::new("card", id(number))
}

pub fn edit(kind: EditKind, number: u128, field: &str, value: Value) -> Edit {
    let entity = "card".to_owned();
    Edit { kind, entity, id: id(number), field: field.to_owned(), value, translates: None }
}

pub fn create(number: u128) -> Edit {
    edit(EditKind::Create, number, "", Value::Null)
}

pub fn delete(number: u128) -> Edit {
    edit(EditKind::Delete, number, "", Value::Null)
}

pub fn restore(number: u128) -> Edit {
    edit(EditKind::Restore, number, "", Value::Null)
}

pub fn set(number: u128, field: &str, value: impl Into<Value>) -> Edit {
    edit(EditKind::Set, number, field, value.into())
}

/// One laptop.
pub struct Laptop {
    pub log: Log,
    replica: Id,
    seq: u64,
    prev: Option<Cid>,
}

impl Laptop {
    pub fn new(number: u128) -> Self {
        Self { log: Log::new(), replica: id(number << 64), seq: 0, prev: None }
    }

    /// Writes one action; what changes nothing and what is for no row is left out.
    pub fn act(&mut self, edits: &[Edit]) -> Vec<Change> {
        let action = self.seq + 1;
        edits.iter().flat_map(|edit| self.write(edit, action)).collect()
    }

    /// Writes one edit as an action of its own.
    pub fn write_one(&mut self, edit: &Edit) -> Option<Change> {
        let action = self.seq + 1;
        self.write(edit, action).pop()
    }

    fn write(&mut self, edit: &Edit, action: u64) -> Vec<Change> {
        match author(edit, &self.log).unwrap() {
            Writing::Write { kind, parents, value } => {
                vec![self.append(edit, action, kind, parents, value)]
            }
            Writing::Apart { parents, base, versions } => {
                let base = self.append(edit, action, Kind::Set, parents, base);
                let mut all = vec![base.clone()];
                for version in versions {
                    all.push(self.append(edit, action, Kind::Set, vec![base.cid], version));
                }
                all
            }
            Writing::Same | Writing::NoRow => Vec::new(),
        }
    }

    fn append(
        &mut self,
        edit: &Edit,
        action: u64,
        kind: Kind,
        parents: Vec<Cid>,
        value: Value,
    ) -> Change {
        self.seq += 1;
        let header = Header {
            replica: self.replica,
            seq: self.seq,
            prev: self.prev,
            action: id(u128::from(action)),
            kind,
            schema: SCHEMA,
            entity: edit.entity.clone(),
            entity_id: edit.id,
            field: edit.field.clone(),
            parents,
            value_hash: [0; 32],
            actor: "Scribe".into(),
            wall_time: 0,
        };
        let change = Change::seal(header, Sealed { salt: [7; 16], value }).unwrap();
        self.prev = Some(change.cid);
        self.log.insert(change.clone());
        change
    }

    pub fn receive(&mut self, from: &Log) {
        for change in from.changes() {
            self.log.insert(change.clone());
        }
    }
}
