//! One group's room: which rows it may see, and how they are put together.

use std::collections::BTreeSet;

use super::*;
use crate::{
    Card, Codes, Entity, Group, Id, Marking, MarkingScale, RowRef, Snapshot, StanceKind, Step,
    StepKind, Vote, parts,
};

impl Marking {
    /// Whether a room that may see up to `level` may see this. Markings of another scale are held
    /// back unless they are the open end of it: nobody has said how the two compare.
    pub fn within(self, level: Marking) -> bool {
        self.is_open() || self.scale() == level.scale() && self <= level
    }
}

/// The highest marking a group's room may see.
pub fn level_of(snapshot: &Snapshot, group: &Group) -> Marking {
    group.shown_up_to.unwrap_or(match snapshot.workshop.marking_scale {
        MarkingScale::Un => Marking::Unclassified,
        MarkingScale::Tlp => Marking::Clear,
    })
}

/// Works out what the room sees.
pub fn project(snapshot: &Snapshot, codes: &Codes, showing: &Showing) -> Projected {
    let workshop = snapshot.workshop.title.clone();
    if let Some(view) = super::floor::project(snapshot, codes, showing) {
        return view;
    }
    let group = showing.group.and_then(|id| snapshot.groups.iter().find(|g| g.id == id));
    let step = showing.step.and_then(|id| snapshot.steps.iter().find(|s| s.id == id));
    let (Some(group), Some(step)) = (group, step) else {
        return Projected { workshop, ..Projected::default() };
    };
    let mut room = Room {
        snapshot,
        codes,
        group,
        step,
        level: level_of(snapshot, group),
        positions: showing.strip,
        hidden: BTreeSet::new(),
        veiled: BTreeSet::new(),
    };
    let body = room.body(showing);
    let at = showing
        .at
        .map(|row| row.id)
        .filter(|id| !room.hidden.contains(id) && !room.veiled.contains(id));
    Projected {
        workshop,
        group: Some(ProjectedGroup {
            id: group.id,
            number: small(snapshot.group_number(group.id).unwrap_or(0)),
            title: group.title.clone(),
        }),
        step: Some(ProjectedStep {
            id: step.id,
            kind: step.kind,
            title: step.title.clone(),
            question: snapshot
                .questions
                .iter()
                .find(|question| question.step == step.id)
                .map(|question| question.text.clone())
                .unwrap_or_default(),
        }),
        body,
        hidden: small(room.hidden.len()),
        veiled: small(room.veiled.len()),
        strip: if showing.strip { room.strip() } else { Vec::new() },
        at,
        page: showing.page,
    }
}

pub(super) fn small(number: usize) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

/// One group's room, and what is kept from it.
pub(super) struct Room<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) codes: &'a Codes,
    pub(super) group: &'a Group,
    step: &'a Step,
    level: Marking,
    positions: bool,
    pub(super) hidden: BTreeSet<Id>,
    veiled: BTreeSet<Id>,
}

impl<'a> Room<'a> {
    fn body(&mut self, showing: &Showing) -> Body {
        match showing.scene {
            Scene::Question => Body::Question,
            Scene::Ballot(vote) => match self.vote(vote) {
                Some(vote) => Body::Ballot { question: vote.question.clone() },
                None => self.work(showing.arrange),
            },
            Scene::Vote(vote) => match self.vote(vote) {
                Some(vote) => Body::Vote { vote: self.projected_vote(vote) },
                None => self.work(showing.arrange),
            },
            Scene::Parking => {
                let parked: Vec<&Card> = self.snapshot.parked_cards(self.group.id).collect();
                Body::Column { column: self.column(ColumnHead::Parked, &parked, true) }
            }
            // What the plenary shows was worked out before.
            Scene::Stage | Scene::Remarks(_) => Body::Title,
            // A row that is gone leaves the work of the step.
            Scene::Row(row) => self.row(row).unwrap_or_else(|| self.work(showing.arrange)),
            Scene::Step => self.work(showing.arrange),
        }
    }

    fn vote(&self, id: Id) -> Option<&'a Vote> {
        self.snapshot.votes.iter().find(|vote| vote.id == id && vote.group == self.group.id)
    }

    /// Whether the room may see a row with that marking; if not, it is counted as held back.
    pub(super) fn admits(&mut self, id: Id, marking: Option<Marking>) -> bool {
        let admitted = marking.is_none_or(|marking| marking.within(self.level));
        if !admitted {
            self.hidden.insert(id);
        }
        admitted
    }

    pub(super) fn admits_card(&mut self, card: &Card) -> bool {
        if card.veiled {
            self.veiled.insert(card.id);
            return false;
        }
        self.admits(card.id, card.marking)
    }

    fn work(&mut self, arrange: Arrange) -> Body {
        match self.step.kind {
            StepKind::Objectives => Body::Objectives { objectives: self.objectives() },
            StepKind::Actions => Body::Actions { objectives: self.objectives_with_actions() },
            StepKind::Context | StepKind::Opportunities | StepKind::Discussion => {
                Body::Board { columns: self.columns(arrange) }
            }
        }
    }

    fn columns(&mut self, arrange: Arrange) -> Vec<ProjectedColumn> {
        let kinds = self.step.kind.card_kinds();
        let step = (self.step.kind == StepKind::Discussion).then_some(self.step.id);
        let mut cards: Vec<&'a Card> = self
            .snapshot
            .standing_cards(self.group.id)
            .filter(|card| kinds.contains(&card.kind) && (step.is_none() || card.step == step))
            .collect();
        // The two sides of a topic stand apart, in the order the step asks for them; elsewhere
        // cards keep the order people gave them.
        if self.step.kind == StepKind::Opportunities && arrange == Arrange::Topic {
            cards.sort_by_key(|card| kinds.iter().position(|kind| *kind == card.kind));
        }
        let pick = |wanted: &dyn Fn(&Card) -> bool| -> Vec<&'a Card> {
            cards.iter().copied().filter(|card| wanted(card)).collect()
        };
        match arrange {
            Arrange::Kind => kinds
                .iter()
                .map(|kind| (ColumnHead::Kind(*kind), pick(&|card| card.kind == *kind)))
                .map(|(head, cards)| self.column(head, &cards, true))
                .collect(),
            Arrange::Topic => {
                let topics: Vec<_> =
                    self.snapshot.topics.iter().filter(|t| t.group == self.group.id).collect();
                let known = |card: &Card| topics.iter().any(|topic| card.topic == Some(topic.id));
                let mut columns: Vec<ProjectedColumn> = Vec::new();
                for topic in &topics {
                    let own = pick(&|card| card.topic == Some(topic.id));
                    columns.push(self.column(ColumnHead::Topic(topic.title.clone()), &own, true));
                }
                columns.push(self.column(ColumnHead::Whole, &pick(&|card| !known(card)), true));
                columns
            }
            Arrange::Cluster => {
                let clusters: Vec<_> =
                    self.snapshot.clusters.iter().filter(|c| c.group == self.group.id).collect();
                let known =
                    |card: &Card| clusters.iter().any(|cluster| card.cluster == Some(cluster.id));
                let mut columns: Vec<ProjectedColumn> = Vec::new();
                for cluster in &clusters {
                    let own = pick(&|card| card.cluster == Some(cluster.id));
                    if !own.is_empty() {
                        columns.push(self.column(
                            ColumnHead::Cluster(cluster.name.clone()),
                            &own,
                            false,
                        ));
                    }
                }
                columns.push(self.column(ColumnHead::Loose, &pick(&|card| !known(card)), false));
                columns
            }
        }
    }

    fn column(&mut self, head: ColumnHead, cards: &[&Card], with_cluster: bool) -> ProjectedColumn {
        let mut shown = Vec::new();
        for card in cards {
            if self.admits_card(card) {
                shown.push(self.card(card, with_cluster));
            }
        }
        ProjectedColumn { head, cards: shown }
    }

    fn card(&mut self, card: &Card, with_cluster: bool) -> ProjectedCard {
        let voices: Vec<&Card> = self.snapshot.voices(card.id).collect();
        let mut shown = Vec::new();
        for voice in voices {
            if self.admits_card(voice) {
                let delegation = self.short(voice.delegation);
                shown.push(Voice { text: voice.text.clone(), delegation });
            }
        }
        let snapshot = self.snapshot;
        let cluster = snapshot.clusters.iter().find(|c| card.cluster == Some(c.id));
        ProjectedCard {
            id: card.id,
            kind: card.kind,
            text: card.text.clone(),
            delegation: self.short(card.delegation),
            offered_by: card.offered_by.clone(),
            topic: None,
            cluster: cluster.filter(|_| with_cluster).map(|cluster| cluster.name.clone()),
            voices: shown,
            answered_by: snapshot
                .answerings
                .iter()
                .filter(|link| {
                    link.card == Some(card.id)
                        || link.cluster.is_some() && link.cluster == card.cluster
                })
                .filter_map(|link| self.codes.get(&link.objective).cloned())
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            stances: self.stances(RowRef { entity: Entity::Card, id: card.id }),
        }
    }

    fn short(&self, delegation: Option<Id>) -> String {
        let row = self.snapshot.delegations.iter().find(|d| Some(d.id) == delegation);
        row.map(|row| {
            if row.short.is_empty() {
                row.name.best(self.snapshot.workshop.language).map_or("", |best| best.1).to_owned()
            } else {
                row.short.clone()
            }
        })
        .unwrap_or_default()
    }

    pub(super) fn code(&self, id: Id) -> String {
        self.codes.get(&id).cloned().unwrap_or_default()
    }

    pub(super) fn stances(&self, about: RowRef) -> Stances {
        let mut stances = Stances::default();
        // Who stands where is told with the delegations: to the room only when it is asked for.
        if !self.positions {
            return stances;
        }
        for delegation in &self.snapshot.delegations {
            let last =
                self.snapshot.stances.iter().rfind(|stance| {
                    stance.delegation == Some(delegation.id) && stance.is_about(about)
                });
            match last.map(|stance| stance.kind) {
                Some(StanceKind::Supports) => {
                    stances.supports.push(self.short(Some(delegation.id)));
                }
                Some(StanceKind::Reserves) => {
                    stances.reserves.push(self.short(Some(delegation.id)));
                }
                Some(StanceKind::Spoke) | None => {}
            }
        }
        stances
    }

    fn strip(&self) -> Vec<ProjectedDelegation> {
        parts(self.snapshot, self.group.id)
            .into_iter()
            .filter_map(|part| {
                let row = self.snapshot.delegations.iter().find(|d| d.id == part.delegation)?;
                Some(ProjectedDelegation {
                    short: self.short(Some(part.delegation)),
                    name: row.name.clone(),
                    heard: part.heard,
                })
            })
            .collect()
    }

    /// One row, whole; nothing when it is gone.
    fn row(&mut self, row: RowRef) -> Option<Body> {
        let snapshot = self.snapshot;
        match row.entity {
            Entity::Card => {
                let card = snapshot.cards.iter().find(|card| card.id == row.id)?;
                let card = snapshot.head_of(card).unwrap_or(card);
                if !self.admits_card(card) {
                    return Some(Body::Withheld { veiled: card.veiled });
                }
                let topic = snapshot.topics.iter().find(|topic| Some(topic.id) == card.topic);
                let mut shown = self.card(card, true);
                shown.topic = topic.map(|topic| topic.title.clone());
                Some(Body::Card { card: shown })
            }
            Entity::Topic => {
                let topic = snapshot.topics.iter().find(|topic| topic.id == row.id)?;
                let own = self.asked_cards(|card| card.topic == Some(topic.id));
                let head = ColumnHead::Topic(topic.title.clone());
                Some(Body::Column { column: self.column(head, &own, true) })
            }
            Entity::Cluster => {
                let cluster = snapshot.clusters.iter().find(|cluster| cluster.id == row.id)?;
                let own: Vec<&Card> = snapshot
                    .standing_cards(self.group.id)
                    .filter(|card| card.cluster == Some(cluster.id))
                    .collect();
                let head = ColumnHead::Cluster(cluster.name.clone());
                Some(Body::Column { column: self.column(head, &own, false) })
            }
            Entity::Objective => {
                let objective = snapshot.objectives.iter().find(|o| o.id == row.id)?;
                if !self.admits(objective.id, objective.marking) {
                    return Some(Body::Withheld { veiled: false });
                }
                let mut shown = self.objective(objective);
                shown.actions = self.actions(objective.id);
                Some(Body::Objective { objective: shown })
            }
            Entity::Action => {
                let action = snapshot.actions.iter().find(|a| a.id == row.id)?;
                let objective = snapshot.objectives.iter().find(|o| o.id == action.objective)?;
                if !self.admits(action.id, action.marking)
                    || !self.admits(objective.id, objective.marking)
                {
                    return Some(Body::Withheld { veiled: false });
                }
                let over = self.objective(objective);
                Some(Body::Action { objective: over, action: self.action(action) })
            }
            _ => None,
        }
    }

    /// The cards of the step that stand on its board and fit.
    fn asked_cards(&self, fits: impl Fn(&Card) -> bool) -> Vec<&'a Card> {
        let kinds = self.step.kind.card_kinds();
        self.snapshot
            .standing_cards(self.group.id)
            // A step without cards of its own shows them all.
            .filter(|card| kinds.is_empty() || kinds.contains(&card.kind))
            .filter(|card| fits(card))
            .collect()
    }
}

impl crate::Stance {
    /// Whether it is about that row.
    pub fn is_about(&self, row: RowRef) -> bool {
        let link = match row.entity {
            Entity::Card => self.card,
            Entity::Cluster => self.cluster,
            Entity::Objective => self.objective,
            Entity::Action => self.action,
            _ => None,
        };
        link == Some(row.id)
    }
}
