use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::Cid;
use workshop::{Text, Workshop};

use crate::home::write_whole;
use crate::{Fault, FaultCode, Home};

/// The ending of workshop files in the library.
pub(crate) const ENDING: &str = "workshop";

/// The workshops of this laptop.
#[derive(Clone, Debug)]
pub struct Library {
    home: Home,
}

/// A workshop in the library, as the welcome screen lists it.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct LibraryEntry {
    /// The file's name; what opening it takes.
    pub file: String,
    /// Its title; nothing for a protected workshop, whose title is nobody's business.
    pub title: Option<Text>,
    /// City and country.
    pub place: String,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day.
    pub ends: Option<NaiveDate>,
    /// Whether a passphrase is needed.
    pub protected: bool,
    /// Whether it is the sample.
    pub sample: bool,
    /// When it was last written: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub modified: i64,
}

/// What the index remembers of a file, so that listing the library opens none.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Remembered {
    title: Option<Text>,
    place: String,
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
    protected: bool,
    sample: bool,
    /// The change it began with, by which a packet finds it.
    #[serde(default)]
    beginning: Option<Cid>,
}

impl Library {
    /// The library of a home.
    pub fn of(home: Home) -> Self {
        Self { home }
    }

    /// The folder of the workshops, with their copies beside them.
    pub fn folder(&self) -> PathBuf {
        self.home.workshops()
    }

    /// The workshops, the one last worked on first.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn list(&self) -> Result<Vec<LibraryEntry>, Fault> {
        let folder = self.home.workshops();
        let index = self.index();
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Fault::io(&error, &folder)),
        };
        let mut list: Vec<LibraryEntry> = entries
            .filter_map(Result::ok)
            .filter_map(|entry| self.entry(&entry.path(), &index))
            .collect();
        list.sort_by(|a, b| b.modified.cmp(&a.modified).then_with(|| a.file.cmp(&b.file)));
        Ok(list)
    }

    fn entry(&self, path: &Path, index: &BTreeMap<String, Remembered>) -> Option<LibraryEntry> {
        if path.extension().and_then(|ending| ending.to_str()) != Some(ENDING) {
            return None;
        }
        let file = path.file_name()?.to_str()?.to_owned();
        let remembered = index.get(&file).cloned().unwrap_or_default();
        let modified = fs::metadata(path).ok()?.modified().ok()?;
        let modified = modified.duration_since(UNIX_EPOCH).ok()?.as_millis().try_into().ok()?;
        Some(LibraryEntry {
            file,
            title: remembered.title,
            place: remembered.place,
            starts: remembered.starts,
            ends: remembered.ends,
            protected: remembered.protected,
            sample: remembered.sample,
            modified,
        })
    }

    /// The file a name in the library, or a whole path, stands for.
    ///
    /// # Errors
    /// [`FaultCode::NotFound`] when the name is not one of the library's.
    pub fn path(&self, file: &str) -> Result<PathBuf, Fault> {
        let given = PathBuf::from(file);
        if given.is_absolute() {
            return Ok(given);
        }
        // A bare name only: nothing a window sends may lead out of the library.
        if given.components().count() != 1 || given.file_name().is_none() {
            return Err(Fault::about(FaultCode::NotFound, file));
        }
        Ok(self.home.workshops().join(given))
    }

    /// A path for a new workshop of that title which no file has yet.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn fresh(&self, title: &str) -> Result<PathBuf, Fault> {
        self.home.prepare()?;
        let folder = self.home.workshops();
        let stem = portable(documents::slug(title));
        let named = |suffix: String| folder.join(format!("{stem}{suffix}.{ENDING}"));
        let mut path = named(String::new());
        let mut counter = 2;
        while path.exists() {
            path = named(format!("-{counter}"));
            counter += 1;
        }
        Ok(path)
    }

    /// Remembers what the list shows of a file. Losing this costs a title in a list, never work, so
    /// a failure is let go.
    pub(crate) fn remember(
        &self,
        path: &Path,
        workshop: &Workshop,
        protected: bool,
        beginning: Option<Cid>,
    ) {
        let Some(file) = path.file_name().and_then(|name| name.to_str()) else { return };
        if path.parent() != Some(&self.home.workshops()) {
            return;
        }
        let mut index = self.index();
        let remembered = if protected {
            Remembered { protected, beginning, ..Remembered::default() }
        } else {
            Remembered {
                title: Some(workshop.title.clone()),
                place: workshop.place.clone(),
                starts: workshop.starts,
                ends: workshop.ends,
                protected,
                sample: workshop.sample,
                beginning,
            }
        };
        index.insert(file.to_owned(), remembered);
        let folder = self.home.workshops();
        index.retain(|file, _| folder.join(file).exists());
        if let Ok(json) = serde_json::to_vec_pretty(&index) {
            let _ = write_whole(&self.home.library_index(), &json);
        }
    }

    /// The workshop of the library that began with that change, if one is remembered.
    pub(crate) fn begun_with(&self, beginning: Cid) -> Option<String> {
        let folder = self.home.workshops();
        self.index()
            .into_iter()
            .find(|(file, one)| one.beginning == Some(beginning) && folder.join(file).exists())
            .map(|(file, _)| file)
    }

    /// The sample already in the library, if it was opened before.
    pub(crate) fn sample(&self) -> Result<Option<PathBuf>, Fault> {
        let sample = self.list()?.into_iter().find(|entry| entry.sample);
        Ok(sample.map(|entry| self.home.workshops().join(entry.file)))
    }

    fn index(&self) -> BTreeMap<String, Remembered> {
        fs::read(self.home.library_index())
            .ok()
            .and_then(|json| serde_json::from_slice(&json).ok())
            .unwrap_or_default()
    }
}

/// Names that Windows keeps for devices, whatever their ending, get a word before them.
fn portable(stem: String) -> String {
    let device = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|c: char| c.is_ascii_digit());
    if device { format!("workshop-{stem}") } else { stem }
}
