use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use workshop::{Lang, Snapshot};

use crate::file_name::file_name;
use crate::{DocumentError, PlenarySummary, Scope, Summary, docx, pdf};

/// Which document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DocumentKind", rename_all = "snake_case")]
pub enum What {
    /// What the groups bring to the plenary.
    Summary,
}

/// As what kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DocumentFormat", rename_all = "snake_case")]
pub enum Format {
    /// For Word: to go on working with.
    Docx,
    /// To read, send and keep.
    Pdf,
    /// For machines.
    Json,
}

impl Format {
    /// Every format, in the order screens list them.
    pub const ALL: [Format; 3] = [Format::Docx, Format::Pdf, Format::Json];

    /// The ending of a file's name, without its dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Pdf => "pdf",
            Format::Json => "json",
        }
    }
}

/// The document that is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Which document.
    pub what: What,
    /// As what kind of file.
    pub format: Format,
    /// The language of the document's own words.
    pub lang: Lang,
    /// Which groups it is about.
    pub scope: Scope,
    /// The local time it bears.
    pub made: NaiveDateTime,
}

/// A finished document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The file's content.
    pub bytes: Vec<u8>,
    /// What to call the file: workshop, group, document, language and date.
    pub file_name: String,
    /// What the person who asked for it should know.
    pub notes: Vec<Note>,
}

/// Something about a finished document that its reader might stumble over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename = "DocumentNote", tag = "note", rename_all = "snake_case")]
pub enum Note {
    /// Characters no bundled font has; `□` stands in their place.
    Replaced {
        /// Each of them once.
        characters: Vec<char>,
    },
    /// The PDF could not be made to the letter of PDF/UA and PDF/A. It is complete and readable.
    NotConforming,
}

/// Makes a document.
///
/// # Errors
/// [`DocumentError::NoSuchGroup`] when the scope names a group that is not there; the others say
/// that a writer failed, which no content should bring about.
pub fn render(snapshot: &Snapshot, request: &Request) -> Result<Rendered, DocumentError> {
    let What::Summary = request.what;
    let summary = Summary::of(snapshot, request.lang, request.scope, request.made)?;
    let file_name = file_name(&summary, request.format);
    let (bytes, notes) = match request.format {
        Format::Docx => (docx::write(&summary)?, Vec::new()),
        Format::Pdf => pdf::write(&summary)?,
        Format::Json => (PlenarySummary::of(snapshot, &summary).to_json()?, Vec::new()),
    };
    Ok(Rendered { bytes, file_name, notes })
}
