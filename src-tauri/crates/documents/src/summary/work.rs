//! A group's work as a document tells it.

use serde::Serialize;
use workshop::{CardKind, Id};

use super::*;

/// One group's work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryGroup {
    /// The group's row.
    pub id: Id,
    /// Its number, from 1.
    pub number: u32,
    /// "Group 1".
    pub name: String,
    /// Its title.
    pub title: Option<Said>,
    /// Who guided it.
    pub facilitator: Option<SummaryPerson>,
    /// Who reports to the plenary.
    pub rapporteur: Option<SummaryPerson>,
    /// The room it worked in.
    pub room: String,
    /// Who else worked in it.
    pub members: Vec<SummaryPerson>,
    /// Its topics.
    pub topics: Vec<Said>,
    /// Its cards, by step and topic; sections without a card are left out.
    pub sections: Vec<SummarySection>,
    /// Its objectives with their actions.
    pub objectives: Vec<SummaryObjective>,
    /// Whether any action says which countries it covers.
    pub countries: bool,
    /// The results of its indicative votes.
    pub votes: Vec<SummaryVote>,
    /// The cards that wait in its parking lot.
    pub parking: Option<SummarySection>,
    /// What its work still lacks.
    pub missing: Vec<SummaryMissing>,
    /// Whether nothing has been noted at all.
    pub empty: bool,
}

/// A person, or a role where no name is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryPerson {
    /// Name or role.
    pub name: String,
    /// Post and institution.
    pub about: String,
    /// The delegation's name.
    pub delegation: Option<Said>,
}

/// The cards of one step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummarySection {
    /// Its heading.
    pub title: String,
    /// Heads the column that says where a card comes from; nothing when no card here says so.
    pub from: Option<String>,
    /// The cards, by topic.
    pub topics: Vec<SummaryTopic>,
}

/// The cards about one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryTopic {
    /// The topic; nothing when the group does not work by topic.
    pub title: Option<Said>,
    /// Its cards that belong to no cluster.
    pub cards: Vec<SummaryCard>,
    /// Its other cards, by cluster.
    pub clusters: Vec<SummaryCluster>,
}

/// The cards of one cluster in one place of the document. A cluster may reach over several topics
/// and steps; it is named wherever it has cards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryCluster {
    /// The cluster's row.
    pub id: Id,
    /// What it is called.
    pub name: Said,
    /// How delegations stand on the whole of it.
    pub stances: SummaryStances,
    /// Its cards here.
    pub cards: Vec<SummaryCard>,
}

/// What a statement is: always a sign and a name, and in documents a colour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryKind {
    /// Which.
    pub kind: CardKind,
    /// Its sign, such as `▲`.
    pub sign: char,
    /// Its name.
    pub name: String,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryCard {
    /// The card's row.
    pub id: Id,
    /// What it is.
    pub kind: SummaryKind,
    /// What was said.
    pub said: Said,
    /// Who offers it and which delegation said it.
    pub from: Vec<Said>,
    /// What was merged into it.
    pub voices: Vec<SummaryVoice>,
    /// How delegations stand on it.
    pub stances: SummaryStances,
}

/// A card that was merged into another: its words and who said them stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryVoice {
    /// The card's row.
    pub id: Id,
    /// What it is, where that is something else than the card it was merged into.
    pub kind: Option<SummaryKind>,
    /// What was said.
    pub said: Said,
    /// Who offers it and which delegation said it.
    pub from: Vec<Said>,
    /// How delegations stood on it.
    pub stances: SummaryStances,
}

/// One regional objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryObjective {
    /// The objective's row.
    pub id: Id,
    /// Its number, such as `1.2`.
    pub code: String,
    /// What it says.
    pub said: Said,
    /// The topic it is about.
    pub topic: Option<Said>,
    /// The cards and clusters it answers.
    pub answers: Vec<SummaryAnswer>,
    /// How delegations stand on it.
    pub stances: SummaryStances,
    /// The actions under it.
    pub actions: Vec<SummaryAction>,
}

/// A card or a cluster an objective answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryAnswer {
    /// The row of the card or cluster.
    pub row: Id,
    /// What a card is; nothing for a cluster.
    pub kind: Option<SummaryKind>,
    /// What kind of row or card it is, in a word.
    pub name: String,
    /// What was said, or what the cluster is called.
    pub said: Said,
    /// How many cards are in the cluster, in words; empty for a card.
    pub size: String,
    /// Its topic, where it is another than the objective's.
    pub topic: Option<Said>,
}

/// One regional action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryAction {
    /// The action's row.
    pub id: Id,
    /// Its number, such as `1.2.3`.
    pub code: String,
    /// What is to be done.
    pub said: Said,
    /// Where it is carried out; empty while nobody said so.
    pub level: String,
    /// Who leads.
    pub lead: String,
    /// Who helps.
    pub partners: String,
    /// The countries it covers.
    pub countries: String,
    /// By when.
    pub timeframe: String,
    /// How delegations stand on it.
    pub stances: SummaryStances,
}

/// The result of an indicative vote. A vote that is still open is never in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryVote {
    /// The vote's row.
    pub id: Id,
    /// What was asked.
    pub question: Said,
    /// That it weighs and does not decide; to be shown wherever its result is.
    pub indicative: String,
    /// How it was held: method, who had a ballot, how many dots, how many ballots.
    pub how: String,
    /// Heads the column of sums: hands, dots, or the product of impact and feasibility.
    pub sum: String,
    /// The options, best first.
    pub options: Vec<SummaryOption>,
    /// What the levels of impact and feasibility mean; nothing where they were not asked for.
    pub levels: Option<SummaryLevels>,
}

/// What a vote says of one option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryOption {
    /// Its place, from 1; options with the same sum share one. Nothing where it was not counted.
    pub place: Option<u32>,
    /// What a card is; nothing for clusters and objectives.
    pub kind: Option<SummaryKind>,
    /// What kind of row or card it is, in a word.
    pub name: String,
    /// An objective's number.
    pub code: String,
    /// Its words.
    pub said: Said,
    /// What it came to.
    pub sum: String,
    /// Its impact and feasibility, where they were asked for and anybody answered.
    pub weighed: Option<SummaryWeighed>,
}

/// The mean impact and feasibility of an option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryWeighed {
    /// The impact, to be read.
    pub impact: String,
    /// The feasibility, to be read.
    pub feasibility: String,
    /// The impact in hundredths, from 100 to 300, to be drawn.
    pub impact_at: u32,
    /// The feasibility in hundredths, from 100 to 300, to be drawn.
    pub feasibility_at: u32,
}

/// What the levels of impact and feasibility mean, from low to high.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryLevels {
    /// Of impact.
    pub impact: Vec<String>,
    /// Of feasibility.
    pub feasibility: Vec<String>,
}
