use std::collections::{BTreeMap, BTreeSet};

use ledger::{Change, Cid, Kind, RowKey, encode_value};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use workshop::{Entity, Id, Row};

use crate::arrival::{self, Coming};
use crate::aside::{self, forked};
use crate::commit::project;
use crate::log::append;
use crate::sql::{CidBlob, Count, IdText, changes, meta};
use crate::view::one;
use crate::{Result, Store};

/// What merging came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// How many changes were not known here.
    pub new: usize,
    /// How many were known already.
    pub known: usize,
    /// How many are held aside, because their installation wrote something else in their place.
    pub aside: usize,
    /// How many changes are missing before those that came, in the chains that came.
    pub waiting: u64,
    /// How many more fields and rows wait for a person to decide between versions.
    pub conflicts: usize,
    /// The rows that are there now and were not before.
    pub added: BTreeSet<(Entity, Id)>,
    /// The rows that are no longer there.
    pub removed: BTreeSet<(Entity, Id)>,
    /// The rows that were there before and say something else now.
    pub changed: BTreeSet<(Entity, Id)>,
    /// The rows that were written, also those that say what they said before.
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

/// Changes of other laptops being taken in: one by one, and all of them or none. Dropping it leaves
/// everything as it was.
pub struct Merging<'a> {
    tx: Transaction<'a>,
    /// Every row that is written, as it was before; none where it was not there.
    rows: BTreeMap<RowKey, Option<Row>>,
    chains: BTreeSet<Id>,
    /// The last change of every chain, so that what simply goes on needs no looking up.
    ends: BTreeMap<Id, (u64, Cid)>,
    /// Whether anything is held aside that could be among what comes.
    holding: bool,
    came: Vec<Cid>,
    new: usize,
    known: usize,
    aside: usize,
    conflicts: i64,
}

impl Store {
    /// Takes in what another laptop wrote: all of it or nothing. In any order, any number of times,
    /// the result is the same. It is not a user action, and undo does not take it back.
    ///
    /// Changes may be missing before those that come; what is shown then follows from what is known.
    /// A value that was erased here by a redaction stays erased. Changes that would make a second
    /// chain of one are held aside.
    ///
    /// # Errors
    /// [`crate::StoreError::InvalidChange`] and [`crate::StoreError::TooLarge`] when a change is not
    /// what it says, or what the disk has to say.
    pub fn merge(&mut self, incoming: Vec<Change>) -> Result<Merged> {
        for change in &incoming {
            change.verify()?;
        }
        let mut merging = self.merging()?;
        for change in &incoming {
            merging.put(change)?;
        }
        merging.finish(None)
    }

    /// Begins taking in changes.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn merging(&mut self) -> Result<Merging<'_>> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (conflicts, ends, holding) = (conflicts(&tx)?, ends(&tx)?, aside::any(&tx)?);
        Ok(Merging {
            tx,
            ends,
            holding,
            rows: BTreeMap::new(),
            chains: BTreeSet::new(),
            came: Vec::new(),
            new: 0,
            known: 0,
            aside: 0,
            conflicts,
        })
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

impl Merging<'_> {
    /// Takes in one change that was verified, as decoding one does.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn put(&mut self, change: &Change) -> Result<()> {
        if !self.goes_on(change) && self.is_known(change)? {
            self.known += 1;
            return Ok(());
        }
        if !self.goes_on(change) && !fits(&self.tx, change)? {
            aside::hold(&self.tx, change)?;
            (self.aside, self.holding) = (self.aside + 1, true);
            return Ok(());
        }
        self.touch(change)?;
        if self.holding {
            aside::let_go(&self.tx, change.cid)?;
        }
        append(&self.tx, change)?;
        let header = &change.header;
        let end = self.ends.entry(header.replica).or_insert((header.seq, change.cid));
        if end.0 < header.seq {
            *end = (header.seq, change.cid);
        }
        self.came.push(change.cid);
        self.chains.insert(header.replica);
        self.new += 1;
        Ok(())
    }

    /// Whether the change is the next of its chain, of which nothing is held aside: then it can be
    /// neither known nor out of place.
    fn goes_on(&self, change: &Change) -> bool {
        let header = &change.header;
        !self.holding
            && match self.ends.get(&header.replica) {
                Some((seq, cid)) => header.seq == seq + 1 && header.prev == Some(*cid),
                None => header.seq == 1,
            }
    }

    /// Whether the change is here already. A value that is missing here is filled in.
    fn is_known(&mut self, change: &Change) -> Result<bool> {
        match is_erased(&self.tx, change.cid)? {
            Some(erased) => {
                if erased {
                    self.touch(change)?;
                    fill(&self.tx, change)?;
                }
                Ok(true)
            }
            None => Ok(self.holding && aside::holds_fork(&self.tx, change.cid)?),
        }
    }

    /// Keeps a file that came with the changes.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn keep(&mut self, content: &[u8]) -> Result<()> {
        crate::kept::keep(&self.tx, content)?;
        Ok(())
    }

    /// What taking in all of it would come to; everything is as it was afterwards.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn preview(self) -> Result<Merged> {
        let merged = self.settle()?;
        self.tx.rollback()?;
        Ok(merged)
    }

    /// Takes it in. With a note of where it came from it is one action that undo takes back.
    ///
    /// # Errors
    /// What the disk has to say; nothing was taken in then.
    pub fn finish(self, from: Option<&Coming>) -> Result<Merged> {
        let merged = self.settle()?;
        if let Some(from) = from {
            arrival::note(&self.tx, from, &merged, &self.came)?;
            arrival::remember(&self.tx, from, &merged)?;
        }
        self.tx.commit()?;
        Ok(merged)
    }

    /// As [`Merging::finish`], for what a workshop begins with: nothing was there before it, so there
    /// is nothing that undo could go back to.
    ///
    /// # Errors
    /// As [`Merging::finish`].
    pub fn begin(self, from: &Coming) -> Result<Merged> {
        let merged = self.settle()?;
        arrival::note(&self.tx, from, &merged, &self.came)?;
        self.tx.commit()?;
        Ok(merged)
    }

    /// Remembers what a row said, and that its tables must be made anew.
    fn touch(&mut self, change: &Change) -> Result<()> {
        let row = change.row();
        if !self.rows.contains_key(&row) {
            let before = now(&self.tx, &row)?;
            self.rows.insert(row, before);
        }
        Ok(())
    }

    fn settle(&self) -> Result<Merged> {
        let rows = self.rows.keys().cloned().collect();
        let touched = project(&self.tx, &rows)?;
        let mut merged = Merged {
            new: self.new,
            known: self.known,
            aside: self.aside,
            waiting: waiting(&self.tx, &self.chains)?,
            conflicts: usize::try_from(conflicts(&self.tx)? - self.conflicts).unwrap_or(0),
            touched,
            ..Merged::default()
        };
        for (row, before) in &self.rows {
            let Some(entity) = Entity::from_name(&row.entity) else { continue };
            let into = match (before, is_there(&self.tx, row)?) {
                (None, true) => &mut merged.added,
                (Some(_), false) => &mut merged.removed,
                (Some(_), true) if *before != now(&self.tx, row)? => &mut merged.changed,
                _ => continue,
            };
            into.insert((entity, row.id));
        }
        Ok(merged)
    }
}

/// What a row says now; none where it is not there.
fn now(conn: &Connection, row: &RowKey) -> Result<Option<Row>> {
    match Entity::from_name(&row.entity) {
        Some(entity) if is_there(conn, row)? => one(conn, entity, row.id),
        _ => Ok(None),
    }
}

fn is_there(conn: &Connection, row: &RowKey) -> Result<bool> {
    let Some(entity) = Entity::from_name(&row.entity) else { return Ok(false) };
    let mut query = conn.prepare_cached(&format!(
        "SELECT EXISTS (SELECT 1 FROM \"{}\" WHERE id = ?)",
        entity.name()
    ))?;
    Ok(query.query_row([IdText(row.id)], |row| row.get(0))?)
}

/// The last change of every chain; of one that forked and was let in, either of its last.
fn ends(conn: &Connection) -> Result<BTreeMap<Id, (u64, Cid)>> {
    let mut query =
        conn.prepare_cached("SELECT replica, max(seq), cid FROM change GROUP BY replica")?;
    let rows = query.query_map([], |row| {
        let end = (row.get::<_, Count>(1)?.0, row.get::<_, CidBlob>(2)?.0);
        Ok((row.get::<_, IdText>(0)?.0, end))
    })?;
    rows.map(|row| Ok(row?)).collect()
}

fn conflicts(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("SELECT count(*) FROM conflict", [], |row| row.get(0))?)
}

/// How many changes these chains lack before their last.
fn waiting(conn: &Connection, chains: &BTreeSet<Id>) -> Result<u64> {
    let mut query = conn.prepare_cached(
        "SELECT coalesce(max(seq), 0) - count(DISTINCT seq) FROM change WHERE replica = ?",
    )?;
    let mut missing = 0;
    for chain in chains {
        missing += query.query_row([IdText(*chain)], |row| Ok(row.get::<_, Count>(0)?.0))?;
    }
    Ok(missing)
}

/// Whether the change is here without its value; none when it is not here.
fn is_erased(conn: &Connection, cid: Cid) -> Result<Option<bool>> {
    let mut query = conn.prepare_cached("SELECT value IS NULL FROM change WHERE cid = ?")?;
    Ok(query.query_row([CidBlob(cid)], |row| row.get(0)).optional()?)
}

/// Somebody sent a change without its value first; here it is with it. Unless a redaction asks for
/// it to be gone, it is not lost.
fn fill(conn: &Connection, change: &Change) -> Result<()> {
    let Some(sealed) = &change.sealed else { return Ok(()) };
    let redacted: bool = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM parent JOIN change ON change.cid = parent.child
             WHERE parent.parent = ? AND change.kind = ?)",
        )?
        .query_row(params![CidBlob(change.cid), Kind::Redact.number()], |row| row.get(0))?;
    if redacted {
        return Ok(());
    }
    conn.prepare_cached("UPDATE change SET salt = ?, value = ? WHERE cid = ?")?
        .execute(params![sealed.salt, encode_value(&sealed.value), CidBlob(change.cid)])?;
    Ok(())
}

/// Whether the change has its place: an installation's changes are one chain, nothing else in this
/// place, nothing else before or after it, unless a person has let both branches in.
fn fits(conn: &Connection, change: &Change) -> Result<bool> {
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
    let mut one_chain = true;
    for neighbour in around {
        let (seq, cid, prev) = neighbour?;
        one_chain &= match seq.cmp(&header.seq) {
            std::cmp::Ordering::Less => header.prev == Some(cid),
            std::cmp::Ordering::Equal => false,
            std::cmp::Ordering::Greater => prev == Some(change.cid),
        };
    }
    Ok(one_chain || meta(conn, &forked(header.replica))?.is_some())
}
