//! A workshop for lists to come into, and short ways to say what was read.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use host::people::{Meaning, RowRemark, Sheet, SheetRow, Source, read};
use host::{Answer, Desk, Fault};
use store::Origin;
use tempfile::TempDir;
use workshop::{GroupOutline, Lang, Mutation, Template};
use zip::write::SimpleFileOptions;

pub struct Room {
    pub folder: TempDir,
    pub desk: Desk,
}

impl Room {
    /// The eleven members and two groups.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let origin = Origin {
            replica: uuid::Uuid::from_u128(7).into(),
            actor: "organiser".into(),
            app_version: "test".into(),
        };
        let mut desk = Desk::create(&folder.path().join("taller"), None, &origin).unwrap();
        let group = |title: &str| GroupOutline { title: title.into(), topics: vec![] };
        let begin = Mutation::Begin {
            template: Template::RcmFourSteps,
            lang: Lang::Es,
            title: "Taller".into(),
            place: String::new(),
            starts: None,
            ends: None,
            groups: vec![group("Inteligencia e investigación"), group("Protección")],
        };
        assert!(matches!(desk.mutate(&begin).unwrap(), Answer::Done(_)));
        Self { folder, desk }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    pub fn try_file(&self, path: &Path) -> Result<Sheet, Fault> {
        let source = Source::File(path.to_str().unwrap().into());
        read(&source, None, self.desk.snapshot())
    }

    pub fn file(&self, path: &Path) -> Sheet {
        self.try_file(path).unwrap()
    }

    pub fn text(&self, text: &str) -> Sheet {
        self.corrected(text, None)
    }

    pub fn corrected(&self, text: &str, meanings: Option<&[Meaning]>) -> Sheet {
        read(&Source::Text(text.into()), meanings, self.desk.snapshot()).unwrap()
    }
}

pub fn meanings(sheet: &Sheet) -> Vec<Meaning> {
    sheet.columns.iter().map(|column| column.meaning).collect()
}

pub fn names(sheet: &Sheet) -> Vec<&str> {
    sheet.rows.iter().map(|row| row.person.name.as_str()).collect()
}

pub fn remarks(row: &SheetRow) -> &[RowRemark] {
    &row.remarks
}

/// Files packed into one.
pub fn package(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
