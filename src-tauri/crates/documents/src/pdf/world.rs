use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World, WorldExt as _};

use super::fonts::FONTS;
use crate::Palette;

const SUMMARY: &str = concat!(
    include_str!("summary.typ"),
    include_str!("pages.typ"),
    include_str!("minutes.typ"),
    include_str!("plan.typ"),
    include_str!("layout.typ"),
);
const SLIDES: &str = include_str!("slides.typ");
const MARK: &str = include_str!("../mark.svg");

/// A file the template may read, by its name.
pub(super) type Aside = (&'static str, Bytes);

/// All the typesetter can see: the template, the mark, the fonts and a file or two of data. No disk,
/// no network, no clock.
pub(super) struct Desk {
    library: LazyHash<Library>,
    template: Source,
    files: Vec<Aside>,
}

/// The program's mark in the colours of a theme.
pub(super) fn mark(palette: &Palette) -> Aside {
    // As the drawing names them: the arcs and the point they open toward.
    let drawn = MARK.replace("#0A6660", &palette.accent).replace("#17212B", &palette.ink);
    ("mark.svg", Bytes::from_string(drawn))
}

impl Desk {
    pub(super) fn new(data: Vec<u8>) -> Self {
        let mark = ("mark.svg", Bytes::from_string(MARK));
        Self::with(SUMMARY, vec![("summary.json", Bytes::new(data)), mark])
    }

    pub(super) fn of_slides(data: Vec<u8>, mark: Aside) -> Self {
        Self::with(SLIDES, vec![("slides.json", Bytes::new(data)), mark])
    }

    fn with(template: &str, files: Vec<Aside>) -> Self {
        Self {
            library: LazyHash::new(Library::default()),
            template: Source::new(main_file(), template.to_owned()),
            files,
        }
    }

    /// The template's line that a complaint is about.
    pub(super) fn line(&self, reason: &SourceDiagnostic) -> Option<usize> {
        let at = self.range(reason.span)?.start;
        self.template.lines().byte_to_line(at).map(|line| line + 1)
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let name = id.vpath().get_without_slash();
        let found = self.files.iter().find(|(file, _)| *file == name);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.list.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[allow(clippy::expect_used, reason = "the name is ours and plain")]
fn main_file() -> FileId {
    let path = VirtualPath::new("summary.typ").expect("a plain file name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
