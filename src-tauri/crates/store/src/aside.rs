//! Changes that are here and do not count: of a chain that forked, until a person has looked; of a
//! packet whose arrival was undone, until it is taken in again. Nothing is lost by either.

use std::collections::BTreeSet;

use ledger::{Change, Cid, RowKey};
use rusqlite::{Connection, TransactionBehavior, params};
use workshop::{Entity, Id};

use crate::commit::project;
use crate::log::append;
use crate::projection::find_heads;
use crate::sql::{CidBlob, Count, IdText, changes, set_meta};
use crate::{Result, Store, StoreError};

/// An installation that wrote two different things in one place of its chain: its folder, or an old
/// copy of a workshop, was used on two laptops.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fork {
    /// The chain.
    pub replica: Id,
    /// The first place of which there are two.
    pub seq: u64,
    /// How many changes are held aside.
    pub aside: usize,
    /// Who wrote them, by name.
    pub actors: Vec<String>,
    /// When the first of them was written, by that laptop's clock: milliseconds since 1970, UTC.
    pub since: i64,
}

impl Store {
    /// The chains of which something is held aside.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn forks(&self) -> Result<Vec<Fork>> {
        let mut forks: Vec<Fork> = Vec::new();
        for change in held(&self.conn, "WHERE why = 'fork' ORDER BY replica, seq", [])? {
            let header = &change.header;
            let at = match forks.last_mut() {
                Some(last) if last.replica == header.replica => last,
                _ => {
                    forks.push(Fork {
                        replica: header.replica,
                        seq: header.seq,
                        aside: 0,
                        actors: Vec::new(),
                        since: header.wall_time,
                    });
                    let Some(last) = forks.last_mut() else { continue };
                    last
                }
            };
            at.aside += 1;
            at.since = at.since.min(header.wall_time);
            if !at.actors.contains(&header.actor) {
                at.actors.push(header.actor.clone());
            }
        }
        Ok(forks)
    }

    /// Lets in what is held aside of a chain, beside what is there. Where both wrote in one field it
    /// is a conflict like any other.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn let_in(&mut self, replica: Id) -> Result<BTreeSet<(Entity, Id)>> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        set_meta(&tx, &forked(replica), "")?;
        let of_chain = "WHERE why = 'fork' AND replica = ? ORDER BY seq";
        let mut rows = BTreeSet::new();
        for change in held(&tx, of_chain, [IdText(replica)])? {
            append(&tx, &change)?;
            rows.insert(change.row());
        }
        tx.execute("DELETE FROM aside WHERE why = 'fork' AND replica = ?", [IdText(replica)])?;
        let touched = project(&tx, &rows)?;
        tx.commit()?;
        Ok(touched)
    }
}

/// Where the file says that a person has let both branches of a chain in.
pub(crate) fn forked(replica: Id) -> String {
    format!("forked:{replica}")
}

/// Whether anything is held aside.
pub(crate) fn any(conn: &Connection) -> Result<bool> {
    let mut query = conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM aside)")?;
    Ok(query.query_row([], |row| row.get(0))?)
}

/// Whether the change is held aside because its chain forked.
pub(crate) fn holds_fork(conn: &Connection, cid: Cid) -> Result<bool> {
    let mut query =
        conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM aside WHERE cid = ? AND why = 'fork')")?;
    Ok(query.query_row([CidBlob(cid)], |row| row.get(0))?)
}

/// Holds a change of a forked chain aside. If the chain is the one this laptop writes, it writes
/// another from now on: it cannot know what else was written in its name.
pub(crate) fn hold(conn: &Connection, change: &Change) -> Result<()> {
    put(conn, change, "fork")?;
    conn.prepare_cached("DELETE FROM meta WHERE name LIKE 'chain:%' AND value = ?")?
        .execute([change.header.replica.to_string()])?;
    Ok(())
}

/// A change that comes in is no longer aside.
pub(crate) fn let_go(conn: &Connection, cid: Cid) -> Result<()> {
    conn.prepare_cached("DELETE FROM aside WHERE cid = ?")?.execute([CidBlob(cid)])?;
    Ok(())
}

/// Sets aside what a packet brought, and says which rows changed by it. None when something written
/// or taken in since follows from it: then it stays.
pub(crate) fn take_out(conn: &Connection, arrival: Id) -> Result<Option<BTreeSet<(Entity, Id)>>> {
    let followed: bool = conn
        .prepare_cached(
            "WITH came AS (SELECT cid FROM arrived WHERE arrival = ?)
             SELECT EXISTS (
                 SELECT 1 FROM parent WHERE parent IN came AND child NOT IN came
             ) OR EXISTS (
                 SELECT 1 FROM change WHERE prev IN came AND cid NOT IN came
             )",
        )?
        .query_row([IdText(arrival)], |row| row.get(0))?;
    if followed {
        return Ok(None);
    }
    let brought = changes(
        conn,
        "WHERE cid IN (SELECT cid FROM arrived WHERE arrival = ?) ORDER BY n",
        [IdText(arrival)],
    )?;
    let mut rows = BTreeSet::new();
    for change in &brought {
        put(conn, change, "undone")?;
        conn.prepare_cached("DELETE FROM parent WHERE child = ?")?
            .execute([CidBlob(change.cid)])?;
        conn.prepare_cached("DELETE FROM change WHERE cid = ?")?.execute([CidBlob(change.cid)])?;
        rows.insert(change.row());
    }
    for row in &rows {
        find_row_heads(conn, row)?;
    }
    mark(conn, arrival, true)?;
    project(conn, &rows).map(Some)
}

/// Takes in again what was set aside of a packet; none when part of it is gone from there, because
/// it came in again by itself.
pub(crate) fn take_back(conn: &Connection, arrival: Id) -> Result<Option<BTreeSet<(Entity, Id)>>> {
    let of_arrival = "WHERE why = 'undone' AND cid IN (SELECT cid FROM arrived WHERE arrival = ?)
         ORDER BY replica, seq";
    let brought = held(conn, of_arrival, [IdText(arrival)])?;
    let mut rows = BTreeSet::new();
    for change in &brought {
        let_go(conn, change.cid)?;
        append(conn, change)?;
        rows.insert(change.row());
    }
    if rows.is_empty() {
        return Ok(None);
    }
    mark(conn, arrival, false)?;
    project(conn, &rows).map(Some)
}

fn mark(conn: &Connection, arrival: Id, undone: bool) -> Result<()> {
    conn.prepare_cached("UPDATE arrival SET undone = ? WHERE id = ?")?
        .execute(params![undone, IdText(arrival)])?;
    Ok(())
}

fn put(conn: &Connection, change: &Change, why: &str) -> Result<()> {
    let header = &change.header;
    conn.prepare_cached(
        "INSERT OR REPLACE INTO aside (cid, why, replica, seq, change) VALUES (?, ?, ?, ?, ?)",
    )?
    .execute(params![
        CidBlob(change.cid),
        why,
        IdText(header.replica),
        Count(header.seq),
        change.encode()
    ])?;
    Ok(())
}

fn held(conn: &Connection, condition: &str, with: impl rusqlite::Params) -> Result<Vec<Change>> {
    let mut query = conn.prepare_cached(&format!("SELECT change FROM aside {condition}"))?;
    let found = query.query_map(with, |row| row.get::<_, Vec<u8>>(0))?;
    found.map(|bytes| Change::decode(&bytes?).map_err(|_| StoreError::Damaged)).collect()
}

/// Works out the heads of a row anew, from what the log holds of it.
fn find_row_heads(conn: &Connection, row: &RowKey) -> Result<()> {
    let of_row = "entity_id = ? AND entity = ?";
    let row = params![IdText(row.id), row.entity];
    conn.prepare_cached(&format!("DELETE FROM head WHERE {of_row}"))?.execute(row)?;
    find_heads(conn, of_row, row)
}
