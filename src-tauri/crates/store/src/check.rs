use std::collections::BTreeSet;

use ledger::Cid;
use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;
use workshop::Id;

use crate::aside::forked;
use crate::projection::{dump, rebuild};
use crate::sql::{CHANGE_COLUMNS, CidBlob, Count, IdText, meta, parents, read_change};
use crate::{Result, Store, StoreError};

/// What a check of the whole file found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    /// How many changes were read and verified.
    pub changes: u64,
    /// What is not as it should be; empty for a sound file.
    pub findings: Vec<Finding>,
}

impl CheckReport {
    /// Whether nothing at all is wrong.
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }
}

/// One thing that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub enum Finding {
    /// SQLite finds its pages at odds with each other.
    Pages {
        /// In SQLite's words, for whoever repairs it.
        detail: String,
    },
    /// A page of a protected file is not as it was written.
    Protection {
        /// In SQLCipher's words, for whoever repairs it.
        detail: String,
    },
    /// Part of the log cannot be read.
    Unreadable {
        /// The number of the entry in this file; none when it is not known which.
        entry: Option<u64>,
    },
    /// A change is not what its name says.
    Altered {
        /// Its name.
        cid: Cid,
    },
    /// Changes before this one have not come yet.
    Gap {
        /// The chain.
        replica: Id,
        /// The change that others should be before.
        seq: u64,
    },
    /// A change does not follow from the one before it.
    Chain {
        /// The chain.
        replica: Id,
        /// The change.
        seq: u64,
    },
    /// A derived table is not what the log makes of it; making it anew repairs that.
    Derived {
        /// The table.
        table: String,
    },
}

impl Store {
    /// Reads everything and verifies it: the pages, every change, every chain, every derived table.
    /// Nothing is altered.
    ///
    /// # Errors
    /// When the check itself cannot be done; damage is a finding, not an error.
    pub fn check(&mut self) -> Result<CheckReport> {
        let mut report = CheckReport::default();
        let findings = &mut report.findings;
        pragma(&self.conn, "integrity_check", findings, |detail| Finding::Pages { detail })?;
        if self.is_protected() {
            let protection = |detail| Finding::Protection { detail };
            pragma(&self.conn, "cipher_integrity_check", findings, protection)?;
        }
        report.changes = damage_is_a_finding(log(&self.conn, findings), findings)?.unwrap_or(0);
        damage_is_a_finding(chains(&self.conn, findings), findings)?;
        let derived = derived(&mut self.conn, findings);
        damage_is_a_finding(derived, findings)?;
        findings.sort();
        findings.dedup();
        Ok(report)
    }
}

fn damage_is_a_finding<T>(result: Result<T>, findings: &mut Vec<Finding>) -> Result<Option<T>> {
    match result {
        Ok(done) => Ok(Some(done)),
        Err(StoreError::Damaged) => {
            findings.push(Finding::Unreadable { entry: None });
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

fn pragma(
    conn: &Connection,
    name: &str,
    findings: &mut Vec<Finding>,
    finding: impl Fn(String) -> Finding,
) -> Result<()> {
    let read = || -> Result<Vec<String>> {
        let mut query = conn.prepare(&format!("PRAGMA {name}"))?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    let details = damage_is_a_finding(read(), findings)?.unwrap_or_default();
    findings.extend(details.into_iter().filter(|detail| detail != "ok").map(finding));
    Ok(())
}

/// Recomputes the name and the value hash of every change.
fn log(conn: &Connection, findings: &mut Vec<Finding>) -> Result<u64> {
    let mut query = conn.prepare(&format!("SELECT {CHANGE_COLUMNS}, n FROM change ORDER BY n"))?;
    let mut rows = query.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        count += 1;
        match read_change(row) {
            Ok(mut change) => {
                change.header.parents = parents(conn, change.cid)?;
                if change.verify().is_err() {
                    findings.push(Finding::Altered { cid: change.cid });
                }
            }
            Err(StoreError::Damaged) => {
                findings.push(Finding::Unreadable { entry: Some(row.get::<_, Count>(15)?.0) });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(count)
}

/// Follows every chain from its beginning. A chain that forked and was let in may have several
/// changes in one place; each must follow from one in the place before.
fn chains(conn: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let mut query =
        conn.prepare("SELECT replica, seq, cid, prev FROM change ORDER BY replica, seq")?;
    let mut rows = query.query([])?;
    let (mut at, mut here, mut before) = (None, BTreeSet::new(), BTreeSet::new());
    while let Some(row) = rows.next()? {
        let (replica, seq) = (row.get::<_, IdText>(0)?.0, row.get::<_, Count>(1)?.0);
        let cid = row.get::<_, CidBlob>(2)?.0;
        let prev = row.get::<_, Option<CidBlob>>(3)?.map(|prev| prev.0);
        if at != Some((replica, seq)) {
            let follows = at == Some((replica, seq.saturating_sub(1)));
            before = if follows { std::mem::take(&mut here) } else { BTreeSet::new() };
            here = BTreeSet::new();
            if !follows && seq > 1 {
                findings.push(Finding::Gap { replica, seq });
            }
            at = Some((replica, seq));
        }
        if !before.is_empty() && prev.is_none_or(|prev| !before.contains(&prev)) {
            findings.push(Finding::Chain { replica, seq });
        }
        if here.insert(cid) && here.len() > 1 && meta(conn, &forked(replica))?.is_none() {
            findings.push(Finding::Chain { replica, seq });
        }
    }
    Ok(())
}

/// Makes the derived tables from the log and compares, then takes that back.
fn derived(conn: &mut Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let before = dump(&tx)?;
    rebuild(&tx)?;
    let after = dump(&tx)?;
    tx.rollback()?;
    for (table, rows) in before {
        if after.get(table) != Some(&rows) {
            findings.push(Finding::Derived { table: table.to_owned() });
        }
    }
    Ok(())
}
