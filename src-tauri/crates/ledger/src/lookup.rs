use std::collections::BTreeMap;

use workshop::{Id, Value};

use crate::{Cid, Kind};

/// A row by its kind and lasting name. Fields of rows of different kinds never meet, even should
/// somebody send two with one id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowKey {
    /// The kind of row, by its stable name.
    pub entity: String,
    /// The row.
    pub id: Id,
}

impl RowKey {
    /// Names a row.
    pub fn new(entity: &str, id: Id) -> Self {
        Self { entity: entity.to_owned(), id }
    }
}

/// What deciding needs to know of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The row it is about.
    pub row: RowKey,
    /// The field; empty when it is about the row being there.
    pub field: String,
    /// What it does.
    pub kind: Kind,
    /// What its author saw, on this field or, for a row being there, on all its fields.
    pub parents: Vec<Cid>,
    /// What it wrote; null when erased.
    pub value: Value,
}

/// The log as the rules look at it, whether in memory or in a file.
///
/// A *head* of a field is a change on that field (same row, same kind of row) that no other change
/// on that field names as a parent.
pub trait Lookup {
    /// Why looking failed (a disk, a damaged file).
    type Error;

    /// That change, if it is known here.
    fn node(&self, cid: Cid) -> Result<Option<Node>, Self::Error>;

    /// The heads of one field of a row, sorted; the empty field is the row being there.
    fn heads(&self, row: &RowKey, field: &str) -> Result<Vec<Cid>, Self::Error>;

    /// The heads of every field of a row, the empty field included.
    fn row_heads(&self, row: &RowKey) -> Result<BTreeMap<String, Vec<Cid>>, Self::Error>;

    /// Whether any change creates the row.
    fn is_created(&self, row: &RowKey) -> Result<bool, Self::Error>;
}
