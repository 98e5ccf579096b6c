//! Rows in memory: what the store does with edits, without a log, so that rules can be tested alone.

#![allow(dead_code, reason = "each test program uses its own part of this")]

use std::collections::BTreeMap;
use std::convert::Infallible;

use workshop::{
    Edit, EditKind, Entity, Id, Lang, Mutation, Outcome, Plan, Refusal, Row, Snapshot, Value, View,
    plan,
};

#[derive(Default)]
pub struct Rows {
    rows: BTreeMap<(Entity, Id), Row>,
    next: u128,
}

impl Rows {
    pub fn apply(&mut self, edits: &[Edit]) {
        for edit in edits {
            let entity = Entity::from_name(&edit.entity).unwrap();
            let key = (entity, edit.id);
            match edit.kind {
                EditKind::Create | EditKind::Restore => {
                    self.rows.insert(key, Row::new(edit.id));
                }
                EditKind::Delete => {
                    self.rows.remove(&key);
                }
                EditKind::Set => write(self.rows.get_mut(&key).unwrap(), edit),
                EditKind::Reopen => panic!("only undo takes decisions back"),
            }
        }
    }

    /// Carries a mutation out, or says what came of it.
    pub fn act(&mut self, mutation: &Mutation) -> Outcome {
        let mut next = self.next;
        let outcome = plan(mutation, self, &mut || {
            next += 1;
            Id::new(uuid::Uuid::from_u128(next))
        });
        self.next = next;
        let Ok(outcome) = outcome;
        if let Outcome::Do(Plan { edits, .. }) = &outcome {
            self.apply(edits);
        }
        outcome
    }

    /// Carries a mutation out and gives the first row of that kind it made.
    pub fn add(&mut self, mutation: &Mutation) -> Id {
        match self.act(mutation) {
            Outcome::Do(plan) => {
                plan.edits.iter().find(|edit| edit.kind == EditKind::Create).unwrap().id
            }
            other => panic!("{other:?}"),
        }
    }

    pub fn refusal(&mut self, mutation: &Mutation) -> Refusal {
        match self.act(mutation) {
            Outcome::Refused(refusal) => refusal,
            other => panic!("{other:?}"),
        }
    }

    pub fn snapshot(&self) -> Snapshot {
        let Ok(snapshot) = Snapshot::read(self);
        snapshot
    }
}

fn write(row: &mut Row, edit: &Edit) {
    match edit.field.split_once('.') {
        Some((field, tag)) => {
            let text = row.texts.entry(field.to_owned()).or_default();
            match Lang::from_tag(tag) {
                Some(lang) => *text.slot(lang) = edit.value.as_text().map(str::to_owned),
                None => text.original = edit.value.as_text().and_then(Lang::from_tag),
            }
        }
        None => {
            row.values.insert(edit.field.clone(), edit.value.clone());
        }
    }
}

impl View for Rows {
    type Error = Infallible;

    fn row(&self, entity: Entity, id: Id) -> Result<Option<Row>, Infallible> {
        Ok(self.rows.get(&(entity, id)).cloned())
    }

    fn rows(&self, entity: Entity) -> Result<Vec<Row>, Infallible> {
        let mut rows: Vec<Row> =
            self.rows.iter().filter(|(key, _)| key.0 == entity).map(|(_, r)| r.clone()).collect();
        rows.sort_by_key(|row| (row.plain("position"), row.id));
        Ok(rows)
    }

    fn rows_where(&self, entity: Entity, field: &str, id: Id) -> Result<Vec<Row>, Infallible> {
        let target = Value::from(id);
        Ok(self
            .rows(entity)?
            .into_iter()
            .filter(|row| row.values.get(field) == Some(&target))
            .collect())
    }
}
