use std::collections::BTreeSet;

use ledger::{Change, Cid, Header, Kind, RowKey, Sealed, Writing, author};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use workshop::{Edit, Entity, Id, Label, SCHEMA, Value};

use crate::log::{SqlLog, append};
use crate::sql::{CidBlob, Count, IdText, meta, set_meta};
use crate::{Origin, Result, Source, Store, StoreError, projection, undo};

/// In a clean copy: whoever works on it begins a chain of its own.
pub(crate) const COPY: &str = "copy";

/// The longest actor, in bytes.
const ACTOR: usize = 256;

/// What a write changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Committed {
    /// The user action in the log; none when nothing was different.
    pub action: Option<Id>,
    /// The rows that changed, those that went away included.
    pub touched: Touched,
}

/// Rows that changed.
pub type Touched = BTreeSet<(Entity, Id)>;

impl Store {
    /// Writes one user action: all of its edits or none. Once this returns, they are on disk.
    ///
    /// Edits that change nothing are left out; when that is all of them, the answer is empty and
    /// nothing is written. Writing in a field in conflict resolves it. What could be redone no
    /// longer can.
    ///
    /// # Errors
    /// [`StoreError::NoRow`] for a field of a row that is not there, [`StoreError::TooLarge`], or
    /// what the disk has to say.
    pub fn commit(&mut self, edits: Vec<Edit>, label: Label) -> Result<Committed> {
        let written = self.write(&edits, |conn, action, _| {
            undo::remember(conn, action, label)?;
            Ok(true)
        })?;
        Ok(written.unwrap_or_default())
    }

    /// Says who writes from now on.
    pub fn write_as(&mut self, actor: &str) {
        actor.clone_into(&mut self.origin.actor);
    }

    /// Writes edits and what `then` adds, in one transaction: nothing and none when `then` says no.
    /// Without a difference `then` is not called.
    pub(crate) fn write(
        &mut self,
        edits: &[Edit],
        then: impl FnOnce(&Connection, Id, &Touched) -> Result<bool>,
    ) -> Result<Option<Committed>> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut pen = Pen::take(&tx, &self.origin, self.source.as_mut())?;
        let mut rows = BTreeSet::new();
        for edit in edits {
            if pen.write(edit)? {
                rows.insert(RowKey::new(&edit.entity, edit.id));
            }
        }
        if rows.is_empty() {
            return Ok(Some(Committed::default()));
        }
        let action = pen.action;
        let touched = project(&tx, &rows)?;
        if !then(&tx, action, &touched)? {
            return Ok(None);
        }
        tx.commit()?;
        Ok(Some(Committed { action: Some(action), touched }))
    }
}

/// Writes the tables of these rows anew, and says which the program knows.
pub(crate) fn project(conn: &Connection, rows: &BTreeSet<RowKey>) -> Result<Touched> {
    let mut touched = BTreeSet::new();
    for row in rows {
        if let Some(entity) = projection::project(conn, row)? {
            touched.insert((entity, row.id));
        }
    }
    Ok(touched)
}

/// What writes the changes of one action.
struct Pen<'a> {
    conn: &'a Connection,
    source: &'a mut dyn Source,
    replica: Id,
    actor: String,
    action: Id,
    wall_time: i64,
    seq: u64,
    prev: Option<Cid>,
}

impl<'a> Pen<'a> {
    fn take(conn: &'a Connection, origin: &Origin, source: &'a mut dyn Source) -> Result<Self> {
        let replica = chain(conn, origin, source)?;
        let last = conn
            .prepare_cached(
                "SELECT seq, cid FROM change WHERE replica = ? ORDER BY seq DESC LIMIT 1",
            )?
            .query_row([IdText(replica)], |row| {
                Ok((row.get::<_, Count>(0)?.0, row.get::<_, CidBlob>(1)?.0))
            })
            .optional()?;
        let mut actor = origin.actor.as_str();
        while actor.len() > ACTOR {
            let mut letters = actor.chars();
            letters.next_back();
            actor = letters.as_str();
        }
        Ok(Self {
            conn,
            replica,
            actor: actor.to_owned(),
            action: source.id()?,
            wall_time: source.now(),
            seq: last.map_or(0, |(seq, _)| seq),
            prev: last.map(|(_, cid)| cid),
            source,
        })
    }

    /// Says whether there was anything to write.
    fn write(&mut self, edit: &Edit) -> Result<bool> {
        match author(edit, &SqlLog(self.conn))? {
            Writing::Write { kind, parents, value } => {
                self.append(edit, kind, parents, value)?;
            }
            Writing::Apart { parents, base, versions } => {
                let base = self.append(edit, Kind::Set, parents, base)?;
                for version in versions {
                    self.append(edit, Kind::Set, vec![base], version)?;
                }
            }
            Writing::Same => return Ok(false),
            Writing::NoRow => {
                return Err(StoreError::NoRow { entity: edit.entity.clone(), id: edit.id });
            }
        }
        Ok(true)
    }

    fn append(&mut self, edit: &Edit, kind: Kind, parents: Vec<Cid>, value: Value) -> Result<Cid> {
        let header = Header {
            replica: self.replica,
            seq: self.seq + 1,
            prev: self.prev,
            action: self.action,
            kind,
            schema: SCHEMA,
            entity: edit.entity.clone(),
            entity_id: edit.id,
            field: edit.field.clone(),
            parents,
            value_hash: [0; 32],
            actor: self.actor.clone(),
            wall_time: self.wall_time,
        };
        let change = Change::seal(header, Sealed { salt: self.source.salt()?, value })?;
        append(self.conn, &change)?;
        self.seq += 1;
        self.prev = Some(change.cid);
        Ok(change.cid)
    }
}

/// The chain this installation writes to in this file. Each file has one of its own, begun with the
/// first change, since two files with one chain would write different changes in the same place.
fn chain(conn: &Connection, origin: &Origin, source: &mut dyn Source) -> Result<Id> {
    let name = format!("chain:{}", origin.replica);
    if meta(conn, COPY)?.is_none()
        && let Some(chain) = meta(conn, &name)?
    {
        return chain.parse().map_err(|_| StoreError::Damaged);
    }
    let chain = source.id()?;
    // In a copy, no other installation's chain may be continued either.
    conn.execute("DELETE FROM meta WHERE name = ? OR name LIKE 'chain:%'", [COPY])?;
    set_meta(conn, &name, &chain.to_string())?;
    set_meta(conn, "app_version", &origin.app_version)?;
    Ok(chain)
}

/// The chain this installation writes in the file; none before it has written.
pub(crate) fn chain_here(conn: &Connection, origin: &Origin) -> Result<Option<Id>> {
    let chain = meta(conn, &format!("chain:{}", origin.replica))?;
    chain.map(|chain| chain.parse().map_err(|_| StoreError::Damaged)).transpose()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use workshop::{EditKind, Verb, View};

    const LABEL: Label = Label { verb: Verb::Edit, entity: Entity::NextStep, count: 1 };

    fn step(id: u128, words: &str) -> Vec<Edit> {
        let edit = |kind, field: &str, value| Edit {
            kind,
            entity: "next_step".into(),
            id: Id::new(uuid::Uuid::from_u128(id)),
            field: field.into(),
            value,
            translates: None,
        };
        vec![
            edit(EditKind::Create, "", Value::Null),
            edit(EditKind::Set, "who", Value::from(words)),
        ]
    }

    #[test]
    fn a_full_disk_leaves_what_was_there_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.db");
        let origin =
            Origin { replica: Id::WORKSHOP, actor: String::new(), app_version: String::new() };
        let mut store = Store::create(&path, None, &origin).unwrap();
        store.commit(step(1, "TS"), LABEL).unwrap();
        let pages: i64 =
            store.conn.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        store.conn.pragma_update_and_check(None, "max_page_count", pages + 2, |_| Ok(())).unwrap();
        let full = store.commit(step(2, &"x".repeat(20_000)), LABEL);
        assert!(matches!(full, Err(StoreError::DiskFull)), "{full:?}");
        assert_eq!(store.rows(Entity::NextStep).unwrap().len(), 1);
        store.commit(step(3, "a short word still fits"), LABEL).unwrap();
        drop(store);
        let mut store = Store::open(&path, None, &origin).unwrap();
        assert_eq!(store.rows(Entity::NextStep).unwrap().len(), 2);
        assert!(store.check().unwrap().is_sound());
    }

    #[test]
    fn a_value_too_large_to_exchange_is_not_written() {
        let origin =
            Origin { replica: Id::WORKSHOP, actor: "é".repeat(300), app_version: String::new() };
        let mut store = Store::in_memory(&origin, Box::new(crate::SystemSource)).unwrap();
        let refused = store.commit(step(1, &"x".repeat(300_000)), LABEL);
        assert!(matches!(refused, Err(StoreError::TooLarge)));
        store.commit(step(1, "a long name is cut, between letters"), LABEL).unwrap();
        assert_eq!(store.rows(Entity::NextStep).unwrap().len(), 1);
    }
}
