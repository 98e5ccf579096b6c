use std::io::{Cursor, Write as _};

use chrono::{Datelike as _, NaiveDateTime, Timelike as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::DocumentError;

/// The zip an office document is, with the same bytes for the same parts.
pub(crate) struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    options: SimpleFileOptions,
}

impl Package {
    pub(crate) fn new(made: NaiveDateTime) -> Self {
        // Zip knows no years before 1980 or after 2107, and even seconds only.
        let stamp = DateTime::from_date_and_time(
            u16::try_from(made.year()).unwrap_or_default(),
            u8::try_from(made.month()).unwrap_or_default(),
            u8::try_from(made.day()).unwrap_or_default(),
            u8::try_from(made.hour()).unwrap_or_default(),
            u8::try_from(made.minute()).unwrap_or_default(),
            u8::try_from(made.second()).unwrap_or_default(),
        );
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(stamp.unwrap_or_default())
            // Entries without rights make some programs take the file for damaged.
            .unix_permissions(0o644);
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())), options }
    }

    pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), DocumentError> {
        self.zip.start_file(name, self.options).map_err(DocumentError::Packing)?;
        self.zip.write_all(bytes).map_err(DocumentError::Assembly)
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, DocumentError> {
        self.zip.finish().map(Cursor::into_inner).map_err(DocumentError::Packing)
    }
}
