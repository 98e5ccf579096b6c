use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World, WorldExt as _};

use super::fonts::FONTS;

const TEMPLATE: &str = concat!(
    include_str!("summary.typ"),
    include_str!("pages.typ"),
    include_str!("minutes.typ"),
    include_str!("layout.typ"),
);
const MARK: &[u8] = include_bytes!("../mark.svg");

/// All the typesetter can see: the template, the mark, the fonts and one file of data. No disk, no network,
/// no clock.
pub(super) struct Desk {
    library: LazyHash<Library>,
    template: Source,
    data: Bytes,
}

impl Desk {
    pub(super) fn new(data: Vec<u8>) -> Self {
        Self {
            library: LazyHash::new(Library::default()),
            template: Source::new(main_file(), TEMPLATE.to_owned()),
            data: Bytes::new(data),
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
        match id.vpath().get_without_slash() {
            "summary.json" => Ok(self.data.clone()),
            "mark.svg" => Ok(Bytes::new(MARK)),
            _ => Err(missing(id)),
        }
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
