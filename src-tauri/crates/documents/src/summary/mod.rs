//! The plenary summary as content: everything resolved for one language, nothing yet about pages.
//! DOCX, PDF and the preview on the screen are all made from this one model.
//!
//! **Architecture invariant:** what the facilitator keeps in mind (`Group::notes`,
//! `Participant::notes`), who has spoken, single ballots and votes that are still open never get
//! into it.

mod agenda;
mod delegations;
mod group;
mod identity;
mod markings;
mod missing;
mod objectives;
mod reader;
mod sections;
mod stances;
mod votes;
mod words;

use chrono::{NaiveDateTime, Timelike as _};
use serde::{Deserialize, Serialize};
use workshop::{CardKind, Id, Lang, Marking, Snapshot, codes};

pub use words::SummaryWords;

use crate::DocumentError;
use reader::{Reader, shortened};

/// As many letters as stay on one line at the head of a page.
const RUNNING_TITLE_LIMIT: usize = 96;

/// Which groups a document is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DocumentScope", tag = "of", content = "group", rename_all = "snake_case")]
pub enum Scope {
    /// Every group, with what the workshop did as a whole.
    AllGroups,
    /// One group, by its row.
    Group(Id),
}

/// The plenary summary, ready to be set on pages or shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct Summary {
    /// The language of the document's own words.
    pub lang: Lang,
    /// Which groups it is about.
    pub scope: Scope,
    /// When it was made, local time to the second.
    pub made: NaiveDateTime,
    /// "Made on 14 March 2018".
    pub made_on: String,
    /// The document's name among a reader's open files: what it is, of what, of which group.
    pub title: String,
    /// The workshop's title on one line at the head of each page.
    pub running_title: String,
    /// The document's own words, such as headings.
    pub words: SummaryWords,
    /// What workshop it is about.
    pub workshop: SummaryWorkshop,
    /// The highest marking of what it holds, to stand on every page. Empty when nothing is marked;
    /// of two scales the highest of each, since nobody has said how they compare.
    pub markings: Vec<SummaryHandling>,
    /// Says that the group work was made up for illustration, when it was.
    pub example_note: Option<String>,
    /// The groups, in their order.
    pub groups: Vec<SummaryGroup>,
    /// What happens next.
    pub next_steps: Vec<SummaryNextStep>,
}

/// Words somebody wrote, and how a reader is to take them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct Said {
    /// The words; line breaks are `\n`.
    pub words: String,
    /// The language they are in.
    pub lang: Lang,
    /// A short mark after the words: another language than the document's, a translation that is
    /// older than its original, an example among real work, a card the room has not seen yet.
    pub mark: Option<String>,
    /// Who may see them, for words of a marked row.
    pub marking: Option<SummaryMarking>,
}

/// Who may see something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryMarking {
    /// Which marking.
    pub marking: Marking,
    /// Its name.
    pub name: String,
}

/// The marking a document bears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryHandling {
    /// Which.
    pub marking: SummaryMarking,
    /// What it asks of who holds the document, in a sentence.
    pub meaning: String,
}

/// How delegations stand on a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryStances {
    /// Those that support it, by name.
    pub supports: Vec<Said>,
    /// Those that have reservations, by name.
    pub reserves: Vec<Said>,
}

/// The workshop's identity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryWorkshop {
    /// Its title, or words saying that it has none yet.
    pub title: Said,
    /// City and country.
    pub place: String,
    /// Its days, as people write them.
    pub days: String,
    /// Who called it.
    pub organisers: Vec<String>,
    /// Who stands behind it.
    pub partners: Vec<SummaryPartner>,
    /// The words a funder wants on the title page.
    pub funder: Option<Said>,
    /// What it answers to.
    pub mandates: Vec<SummaryMandate>,
    /// Why it was held.
    pub background: Option<Said>,
    /// Who opened it and how.
    pub opening: Option<Said>,
    /// Who took part, by capacity.
    pub delegations: Vec<SummaryDelegations>,
    /// What was presented before the groups met.
    pub presentations: Vec<SummaryPresentation>,
    /// Whether there is anything to say about the workshop beyond its title page.
    pub described: bool,
}

/// An organisation behind the workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryPartner {
    /// How it stands behind the workshop, in a word.
    pub support: String,
    /// Its name.
    pub name: Said,
    /// Through what programme or office.
    pub through: Option<Said>,
}

/// An agreement the workshop answers to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryMandate {
    /// Who agreed.
    pub body: Option<Said>,
    /// Place, day and paragraph, as far as known.
    pub source: String,
    /// What was agreed.
    pub text: Option<Said>,
}

/// The delegations of one capacity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryDelegations {
    /// The capacity, in the plural.
    pub kind: String,
    /// Their names.
    pub names: Vec<Said>,
}

/// A presentation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryPresentation {
    /// Its title.
    pub title: Said,
    /// Who gave it.
    pub speaker: String,
    /// For which institution.
    pub institution: Option<Said>,
}

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
    /// Its place, from 1; options with the same sum share one.
    pub place: u32,
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

/// Something a group's work still lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryMissing {
    /// What, in a sentence.
    pub what: String,
    /// The rows it is lacking in.
    pub rows: Vec<SummaryMissingRow>,
}

/// A row that lacks something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryMissingRow {
    /// Its number; empty for rows that have none.
    pub code: String,
    /// Its words.
    pub said: Said,
}

/// What happens after the workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct SummaryNextStep {
    /// What.
    pub said: Said,
    /// Who does it.
    pub who: String,
    /// By when.
    pub due: String,
}

impl Summary {
    /// Resolves a workshop for readers of `lang`. `made` is the local time the document bears;
    /// the same snapshot, language, scope and time give the same summary.
    ///
    /// # Errors
    /// [`DocumentError::NoSuchGroup`] when the scope names a group that is not there.
    pub fn of(
        snapshot: &Snapshot,
        lang: Lang,
        scope: Scope,
        made: NaiveDateTime,
    ) -> Result<Self, DocumentError> {
        let chosen = match scope {
            Scope::AllGroups => snapshot.groups.iter().collect(),
            Scope::Group(id) => match snapshot.groups.iter().find(|group| group.id == id) {
                Some(group) => vec![group],
                None => return Err(DocumentError::NoSuchGroup(id)),
            },
        };
        let reader = Reader::new(lang, snapshot, codes(snapshot));
        let groups: Vec<_> = chosen.into_iter().map(|group| reader.group(group)).collect();
        let workshop = reader.workshop(scope);
        let words = SummaryWords::new(&reader.wording);
        let mut title = format!("{} – {}", words.summary, workshop.title.words);
        if let (Scope::Group(_), Some(group)) = (scope, groups.first()) {
            title = format!("{title} – {}", group.name);
        }
        Ok(Self {
            lang,
            scope,
            made: made.with_nanosecond(0).unwrap_or(made),
            made_on: reader.made_on(made.date()),
            markings: reader.handling(),
            title,
            running_title: shortened(&workshop.title.words, RUNNING_TITLE_LIMIT),
            words,
            workshop,
            example_note: reader.example_note(),
            groups,
            next_steps: reader.next_steps(),
        })
    }
}
