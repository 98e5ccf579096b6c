use std::collections::BTreeMap;

use workshop::{Id, Snapshot};

use crate::file_name::{Named, file_name};
use crate::{DocumentError, Format, Rendered, Request, Summary, Version, docx, pdf};

/// Makes the minutes of the plenary, for Word or as PDF. `versions` are what groups presented.
///
/// # Errors
/// As [`crate::render`].
pub fn render_minutes(
    snapshot: &Snapshot,
    versions: &BTreeMap<Id, Version>,
    request: &Request,
) -> Result<Rendered, DocumentError> {
    let Request { lang, scope, made, .. } = *request;
    let minutes = Summary::minutes(snapshot, versions, lang, scope, made)?;
    let file_name = file_name(&Named::of(&minutes), request);
    let (bytes, notes) = match request.format {
        Format::Docx => (docx::write(&minutes)?, Vec::new()),
        Format::Pdf => pdf::write(&minutes)?,
        Format::Pptx | Format::Json | Format::Xlsx | Format::Csv => {
            return Err(DocumentError::NotThatFormat(request.format));
        }
    };
    Ok(Rendered { bytes, file_name, notes })
}
