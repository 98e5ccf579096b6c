use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::*;
use crate::{EditKind, Entity, Rank, Value};

/// Writes seeds as edits.
pub(super) struct Sower<'a> {
    pub(super) lang: Lang,
    pub(super) new_id: &'a mut dyn FnMut() -> Id,
    pub(super) edits: Vec<Edit>,
}

/// One row being written.
#[derive(Clone, Copy)]
struct Sown {
    entity: Entity,
    id: Id,
}

/// A group being written, and its rows that others name.
struct Sowing<'a> {
    id: Id,
    delegations: &'a BTreeMap<String, Id>,
    topics: Vec<Id>,
    keys: BTreeMap<String, Sown>,
}

impl Sowing<'_> {
    fn know(&mut self, key: &str, row: Sown) {
        if !key.is_empty() {
            self.keys.insert(key.to_owned(), row);
        }
    }

    fn id_of(&self, key: &str) -> Option<&Id> {
        self.keys.get(key).map(|row| &row.id)
    }

    /// A topic by its place, counted from 1.
    fn topic(&self, place: usize) -> Option<&Id> {
        place.checked_sub(1).and_then(|at| self.topics.get(at))
    }
}

impl Sower<'_> {
    pub(super) fn sow(&mut self, seed: &Seed) {
        if let Some(workshop) = &seed.workshop {
            self.workshop(workshop);
        }
        let mut rank = None;
        for mandate in &seed.mandates {
            let row = self.row(Entity::Mandate, &mut rank);
            self.words(&row, "body", &mandate.body);
            self.day(&row, "date", mandate.date);
            self.plain(&row, "place", &mandate.place);
            self.plain(&row, "paragraph", &mandate.paragraph);
            self.words(&row, "text", &mandate.text);
        }
        rank = None;
        for partner in &seed.partners {
            let row = self.row(Entity::Partner, &mut rank);
            self.words(&row, "name", &partner.name);
            self.plain(&row, "support", partner.support.name());
            self.words(&row, "through", &partner.through);
        }
        rank = None;
        let mut delegations = BTreeMap::new();
        for delegation in &seed.delegations {
            let row = self.row(Entity::Delegation, &mut rank);
            self.words(&row, "name", &delegation.name);
            self.plain(&row, "short", &delegation.short);
            self.plain(&row, "kind", delegation.kind.name());
            delegations.insert(delegation.short.clone(), row.id);
        }
        // Groups and people name each other, so the groups' ids come first.
        let groups: Vec<Id> = seed.groups.iter().map(|_| (self.new_id)()).collect();
        let people = self.participants(&seed.participants, &delegations, &groups);
        rank = None;
        for session in &seed.sessions {
            self.session(session, None, &mut rank);
        }
        rank = None;
        for step in &seed.steps {
            self.step(step, &mut rank);
        }
        rank = None;
        for (group, id) in seed.groups.iter().zip(groups) {
            self.group(group, id, &mut rank, &delegations, &people);
        }
        rank = None;
        for next in &seed.next_steps {
            let row = self.row(Entity::NextStep, &mut rank);
            self.words(&row, "text", &next.text);
            self.plain(&row, "who", &next.who);
            self.plain(&row, "due", &next.due);
        }
    }

    fn workshop(&mut self, seed: &WorkshopSeed) {
        let row = Sown { entity: Entity::Workshop, id: Id::WORKSHOP };
        self.exist(&row);
        self.plain(&row, "language", seed.language.tag());
        self.words(&row, "title", &seed.title);
        self.plain(&row, "place", &seed.place);
        self.day(&row, "starts", seed.starts);
        self.day(&row, "ends", seed.ends);
        self.plain(&row, "organisers", &seed.organisers.join("\n"));
        self.words(&row, "background", &seed.background);
        self.words(&row, "opening", &seed.opening);
        self.words(&row, "funder", &seed.funder);
        self.flag(&row, "sample", seed.sample);
    }

    fn participants(
        &mut self,
        seeds: &[ParticipantSeed],
        delegations: &BTreeMap<String, Id>,
        groups: &[Id],
    ) -> BTreeMap<String, Id> {
        let mut people = BTreeMap::new();
        let mut rank = None;
        for seed in seeds {
            let row = self.row(Entity::Participant, &mut rank);
            self.plain(&row, "name", &seed.name);
            self.plain(&row, "post", &seed.post);
            self.plain(&row, "institution", &seed.institution);
            self.link(&row, "delegation", delegations.get(&seed.delegation));
            self.link(&row, "group", seed.group.checked_sub(1).and_then(|at| groups.get(at)));
            self.plain(&row, "role", seed.role.name());
            self.plain(&row, "notes", &seed.notes);
            people.insert(seed.key.clone(), row.id);
        }
        people
    }

    fn session(&mut self, seed: &SessionSeed, panel: Option<Id>, rank: &mut Option<Rank>) {
        let row = self.row(Entity::Session, rank);
        self.plain(&row, "kind", seed.kind.name());
        self.words(&row, "title", &seed.title);
        self.plain(&row, "speaker", &seed.speaker);
        self.words(&row, "institution", &seed.institution);
        self.link(&row, "panel", panel.as_ref());
        self.day(&row, "day", seed.day);
        self.number(&row, "start", seed.start);
        self.number(&row, "minutes", seed.minutes);
        for part in &seed.parts {
            self.session(part, Some(row.id), rank);
        }
    }

    fn step(&mut self, seed: &StepSeed, rank: &mut Option<Rank>) {
        let row = self.row(Entity::Step, rank);
        self.plain(&row, "kind", seed.kind.name());
        self.words(&row, "title", &seed.title);
        self.number(&row, "minutes", seed.minutes);
        let mut inner = None;
        for question in &seed.questions {
            let part = self.part(Entity::Question, "step", row.id, &mut inner);
            self.words(&part, "text", question);
        }
    }

    fn group(
        &mut self,
        seed: &GroupSeed,
        id: Id,
        rank: &mut Option<Rank>,
        delegations: &BTreeMap<String, Id>,
        people: &BTreeMap<String, Id>,
    ) {
        let row = Sown { entity: Entity::Group, id };
        self.exist(&row);
        self.rank(&row, rank);
        self.words(&row, "title", &seed.title);
        self.link(&row, "facilitator", people.get(&seed.facilitator));
        self.link(&row, "rapporteur", people.get(&seed.rapporteur));
        self.plain(&row, "room", &seed.room);
        let mut group = Sowing { id, delegations, topics: Vec::new(), keys: BTreeMap::new() };
        let mut inner = None;
        for topic in &seed.topics {
            let part = self.part(Entity::Topic, "group", id, &mut inner);
            self.words(&part, "title", &topic.title);
            group.topics.push(part.id);
        }
        inner = None;
        for cluster in &seed.clusters {
            let part = self.part(Entity::Cluster, "group", id, &mut inner);
            self.link(&part, "topic", group.topic(cluster.topic));
            self.words(&part, "name", &cluster.name);
            self.flag(&part, "example", cluster.example);
            group.know(&cluster.key, part);
        }
        self.cards(seed, &mut group);
        inner = None;
        for objective in &seed.objectives {
            self.objective(objective, &mut group, &mut inner);
        }
        inner = None;
        for stance in &seed.stances {
            for delegation in &stance.delegations {
                let part = self.part(Entity::Stance, "group", id, &mut inner);
                self.plain(&part, "kind", stance.kind.name());
                self.link(&part, "delegation", delegations.get(delegation));
                self.link_to(&part, group.keys.get(&stance.about));
            }
        }
        inner = None;
        for vote in &seed.votes {
            self.vote(vote, &group, &mut inner);
        }
    }

    fn cards(&mut self, seed: &GroupSeed, group: &mut Sowing<'_>) {
        let by_topic = seed.topics.iter().zip(group.topics.clone());
        let placed = by_topic
            .flat_map(|(topic, id)| topic.cards.iter().map(move |card| (card, Some(id))))
            .chain(seed.cards.iter().map(|card| (card, None)));
        let mut rank = None;
        let mut merged = Vec::new();
        for (card, topic) in placed {
            let row = self.part(Entity::Card, "group", group.id, &mut rank);
            self.link(&row, "topic", topic.as_ref());
            self.plain(&row, "kind", card.kind.name());
            self.words(&row, "text", &card.text);
            self.link(&row, "delegation", group.delegations.get(&card.delegation));
            self.plain(&row, "offered_by", &card.offered_by);
            self.link(&row, "cluster", group.id_of(&card.cluster));
            self.flag(&row, "parked", card.parked);
            self.marking(&row, card.marking);
            self.flag(&row, "example", card.example);
            if !card.merged_into.is_empty() {
                merged.push((row, &card.merged_into));
            }
            group.know(&card.key, row);
        }
        // A card may be merged into one that stands further down.
        for (row, into) in merged {
            self.link(&row, "merged_into", group.id_of(into));
        }
    }

    fn objective(&mut self, seed: &ObjectiveSeed, group: &mut Sowing<'_>, rank: &mut Option<Rank>) {
        let row = self.part(Entity::Objective, "group", group.id, rank);
        self.link(&row, "topic", group.topic(seed.topic));
        self.words(&row, "text", &seed.text);
        self.marking(&row, seed.marking);
        self.flag(&row, "example", seed.example);
        let mut inner = None;
        for answered in seed.answers.iter().filter_map(|key| group.keys.get(key)) {
            let part = self.part(Entity::Answering, "objective", row.id, &mut inner);
            self.link_to(&part, Some(answered));
        }
        inner = None;
        for action in &seed.actions {
            let part = self.part(Entity::Action, "objective", row.id, &mut inner);
            self.words(&part, "text", &action.text);
            if let Some(level) = action.level {
                self.plain(&part, "level", level.name());
            }
            self.plain(&part, "lead", &action.lead);
            self.plain(&part, "partners", &action.partners);
            self.plain(&part, "countries", &action.countries);
            self.plain(&part, "timeframe", &action.timeframe);
            self.marking(&part, action.marking);
            self.flag(&part, "example", action.example);
            group.know(&action.key, part);
        }
        group.know(&seed.key, row);
    }

    fn vote(&mut self, seed: &VoteSeed, group: &Sowing<'_>, rank: &mut Option<Rank>) {
        let row = self.part(Entity::Vote, "group", group.id, rank);
        self.words(&row, "question", &seed.question);
        self.plain(&row, "scale", seed.scale.name());
        self.plain(&row, "method", seed.method.name());
        self.plain(&row, "voter", seed.voter.name());
        self.number(&row, "dots", seed.dots);
        self.flag(&row, "closed", seed.closed);
        self.flag(&row, "example", seed.example);
        let mut inner = None;
        let mut options = Vec::new();
        for option in &seed.options {
            let part = self.part(Entity::VoteOption, "vote", row.id, &mut inner);
            self.link_to(&part, group.keys.get(&option.of));
            self.number(&part, "hands", option.hands);
            options.push(part.id);
        }
        inner = None;
        for ballot in &seed.ballots {
            let part = self.part(Entity::Ballot, "vote", row.id, &mut inner);
            self.link(&part, "delegation", group.delegations.get(&ballot.delegation));
            let mut marks = None;
            for (at, option) in options.iter().enumerate() {
                let said = |list: &[i64]| list.get(at).copied().filter(|number| *number > 0);
                let fields = [
                    ("dots", said(&ballot.dots)),
                    ("impact", said(&ballot.impact)),
                    ("feasibility", said(&ballot.feasibility)),
                ];
                if fields.iter().any(|(_, number)| number.is_some()) {
                    let mark = self.part(Entity::BallotMark, "ballot", part.id, &mut marks);
                    self.link(&mark, "option", Some(option));
                    for (field, number) in fields {
                        self.number(&mark, field, number);
                    }
                }
            }
        }
    }

    fn row(&mut self, entity: Entity, rank: &mut Option<Rank>) -> Sown {
        let row = Sown { entity, id: (self.new_id)() };
        self.exist(&row);
        self.rank(&row, rank);
        row
    }

    fn part(&mut self, entity: Entity, owner: &str, id: Id, rank: &mut Option<Rank>) -> Sown {
        let row = self.row(entity, rank);
        self.link(&row, owner, Some(&id));
        row
    }

    fn exist(&mut self, row: &Sown) {
        self.push(row, EditKind::Create, "", Value::Null, None);
    }

    fn rank(&mut self, row: &Sown, last: &mut Option<Rank>) {
        let rank = Rank::between(last.as_ref(), None);
        self.push(row, EditKind::Set, "position", Value::Text(rank.0.clone()), None);
        *last = Some(rank);
    }

    fn words(&mut self, row: &Sown, field: &str, words: &Words) {
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

    fn plain(&mut self, row: &Sown, field: &str, text: &str) {
        if !text.is_empty() {
            self.push(row, EditKind::Set, field, text.into(), None);
        }
    }

    fn link(&mut self, row: &Sown, field: &str, target: Option<&Id>) {
        if let Some(id) = target {
            self.push(row, EditKind::Set, field, (*id).into(), None);
        }
    }

    /// Links to another row in the field that is called as its kind.
    fn link_to(&mut self, row: &Sown, target: Option<&Sown>) {
        if let Some(target) = target {
            self.link(row, target.entity.name(), Some(&target.id));
        }
    }

    fn marking(&mut self, row: &Sown, marking: Option<Marking>) {
        if let Some(marking) = marking {
            self.plain(row, "marking", marking.name());
        }
    }

    fn day(&mut self, row: &Sown, field: &str, day: Option<NaiveDate>) {
        if let Some(day) = day {
            self.push(row, EditKind::Set, field, day.to_string().into(), None);
        }
    }

    fn number(&mut self, row: &Sown, field: &str, number: Option<i64>) {
        if let Some(number) = number {
            self.push(row, EditKind::Set, field, Value::Int(number), None);
        }
    }

    fn flag(&mut self, row: &Sown, field: &str, flag: bool) {
        if flag {
            self.push(row, EditKind::Set, field, Value::Bool(true), None);
        }
    }

    fn push(
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
    fn every_row_the_sample_names_is_there() {
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
