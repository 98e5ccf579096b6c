//! PDF by an embedded typesetter: one template, the bundled fonts, and the summary as data.

mod coverage;
mod fonts;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{DocumentError, Note, Summary};
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
    let data = serde_json::to_value(summary).map_err(DocumentError::Encoding)?;
    let Legible { data, replaced } = coverage::legible(data);
    let data = serde_json::to_vec(&data).map_err(DocumentError::Encoding)?;
    let mut notes = Vec::new();
    if !replaced.is_empty() {
        notes.push(Note::Replaced { characters: replaced });
    }
    let (bytes, conforming) = at_best(&Desk::new(data))?;
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
