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
mod matrix;
mod minutes;
mod missing;
mod objectives;
mod plan;
mod reader;
mod sections;
mod stances;
mod votes;
mod words;
mod work;

use chrono::{NaiveDateTime, Timelike as _};
use serde::{Deserialize, Serialize};
use workshop::{Id, Lang, Marking, Snapshot, codes};

pub use matrix::*;
pub use minutes::*;
pub use plan::*;
pub use words::SummaryWords;
pub use work::*;

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
    /// The minutes of the plenary, when the document is those.
    pub minutes: Option<Minutes>,
    /// The work plan, when the document is that.
    pub plan: Option<WrittenPlan>,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SummaryMarking {
    /// Which marking.
    pub marking: Marking,
    /// Its name.
    pub name: String,
}

/// The marking a document bears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
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
            minutes: None,
            plan: None,
        })
    }
}
