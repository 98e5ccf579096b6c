//! What the room sees: worked out here from the rows, so that nothing private or marked above the
//! room's level ever reaches the window that is projected.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    Card, CardKind, Codes, Entity, Group, Id, Level, Marking, MarkingScale, OptionResult, RowRef,
    Snapshot, StanceKind, Step, StepKind, Text, Vote, VoteScale, parts,
};

/// What the facilitator has the projector show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Showing {
    /// The group at work; none shows the workshop's title.
    pub group: Option<Id>,
    /// The step that is foregrounded.
    pub step: Option<Id>,
    /// How cards are arranged.
    pub arrange: Arrange,
    /// What fills the screen.
    pub scene: Scene,
    /// The row the facilitator is at, to be pointed out and paged to.
    pub at: Option<RowRef>,
    /// The page asked for, from 0; none follows `at` and the newest card.
    pub page: Option<u32>,
    /// Whether delegations are shown with what they have brought in.
    pub strip: bool,
}

/// How cards are arranged on a board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Arrange {
    /// A column for each topic.
    #[default]
    Topic,
    /// A column for each kind.
    Kind,
    /// A column for each cluster.
    Cluster,
}

/// What fills the projector's screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "scene", content = "of", rename_all = "snake_case")]
pub enum Scene {
    /// The work of the step.
    #[default]
    Step,
    /// The step's question alone, while people think or write in silence.
    Question,
    /// One card, cluster, topic, objective or action, whole.
    Row(RowRef),
    /// A vote: what is asked and, once it is over, its result.
    Vote(Id),
    /// A private ballot is being written on this laptop; nothing of it is shown.
    Ballot(Id),
    /// The parking lot.
    Parking,
}

/// What the projector shows, complete.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Projected {
    /// The workshop's title.
    pub workshop: Text,
    /// The group.
    pub group: Option<ProjectedGroup>,
    /// The step.
    pub step: Option<ProjectedStep>,
    /// What fills the screen.
    pub body: Body,
    /// How many rows of the scene are held back because of their marking.
    pub hidden: u32,
    /// How many were written in silence and wait to be shown.
    pub veiled: u32,
    /// The delegations, when they are asked for.
    pub strip: Vec<ProjectedDelegation>,
    /// The row that is pointed out.
    pub at: Option<Id>,
    /// The page asked for, from 0.
    pub page: Option<u32>,
}

/// The group at the head of the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProjectedGroup {
    /// The group.
    pub id: Id,
    /// Its number.
    pub number: u32,
    /// Its title.
    pub title: Text,
}

/// The step at the head of the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProjectedStep {
    /// The step.
    pub id: Id,
    /// What it works on.
    pub kind: StepKind,
    /// Its title, when not the usual one.
    pub title: Text,
    /// The question the room works on.
    pub question: Text,
}

/// What fills the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "body", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each field is described at its type")]
pub enum Body {
    /// The workshop's title.
    #[default]
    Title,
    /// Cards in columns.
    Board { columns: Vec<ProjectedColumn> },
    /// The question alone.
    Question,
    /// One card with the words merged into it.
    Card { card: ProjectedCard },
    /// One column, whole: a topic or a cluster.
    Column { column: ProjectedColumn },
    /// Objectives with the cards they answer.
    Objectives { objectives: Vec<ProjectedObjective> },
    /// One objective, with its actions.
    Objective { objective: ProjectedObjective },
    /// One action.
    Action { objective: ProjectedObjective, action: ProjectedAction },
    /// Objectives with their actions.
    Actions { objectives: Vec<ProjectedObjective> },
    /// A vote.
    Vote { vote: ProjectedVote },
    /// Somebody writes a ballot in private.
    Ballot { question: Text },
    /// The row that was to be shown is held back because of its marking.
    Withheld,
}

/// Cards under one head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProjectedColumn {
    /// What they have in common.
    pub head: ColumnHead,
    /// The cards.
    pub cards: Vec<ProjectedCard>,
}

/// What the cards of a column have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "head", content = "of", rename_all = "snake_case")]
pub enum ColumnHead {
    /// Their topic.
    Topic(Text),
    /// They are about the group as a whole.
    Whole,
    /// Their kind.
    Kind(CardKind),
    /// Their cluster.
    Cluster(Text),
    /// They belong to no cluster.
    Loose,
    /// They wait in the parking lot.
    Parked,
}

/// A card as the room sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProjectedCard {
    /// The card.
    pub id: Id,
    /// What it states.
    pub kind: CardKind,
    /// Its words.
    pub text: Text,
    /// Who said it, by the short sign.
    pub delegation: String,
    /// For a good practice: who offers it.
    pub offered_by: String,
    /// Its topic, for a card shown alone.
    pub topic: Option<Text>,
    /// Its cluster's name, where cards are not arranged by cluster.
    pub cluster: Option<Text>,
    /// What was merged into it.
    pub voices: Vec<Voice>,
    /// The numbers of the objectives that answer it.
    pub answered_by: Vec<String>,
    /// Delegations that support it and that have reservations, by their short signs.
    pub stances: Stances,
}

/// A wording that was merged into a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Voice {
    /// Its words.
    pub text: Text,
    /// Who said it, by the short sign.
    pub delegation: String,
}

/// How delegations stand on a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Stances {
    /// Those that support it.
    pub supports: Vec<String>,
    /// Those that have reservations.
    pub reserves: Vec<String>,
}

/// An objective as the room sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProjectedObjective {
    /// The objective.
    pub id: Id,
    /// Its number.
    pub code: String,
    /// Its words.
    pub text: Text,
    /// How many cards it answers.
    pub answers: u32,
    /// Its actions.
    pub actions: Vec<ProjectedAction>,
    /// How delegations stand on it.
    pub stances: Stances,
}

/// An action as the room sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProjectedAction {
    /// The action.
    pub id: Id,
    /// Its number.
    pub code: String,
    /// Its words.
    pub text: Text,
    /// Where it is carried out.
    pub level: Option<Level>,
    /// Who leads.
    pub lead: String,
    /// Who helps.
    pub partners: String,
    /// The countries it covers.
    pub countries: String,
    /// By when.
    pub timeframe: String,
    /// How delegations stand on it.
    pub stances: Stances,
}

/// A delegation in the strip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProjectedDelegation {
    /// Its short sign.
    pub short: String,
    /// Its name.
    pub name: Text,
    /// Whether it has said anything.
    pub heard: bool,
}

/// A vote as the room sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProjectedVote {
    /// What is asked.
    pub question: Text,
    /// How options are weighed.
    pub scale: VoteScale,
    /// How many dots a ballot has.
    pub dots: u32,
    /// How many ballots have been given.
    pub cast: u32,
    /// How many are expected.
    pub expected: u32,
    /// Whether it is over.
    pub closed: bool,
    /// The options: as asked while it is open, best first once it is over.
    pub options: Vec<ProjectedOption>,
}

/// An option of a vote as the room sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProjectedOption {
    /// What kind of row it is.
    pub entity: Entity,
    /// The card's kind, for a card.
    pub kind: Option<CardKind>,
    /// The number of an objective.
    pub code: String,
    /// Its words.
    pub text: Text,
    /// What it came to; nothing while the vote is open.
    pub result: Option<OptionResult>,
}

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

fn small(number: usize) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

/// One group's room, and what is kept from it.
struct Room<'a> {
    snapshot: &'a Snapshot,
    codes: &'a Codes,
    group: &'a Group,
    step: &'a Step,
    level: Marking,
    hidden: BTreeSet<Id>,
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
                let parked = self.snapshot.cards.iter().filter(|card| card.parked);
                let parked: Vec<&Card> =
                    parked.filter(|card| card.group == self.group.id).collect();
                Body::Column { column: self.column(ColumnHead::Parked, &parked, true) }
            }
            // A row that is gone leaves the work of the step.
            Scene::Row(row) => self.row(row).unwrap_or_else(|| self.work(showing.arrange)),
            Scene::Step => self.work(showing.arrange),
        }
    }

    fn vote(&self, id: Id) -> Option<&'a Vote> {
        self.snapshot.votes.iter().find(|vote| vote.id == id && vote.group == self.group.id)
    }

    /// Whether the room may see a row with that marking; if not, it is counted as held back.
    fn admits(&mut self, id: Id, marking: Option<Marking>) -> bool {
        let admitted = marking.is_none_or(|marking| marking.within(self.level));
        if !admitted {
            self.hidden.insert(id);
        }
        admitted
    }

    fn admits_card(&mut self, card: &Card) -> bool {
        if card.veiled {
            self.veiled.insert(card.id);
            return false;
        }
        self.admits(card.id, card.marking)
    }

    fn work(&mut self, arrange: Arrange) -> Body {
        match self.step.kind {
            StepKind::Objectives => Body::Objectives { objectives: self.objectives() },
            StepKind::Actions => Body::Actions { objectives: self.objectives() },
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

    fn objectives(&mut self) -> Vec<ProjectedObjective> {
        let snapshot = self.snapshot;
        let mut shown = Vec::new();
        for objective in snapshot.objectives.iter().filter(|o| o.group == self.group.id) {
            if self.admits(objective.id, objective.marking) {
                shown.push(self.objective(objective));
            }
        }
        shown
    }

    fn objective(&mut self, objective: &crate::Objective) -> ProjectedObjective {
        let snapshot = self.snapshot;
        let mut actions = Vec::new();
        for action in snapshot.actions.iter().filter(|a| a.objective == objective.id) {
            if self.admits(action.id, action.marking) {
                actions.push(self.action(action));
            }
        }
        let links = snapshot.answerings.iter().filter(|link| link.objective == objective.id);
        let answers = links
            .map(|link| match link.cluster {
                Some(cluster) => snapshot
                    .standing_cards(self.group.id)
                    .filter(|card| card.cluster == Some(cluster))
                    .count(),
                None => 1,
            })
            .sum();
        ProjectedObjective {
            id: objective.id,
            code: self.code(objective.id),
            text: objective.text.clone(),
            answers: small(answers),
            actions,
            stances: self.stances(RowRef { entity: Entity::Objective, id: objective.id }),
        }
    }

    fn action(&self, action: &crate::Action) -> ProjectedAction {
        ProjectedAction {
            id: action.id,
            code: self.code(action.id),
            text: action.text.clone(),
            level: action.level,
            lead: action.lead.clone(),
            partners: action.partners.clone(),
            countries: action.countries.clone(),
            timeframe: action.timeframe.clone(),
            stances: self.stances(RowRef { entity: Entity::Action, id: action.id }),
        }
    }

    fn code(&self, id: Id) -> String {
        self.codes.get(&id).cloned().unwrap_or_default()
    }

    fn stances(&self, about: RowRef) -> Stances {
        let mut stances = Stances::default();
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
                    return Some(Body::Withheld);
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
                    return Some(Body::Withheld);
                }
                Some(Body::Objective { objective: self.objective(objective) })
            }
            Entity::Action => {
                let action = snapshot.actions.iter().find(|a| a.id == row.id)?;
                let objective = snapshot.objectives.iter().find(|o| o.id == action.objective)?;
                if !self.admits(action.id, action.marking)
                    || !self.admits(objective.id, objective.marking)
                {
                    return Some(Body::Withheld);
                }
                let mut over = self.objective(objective);
                over.actions.clear();
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

    fn projected_vote(&mut self, vote: &Vote) -> ProjectedVote {
        let snapshot = self.snapshot;
        let standing = crate::tally::standing_of(snapshot, vote);
        let asked: Vec<_> = snapshot.vote_options.iter().filter(|o| o.vote == vote.id).collect();
        let mut options = Vec::new();
        for option in asked {
            let result =
                standing.results.iter().flatten().find(|result| result.option == option.id);
            options.extend(self.option(option, result.copied()));
        }
        options.sort_by_key(|option| option.result.map_or(0, |result| result.place));
        ProjectedVote {
            question: vote.question.clone(),
            scale: vote.scale,
            dots: vote.dots.and_then(|dots| dots.try_into().ok()).unwrap_or(0),
            cast: standing.cast,
            expected: standing.expected,
            closed: vote.closed,
            options,
        }
    }

    fn option(
        &mut self,
        option: &crate::VoteOption,
        result: Option<OptionResult>,
    ) -> Option<ProjectedOption> {
        let snapshot = self.snapshot;
        if let Some(card) = snapshot.cards.iter().find(|card| Some(card.id) == option.card) {
            return self.admits_card(card).then(|| ProjectedOption {
                entity: Entity::Card,
                kind: Some(card.kind),
                code: String::new(),
                text: card.text.clone(),
                result,
            });
        }
        if let Some(objective) = snapshot.objectives.iter().find(|o| Some(o.id) == option.objective)
        {
            return self.admits(objective.id, objective.marking).then(|| ProjectedOption {
                entity: Entity::Objective,
                kind: None,
                code: self.code(objective.id),
                text: objective.text.clone(),
                result,
            });
        }
        let cluster = snapshot.clusters.iter().find(|c| Some(c.id) == option.cluster)?;
        Some(ProjectedOption {
            entity: Entity::Cluster,
            kind: None,
            code: String::new(),
            text: cluster.name.clone(),
            result,
        })
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
