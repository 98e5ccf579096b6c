//! Which rows come on which slide, and in which order.

use std::collections::BTreeSet;

use super::{
    ActionFacts, OpenPoint, PartHead, Presentation, PresentationSlide, SlideContent, SlidePart,
    SlideRow, Working, reserving,
};
use crate::{
    Action, Card, CardKind, Cluster, Codes, Consensus, Entity, Group, Id, Marking, MarkingScale,
    Objective, PickKind, Rank, RowRef, SlideKind, Snapshot, wanting,
};

/// The slides every presentation has, in their usual order.
const USUAL: [SlideKind; 8] = [
    SlideKind::Title,
    SlideKind::Working,
    SlideKind::Context,
    SlideKind::Opportunities,
    SlideKind::Objectives,
    SlideKind::Actions,
    SlideKind::OpenPoints,
    SlideKind::GoodPractices,
];

/// The slides every presentation of a group has, with the ids and places they have or would have.
pub fn usual_slides(group: Id) -> Vec<(SlideKind, Id, Rank)> {
    let mut last = None;
    USUAL
        .into_iter()
        .map(|kind| {
            let rank = Rank::between(last.as_ref(), None);
            last = Some(rank.clone());
            (kind, group.derived(kind.name()), rank)
        })
        .collect()
}

/// The highest marking the plenary may see.
pub fn plenary_level(snapshot: &Snapshot) -> Marking {
    snapshot.workshop.plenary_up_to.unwrap_or(match snapshot.workshop.marking_scale {
        MarkingScale::Un => Marking::Unclassified,
        MarkingScale::Tlp => Marking::Clear,
    })
}

/// Works out a group's presentation; none when there is no such group.
pub fn present(snapshot: &Snapshot, codes: &Codes, group: Id) -> Option<Presentation> {
    let group = snapshot.groups.iter().find(|one| one.id == group)?;
    let mut maker = Maker {
        snapshot,
        codes,
        group,
        level: plenary_level(snapshot),
        hidden: BTreeSet::new(),
        example: false,
    };
    let slides = maker.slides();
    let presenter = group.presenter.or(group.rapporteur);
    Some(Presentation {
        group: group.id,
        number: small(snapshot.group_number(group.id).unwrap_or(0)),
        title: group.title.clone(),
        workshop: snapshot.workshop.title.clone(),
        place: snapshot.workshop.place.clone(),
        presenter: presenter.map(|id| maker.person(id)).unwrap_or_default(),
        slides,
        hidden: small(maker.hidden.len()),
        example: maker.example,
    })
}

fn small(number: usize) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

struct Maker<'a> {
    snapshot: &'a Snapshot,
    codes: &'a Codes,
    group: &'a Group,
    level: Marking,
    hidden: BTreeSet<Id>,
    example: bool,
}

impl<'a> Maker<'a> {
    fn slides(&mut self) -> Vec<PresentationSlide> {
        let own = |id: Id| {
            self.snapshot.slides.iter().find(|row| row.id == id && row.group == self.group.id)
        };
        let mut ranked: Vec<(Rank, Id, SlideKind)> = usual_slides(self.group.id)
            .into_iter()
            .map(|(kind, id, usual)| {
                let rank = own(id).map(|row| row.position.clone());
                (rank.filter(|rank| !rank.0.is_empty()).unwrap_or(usual), id, kind)
            })
            .collect();
        let free = self.snapshot.slides.iter().filter(|row| {
            row.group == self.group.id && !ranked.iter().any(|(_, id, _)| *id == row.id)
        });
        let free: Vec<_> =
            free.map(|row| (row.position.clone(), row.id, SlideKind::Free)).collect();
        ranked.extend(free);
        ranked.sort();
        ranked.into_iter().map(|(_, id, kind)| self.slide(id, kind)).collect()
    }

    fn slide(&mut self, id: Id, kind: SlideKind) -> PresentationSlide {
        let row = self.snapshot.slides.iter().find(|row| row.id == id);
        let content = self.content(kind);
        let body = row.map(|row| row.body.clone()).unwrap_or_default();
        let title = row.map(|row| row.title.clone()).unwrap_or_default();
        let empty = body.is_empty()
            && match &content {
                SlideContent::Title | SlideContent::Working { .. } => false,
                SlideContent::Rows { parts } => parts.is_empty(),
                SlideContent::Open { wanting, rows } => wanting.is_empty() && rows.is_empty(),
                SlideContent::Free => title.is_empty(),
            };
        let hidden = row.is_some_and(|row| row.hidden);
        PresentationSlide {
            id,
            kind,
            title,
            body,
            notes: row.map(|row| row.notes.clone()).unwrap_or_default(),
            shown: !hidden && !empty,
            hidden,
            content,
        }
    }

    fn content(&mut self, kind: SlideKind) -> SlideContent {
        match kind {
            SlideKind::Title => SlideContent::Title,
            SlideKind::Working => SlideContent::Working { working: self.working() },
            SlideKind::Context => {
                SlideContent::Rows { parts: self.by_topic(&[CardKind::Context, CardKind::Point]) }
            }
            SlideKind::Opportunities => SlideContent::Rows {
                parts: self.by_cluster(&[CardKind::Opportunity, CardKind::Challenge]),
            },
            SlideKind::Objectives => SlideContent::Rows { parts: self.objectives() },
            SlideKind::Actions => SlideContent::Rows { parts: self.actions() },
            SlideKind::OpenPoints => self.open_points(),
            SlideKind::GoodPractices => {
                SlideContent::Rows { parts: self.by_topic(&[CardKind::GoodPractice]) }
            }
            SlideKind::Free => SlideContent::Free,
        }
    }

    fn person(&self, id: Id) -> String {
        let found = self.snapshot.participants.iter().find(|person| person.id == id);
        found.map(|person| person.name.clone()).unwrap_or_default()
    }

    fn working(&self) -> Working {
        let group = self.group.id;
        let snapshot = self.snapshot;
        let people: Vec<_> =
            snapshot.participants.iter().filter(|person| person.group == Some(group)).collect();
        let present = |id: Id| people.iter().any(|person| person.delegation == Some(id));
        let delegations = snapshot.delegations.iter().filter(|delegation| present(delegation.id));
        let own = |objective: Id| {
            snapshot.objectives.iter().any(|one| one.id == objective && one.group == group)
        };
        Working {
            facilitator: self.group.facilitator.map(|id| self.person(id)).unwrap_or_default(),
            rapporteur: self.group.rapporteur.map(|id| self.person(id)).unwrap_or_default(),
            delegations: delegations.map(|delegation| delegation.name.clone()).collect(),
            people: small(people.len()),
            topics: snapshot
                .topics
                .iter()
                .filter(|topic| topic.group == group)
                .map(|topic| topic.title.clone())
                .collect(),
            cards: small(snapshot.standing_cards(group).count()),
            objectives: small(snapshot.objectives.iter().filter(|one| one.group == group).count()),
            actions: small(snapshot.actions.iter().filter(|one| own(one.objective)).count()),
        }
    }

    fn picked(&self, id: Id, kind: PickKind) -> bool {
        self.snapshot.picks.iter().any(|pick| {
            pick.kind == kind
                && [pick.card, pick.cluster, pick.objective, pick.action].contains(&Some(id))
        })
    }

    /// Whether the presentation has a row: the plenary may see it, and it is not left out.
    fn has(&mut self, id: Id, marking: Option<Marking>, example: bool) -> bool {
        if self.picked(id, PickKind::LeftOut) {
            return false;
        }
        if !marking.is_none_or(|marking| marking.within(self.level)) {
            self.hidden.insert(id);
            return false;
        }
        self.example |= example;
        true
    }

    /// The cards of some kinds, those that stand out first.
    fn cards(&mut self, kinds: &[CardKind]) -> Vec<&'a Card> {
        let snapshot = self.snapshot;
        let mut cards: Vec<&Card> = snapshot
            .standing_cards(self.group.id)
            .filter(|card| kinds.contains(&card.kind) && !card.veiled)
            .collect();
        cards.retain(|card| self.has(card.id, card.marking, card.example));
        cards.sort_by_key(|card| {
            (
                kinds.iter().position(|kind| *kind == card.kind),
                !self.picked(card.id, PickKind::Featured),
            )
        });
        cards
    }

    fn by_topic(&mut self, kinds: &[CardKind]) -> Vec<SlidePart> {
        let cards = self.cards(kinds);
        let topics: Vec<_> =
            self.snapshot.topics.iter().filter(|topic| topic.group == self.group.id).collect();
        let about = |card: &&Card| card.topic.filter(|id| topics.iter().any(|one| one.id == *id));
        let whole = (PartHead::Whole, None);
        let heads = topics
            .iter()
            .map(|topic| (PartHead::Topic(topic.title.clone()), Some(topic.id)))
            .chain([whole]);
        heads
            .map(|(head, topic)| SlidePart {
                head,
                rows: cards
                    .iter()
                    .filter(|card| about(card) == topic)
                    .map(|card| self.card_row(card))
                    .collect(),
            })
            .filter(|part| !part.rows.is_empty())
            .collect()
    }

    /// Clusters first, those that stand out before the others; then what is in none.
    fn by_cluster(&mut self, kinds: &[CardKind]) -> Vec<SlidePart> {
        let cards = self.cards(kinds);
        let snapshot = self.snapshot;
        let mut clusters: Vec<&Cluster> =
            snapshot.clusters.iter().filter(|cluster| cluster.group == self.group.id).collect();
        clusters.retain(|cluster| !self.picked(cluster.id, PickKind::LeftOut));
        clusters.sort_by_key(|cluster| !self.picked(cluster.id, PickKind::Featured));
        let within =
            |card: &Card| card.cluster.filter(|id| snapshot.clusters.iter().any(|c| c.id == *id));
        let mut parts: Vec<SlidePart> = clusters
            .iter()
            .map(|cluster| SlidePart {
                head: PartHead::Cluster(cluster.name.clone()),
                rows: cards
                    .iter()
                    .filter(|card| within(card) == Some(cluster.id))
                    .map(|card| self.card_row(card))
                    .collect(),
            })
            .filter(|part| !part.rows.is_empty())
            .collect();
        let loose: Vec<_> = cards
            .iter()
            .filter(|card| within(card).is_none())
            .map(|card| self.card_row(card))
            .collect();
        if !loose.is_empty() {
            let head = if parts.is_empty() { PartHead::None } else { PartHead::Loose };
            parts.push(SlidePart { head, rows: loose });
        }
        parts
    }

    fn card_row(&self, card: &Card) -> SlideRow {
        let said_by = card.delegation.map(|id| self.short(id)).unwrap_or_default();
        SlideRow {
            kind: Some(card.kind),
            said_by,
            offered_by: card.offered_by.clone(),
            marking: card.marking,
            ..self.row(RowRef { entity: Entity::Card, id: card.id }, &card.text)
        }
    }

    fn row(&self, row: RowRef, text: &crate::Text) -> SlideRow {
        SlideRow {
            row,
            kind: None,
            code: self.codes.get(&row.id).cloned().unwrap_or_default(),
            text: text.clone(),
            featured: self.picked(row.id, PickKind::Featured),
            decision: self.picked(row.id, PickKind::Decision),
            said_by: String::new(),
            offered_by: String::new(),
            action: None,
            marking: None,
            consensus: None,
            reserved_by: self.reserved_by(row.id),
        }
    }

    fn short(&self, id: Id) -> String {
        let found = self.snapshot.delegations.iter().find(|delegation| delegation.id == id);
        found.map(|delegation| delegation.short.clone()).unwrap_or_default()
    }

    /// Who has reservations, by short sign, else by name.
    fn reserved_by(&self, id: Id) -> Vec<String> {
        reserving(self.snapshot, id)
            .map(|member| match member.short.is_empty() {
                true => {
                    let lang = self.snapshot.workshop.language;
                    member.name.best(lang).map_or("", |(_, words)| words).to_owned()
                }
                false => member.short.clone(),
            })
            .collect()
    }

    fn objective_rows(&mut self) -> Vec<&'a Objective> {
        let snapshot = self.snapshot;
        let mut objectives: Vec<&Objective> =
            snapshot.objectives.iter().filter(|one| one.group == self.group.id).collect();
        objectives.retain(|one| self.has(one.id, one.marking, one.example));
        objectives
    }

    fn objective_row(&self, objective: &Objective) -> SlideRow {
        SlideRow {
            consensus: objective.consensus,
            marking: objective.marking,
            ..self.row(RowRef { entity: Entity::Objective, id: objective.id }, &objective.text)
        }
    }

    fn action_row(&self, action: &Action) -> SlideRow {
        SlideRow {
            consensus: action.consensus,
            marking: action.marking,
            action: Some(ActionFacts {
                objective: self.codes.get(&action.objective).cloned().unwrap_or_default(),
                level: action.level,
                lead: action.lead.clone(),
                partners: action.partners.clone(),
                countries: action.countries.clone(),
                timeframe: action.timeframe.clone(),
            }),
            ..self.row(RowRef { entity: Entity::Action, id: action.id }, &action.text)
        }
    }

    fn objectives(&mut self) -> Vec<SlidePart> {
        let objectives = self.objective_rows();
        let rows = objectives.iter().map(|one| self.objective_row(one)).collect();
        decisions_first(rows, PartHead::None)
    }

    /// What is put up for decision first; then every objective's actions under it.
    fn actions(&mut self) -> Vec<SlidePart> {
        let objectives = self.objective_rows();
        let (mut decisions, mut parts) = (Vec::new(), Vec::new());
        for objective in objectives {
            let snapshot = self.snapshot;
            let mut rows = Vec::new();
            for action in snapshot.actions.iter().filter(|one| one.objective == objective.id) {
                if !self.has(action.id, action.marking, action.example) {
                    continue;
                }
                let row = self.action_row(action);
                if row.decision { decisions.push(row) } else { rows.push(row) }
            }
            rows.sort_by_key(|row| !row.featured);
            if !rows.is_empty() {
                let code = self.codes.get(&objective.id).cloned().unwrap_or_default();
                let head = PartHead::Objective { code, text: objective.text.clone() };
                parts.push(SlidePart { head, rows });
            }
        }
        if !decisions.is_empty() {
            decisions.sort_by_key(|row| !row.featured);
            parts.insert(0, SlidePart { head: PartHead::Decision, rows: decisions });
        }
        parts
    }

    fn open_points(&mut self) -> SlideContent {
        let lacks = wanting(self.snapshot, self.group.id);
        let wanting = lacks
            .iter()
            .map(|one| OpenPoint { what: one.what, count: small(one.rows.len()) })
            .collect();
        let snapshot = self.snapshot;
        let mut rows = Vec::new();
        for card in snapshot.parked_cards(self.group.id) {
            if !card.veiled && self.has(card.id, card.marking, card.example) {
                rows.push(self.card_row(card));
            }
        }
        let open = |consensus: Option<Consensus>| {
            matches!(consensus, Some(Consensus::Open | Consensus::Reservation))
        };
        for objective in self.objective_rows() {
            if open(objective.consensus) {
                rows.push(self.objective_row(objective));
            }
            for action in snapshot.actions.iter().filter(|one| one.objective == objective.id) {
                if open(action.consensus) && self.has(action.id, action.marking, action.example) {
                    rows.push(self.action_row(action));
                }
            }
        }
        SlideContent::Open { wanting, rows }
    }
}

/// What is put up for decision under a head of its own, before the others.
fn decisions_first(rows: Vec<SlideRow>, plain: PartHead) -> Vec<SlidePart> {
    let (mut decisions, mut others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|r| r.decision);
    decisions.sort_by_key(|row| !row.featured);
    others.sort_by_key(|row| !row.featured);
    let head = if decisions.is_empty() { plain } else { PartHead::Others };
    [(PartHead::Decision, decisions), (head, others)]
        .into_iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(head, rows)| SlidePart { head, rows })
        .collect()
}
