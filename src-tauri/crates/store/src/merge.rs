use std::collections::BTreeSet;

use ledger::{Change, Cid, Kind, encode_value};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use workshop::{Entity, Id};

use crate::commit::project;
use crate::log::append;
use crate::sql::{CidBlob, Count, IdText, changes};
use crate::{Result, Store, StoreError};

/// What merging came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// How many changes were not known here.
    pub new: usize,
    /// How many were known already.
    pub known: usize,
    /// The rows that changed.
    pub touched: BTreeSet<(Entity, Id)>,
}

/// Some of the log, in the order in which it arrived here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The changes.
    pub changes: Vec<Change>,
    /// Where the next page begins; none after the last.
    pub next: Option<u64>,
}

impl Store {
    /// Takes in what another laptop wrote: all of it or nothing. In any order, any number of times,
    /// the result is the same. It is not a user action, and undo does not take it back.
    ///
    /// Changes may be missing before those that come; what is shown then follows from what is known.
    /// A value that was erased here by a redaction stays erased.
    ///
    /// # Errors
    /// [`StoreError::InvalidChange`] and [`StoreError::TooLarge`] when a change is not what it says,
    /// [`StoreError::Fork`] when two chains would part, or what the disk has to say.
    pub fn merge(&mut self, incoming: Vec<Change>) -> Result<Merged> {
        for change in &incoming {
            change.verify()?;
        }
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut merged = Merged::default();
        let mut rows = BTreeSet::new();
        for change in &incoming {
            match is_erased(&tx, change.cid)? {
                Some(erased) => {
                    merged.known += 1;
                    if erased && fill(&tx, change)? {
                        rows.insert(change.row());
                    }
                }
                None => {
                    require_one_chain(&tx, change)?;
                    append(&tx, change)?;
                    merged.new += 1;
                    rows.insert(change.row());
                }
            }
        }
        merged.touched = project(&tx, &rows)?;
        tx.commit()?;
        Ok(merged)
    }

    /// The log from `after` on, at most `limit` changes; begin with 0.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn changes(&self, after: u64, limit: usize) -> Result<Page> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let next: Option<u64> = self
            .conn
            .prepare_cached("SELECT n FROM change WHERE n > ? ORDER BY n LIMIT 1 OFFSET ?")?
            .query_row(params![Count(after), limit.saturating_sub(1)], |row| {
                Ok(row.get::<_, Count>(0)?.0)
            })
            .optional()?;
        let page = "WHERE n > ? ORDER BY n LIMIT ?";
        let changes = changes(&self.conn, page, params![Count(after), limit])?;
        Ok(Page { changes, next })
    }

    /// One change; none when it is not known here.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn change(&self, cid: Cid) -> Result<Option<Change>> {
        Ok(changes(&self.conn, "WHERE cid = ?", [CidBlob(cid)])?.pop())
    }
}

/// Whether the change is here without its value; none when it is not here.
fn is_erased(conn: &Connection, cid: Cid) -> Result<Option<bool>> {
    let mut query = conn.prepare_cached("SELECT value IS NULL FROM change WHERE cid = ?")?;
    Ok(query.query_row([CidBlob(cid)], |row| row.get(0)).optional()?)
}

/// Somebody sent a change without its value first; here it is with it. Unless a redaction asks for
/// it to be gone, it is not lost.
fn fill(conn: &Connection, change: &Change) -> Result<bool> {
    let Some(sealed) = &change.sealed else { return Ok(false) };
    let redacted: bool = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM parent JOIN change ON change.cid = parent.child
             WHERE parent.parent = ? AND change.kind = ?)",
        )?
        .query_row(params![CidBlob(change.cid), Kind::Redact.number()], |row| row.get(0))?;
    if redacted {
        return Ok(false);
    }
    conn.prepare_cached("UPDATE change SET salt = ?, value = ? WHERE cid = ?")?
        .execute(params![sealed.salt, encode_value(&sealed.value), CidBlob(change.cid)])?;
    Ok(true)
}

/// An installation's changes are one chain: nothing else in this place, nothing else before or
/// after it.
fn require_one_chain(conn: &Connection, change: &Change) -> Result<()> {
    let header = &change.header;
    let mut query = conn.prepare_cached(
        "SELECT seq, cid, prev FROM change WHERE replica = ? AND seq BETWEEN ? - 1 AND ? + 1",
    )?;
    let around = query.query_map(
        params![IdText(header.replica), Count(header.seq), Count(header.seq)],
        |row| {
            Ok((
                row.get::<_, Count>(0)?.0,
                row.get::<_, CidBlob>(1)?.0,
                row.get::<_, Option<CidBlob>>(2)?.map(|prev| prev.0),
            ))
        },
    )?;
    for neighbour in around {
        let (seq, cid, prev) = neighbour?;
        let fits = match seq.cmp(&header.seq) {
            std::cmp::Ordering::Less => header.prev == Some(cid),
            std::cmp::Ordering::Equal => false,
            std::cmp::Ordering::Greater => prev == Some(change.cid),
        };
        if !fits {
            return Err(StoreError::Fork { replica: header.replica, seq: header.seq });
        }
    }
    Ok(())
}
