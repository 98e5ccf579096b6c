//! What the log remembers of the plenary, for its minutes.

use std::collections::BTreeMap;

use chrono::{DateTime, Local};
use documents::{Record, Version};
use store::HistoryEntry;
use workshop::{Entity, Id, Remark, RemarkOutcome, Value};

use crate::{Desk, Fault};

impl Desk {
    /// What each group presented last, and which words accepted wordings took the place of.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn record(&self) -> Result<Record, Fault> {
        let mut replaced = BTreeMap::new();
        let accepted = |remark: &&Remark| {
            remark.outcome == RemarkOutcome::Accepted && remark.about().is_some()
        };
        for remark in self.snapshot().remarks.iter().filter(accepted) {
            if let Some(words) = self.replaced(remark)? {
                replaced.insert(remark.id, words);
            }
        }
        Ok(Record { versions: self.versions()?, replaced })
    }

    fn versions(&self) -> Result<BTreeMap<Id, Version>, Fault> {
        let mut versions = BTreeMap::new();
        for group in &self.snapshot().groups {
            let Some(last) = self.snapshot().presented.iter().rfind(|one| one.group == group.id)
            else {
                continue;
            };
            let written = self.log().history(Entity::Presented, last.id)?;
            let at = written.iter().map(|entry| entry.wall_time).min().unwrap_or_default();
            let at = DateTime::from_timestamp_millis(at).unwrap_or_default();
            let at = at.with_timezone(&Local).naive_local();
            let snapshot = self.log().as_of(&last.version)?;
            versions.insert(group.id, Version { snapshot, at });
        }
        Ok(versions)
    }

    /// The words a row had until the acceptance of a remark, which wrote others in the same action.
    fn replaced(&self, remark: &Remark) -> Result<Option<String>, Fault> {
        let (Some(about), Some(lang)) = (remark.about(), remark.proposed.original) else {
            return Ok(None);
        };
        let accepted = Value::from(RemarkOutcome::Accepted.name());
        let settled = self.log().history(Entity::Remark, remark.id)?;
        let settled = settled
            .into_iter()
            .find(|entry| entry.field == "outcome" && entry.value.as_ref() == Some(&accepted));
        let Some(settled) = settled else { return Ok(None) };
        let name = if about.entity == Entity::Cluster { "name" } else { "text" };
        let field = format!("{name}.{}", lang.tag());
        let written = self.log().history(about.entity, about.id)?;
        let accepted =
            |entry: &HistoryEntry| entry.field == field && entry.action == settled.action;
        let Some(at) = written.iter().position(accepted) else { return Ok(None) };
        let before = |field: &str| {
            let entry = written[at + 1..].iter().find(|entry| {
                // The same action wrote the field that says which language is the original.
                entry.field == field && entry.action != settled.action
            });
            entry.and_then(|entry| entry.value.as_ref()?.as_text()).map(str::to_owned)
        };
        // Nobody had said it in that language: what was replaced is the original as it was.
        let original = || before(&format!("{name}.{}", before(&format!("{name}.original"))?));
        Ok(before(&field).or_else(original))
    }
}
