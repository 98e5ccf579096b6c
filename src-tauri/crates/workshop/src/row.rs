use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{Entity, Field, Id, Text, Value};

/// A row as the store keeps it: scalar fields by name, wording by field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The row's lasting name.
    pub id: Id,
    /// Every field but wording. Fields never written may be absent.
    pub values: BTreeMap<String, Value>,
    /// Every wording field that has words.
    pub texts: BTreeMap<String, Text>,
}

impl Row {
    /// An empty row.
    pub fn new(id: Id) -> Self {
        Self { id, values: BTreeMap::new(), texts: BTreeMap::new() }
    }

    /// A plain text field; empty when never written.
    pub fn plain(&self, field: &str) -> String {
        self.word(field).unwrap_or_default().to_owned()
    }

    /// A text field as it is stored, when written and not empty.
    pub fn word(&self, field: &str) -> Option<&str> {
        self.values.get(field)?.as_text().filter(|word| !word.is_empty())
    }

    /// A wording field.
    pub fn wording(&self, field: &str) -> Text {
        self.texts.get(field).cloned().unwrap_or_default()
    }

    /// A number, when written and within range.
    pub fn int(&self, field: &str) -> Option<i32> {
        self.values.get(field)?.as_int().and_then(|number| number.try_into().ok())
    }

    /// Yes only for a written yes.
    pub fn flag(&self, field: &str) -> bool {
        self.values.get(field).is_some_and(Value::as_flag)
    }

    /// A date, when written as one.
    pub fn day(&self, field: &str) -> Option<NaiveDate> {
        self.word(field)?.parse().ok()
    }

    /// Another row's id, when written as one.
    pub fn link(&self, field: &str) -> Option<Id> {
        self.word(field)?.parse().ok()
    }
}

/// A typed row.
pub trait Record: Sized {
    /// Its kind.
    const ENTITY: Entity;

    /// The kind's stable name.
    const NAME: &'static str;

    /// The fields, in the order they are declared.
    const FIELDS: &'static [Field];

    /// Reads it from its stored form. A field with a value this version does not know reads as
    /// empty; the log keeps what was written.
    fn from_row(row: &Row) -> Self;
}

/// The rows as they stand, for rules that need to look before they decide.
pub trait View {
    /// Why reading failed (a disk, a damaged file).
    type Error;

    /// One row, unless it does not exist or was deleted.
    fn row(&self, entity: Entity, id: Id) -> Result<Option<Row>, Self::Error>;

    /// All rows of a kind, in their order.
    fn rows(&self, entity: Entity) -> Result<Vec<Row>, Self::Error>;

    /// The rows of a kind whose owner or link field `field` names `target`, in their order.
    fn rows_where(&self, entity: Entity, field: &str, target: Id) -> Result<Vec<Row>, Self::Error>;
}
