//! PPTX: the parts of a PowerPoint file, written by ourselves and packed.
//!
//! Every page of the deck is a slide with a real title and layout, editable text and real tables.
//! Its paragraphs are whole: where a line breaks is the program's business, and the letters it may
//! fall back on are narrower than those the deck was measured by.

mod frame;
mod layouts;
mod notes;
mod shape;
mod slide;
mod table;
mod text;

use chrono::NaiveDateTime;

use crate::ooxml::{Package, built};
use crate::{Deck, DocumentError, Picture, Theme};
use layouts::Layout;

const SPACES: [(&str, &str); 3] = [
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"),
];

/// Kinds of relationship, after their common beginning.
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// What a presentation is about besides its pages.
pub(crate) struct Properties<'a> {
    pub(crate) made: NaiveDateTime,
    pub(crate) authors: &'a [String],
}

/// The picture on title pages.
struct Mark<'a> {
    part: &'static str,
    bytes: &'a [u8],
}

impl<'a> Mark<'a> {
    fn of(theme: &'a Theme) -> Self {
        match &theme.logo {
            Some(logo) => Self {
                part: match logo.picture {
                    Picture::Png => "logo.png",
                    Picture::Jpeg => "logo.jpeg",
                },
                bytes: &logo.bytes,
            },
            None if theme.is_dark() => {
                Self { part: "mark.png", bytes: include_bytes!("mark-light.png") }
            }
            None => Self { part: "mark.png", bytes: include_bytes!("../docx/parts/mark.png") },
        }
    }
}

/// Writes the deck as PPTX.
pub(crate) fn write(
    deck: &Deck,
    theme: &Theme,
    properties: &Properties<'_>,
) -> Result<Vec<u8>, DocumentError> {
    let mark = Mark::of(theme);
    let mut package = Package::new(properties.made);
    let mut add = |name: &str, part| package.add(name, &built(part)?);
    add("[Content_Types].xml", frame::content_types(deck))?;
    add("_rels/.rels", frame::package_relations())?;
    add("docProps/core.xml", frame::core(deck, properties))?;
    add("docProps/app.xml", frame::app(deck))?;
    add("ppt/presentation.xml", frame::presentation(deck))?;
    add("ppt/_rels/presentation.xml.rels", frame::presentation_relations(deck))?;
    add("ppt/presProps.xml", frame::empty("p:presentationPr"))?;
    add("ppt/viewProps.xml", frame::empty("p:viewPr"))?;
    add("ppt/tableStyles.xml", frame::table_styles())?;
    add("ppt/theme/theme1.xml", frame::theme(&deck.palette, &theme.name))?;
    add("ppt/theme/theme2.xml", frame::theme(&deck.palette, &theme.name))?;
    add("ppt/slideMasters/slideMaster1.xml", layouts::master(deck))?;
    add("ppt/slideMasters/_rels/slideMaster1.xml.rels", layouts::master_relations())?;
    for layout in Layout::ALL {
        let number = layout.number();
        add(&format!("ppt/slideLayouts/slideLayout{number}.xml"), layouts::layout(deck, layout))?;
        add(
            &format!("ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"),
            frame::relations(&[("slideMaster", "../slideMasters/slideMaster1.xml".to_owned())]),
        )?;
    }
    add("ppt/notesMasters/notesMaster1.xml", notes::master(deck))?;
    add(
        "ppt/notesMasters/_rels/notesMaster1.xml.rels",
        frame::relations(&[("theme", "../theme/theme2.xml".to_owned())]),
    )?;
    for page in &deck.pages {
        let number = page.number;
        add(&format!("ppt/slides/slide{number}.xml"), slide::slide(deck, page))?;
        add(
            &format!("ppt/slides/_rels/slide{number}.xml.rels"),
            slide::relations(page, mark.part),
        )?;
        if !page.notes.is_empty() {
            add(&format!("ppt/notesSlides/notesSlide{number}.xml"), notes::notes(deck, page))?;
            add(
                &format!("ppt/notesSlides/_rels/notesSlide{number}.xml.rels"),
                notes::relations(number),
            )?;
        }
    }
    package.add(&format!("ppt/media/{}", mark.part), mark.bytes)?;
    package.finish()
}
