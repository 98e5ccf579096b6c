//! What a group's presentation consists of.

use serde::{Deserialize, Serialize};

use crate::{CardKind, Consensus, Id, Level, Marking, RowRef, SlideKind, Text, WantingWhat};

/// A group's presentation as it stands, made from its live rows; not yet cut into pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Presentation {
    /// The group.
    pub group: Id,
    /// Its number.
    pub number: u32,
    /// Its title.
    pub title: Text,
    /// The workshop's title.
    pub workshop: Text,
    /// City and country of the workshop.
    pub place: String,
    /// Who presents, by name; empty while nobody is named.
    pub presenter: String,
    /// The slides, in order; those the rapporteur leaves out too, so that they can be taken in.
    pub slides: Vec<PresentationSlide>,
    /// How many rows the plenary may not see because of their marking.
    pub hidden: u32,
    /// Whether some of it was made up for the sample.
    pub example: bool,
}

/// A slide. What does not fit on one page goes on on further ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PresentationSlide {
    /// Its row, or the id that row will have.
    pub id: Id,
    /// What it is made from.
    pub kind: SlideKind,
    /// Its title, when not the usual one.
    pub title: Text,
    /// Words of its own.
    pub body: Text,
    /// What the presenter means to say.
    pub notes: String,
    /// Whether it is shown: neither left out nor empty.
    pub shown: bool,
    /// Whether the rapporteur leaves it out.
    pub hidden: bool,
    /// What is on it.
    pub content: SlideContent,
}

/// What is on a slide besides words of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "content", rename_all = "snake_case")]
pub enum SlideContent {
    /// The group's title and who presents; nothing more.
    Title,
    /// How the group worked.
    Working {
        /// The facts.
        working: Working,
    },
    /// Rows under heads.
    Rows {
        /// The parts.
        parts: Vec<SlidePart>,
    },
    /// What is still open.
    Open {
        /// What the group's work still lacks, and in how many rows.
        wanting: Vec<OpenPoint>,
        /// What waits in the parking lot, and objectives and actions the plenary left open.
        rows: Vec<SlideRow>,
    },
    /// Nothing but its own words.
    Free,
}

/// How the group worked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Working {
    /// Who guided it.
    pub facilitator: String,
    /// Who reports.
    pub rapporteur: String,
    /// The delegations that took part in the group, by name.
    pub delegations: Vec<Text>,
    /// How many people worked in it.
    pub people: u32,
    /// Its topics.
    pub topics: Vec<Text>,
    /// How many cards stand on its board.
    pub cards: u32,
    /// How many objectives it wrote.
    pub objectives: u32,
    /// How many actions it wrote.
    pub actions: u32,
}

/// A lack, as the plenary hears of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OpenPoint {
    /// What is lacking.
    pub what: WantingWhat,
    /// In how many rows; 0 when it is the group itself.
    pub count: u32,
}

/// Rows under one head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SlidePart {
    /// What they have in common.
    pub head: PartHead,
    /// The rows.
    pub rows: Vec<SlideRow>,
}

/// What the rows of a part have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "head", content = "of", rename_all = "snake_case")]
pub enum PartHead {
    /// Nothing that needs saying.
    None,
    /// Their topic.
    Topic(Text),
    /// They are about the group as a whole.
    Whole,
    /// Their cluster.
    Cluster(Text),
    /// They are in no cluster.
    Loose,
    /// They are put up for decision.
    Decision,
    /// They are not put up for decision.
    Others,
    /// The objective they are under.
    Objective {
        /// Its number.
        code: String,
        /// Its words.
        text: Text,
    },
}

/// A row on a slide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SlideRow {
    /// The row.
    pub row: RowRef,
    /// The card's kind, for a card.
    pub kind: Option<CardKind>,
    /// The number of an objective or action.
    pub code: String,
    /// Its words.
    pub text: Text,
    /// Whether it comes first and stands out.
    pub featured: bool,
    /// Whether it is put up for decision.
    pub decision: bool,
    /// Who said it, by the short sign; who offers a good practice.
    pub said_by: String,
    /// The institution or post that offers a good practice.
    pub offered_by: String,
    /// What else is known of an action.
    pub action: Option<ActionFacts>,
    /// Who may see it.
    pub marking: Option<Marking>,
    /// Where the plenary stands on it.
    pub consensus: Option<Consensus>,
    /// The members that have reservations, by their short signs.
    pub reserved_by: Vec<String>,
}

/// What is known of an action besides its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ActionFacts {
    /// The objective it is under, by number.
    pub objective: String,
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
}
