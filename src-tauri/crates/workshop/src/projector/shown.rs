//! What is asked to be shown, and what is shown.

use serde::{Deserialize, Serialize};

use crate::{
    CardKind, Entity, Id, Level, OptionResult, RemarkKind, RemarkOutcome, RowRef, StepKind, Text,
    VoteMethod, VoteScale,
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
    /// The page of the presentation that is on stage.
    Stage,
    /// What the floor said about a group's work.
    Remarks(Id),
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
    /// The row that was to be shown is held back: written in silence, or because of its marking.
    Withheld { veiled: bool },
    /// The page of a presentation, which is handed over beside this.
    Stage,
    /// What the floor said.
    Remarks { remarks: Vec<ProjectedRemark> },
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
    /// How ballots are gathered.
    pub method: VoteMethod,
    /// How many dots a ballot has, or hands a person raises.
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
    /// Its number in the vote, from 1, counting those that are held back.
    pub number: u32,
    /// The number of an objective.
    pub code: String,
    /// Its words.
    pub text: Text,
    /// What it came to; nothing while the vote is open.
    pub result: Option<OptionResult>,
}

/// What the floor said about a row, as the room sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ProjectedRemark {
    /// The remark.
    pub id: Id,
    /// Who spoke.
    pub delegation: Text,
    /// By the short sign.
    pub short: String,
    /// What it does.
    pub kind: RemarkKind,
    /// What was said.
    pub text: Text,
    /// The wording it proposes.
    pub proposed: Text,
    /// What became of the proposal.
    pub outcome: RemarkOutcome,
    /// The number of the row it is about; empty for the group's work as a whole or a row without one.
    pub code: String,
}
