//! What came from other laptops: when, from whom, and what each of it changed.

use std::collections::BTreeMap;

use ledger::{Cid, Kind, RowKey};
use rusqlite::{Connection, OptionalExtension, params};
use workshop::{Entity, Id, Label, Value, Verb};

use crate::history::plain;
use crate::sql::{CidBlob, Count, IdText, changes};
use crate::{Merged, Result, Store, undo};

/// Where changes come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// The arrival's id; undo knows it by that.
    pub id: Id,
    /// When it is taken in: milliseconds since 1970, UTC.
    pub at: i64,
    /// When it was made, by the sender's clock.
    pub made: i64,
    /// The sender's key, as text.
    pub sender: String,
    /// The sender's name, for people to read.
    pub name: String,
    /// The group it came from, or was for.
    pub group: Option<Id>,
}

/// Something that came, as it is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Where it came from.
    pub from: Coming,
    /// How many of its changes were new.
    pub new: u64,
    /// How many were known already.
    pub known: u64,
    /// Whether it was undone: what it brought is held aside.
    pub undone: bool,
}

/// What an arrival did to one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrivedRow {
    /// The kind of row.
    pub entity: Entity,
    /// The row.
    pub id: Id,
    /// Whether it began with this arrival.
    pub added: bool,
    /// Whether it was taken away by it.
    pub removed: bool,
    /// Each field that was written: what it held before, and what was written last.
    pub fields: BTreeMap<String, (Option<Value>, Option<Value>)>,
    /// Who wrote, by name.
    pub actors: Vec<String>,
}

impl Store {
    /// Everything that came, newest first.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn arrivals(&self) -> Result<Vec<Arrival>> {
        let mut query = self.conn.prepare_cached(
            "SELECT id, at, made, sender, name, group_id, new, known, undone
             FROM arrival ORDER BY n DESC",
        )?;
        let rows = query.query_map([], |row| {
            Ok(Arrival {
                from: Coming {
                    id: row.get::<_, IdText>(0)?.0,
                    at: row.get(1)?,
                    made: row.get(2)?,
                    sender: row.get(3)?,
                    name: row.get(4)?,
                    group: row.get::<_, Option<IdText>>(5)?.map(|id| id.0),
                },
                new: row.get::<_, Count>(6)?.0,
                known: row.get::<_, Count>(7)?.0,
                undone: row.get(8)?,
            })
        })?;
        rows.map(|row| Ok(row?)).collect()
    }

    /// The arrivals that wait for something: how many changes their chains lack before their last.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn waiting(&self) -> Result<BTreeMap<Id, u64>> {
        let mut gaps = self.conn.prepare_cached(
            "SELECT replica, max(seq) - count(DISTINCT seq) AS missing FROM change
             GROUP BY replica HAVING missing > 0",
        )?;
        let mut brought = self.conn.prepare_cached(
            "SELECT DISTINCT arrival FROM arrived JOIN change USING (cid) WHERE replica = ?",
        )?;
        let chains = gaps
            .query_map([], |row| Ok((row.get::<_, IdText>(0)?, row.get::<_, Count>(1)?.0)))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let mut waiting = BTreeMap::new();
        for (chain, missing) in chains {
            for arrival in brought.query_map([chain], |row| Ok(row.get::<_, IdText>(0)?.0))? {
                *waiting.entry(arrival?).or_default() += missing;
            }
        }
        Ok(waiting)
    }

    /// What an arrival did, row by row, in the order in which it was written.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn arrived(&self, arrival: Id) -> Result<Vec<ArrivedRow>> {
        let brought = changes(
            &self.conn,
            "WHERE cid IN (SELECT cid FROM arrived WHERE arrival = ?) ORDER BY n",
            [IdText(arrival)],
        )?;
        let mut order: Vec<ArrivedRow> = Vec::new();
        let mut at: BTreeMap<RowKey, usize> = BTreeMap::new();
        for change in brought {
            let row = change.row();
            let Some(entity) = Entity::from_name(&row.entity) else { continue };
            let index = *at.entry(row).or_insert_with(|| {
                order.push(ArrivedRow {
                    entity,
                    id: change.header.entity_id,
                    added: false,
                    removed: false,
                    fields: BTreeMap::new(),
                    actors: Vec::new(),
                });
                order.len() - 1
            });
            let found = &mut order[index];
            let header = &change.header;
            let actor = match header.actor.as_str() {
                "" => self.called(header.replica)?,
                actor => actor.to_owned(),
            };
            if !found.actors.contains(&actor) {
                found.actors.push(actor);
            }
            match header.kind {
                Kind::Create => found.added = true,
                Kind::Delete => found.removed = true,
                Kind::Restore => found.removed = false,
                Kind::Set | Kind::Resolve | Kind::Accept | Kind::Redact => {
                    let before = match header.parents.first() {
                        Some(parent) if !found.fields.contains_key(&header.field) => {
                            self.value_of(*parent)?
                        }
                        _ => None,
                    };
                    let after = change.sealed.map(|sealed| plain(sealed.value));
                    found
                        .fields
                        .entry(header.field.clone())
                        .and_modify(|(_, last)| last.clone_from(&after))
                        .or_insert((before, after));
                }
            }
        }
        Ok(order)
    }

    fn value_of(&self, cid: Cid) -> Result<Option<Value>> {
        let change = self.change(cid)?;
        Ok(change.and_then(|change| change.sealed).map(|sealed| plain(sealed.value)))
    }

    /// Whether an arrival was undone; none when there is none with that id.
    pub(crate) fn arrival_undone(&self, id: Id) -> Result<Option<bool>> {
        let mut query = self.conn.prepare_cached("SELECT undone FROM arrival WHERE id = ?")?;
        Ok(query.query_row([IdText(id)], |row| row.get(0)).optional()?)
    }
}

/// Notes an arrival, so that it has a page of its own. One that brought nothing is noted too: somebody
/// brought it.
pub(crate) fn note(conn: &Connection, from: &Coming, merged: &Merged, came: &[Cid]) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO arrival (id, at, made, sender, name, group_id, new, known, undone)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)",
    )?
    .execute(params![
        IdText(from.id),
        from.at,
        from.made,
        from.sender,
        from.name,
        from.group.map(IdText),
        Count(merged.new as u64),
        Count(merged.known as u64),
    ])?;
    let mut arrived = conn.prepare_cached("INSERT INTO arrived (arrival, cid) VALUES (?, ?)")?;
    for cid in came {
        arrived.execute(params![IdText(from.id), CidBlob(*cid)])?;
    }
    Ok(())
}

/// Lets undo take an arrival back, if it brought anything.
pub(crate) fn remember(conn: &Connection, from: &Coming, merged: &Merged) -> Result<()> {
    if merged.new > 0 {
        let count = u32::try_from(merged.touched.len()).unwrap_or(u32::MAX);
        let label = Label { verb: Verb::Receive, entity: Entity::Workshop, count };
        undo::remember(conn, from.id, label)?;
    }
    Ok(())
}
