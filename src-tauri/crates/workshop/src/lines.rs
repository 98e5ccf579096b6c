//! What people type or paste in several lines at once.

use serde::{Deserialize, Serialize};

use crate::{CardKind, Id, Level, Role};

/// A card, as a pasted line says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CardLine {
    /// What it states.
    pub kind: CardKind,
    /// The topic it is about.
    pub topic: Option<Id>,
    /// The delegation that said it.
    pub delegation: Option<Id>,
    /// Its words.
    pub text: String,
}

/// An action, as a line of a sheet says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ActionLine {
    /// Its words.
    pub text: String,
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

/// How long a step takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct StepMinutes {
    /// The step.
    pub step: Id,
    /// Its minutes; none is the step's own plan.
    pub minutes: Option<i32>,
}

/// What a ballot says of one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct BallotLine {
    /// The option.
    pub option: Id,
    /// How many dots it gets.
    pub dots: Option<i32>,
    /// How much it would change, from 1 to 3.
    pub impact: Option<i32>,
    /// How well it can be done, from 1 to 3.
    pub feasibility: Option<i32>,
}

/// A group and its topics, as typed or pasted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct GroupOutline {
    /// The group's title.
    pub title: String,
    /// Its topics' titles.
    pub topics: Vec<String>,
}

/// A person, as a list of participants names them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PersonLine {
    /// Name, or a role where no name is known.
    pub name: String,
    /// Post held at home.
    pub post: String,
    /// Institution.
    pub institution: String,
    /// The delegation's name, in any of its languages, or its short sign.
    pub delegation: String,
    /// The group's number; 0 for none.
    pub group: u32,
    /// What the person does at the workshop.
    pub role: Role,
    /// What the list said besides.
    pub notes: String,
}
