use std::collections::BTreeMap;

use super::*;
use crate::{Entity, Rank};

/// Writes seeds as edits.
pub(super) struct Sower<'a> {
    pub(super) lang: Lang,
    pub(super) new_id: &'a mut dyn FnMut() -> Id,
    pub(super) edits: Vec<Edit>,
}

/// One row being written.
#[derive(Clone, Copy)]
pub(super) struct Sown {
    pub(super) entity: Entity,
    pub(super) id: Id,
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
}
