//! What Word and PowerPoint files have in common: XML parts in a zip.

mod package;
mod xml;

use workshop::{Lang, Marking};

use crate::DocumentError;
pub(crate) use package::Package;
pub(crate) use xml::Xml;

/// The tag Office knows its spelling and hyphenation by: each language as the region writes it.
pub(crate) const fn office_lang(lang: Lang) -> &'static str {
    match lang {
        Lang::Es => "es-CR",
        Lang::En => "en-US",
        Lang::Fr => "fr-CA",
    }
}

/// The colours of a marking, letters and ground. The Traffic Light Protocol prescribes its own.
pub(crate) const fn marking_look(marking: Marking) -> (&'static str, &'static str) {
    match marking {
        Marking::Unclassified | Marking::Confidential | Marking::StrictlyConfidential => {
            ("FFFFFF", "17212B")
        }
        Marking::Clear => ("FFFFFF", "000000"),
        Marking::Green => ("33FF00", "000000"),
        Marking::Amber => ("FFC000", "000000"),
        Marking::Red => ("FF2B2B", "000000"),
    }
}

/// A part, or why it could not be put together.
pub(crate) fn built(part: std::io::Result<Vec<u8>>) -> Result<Vec<u8>, DocumentError> {
    part.map_err(DocumentError::Assembly)
}
