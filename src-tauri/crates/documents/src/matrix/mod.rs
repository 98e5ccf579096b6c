//! The action matrix as a spreadsheet and as plain rows.

mod csv;
mod xlsx;

use std::collections::BTreeSet;

use workshop::{RowRef, Snapshot};

use crate::file_name::{Named, file_name};
use crate::{DocumentError, Format, Matrix, Rendered, Request};

/// Makes the action matrix of the plan. `contested` names the rows in which a conflict waits for a
/// person.
///
/// # Errors
/// As [`crate::render`].
pub fn render_matrix(
    snapshot: &Snapshot,
    contested: &BTreeSet<RowRef>,
    request: &Request,
) -> Result<Rendered, DocumentError> {
    let Request { lang, scope, made, .. } = *request;
    let matrix = Matrix::of(snapshot, contested, lang, scope, made)?;
    let bytes = match request.format {
        Format::Xlsx => xlsx::write(&matrix)?,
        Format::Csv => csv::write(&matrix),
        Format::Docx | Format::Pptx | Format::Pdf | Format::Json => {
            return Err(DocumentError::NotThatFormat(request.format));
        }
    };
    let file_name = file_name(&Named::of_matrix(&matrix), request);
    Ok(Rendered { bytes, file_name, notes: Vec::new() })
}
