//! The plenary summary for machines: every language of each text, ids and links. The format is
//! described in `FORMAT.md` and by the JSON Schema made from these types.

mod make;

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use workshop::{
    CardKind, DelegationKind, Id, Lang, Level, Marking, Role, SessionKind, StanceKind, StepKind,
    Support, VoteMethod, VoteScale, Voter, Wanting,
};

use crate::DocumentError;

/// What the groups of a workshop bring to the plenary, for machines. A later program may write
/// fields this one does not know; they are passed over in reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlenarySummary {
    /// The format's name and version.
    pub format: PlenarySummaryFormat,
    /// When the export was made, local time without a zone.
    pub made: NaiveDateTime,
    /// The highest marking of what the export holds; of two scales the highest of each. Nothing when
    /// nothing in it is marked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markings: Vec<Marking>,
    /// The language the export was asked for in. Every other language is here too.
    pub language: Lang,
    /// The numbers of the groups in this export.
    pub groups_included: Vec<u32>,
    /// Whether these are all the workshop's groups.
    pub all_groups: bool,
    /// The workshop.
    pub workshop: ExportWorkshop,
    /// Who takes part.
    pub delegations: Vec<ExportDelegation>,
    /// The people of the groups in this export, and those in no group.
    pub participants: Vec<ExportParticipant>,
    /// The agenda.
    pub sessions: Vec<ExportSession>,
    /// The steps every group goes through.
    pub steps: Vec<ExportStep>,
    /// The groups and their work.
    pub groups: Vec<ExportGroup>,
    /// What happens after the workshop.
    pub next_steps: Vec<ExportNextStep>,
}

/// The one format this version writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum PlenarySummaryFormat {
    /// Version 1.
    #[serde(rename = "plenaria/plenary-summary/1")]
    V1,
}

/// A text in the languages it exists in; empty when nobody has written it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ExportText {
    /// The language it was written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<Lang>,
    /// The words by language.
    #[schemars(extend("propertyNames" = { "enum": ["es", "en", "fr"] }))]
    pub words: BTreeMap<Lang, String>,
    /// Translations that are older than the original as it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outdated: Vec<Lang>,
}

macro_rules! records {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$field_meta:meta])* $field:ident : $type:ty ),* $(,)? } )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        pub struct $name { $( $(#[$field_meta])* pub $field: $type ),* }
    )* };
}

records! {
    /// The event.
    ExportWorkshop {
        /// Its name.
        title: ExportText,
        /// City and country.
        place: String,
        /// First day.
        starts: Option<NaiveDate>,
        /// Last day.
        ends: Option<NaiveDate>,
        /// Who calls it.
        organisers: Vec<String>,
        /// Why it is held.
        background: ExportText,
        /// Who opened it and how.
        opening: ExportText,
        /// The words a funder wants on the title page.
        funder: ExportText,
        /// The language of the room.
        language: Lang,
        /// Whether it is the sample, whose group work is made up.
        sample: bool,
        /// The agreements it answers to.
        mandates: Vec<ExportMandate>,
        /// Who stands behind it.
        partners: Vec<ExportPartner>,
    }

    /// An agreement the workshop answers to.
    ExportMandate {
        /// The row.
        id: Id,
        /// Who agreed.
        body: ExportText,
        /// When.
        date: Option<NaiveDate>,
        /// Where.
        place: String,
        /// The paragraph's number.
        paragraph: String,
        /// The paragraph's words.
        text: ExportText,
    }

    /// An organisation that supports, funds or co-finances.
    ExportPartner {
        /// The row.
        id: Id,
        /// Its name.
        name: ExportText,
        /// How it stands behind the workshop.
        support: Support,
        /// Through what programme or office.
        through: ExportText,
    }

    /// A country or organisation taking part.
    ExportDelegation {
        /// The row.
        id: Id,
        /// Its name.
        name: ExportText,
        /// A short sign.
        short: String,
        /// In what capacity.
        kind: DelegationKind,
    }

    /// A person, or a role where no name is known.
    ExportParticipant {
        /// The row.
        id: Id,
        /// Name or role.
        name: String,
        /// Post held at home.
        post: String,
        /// Institution.
        institution: String,
        /// The delegation's row.
        delegation: Option<Id>,
        /// The group's row.
        group: Option<Id>,
        /// What the person does at the workshop.
        role: Role,
    }

    /// An agenda block.
    ExportSession {
        /// The row.
        id: Id,
        /// What it is.
        kind: SessionKind,
        /// Its title.
        title: ExportText,
        /// Who speaks.
        speaker: String,
        /// For which institution.
        institution: ExportText,
        /// The row of the panel it is part of.
        panel: Option<Id>,
        /// Its day.
        day: Option<NaiveDate>,
        /// Its fixed start, in minutes after midnight.
        start: Option<i32>,
        /// How long it is planned to take, in minutes.
        minutes: Option<i32>,
    }

    /// A step of the groups' work.
    ExportStep {
        /// The row.
        id: Id,
        /// What it works on.
        kind: StepKind,
        /// Its title, when not the usual one.
        title: ExportText,
    }

    /// One group's work.
    ExportGroup {
        /// The row.
        id: Id,
        /// Its number, from 1.
        number: u32,
        /// Its title.
        title: ExportText,
        /// The facilitator's row.
        facilitator: Option<Id>,
        /// The rapporteur's row.
        rapporteur: Option<Id>,
        /// The room it works in.
        room: String,
        /// Its topics.
        topics: Vec<ExportTopic>,
        /// Its cards, in the order of the board.
        cards: Vec<ExportCard>,
        /// Its objectives.
        objectives: Vec<ExportObjective>,
        /// Its named sets of cards.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        clusters: Vec<ExportCluster>,
        /// Which delegations support which rows, and which have reservations.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        stances: Vec<ExportStance>,
        /// The results of its indicative votes. One that is still open is not here.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        votes: Vec<ExportVote>,
        /// What its work still lacks.
        wanting: Vec<Wanting>,
    }

    /// A group's sub-topic.
    ExportTopic {
        /// The row.
        id: Id,
        /// Its title.
        title: ExportText,
    }

    /// One statement.
    ExportCard {
        /// The row.
        id: Id,
        /// What it states.
        kind: CardKind,
        /// Its words.
        text: ExportText,
        /// The topic's row; nothing for the group as a whole.
        topic: Option<Id>,
        /// The row of the further discussion step it was made in.
        step: Option<Id>,
        /// The row of the delegation that said it.
        delegation: Option<Id>,
        /// For a good practice: who offers it.
        offered_by: String,
        /// The row of the cluster it belongs to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cluster: Option<Id>,
        /// The row of the card it was merged into, which stands for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        merged_into: Option<Id>,
        /// Whether it waits in the group's parking lot.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        parked: bool,
        /// Whether it was written in silence and the room has not seen it yet.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        veiled: bool,
        /// Who may see it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        marking: Option<Marking>,
        /// Whether it was made up for illustration.
        example: bool,
    }

    /// A named set of cards.
    ExportCluster {
        /// The row.
        id: Id,
        /// What it is called.
        name: ExportText,
        /// The topic's row; nothing for the group as a whole.
        topic: Option<Id>,
        /// Whether it was made up for illustration.
        example: bool,
    }

    /// How a delegation stands on a row. Exactly one row is named.
    ExportStance {
        /// The delegation's row.
        delegation: Id,
        /// Whether it supports the row or has reservations.
        kind: StanceKind,
        /// The card's row.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        card: Option<Id>,
        /// The cluster's row.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cluster: Option<Id>,
        /// The objective's row.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        objective: Option<Id>,
        /// The action's row.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        action: Option<Id>,
    }

    /// The result of an indicative vote. It weighs; it never decides.
    ExportVote {
        /// The row.
        id: Id,
        /// What was asked.
        question: ExportText,
        /// Always true: the result must be shown as indicative.
        indicative: bool,
        /// How options were weighed.
        scale: VoteScale,
        /// How the ballots were gathered.
        method: VoteMethod,
        /// Who had one ballot.
        voter: Voter,
        /// How many dots a ballot had.
        dots: Option<i32>,
        /// How many ballots were given; none where hands were counted.
        cast: u32,
        /// The options, best first.
        results: Vec<ExportResult>,
        /// Whether it was made up for illustration.
        example: bool,
    }

    /// What a vote says of one option. At most one row is named; none once it was deleted.
    ExportResult {
        /// Its place, from 1; options with the same sum share one.
        place: u32,
        /// The card's row.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        card: Option<Id>,
        /// The cluster's row.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cluster: Option<Id>,
        /// The objective's row.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        objective: Option<Id>,
        /// Dots or hands; for impact and feasibility, the product of the two means in hundredths.
        sum: u32,
        /// Whether nobody counted its hands, so that its sum says nothing.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        uncounted: bool,
        /// The mean impact in hundredths, from 100 to 300; nothing where nobody named it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        impact: Option<u32>,
        /// The mean feasibility in hundredths, from 100 to 300; nothing where nobody named it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        feasibility: Option<u32>,
    }

    /// A regional objective.
    ExportObjective {
        /// The row.
        id: Id,
        /// Its number, such as `1.2`. Numbers follow the order of the rows and may change; ids stay.
        code: String,
        /// Its words.
        text: ExportText,
        /// The topic's row; nothing for the group as a whole.
        topic: Option<Id>,
        /// The rows of the cards it answers.
        answers: Vec<Id>,
        /// The rows of the clusters it answers.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        answers_clusters: Vec<Id>,
        /// Who may see it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        marking: Option<Marking>,
        /// Whether it was made up for illustration.
        example: bool,
        /// The actions under it.
        actions: Vec<ExportAction>,
    }

    /// A regional action.
    ExportAction {
        /// The row.
        id: Id,
        /// Its number, such as `1.2.3`. Numbers follow the order of the rows and may change; ids
        /// stay.
        code: String,
        /// Its words.
        text: ExportText,
        /// Where it is carried out.
        level: Option<Level>,
        /// Who leads.
        lead: String,
        /// Who helps.
        partners: String,
        /// The countries it covers.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        countries: String,
        /// By when, as people say it.
        timeframe: String,
        /// Who may see it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        marking: Option<Marking>,
        /// Whether it was made up for illustration.
        example: bool,
    }

    /// What happens after the workshop.
    ExportNextStep {
        /// The row.
        id: Id,
        /// What.
        text: ExportText,
        /// Who does it.
        who: String,
        /// By when, as people say it.
        due: String,
    }
}

impl PlenarySummary {
    /// The export as the content of a file: readable JSON in UTF-8 that ends with a line break.
    ///
    /// # Errors
    /// [`DocumentError::Encoding`] when it cannot be written as JSON, which no content brings about.
    pub fn to_json(&self) -> Result<Vec<u8>, DocumentError> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(DocumentError::Encoding)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// The JSON Schema every export of this version keeps to.
    pub fn schema() -> schemars::Schema {
        let mut schema = schemars::schema_for!(PlenarySummary);
        schema.insert("$id".to_owned(), "urn:plenaria:plenary-summary:1".into());
        schema.insert("title".to_owned(), "Plenaria plenary summary, version 1".into());
        schema
    }
}
