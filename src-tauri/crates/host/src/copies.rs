use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use crate::library::ENDING;

/// How a copy's name says when it was made, UTC.
const NAME: &str = "%Y-%m-%dT%H-%M-%SZ";

/// How much work may pass between two copies.
const EVERY: TimeDelta = TimeDelta::hours(1);

/// The clean copies of one workshop: one for each hour it was worked on; of days gone by the first
/// of each day; of months gone by the first of each month.
#[derive(Debug)]
pub(crate) struct Copies {
    folder: PathBuf,
}

impl Copies {
    /// The copies of that file, in a folder beside the library's files.
    pub(crate) fn of(workshops: &Path, file: &Path) -> Self {
        let name = file.file_stem().unwrap_or(file.as_os_str());
        Self { folder: workshops.join("copies").join(name) }
    }

    /// Where the next copy goes, when it is time for one.
    pub(crate) fn due(&self, now: DateTime<Utc>) -> Option<PathBuf> {
        let last = self.list().last().map(|(made, _)| *made);
        // A clock that was set back must not mean that copies end until it has caught up.
        if last.is_some_and(|last| last <= now && now - last < EVERY) {
            return None;
        }
        fs::create_dir_all(&self.folder).ok()?;
        Some(self.folder.join(format!("{}.{ENDING}", now.format(NAME))))
    }

    /// Lets go of copies that newer ones stand for.
    pub(crate) fn thin(&self, now: DateTime<Utc>) {
        let mut kept = BTreeSet::new();
        for (made, path) in self.list() {
            let stands_for = match now - made {
                age if age < TimeDelta::days(2) => continue,
                age if age < TimeDelta::days(31) => made.format("%Y-%m-%d").to_string(),
                _ => made.format("%Y-%m").to_string(),
            };
            if !kept.insert(stands_for) {
                // One copy too many does no harm.
                let _ = fs::remove_file(path);
            }
        }
    }

    /// The copies, the oldest first. Files with other names are somebody else's.
    fn list(&self) -> Vec<(DateTime<Utc>, PathBuf)> {
        let Ok(entries) = fs::read_dir(&self.folder) else { return Vec::new() };
        let mut copies: Vec<_> = entries
            .filter_map(Result::ok)
            .filter_map(|entry| {
                let path = entry.path();
                let stem = path.file_stem()?.to_str()?;
                let made = NaiveDateTime::parse_from_str(stem, NAME).ok()?;
                (path.extension()?.to_str()? == ENDING).then(|| (made.and_utc(), path.clone()))
            })
            .collect();
        copies.sort();
        copies
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_copy_is_due_each_hour_and_old_ones_are_thinned_by_age() {
        let folder = tempfile::tempdir().unwrap();
        let copies = Copies::of(folder.path(), Path::new("taller.workshop"));
        let make = |time: &str| {
            let due = copies.due(at(time));
            due.map(|path| fs::write(path, "copy").unwrap()).is_some()
        };
        assert!(make("2018-01-03T09:00:00Z"));
        assert!(!make("2018-01-03T09:30:00Z"));
        assert!(make("2018-01-03T10:00:00Z"));
        assert!(make("2018-01-20T10:00:00Z"));
        assert!(make("2018-03-12T09:00:00Z"));
        assert!(make("2018-03-12T11:00:00Z"));
        assert!(make("2018-03-14T09:00:00Z"));
        assert!(make("2018-03-14T10:00:00Z"));
        copies.thin(at("2018-03-14T12:00:00Z"));
        let left: Vec<String> =
            copies.list().iter().map(|(made, _)| made.format("%d.%m %Hh").to_string()).collect();
        assert_eq!(left, ["03.01 09h", "12.03 09h", "14.03 09h", "14.03 10h"]);
    }

    #[test]
    fn a_clock_set_back_does_not_end_the_copies() {
        let folder = tempfile::tempdir().unwrap();
        let copies = Copies::of(folder.path(), Path::new("taller.workshop"));
        fs::write(copies.due(at("2030-01-01T09:00:00Z")).unwrap(), "copy").unwrap();
        assert!(copies.due(at("2018-03-13T09:00:00Z")).is_some());
    }
}
