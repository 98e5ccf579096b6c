use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use crate::{Change, Cid, Kind, Lookup, Node, RowKey};

/// A log in memory. A file keeps the same three things in tables.
#[derive(Clone, Debug, Default)]
pub struct Log {
    changes: BTreeMap<Cid, Change>,
    heads: BTreeMap<RowKey, BTreeMap<String, BTreeSet<Cid>>>,
    named: BTreeSet<(RowKey, String, Cid)>,
}

impl Log {
    /// An empty log.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in a change, in any order, any number of times. Says whether it was new.
    pub fn insert(&mut self, change: Change) -> bool {
        if self.changes.contains_key(&change.cid) {
            return false;
        }
        let (row, field) = (change.row(), change.header.field.clone());
        let heads = self.heads.entry(row.clone()).or_default().entry(field.clone()).or_default();
        for parent in &change.header.parents {
            heads.remove(parent);
            self.named.insert((row.clone(), field.clone(), *parent));
        }
        if !self.named.contains(&(row, field, change.cid)) {
            heads.insert(change.cid);
        }
        self.changes.insert(change.cid, change);
        true
    }

    /// Every change, by name.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.changes.values()
    }

    /// That change, if it is known here.
    pub fn get(&self, cid: &Cid) -> Option<&Change> {
        self.changes.get(cid)
    }

    /// Every row that was ever written about.
    pub fn rows(&self) -> impl Iterator<Item = &RowKey> {
        self.heads.keys()
    }
}

impl Lookup for Log {
    type Error = Infallible;

    fn node(&self, cid: Cid) -> Result<Option<Node>, Infallible> {
        Ok(self.changes.get(&cid).map(|change| Node {
            row: change.row(),
            field: change.header.field.clone(),
            kind: change.header.kind,
            parents: change.header.parents.clone(),
            value: change.value(),
        }))
    }

    fn heads(&self, row: &RowKey, field: &str) -> Result<Vec<Cid>, Infallible> {
        let heads = self.heads.get(row).and_then(|fields| fields.get(field));
        Ok(heads.into_iter().flatten().copied().collect())
    }

    fn row_heads(&self, row: &RowKey) -> Result<BTreeMap<String, Vec<Cid>>, Infallible> {
        let fields = self.heads.get(row).into_iter().flatten();
        Ok(fields.map(|(field, heads)| (field.clone(), heads.iter().copied().collect())).collect())
    }

    fn is_created(&self, row: &RowKey) -> Result<bool, Infallible> {
        let creates = |change: &Change| change.header.kind == Kind::Create && change.row() == *row;
        Ok(self.changes.values().any(creates))
    }
}
