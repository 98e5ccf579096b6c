use std::collections::BTreeSet;

use workshop::{RowRef, Snapshot};

use crate::file_name::{Named, file_name};
use crate::{DocumentError, Format, Rendered, Request, Summary, docx, pdf};

/// Makes the work plan, for Word or as PDF. `contested` names the rows in which a conflict waits for
/// a person.
///
/// # Errors
/// As [`crate::render`].
pub fn render_plan(
    snapshot: &Snapshot,
    contested: &BTreeSet<RowRef>,
    request: &Request,
) -> Result<Rendered, DocumentError> {
    let Request { lang, scope, made, .. } = *request;
    let plan = Summary::plan(snapshot, contested, lang, scope, made)?;
    let file_name = file_name(&Named::of(&plan), request);
    let (bytes, notes) = match request.format {
        Format::Docx => (docx::write(&plan)?, Vec::new()),
        Format::Pdf => pdf::write(&plan)?,
        Format::Pptx | Format::Json | Format::Xlsx | Format::Csv => {
            return Err(DocumentError::NotThatFormat(request.format));
        }
    };
    Ok(Rendered { bytes, file_name, notes })
}
