//! Lists of participants from other programs: read, matched, shown row by row before anything is
//! written.

mod columns;
mod delimited;
mod encoding;
mod grid;
mod headings;
mod ods;
mod preview;
mod standing;
mod table;
mod vocabulary;
mod xls;
mod xlsx;
mod zipped;

use serde::{Deserialize, Serialize};
use workshop::PersonLine;

pub use preview::read;

/// Where a list of people comes from.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(tag = "from", content = "what", rename_all = "snake_case")]
pub enum Source {
    /// A file a person chose: XLSX, XLS, ODS, CSV or TSV.
    File(String),
    /// Text a person pasted from a table or a mail.
    Text(String),
}

/// What a column of the list is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// The person's name.
    Name,
    /// A given name, joined with the family name.
    GivenName,
    /// A family name.
    FamilyName,
    /// Post held at home.
    Post,
    /// Institution.
    Institution,
    /// Country or delegation.
    Delegation,
    /// Number of the working group.
    Group,
    /// What the person does at the workshop.
    Role,
    /// Kept beside the person with its heading.
    Notes,
    /// Left out.
    Skip,
}

/// A list as it was understood.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct Sheet {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its people, in the order of the list.
    pub rows: Vec<SheetRow>,
    /// How many lines were beyond the longest list that is read; 0 normally.
    pub left_out: u32,
}

/// A column of a list.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct Column {
    /// Its heading, or its letter where there is none.
    pub heading: String,
    /// What it is about, as understood or as the person corrected it.
    pub meaning: Meaning,
    /// Its first values.
    pub examples: Vec<String>,
}

/// What one line of a list becomes.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct SheetRow {
    /// Its line in the list, counted from 1.
    pub line: u32,
    /// The person.
    pub person: PersonLine,
    /// What the organiser should know before agreeing.
    pub remarks: Vec<RowRemark>,
}

/// Something about a line that the organiser should know before agreeing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum RowRemark {
    /// The delegation is not there yet and will be added.
    NewDelegation,
    /// No group has that number; the words are kept in the notes.
    NoSuchGroup,
    /// The role is not one of ours; the words are kept in the notes.
    UnknownRole,
    /// A person of that name and delegation is already there.
    AlreadyThere,
    /// The line names nobody; it is left out unless the person gives a name.
    NoName,
}
