//! DOCX: the parts of a Word document, written by ourselves and packed.
//!
//! Styles, theme, fonts and numbering are files beside this one; only what depends on the summary
//! is made here.

mod body;
mod cards;
mod contents;
mod cover;
mod drawing;
mod fonts;
mod frame;
mod group;
mod minutes;
mod objectives;
mod plan;
mod table;
mod text;
mod votes;

use crate::ooxml::{Package, built, office_lang};
use crate::{DocumentError, Summary};
use fonts::EMBEDDED;

/// Between the margins of an A4 page, in twentieths of a point.
const TEXT_WIDTH: u32 = 9184;

/// Writes the summary as DOCX.
pub(crate) fn write(summary: &Summary) -> Result<Vec<u8>, DocumentError> {
    let lang = office_lang(summary.lang);
    let mut package = Package::new(summary.made);
    package.add("[Content_Types].xml", include_bytes!("parts/content-types.xml"))?;
    package.add("_rels/.rels", include_bytes!("parts/package-rels.xml"))?;
    package.add("docProps/core.xml", &built(frame::core(summary))?)?;
    package.add("docProps/app.xml", include_bytes!("parts/app.xml"))?;
    package.add("word/document.xml", &built(body::document(summary))?)?;
    package.add("word/_rels/document.xml.rels", include_bytes!("parts/document-rels.xml"))?;
    package
        .add("word/styles.xml", in_language(include_str!("parts/styles.xml"), lang).as_bytes())?;
    package.add(
        "word/settings.xml",
        in_language(include_str!("parts/settings.xml"), lang).as_bytes(),
    )?;
    package.add("word/fontTable.xml", include_bytes!("parts/fonts.xml"))?;
    package.add("word/_rels/fontTable.xml.rels", include_bytes!("parts/fonts-rels.xml"))?;
    for font in &EMBEDDED {
        package.add(font.part, &font.scrambled())?;
    }
    package.add("word/numbering.xml", include_bytes!("parts/numbering.xml"))?;
    package.add("word/theme/theme1.xml", include_bytes!("parts/theme.xml"))?;
    package.add("word/header1.xml", &built(frame::header(summary))?)?;
    package.add("word/footer1.xml", &built(frame::footer(summary))?)?;
    package.add("word/header2.xml", &built(frame::first_header(summary))?)?;
    package.add("word/footer2.xml", &built(frame::first_footer(summary))?)?;
    package.add("word/media/mark.png", include_bytes!("parts/mark.png"))?;
    package.finish()
}

/// A part of our own with the document's language in its place.
fn in_language(part: &str, lang: &str) -> String {
    part.replace("{lang}", lang)
}
