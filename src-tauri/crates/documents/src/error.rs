use thiserror::Error;
use workshop::Id;

use crate::Format;

/// Why a document could not be made. The messages are for logs; screens word the
/// [`DocumentError::code`].
#[derive(Debug, Error)]
pub enum DocumentError {
    /// The group asked for is not in the workshop.
    #[error("there is no group {0}")]
    NoSuchGroup(Id),
    /// There are no groups whose work could be presented.
    #[error("there are no groups to present")]
    NothingToPresent,
    /// The document is never that kind of file.
    #[error("the document is never a {0:?}")]
    NotThatFormat(Format),
    /// A part of a DOCX or PPTX could not be put together.
    #[error("the document's parts could not be written: {0}")]
    Assembly(#[source] std::io::Error),
    /// The parts of a DOCX or PPTX could not be packed.
    #[error("the document could not be packed: {0}")]
    Packing(#[source] zip::result::ZipError),
    /// The content could not be written as JSON.
    #[error("the content could not be written as JSON: {0}")]
    Encoding(#[source] serde_json::Error),
    /// The spreadsheet could not be written.
    #[error("the spreadsheet could not be written: {0}")]
    Spreadsheet(#[source] rust_xlsxwriter::XlsxError),
    /// The PDF's pages could not be laid out; what the typesetter said, one reason a line.
    #[error("the pages could not be laid out: {0}")]
    Typesetting(String),
}

impl DocumentError {
    /// A stable name for the kind of error.
    pub fn code(&self) -> &'static str {
        match self {
            DocumentError::NoSuchGroup(_) => "document_no_such_group",
            DocumentError::NothingToPresent => "document_nothing_to_present",
            DocumentError::NotThatFormat(_) => "document_not_that_format",
            DocumentError::Assembly(_) => "document_assembly",
            DocumentError::Packing(_) => "document_packing",
            DocumentError::Encoding(_) => "document_encoding",
            DocumentError::Spreadsheet(_) => "document_spreadsheet",
            DocumentError::Typesetting(_) => "document_typesetting",
        }
    }
}
