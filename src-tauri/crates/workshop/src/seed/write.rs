//! How single rows and fields of a seed become edits.

use chrono::NaiveDate;

use super::sower::{Sower, Sown};
use super::*;
use crate::{EditKind, Entity, Rank, Value};

impl Sower<'_> {
    pub(super) fn row(&mut self, entity: Entity, rank: &mut Option<Rank>) -> Sown {
        let row = Sown { entity, id: (self.new_id)() };
        self.exist(&row);
        self.rank(&row, rank);
        row
    }

    pub(super) fn part(
        &mut self,
        entity: Entity,
        owner: &str,
        id: Id,
        rank: &mut Option<Rank>,
    ) -> Sown {
        let row = self.row(entity, rank);
        self.link(&row, owner, Some(&id));
        row
    }

    pub(super) fn exist(&mut self, row: &Sown) {
        self.push(row, EditKind::Create, "", Value::Null, None);
    }

    pub(super) fn rank(&mut self, row: &Sown, last: &mut Option<Rank>) {
        let rank = Rank::between(last.as_ref(), None);
        self.push(row, EditKind::Set, "position", Value::Text(rank.0.clone()), None);
        *last = Some(rank);
    }

    pub(super) fn words(&mut self, row: &Sown, field: &str, words: &Words) {
        let order = [self.lang].into_iter().chain(Lang::ALL);
        let Some(original) = order.into_iter().find(|lang| words.contains_key(lang)) else {
            return;
        };
        let source = format!("{field}.{}", original.tag());
        let translations = words.iter().filter(|(lang, _)| **lang != original);
        let first = words.get_key_value(&original);
        for (lang, text) in first.into_iter().chain(translations) {
            let translates = (*lang != original).then(|| source.clone());
            let name = format!("{field}.{}", lang.tag());
            self.push(row, EditKind::Set, &name, Value::Text(text.clone()), translates);
        }
        let name = format!("{field}.original");
        self.push(row, EditKind::Set, &name, original.tag().into(), None);
    }

    pub(super) fn plain(&mut self, row: &Sown, field: &str, text: &str) {
        if !text.is_empty() {
            self.push(row, EditKind::Set, field, text.into(), None);
        }
    }

    pub(super) fn link(&mut self, row: &Sown, field: &str, target: Option<&Id>) {
        if let Some(id) = target {
            self.push(row, EditKind::Set, field, (*id).into(), None);
        }
    }

    /// Links to another row in the field that is called as its kind.
    pub(super) fn link_to(&mut self, row: &Sown, target: Option<&Sown>) {
        if let Some(target) = target {
            self.link(row, target.entity.name(), Some(&target.id));
        }
    }

    pub(super) fn marking(&mut self, row: &Sown, marking: Option<Marking>) {
        if let Some(marking) = marking {
            self.plain(row, "marking", marking.name());
        }
    }

    pub(super) fn day(&mut self, row: &Sown, field: &str, day: Option<NaiveDate>) {
        if let Some(day) = day {
            self.push(row, EditKind::Set, field, day.to_string().into(), None);
        }
    }

    pub(super) fn number(&mut self, row: &Sown, field: &str, number: Option<i64>) {
        if let Some(number) = number {
            self.push(row, EditKind::Set, field, Value::Int(number), None);
        }
    }

    pub(super) fn flag(&mut self, row: &Sown, field: &str, flag: bool) {
        if flag {
            self.push(row, EditKind::Set, field, Value::Bool(true), None);
        }
    }

    pub(super) fn push(
        &mut self,
        row: &Sown,
        kind: EditKind,
        field: &str,
        value: Value,
        translates: Option<String>,
    ) {
        self.edits.push(Edit {
            kind,
            entity: row.entity.name().to_owned(),
            id: row.id,
            field: field.to_owned(),
            value,
            translates,
        });
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::sample;

    #[test]
    pub(super) fn every_row_the_sample_names_is_there() {
        let seed = sample();
        let delegations: BTreeSet<&str> =
            seed.delegations.iter().map(|row| row.short.as_str()).collect();
        for group in &seed.groups {
            let cards = || group.topics.iter().flat_map(|topic| &topic.cards).chain(&group.cards);
            let clusters: BTreeSet<&str> =
                group.clusters.iter().map(|row| row.key.as_str()).collect();
            let mut keys: BTreeSet<&str> = cards().map(|row| row.key.as_str()).collect();
            for card in cards() {
                assert!(card.cluster.is_empty() || clusters.contains(card.cluster.as_str()));
                assert!(card.merged_into.is_empty() || keys.contains(card.merged_into.as_str()));
            }
            keys.extend(&clusters);
            for row in &group.objectives {
                let unknown = row.answers.iter().find(|key| !keys.contains(key.as_str()));
                assert_eq!(unknown, None);
            }
            for row in &group.objectives {
                keys.insert(&row.key);
                keys.extend(row.actions.iter().map(|action| action.key.as_str()));
            }
            for stance in &group.stances {
                assert!(keys.contains(stance.about.as_str()), "{}", stance.about);
                assert!(stance.delegations.iter().all(|sign| delegations.contains(sign.as_str())));
            }
            for vote in &group.votes {
                assert!(vote.options.iter().all(|option| keys.contains(option.of.as_str())));
                for ballot in &vote.ballots {
                    let sign = ballot.delegation.as_str();
                    assert!(sign.is_empty() || delegations.contains(sign), "{sign}");
                }
            }
        }
    }
}
