//! PDF by an embedded typesetter: one template, the bundled fonts, and the summary as data.

mod coverage;
mod fonts;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::NaiveDateTime;
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::deck::{Deck, Frame, MARKING};
use crate::{DocumentError, Note, Picture, Properties, Summary, SummaryHandling, Theme};
use coverage::Legible;
use world::Desk;

/// What a PDF is held to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Conformance {
    /// PDF/UA-1 and PDF/A-2a: for everybody, and for the archive.
    Full,
    /// Tagged, and nothing more is promised.
    Tagged,
}

/// Writes the summary as PDF.
pub(crate) fn write(summary: &Summary) -> Result<(Vec<u8>, Vec<Note>), DocumentError> {
    set(summary, Desk::new)
}

/// The deck, and what its template needs besides.
#[derive(Serialize)]
struct Slides<'a> {
    deck: &'a Deck,
    chips: Vec<Chip<'a>>,
    made: NaiveDateTime,
    authors: &'a [String],
    /// The file of the mark or logo.
    mark: &'static str,
}

#[derive(Serialize)]
struct Chip<'a> {
    handling: &'a SummaryHandling,
    frames: [Frame; 2],
    size: u32,
}

/// Writes the deck as PDF.
pub(crate) fn write_slides(
    deck: &Deck,
    theme: &Theme,
    properties: &Properties<'_>,
) -> Result<(Vec<u8>, Vec<Note>), DocumentError> {
    let mark = match &theme.logo {
        Some(logo) => {
            let name = match logo.picture {
                Picture::Png => "logo.png",
                Picture::Jpeg => "logo.jpeg",
            };
            (name, Bytes::new(logo.bytes.clone()))
        }
        None => world::mark(&theme.palette),
    };
    let chips = deck.chips().into_iter();
    let slides = Slides {
        deck,
        chips: chips.map(|(handling, frames)| Chip { handling, frames, size: MARKING }).collect(),
        made: properties.made,
        authors: properties.authors,
        mark: mark.0,
    };
    set(&slides, |data| Desk::of_slides(data, mark))
}

/// Sets data on pages; every character of it has a glyph by then.
fn set(
    data: &impl Serialize,
    desk: impl FnOnce(Vec<u8>) -> Desk,
) -> Result<(Vec<u8>, Vec<Note>), DocumentError> {
    let data = serde_json::to_value(data).map_err(DocumentError::Encoding)?;
    let Legible { data, replaced } = coverage::legible(data);
    let data = serde_json::to_vec(&data).map_err(DocumentError::Encoding)?;
    let mut notes = Vec::new();
    if !replaced.is_empty() {
        notes.push(Note::Replaced { characters: replaced });
    }
    let (bytes, conforming) = at_best(&desk(data))?;
    if !conforming {
        notes.push(Note::NotConforming);
    }
    Ok((bytes, notes))
}

/// A person on stage needs the pages more than the seal: when the typesetter refuses to vouch for
/// them, they come without it.
fn at_best(desk: &Desk) -> Result<(Vec<u8>, bool), DocumentError> {
    match typeset(desk, Conformance::Full) {
        Ok(bytes) => Ok((bytes, true)),
        Err(_) => typeset(desk, Conformance::Tagged).map(|bytes| (bytes, false)),
    }
}

fn typeset(desk: &Desk, conformance: Conformance) -> Result<Vec<u8>, DocumentError> {
    // The typesetter's tagging has panicked on odd content before; that must not take the program
    // with it.
    let outcome = catch_unwind(AssertUnwindSafe(|| pages(desk, conformance)));
    // It keeps what it laid out for a next time that never comes.
    comemo::evict(0);
    outcome.unwrap_or_else(|_| Err(DocumentError::Typesetting("the typesetter gave up".to_owned())))
}

fn pages(desk: &Desk, conformance: Conformance) -> Result<Vec<u8>, DocumentError> {
    let document = typst::compile::<PagedDocument>(desk).output.map_err(|e| refusal(desk, &e))?;
    let standards: &[PdfStandard] = match conformance {
        Conformance::Full => &[PdfStandard::A_2a, PdfStandard::Ua_1],
        Conformance::Tagged => &[],
    };
    let standards = PdfStandards::new(standards)
        .map_err(|error| DocumentError::Typesetting(error.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Plenaria".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|e| refusal(desk, &e))
}

fn refusal(desk: &Desk, reasons: &[SourceDiagnostic]) -> DocumentError {
    let reasons: Vec<String> = reasons
        .iter()
        .map(|reason| match desk.line(reason) {
            Some(line) => format!("line {line}: {}", reason.message),
            None => reason.message.to_string(),
        })
        .collect();
    DocumentError::Typesetting(reasons.join("\n"))
}

#[cfg(test)]
mod tests;
