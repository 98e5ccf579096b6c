//! A workshop written down as one file: how templates and the sample are kept in `assets`.

mod sower;
mod write;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use sower::Sower;

use crate::{
    CardKind, DelegationKind, Edit, Id, Lang, Level, Marking, Role, SessionKind, StanceKind,
    StepKind, Support, VoteMethod, VoteScale, Voter,
};

/// Words by language. The first of the workshop's own language, Spanish, English, French that is
/// there counts as the original; the others are translations of it.
type Words = BTreeMap<Lang, String>;

/// A workshop as written in a seed file. Every part may be left out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs, reason = "each part is described at the row type it becomes")]
pub struct Seed {
    pub workshop: Option<WorkshopSeed>,
    pub mandates: Vec<MandateSeed>,
    pub partners: Vec<PartnerSeed>,
    pub delegations: Vec<DelegationSeed>,
    pub participants: Vec<ParticipantSeed>,
    pub sessions: Vec<SessionSeed>,
    pub steps: Vec<StepSeed>,
    pub groups: Vec<GroupSeed>,
    pub next_steps: Vec<NextStepSeed>,
}

/// The sample: the counter-smuggling workshop of San José, 2018, with made-up group work.
pub fn sample() -> Seed {
    Seed::read(include_str!("../../../../../assets/sample/san-jose-2018.json"))
}

macro_rules! seeds {
    ($( $name:ident { $($field:ident : $type:ty),* $(,)? } )*) => { $(
        #[derive(Clone, Debug, Default, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        #[allow(missing_docs, reason = "named as the fields of the row type it becomes")]
        pub struct $name { $(pub $field: $type),* }
    )* };
}

seeds! {
    WorkshopSeed {
        language: Lang, title: Words, place: String, starts: Option<NaiveDate>,
        ends: Option<NaiveDate>, organisers: Vec<String>, background: Words, opening: Words,
        funder: Words, sample: bool,
    }
    MandateSeed {
        body: Words, date: Option<NaiveDate>, place: String, paragraph: String, text: Words,
    }
    PartnerSeed { name: Words, support: Support, through: Words }
    DelegationSeed { name: Words, short: String, kind: DelegationKind }
    // `key` is how groups of the same file name a person; `delegation` is a short sign.
    ParticipantSeed {
        key: String, name: String, post: String, institution: String, delegation: String,
        group: usize, role: Role, notes: String,
    }
    SessionSeed {
        kind: SessionKind, title: Words, speaker: String, institution: Words,
        day: Option<NaiveDate>, start: Option<i64>, minutes: Option<i64>, parts: Vec<SessionSeed>,
    }
    StepSeed { kind: StepKind, title: Words, minutes: Option<i64>, questions: Vec<Words> }
    GroupSeed {
        title: Words, facilitator: String, rapporteur: String, room: String,
        topics: Vec<TopicSeed>, clusters: Vec<ClusterSeed>, cards: Vec<CardSeed>,
        objectives: Vec<ObjectiveSeed>, stances: Vec<StanceSeed>, votes: Vec<VoteSeed>,
    }
    TopicSeed { title: Words, cards: Vec<CardSeed> }
    // `key` is how other rows of the same group name a row. `topic` counts the group's topics
    // from 1; 0 is the group as a whole.
    ClusterSeed { key: String, topic: usize, name: Words, example: bool }
    // `cluster` and `merged_into` are keys.
    CardSeed {
        key: String, kind: CardKind, text: Words, delegation: String, offered_by: String,
        cluster: String, merged_into: String, parked: bool, marking: Option<Marking>,
        example: bool,
    }
    // `answers` are keys of cards and clusters.
    ObjectiveSeed {
        key: String, topic: usize, text: Words, answers: Vec<String>, marking: Option<Marking>,
        example: bool, actions: Vec<ActionSeed>,
    }
    ActionSeed {
        key: String, text: Words, level: Option<Level>, lead: String, partners: String,
        countries: String, timeframe: String, marking: Option<Marking>, example: bool,
    }
    // `about` is the key of a card, cluster, objective or action; `delegations` are short signs.
    StanceSeed { kind: StanceKind, about: String, delegations: Vec<String> }
    VoteSeed {
        question: Words, scale: VoteScale, method: VoteMethod, voter: Voter, dots: Option<i64>,
        closed: bool, options: Vec<OptionSeed>, ballots: Vec<BallotSeed>, example: bool,
    }
    // `of` is the key of a card, cluster or objective.
    OptionSeed { of: String, hands: Option<i64> }
    // What the ballot says of each option, in their order; 0 says nothing.
    BallotSeed {
        delegation: String, dots: Vec<i64>, impact: Vec<i64>, feasibility: Vec<i64>,
    }
    NextStepSeed { text: Words, who: String, due: String }
}

impl Seed {
    /// Reads a seed file that is part of the program.
    #[allow(clippy::panic, reason = "the files are compiled in and a test reads each of them")]
    pub(crate) fn read(json: &str) -> Seed {
        match serde_json::from_str(json) {
            Ok(seed) => seed,
            Err(error) => panic!("a seed file of the program is unreadable: {error}"),
        }
    }

    /// The edits that write all its rows, the workshop itself included where the seed has one.
    pub fn rows(&self, lang: Lang, new_id: &mut dyn FnMut() -> Id) -> Vec<Edit> {
        let lang = self.workshop.as_ref().map_or(lang, |workshop| workshop.language);
        let mut sower = Sower { lang, new_id, edits: Vec::new() };
        sower.sow(self);
        sower.edits
    }
}
