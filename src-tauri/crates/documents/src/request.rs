use std::collections::BTreeSet;

use chrono::{NaiveDateTime, Timelike as _};
use serde::{Deserialize, Serialize};
use workshop::{Lang, Presentation, Snapshot, codes, present, running_order};

use crate::deck::{Deck, Ratio};
use crate::file_name::{Named, file_name};
use crate::said::clean;
use crate::{
    DocumentError, Origins, PlenarySummary, Properties, Record, Scope, Summary, Theme, docx, pdf,
    pptx, render_matrix, render_minutes, render_plan,
};

/// Which document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DocumentKind", rename_all = "snake_case")]
pub enum What {
    /// What the groups bring to the plenary.
    #[default]
    Summary,
    /// The slides the groups present it with.
    Slides,
    /// What was presented, what the floor said and what changed.
    Minutes,
    /// The work plan that was compiled from the groups' work.
    Plan,
    /// Its actions, one a row.
    Matrix,
}

impl What {
    /// Every document.
    pub const ALL: [What; 5] =
        [What::Summary, What::Slides, What::Minutes, What::Plan, What::Matrix];

    /// A stable name, as the command line has it.
    pub const fn name(self) -> &'static str {
        match self {
            What::Summary => "summary",
            What::Slides => "slides",
            What::Minutes => "minutes",
            What::Plan => "plan",
            What::Matrix => "matrix",
        }
    }

    /// The kinds of file it can be, in the order screens list them.
    pub const fn formats(self) -> &'static [Format] {
        match self {
            What::Summary => &[Format::Docx, Format::Pdf, Format::Json],
            What::Slides => &[Format::Pptx, Format::Pdf],
            What::Minutes | What::Plan => &[Format::Docx, Format::Pdf],
            What::Matrix => &[Format::Xlsx, Format::Csv],
        }
    }
}

/// As what kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DocumentFormat", rename_all = "snake_case")]
pub enum Format {
    /// For Word: to go on working with.
    Docx,
    /// For PowerPoint: to present and go on working with.
    Pptx,
    /// To read, send and keep.
    Pdf,
    /// For machines.
    Json,
    /// For Excel: to filter and sort.
    Xlsx,
    /// Rows for any program.
    Csv,
}

impl Format {
    /// Every format; which of them a document can be, [`What::formats`] says.
    pub const ALL: [Format; 6] =
        [Format::Docx, Format::Pptx, Format::Pdf, Format::Json, Format::Xlsx, Format::Csv];

    /// The ending of a file's name, without its dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Pptx => "pptx",
            Format::Pdf => "pdf",
            Format::Json => "json",
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
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

/// Makes a document; slides in 16:9 and with the theme the program brings, minutes as if nobody had
/// presented yet, the plan as if nothing in it waited for a person.
///
/// # Errors
/// [`DocumentError::NoSuchGroup`] when the scope names a group that is not there,
/// [`DocumentError::NotThatFormat`] when the document cannot be that kind of file,
/// [`DocumentError::NothingToPresent`] when slides are asked for and there are no groups; the others
/// say that a writer failed, which no content should bring about.
pub fn render(snapshot: &Snapshot, request: &Request) -> Result<Rendered, DocumentError> {
    match request.what {
        What::Summary => render_summary(snapshot, request),
        What::Slides => render_slides(snapshot, request, Ratio::Wide, &Theme::default()),
        What::Minutes => render_minutes(snapshot, &Record::default(), request),
        What::Plan => render_plan(snapshot, &BTreeSet::new(), request, Origins::Told),
        What::Matrix => render_matrix(snapshot, &BTreeSet::new(), request),
    }
}

fn render_summary(snapshot: &Snapshot, request: &Request) -> Result<Rendered, DocumentError> {
    let summary = Summary::of(snapshot, request.lang, request.scope, request.made)?;
    let (bytes, notes) = match request.format {
        Format::Docx => (docx::write(&summary)?, Vec::new()),
        Format::Pdf => pdf::write(&summary)?,
        Format::Json => (PlenarySummary::of(snapshot, &summary).to_json()?, Vec::new()),
        Format::Pptx | Format::Xlsx | Format::Csv => {
            return Err(DocumentError::NotThatFormat(request.format));
        }
    };
    let file_name = file_name(&Named::of(&summary), request);
    Ok(Rendered { bytes, file_name, notes })
}

/// Makes slides of that shape and with that theme; `request.what` is not asked.
///
/// # Errors
/// As [`render`].
pub fn render_slides(
    snapshot: &Snapshot,
    request: &Request,
    ratio: Ratio,
    theme: &Theme,
) -> Result<Rendered, DocumentError> {
    let codes = codes(snapshot);
    let groups = running_order(snapshot);
    let chosen = groups.iter().filter(|group| match request.scope {
        Scope::AllGroups => true,
        Scope::Group(id) => group.id == id,
    });
    let presentations: Vec<Presentation> =
        chosen.filter_map(|group| present(snapshot, &codes, group.id)).collect();
    if presentations.is_empty() {
        return Err(match request.scope {
            Scope::AllGroups => DocumentError::NothingToPresent,
            Scope::Group(id) => DocumentError::NoSuchGroup(id),
        });
    }
    let deck = Deck::themed(&presentations, request.lang, ratio, theme);
    let organisers = clean(&snapshot.workshop.organisers);
    let authors: Vec<String> = organisers.lines().map(|line| line.trim().to_owned()).collect();
    let made = request.made.with_nanosecond(0).unwrap_or(request.made);
    let properties = Properties { made, authors: &authors };
    let (bytes, notes) = match request.format {
        Format::Pptx => (pptx::write(&deck, theme, &properties)?, Vec::new()),
        Format::Pdf => pdf::write_slides(&deck, theme, &properties)?,
        Format::Docx | Format::Json | Format::Xlsx | Format::Csv => {
            return Err(DocumentError::NotThatFormat(request.format));
        }
    };
    let file_name = file_name(&Named::of_deck(&deck, snapshot, request.scope), request);
    Ok(Rendered { bytes, file_name, notes })
}
