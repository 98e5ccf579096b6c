//! A state of the workshop that can be named and looked at again: how much of every chain was known.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ledger::{Cid, Kind};
use rusqlite::{OptionalExtension, params};
use workshop::{Entity, Id, Snapshot};

use crate::sql::{CidBlob, Count, IdText, changes};
use crate::{Result, Store, SystemSource};

impl Store {
    /// The name of the state as it is now: of every installation's chain, the number of the last
    /// change that is here, as `replica:seq` with a space between.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn version(&self) -> Result<String> {
        let mut query = self.conn.prepare_cached(
            "SELECT replica, max(seq) FROM change GROUP BY replica ORDER BY replica",
        )?;
        let mut rows = query.query([])?;
        let mut name = String::new();
        while let Some(row) = rows.next()? {
            let (replica, seq) = (row.get::<_, IdText>(0)?.0, row.get::<_, Count>(1)?.0);
            let space = if name.is_empty() { "" } else { " " };
            // Writing to a text cannot fail.
            let _ = write!(name, "{space}{replica}:{seq}");
        }
        Ok(name)
    }

    /// How far into every chain the log goes.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn reach(&self) -> Result<BTreeMap<Id, u64>> {
        let mut query =
            self.conn.prepare_cached("SELECT replica, max(seq) FROM change GROUP BY replica")?;
        let rows = query
            .query_map([], |row| Ok((row.get::<_, IdText>(0)?.0, row.get::<_, Count>(1)?.0)))?;
        rows.map(|row| Ok(row?)).collect()
    }

    /// How many changes the log holds.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn count(&self) -> Result<u64> {
        let mut query = self.conn.prepare_cached("SELECT count(*) FROM change")?;
        Ok(query.query_row([], |row| Ok(row.get::<_, Count>(0)?.0))?)
    }

    /// The change this workshop began with, by which laptops know that they have the same one; none
    /// before anything was written.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn beginning(&self) -> Result<Option<Cid>> {
        let mut query = self.conn.prepare_cached(
            "SELECT cid FROM change WHERE entity_id = ? AND entity = ? AND field = '' AND kind = ?
             ORDER BY seq, cid LIMIT 1",
        )?;
        let begun = params![IdText(Id::WORKSHOP), Entity::Workshop.name(), Kind::Create.number()];
        Ok(query.query_row(begun, |row| Ok(row.get::<_, CidBlob>(0)?.0)).optional()?)
    }

    /// Everything as it stood in a version: the rows that the changes known then make. Changes of
    /// installations the version does not name are left out; a value that was redacted since stays
    /// erased.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn as_of(&self, version: &str) -> Result<Snapshot> {
        let known: BTreeMap<Id, u64> = version
            .split_whitespace()
            .filter_map(|pair| {
                let (replica, seq) = pair.split_once(':')?;
                Some((replica.parse().ok()?, seq.parse().ok()?))
            })
            .collect();
        let mut then = Store::in_memory(&self.origin, Box::new(SystemSource))?;
        let mut incoming = changes(&self.conn, "ORDER BY n", [])?;
        incoming.retain(|change| {
            let header = &change.header;
            known.get(&header.replica).is_some_and(|last| header.seq <= *last)
        });
        then.merge(incoming)?;
        then.snapshot()
    }
}
