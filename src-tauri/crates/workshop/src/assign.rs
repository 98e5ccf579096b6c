//! How a mutation names fields, values, places and rows.

use serde::{Deserialize, Serialize};

use crate::{Entity, Id, Lang};

/// One field given a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Assign {
    /// The field's stable name; wording without its language.
    pub field: String,
    /// The language, for wording.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// The value. Null empties the field.
    pub value: Plain,
}

impl Assign {
    /// A field that is the same in every language.
    pub fn plain(field: &str, value: impl Into<Plain>) -> Self {
        Self { field: field.to_owned(), lang: None, value: value.into() }
    }

    /// A wording field in one language.
    pub fn wording(field: &str, lang: Lang, words: &str) -> Self {
        Self { field: field.to_owned(), lang: Some(lang), value: Plain::Text(words.to_owned()) }
    }
}

/// A value as windows and scripts write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(untagged)]
pub enum Plain {
    /// Empties the field.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Int(i32),
    /// Text, a word of a list, an id or a day.
    Text(String),
}

impl From<&str> for Plain {
    fn from(text: &str) -> Self {
        Plain::Text(text.to_owned())
    }
}

impl From<Id> for Plain {
    fn from(id: Id) -> Self {
        Plain::Text(id.to_string())
    }
}

impl From<Option<Id>> for Plain {
    fn from(id: Option<Id>) -> Self {
        id.map_or(Plain::Null, Plain::from)
    }
}

impl From<i32> for Plain {
    fn from(number: i32) -> Self {
        Plain::Int(number)
    }
}

impl From<bool> for Plain {
    fn from(flag: bool) -> Self {
        Plain::Flag(flag)
    }
}

/// Where a row goes among its siblings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "at", content = "row", rename_all = "snake_case")]
pub enum Place {
    /// Before all others.
    First,
    /// After all others.
    #[default]
    Last,
    /// Right before that one.
    Before(Id),
    /// Right after that one.
    After(Id),
}

/// A row of some kind.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
pub struct RowRef {
    /// Its kind.
    pub entity: Entity,
    /// Its id.
    pub id: Id,
}
