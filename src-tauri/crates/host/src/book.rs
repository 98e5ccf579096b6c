//! What this laptop remembers of each workshop's room between two starts: where the facilitator
//! was, and how the time runs. Nobody's work is in it; losing it costs a glance at the wall clock.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use workshop::Id;

use crate::clock::Clock;
use crate::floor::Floor;
use crate::home::write_whole;

/// The books of all workshops of this laptop.
pub(crate) struct Books {
    path: PathBuf,
    books: BTreeMap<String, Book>,
}

/// What is remembered of one workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Book {
    /// The group that was in front.
    pub(crate) group: Option<Id>,
    /// The step that was foregrounded.
    pub(crate) step: Option<Id>,
    /// The clocks of the groups.
    pub(crate) clocks: BTreeMap<Id, Clock>,
    /// The plenary.
    pub(crate) floor: Floor,
}

impl Books {
    /// Reads them. A missing or unreadable file means that nothing is remembered.
    pub(crate) fn read(path: PathBuf) -> Self {
        let books = fs::read(&path).ok().and_then(|json| serde_json::from_slice(&json).ok());
        Self { path, books: books.unwrap_or_default() }
    }

    /// The book of a workshop.
    pub(crate) fn of(&self, file: &str) -> Book {
        self.books.get(file).cloned().unwrap_or_default()
    }

    /// Keeps the book of a workshop.
    pub(crate) fn keep(&mut self, file: &str, book: Book) {
        if self.books.get(file) == Some(&book) {
            return;
        }
        self.books.insert(file.to_owned(), book);
        // A book that cannot be written holds for this session; the workshop does not depend on it.
        let _ = write_whole(&self.path, &serde_json::to_vec(&self.books).unwrap_or_default());
    }
}
