use std::collections::BTreeMap;

use crate::Id;

/// What one field of one row holds, as the log keeps it. No floating point: equal must mean equal.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Nothing written, or emptied on purpose.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Unicode text in NFC.
    Text(String),
    /// Raw bytes, such as the id of a change.
    Bytes(Vec<u8>),
    /// Several values in order.
    List(Vec<Value>),
    /// Named values.
    Map(BTreeMap<String, Value>),
}

impl Value {
    /// The text, when that is what it is.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, when that is what it is.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Value::Int(number) => Some(*number),
            _ => None,
        }
    }

    /// Yes only for a written yes.
    pub fn as_flag(&self) -> bool {
        matches!(self, Value::Bool(true))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<Id> for Value {
    fn from(id: Id) -> Self {
        Value::Text(id.to_string())
    }
}
