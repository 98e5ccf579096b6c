//! The minutes of the plenary: what each group presented, what the floor said, and what came of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use serde::Serialize;
use workshop::{
    Consensus, DelegationKind, Detail, Entity, Group, Id, Lang, PickKind, Remark, RemarkKind,
    RemarkOutcome, RowRef, Since, SlideContent, Snapshot, WordFate, WordRun, Work, codes, compare,
    present, reserving, running_order, since,
};

use super::reader::{Reader, clean};
use super::{Said, Scope, Summary};
use crate::DocumentError;

/// What a group presented: the rows as they stood then.
#[derive(Clone, Debug)]
pub struct Version {
    /// The rows.
    pub snapshot: Snapshot,
    /// When it was presented, local time.
    pub at: NaiveDateTime,
}

/// What the log remembers of a plenary, beside the rows as they stand.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// What groups presented last.
    pub versions: BTreeMap<Id, Version>,
    /// By remark, the words its accepted wording took the place of.
    pub replaced: BTreeMap<Id, String>,
}

/// The minutes of a plenary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct Minutes {
    /// The groups, in the order they presented in.
    pub groups: Vec<MinutesGroup>,
    /// The speakers' files.
    pub files: Vec<MinutesFile>,
    /// Heads the speakers' files.
    pub files_title: String,
    /// Over a file's name.
    pub file: String,
    /// Heads remarks about the work as a whole and about cards.
    pub general_title: String,
    /// Stands before a proposed wording.
    pub proposes: String,
    /// Stands where nobody said anything.
    pub silent: String,
}

/// What a group presented, and what was said about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct MinutesGroup {
    /// "Group 1".
    pub name: String,
    /// Its title.
    pub title: Option<Said>,
    /// When and by whom it was presented, or that it was not.
    pub presented: String,
    /// Heads its objectives and actions.
    pub rows_title: String,
    /// Its objectives and actions: those that were presented, and of the others those that were
    /// spoken of or changed.
    pub rows: Vec<MinutesRow>,
    /// What was said about the work as a whole and about cards.
    pub general: Vec<MinutesRemark>,
}

/// An objective or action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct MinutesRow {
    /// Whether it is an objective; else an action.
    pub objective: bool,
    /// Its number.
    pub code: String,
    /// Its words as they were presented; of one added since, as they are.
    pub said: Said,
    /// That it was not part of the presentation, where it was not.
    pub unpresented: Option<String>,
    /// That it was put up for decision, where it was.
    pub for_decision: Option<String>,
    /// Where the plenary stands on it.
    pub consensus: Option<String>,
    /// Stands between that and the members with reservations.
    pub reserved: String,
    /// The members with reservations.
    pub reserved_by: Vec<Said>,
    /// What the floor said.
    pub remarks: Vec<MinutesRemark>,
    /// What became of it since.
    pub change: Option<MinutesChange>,
}

/// What became of a row since it was presented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct MinutesChange {
    /// In a word.
    pub what: String,
    /// Its words then against its words now; nothing for one that was added or taken away, or whose
    /// words stayed.
    pub words: Vec<WordRun>,
    /// What an action says otherwise beside its words.
    pub details: Vec<MinutesDetail>,
}

/// A field of an action that changed since it was presented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct MinutesDetail {
    /// The field's name.
    pub name: String,
    /// What it said against what it says.
    pub words: Vec<WordRun>,
}

/// What a delegation said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct MinutesRemark {
    /// Who, with its capacity unless it is a member.
    pub who: String,
    /// What it did.
    pub kind: String,
    /// What it was about, for a remark that stands under no row.
    pub about: Option<Said>,
    /// What was said.
    pub said: Option<Said>,
    /// The wording it proposed.
    pub proposed: Option<Said>,
    /// Once accepted, the words it took the place of against those it proposed; else nothing.
    pub replaced: Vec<WordRun>,
    /// What became of that.
    pub outcome: Option<String>,
}

/// A speaker's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct MinutesFile {
    /// The title of what was presented.
    pub title: Said,
    /// Who presented.
    pub speaker: String,
    /// For which institution.
    pub institution: Option<Said>,
    /// The file's name.
    pub name: String,
}

/// One word of a closed list in place of another.
fn replaced(then: Option<String>, now: Option<String>) -> Vec<WordRun> {
    let run = |fate, words| WordRun { fate, words };
    let gone = then.map(|words| run(WordFate::Gone, words));
    let new = now.map(|words| run(WordFate::New, words));
    let between = (gone.is_some() && new.is_some()).then(|| run(WordFate::Kept, " ".into()));
    gone.into_iter().chain(between).chain(new).collect()
}

/// The rows that stand on a slide the audience saw. An objective heads its actions there, also where
/// the slide of objectives was left out.
fn shown_rows(then: &Snapshot, group: Id) -> BTreeSet<RowRef> {
    let presentation = present(then, &codes(then), group);
    let slides = presentation.into_iter().flat_map(|one| one.slides).filter(|slide| slide.shown);
    let mut shown: BTreeSet<RowRef> = slides
        .flat_map(|slide| match slide.content {
            SlideContent::Rows { parts } => parts.into_iter().flat_map(|part| part.rows).collect(),
            SlideContent::Open { rows, .. } => rows,
            SlideContent::Title | SlideContent::Working { .. } | SlideContent::Free => Vec::new(),
        })
        .map(|row| row.row)
        .collect();
    let of = |entity, id| RowRef { entity, id };
    let heads = then.actions.iter().filter(|one| shown.contains(&of(Entity::Action, one.id)));
    let heads: Vec<_> = heads.map(|one| of(Entity::Objective, one.objective)).collect();
    shown.extend(heads);
    shown
}

impl Summary {
    /// The minutes of the plenary, as a document of the same family. `record` is what the log
    /// remembers of it.
    ///
    /// # Errors
    /// As [`Summary::of`].
    pub fn minutes(
        snapshot: &Snapshot,
        record: &Record,
        lang: Lang,
        scope: Scope,
        made: NaiveDateTime,
    ) -> Result<Self, DocumentError> {
        let mut summary = Self::of(snapshot, lang, scope, made)?;
        let reader = Reader::new(lang, snapshot, codes(snapshot));
        let text = |key: &str| reader.wording.text(key);
        let chosen: Vec<&Group> = running_order(snapshot)
            .into_iter()
            .filter(|group| scope == Scope::AllGroups || scope == Scope::Group(group.id))
            .collect();
        let groups = chosen.iter().map(|group| reader.minutes_of(group, record)).collect();
        let whole = scope == Scope::AllGroups;
        summary.words.summary = text("minutes-title");
        summary.words.file_stem = text("minutes-file-stem");
        summary.title = summary.title.replacen(&text("summary-title"), &text("minutes-title"), 1);
        summary.minutes = Some(Minutes {
            groups,
            files: if whole { reader.files() } else { Vec::new() },
            files_title: text("minutes-files"),
            file: text("minutes-file"),
            general_title: text("minutes-general"),
            proposes: text("minutes-proposes"),
            silent: text("minutes-silent"),
        });
        summary.markings = reader.handling();
        Ok(summary)
    }
}

impl Reader<'_> {
    fn minutes_of(&self, group: &Group, record: &Record) -> MinutesGroup {
        let number = self.snapshot.group_number(group.id).unwrap_or(0);
        let number = i64::try_from(number).unwrap_or_default();
        let version = record.versions.get(&group.id);
        let heads = if version.is_some() { "minutes-presented" } else { "minutes-work" };
        MinutesGroup {
            name: self.wording.with("summary-group", &[("number", number.into())]),
            title: self.titled(&group.title),
            presented: self.presented(group, version),
            rows_title: self.wording.text(heads),
            rows: self.rows_of(group.id, version, record),
            general: self
                .snapshot
                .remarks
                .iter()
                .filter(|remark| remark.group == group.id)
                .filter(|remark| remark.objective.is_none() && remark.action.is_none())
                .map(|remark| self.remark(remark, record))
                .collect(),
        }
    }

    fn presented(&self, group: &Group, version: Option<&Version>) -> String {
        let last = self.snapshot.presented.iter().rfind(|one| one.group == group.id);
        let (Some(last), Some(version)) = (last, version) else {
            return self.wording.text("minutes-not-presented");
        };
        let minutes = i64::from((last.seconds.unwrap_or(0).max(1) + 59) / 60);
        let day = self.wording.day(version.at.date());
        let time = version.at.format("%H:%M").to_string();
        let presenter = clean(&last.presenter);
        let key = if presenter.is_empty() { "minutes-when" } else { "minutes-by-and-when" };
        self.wording.with(
            key,
            &[
                ("presenter", presenter.into()),
                ("day", day.into()),
                ("time", time.into()),
                ("minutes", minutes.into()),
            ],
        )
    }

    /// The objectives and actions as they were presented, those added since in their places and those
    /// taken away since after all others. One that the presentation left out is told only where the
    /// plenary spoke of it all the same, or it changed.
    fn rows_of(&self, group: Id, version: Option<&Version>, record: &Record) -> Vec<MinutesRow> {
        // What nobody has presented yet stands as it stands.
        let then = version.map_or(self.snapshot, |version| &version.snapshot);
        let presented = version.map(|_| shown_rows(then, group));
        since(then, self.snapshot, group)
            .iter()
            .filter_map(|one| {
                let change = match (&one.then, &one.now) {
                    (None, _) => Some(self.change("minutes-added", Vec::new())),
                    (_, None) => Some(self.change("minutes-removed", Vec::new())),
                    _ => self.changed(one),
                };
                let left_out = one.then.is_some()
                    && presented.as_ref().is_some_and(|rows| !rows.contains(&one.row));
                let spoken_of =
                    self.snapshot.remarks.iter().any(|remark| remark.about() == Some(one.row));
                if left_out && !spoken_of && change.is_none() {
                    return None;
                }
                let row = self.minutes_row(one, one.then.or(one.now)?, change, record);
                let unpresented = left_out.then(|| self.wording.text("minutes-unpresented"));
                let put_up = then.picks.iter().any(|pick| {
                    pick.kind == PickKind::Decision
                        && [pick.objective, pick.action].contains(&Some(one.row.id))
                });
                let for_decision = put_up.then(|| self.wording.text("minutes-for-decision"));
                Some(MinutesRow { unpresented, for_decision, ..row })
            })
            .collect()
    }

    fn minutes_row(
        &self,
        since: &Since<'_>,
        shown: Work<'_>,
        change: Option<MinutesChange>,
        record: &Record,
    ) -> MinutesRow {
        let id = since.row.id;
        let consensus = since.now.or(since.then).and_then(|one| one.consensus);
        let members = reserving(self.snapshot, id);
        MinutesRow {
            objective: since.row.entity == Entity::Objective,
            code: since.code.clone(),
            said: self.said_of_row(shown.text, shown.example, shown.marking),
            unpresented: None,
            for_decision: None,
            reserved: match consensus {
                Some(Consensus::Reservation) => " · ".to_owned(),
                _ => format!(" · {} ", self.wording.text("minutes-reserved")),
            },
            consensus: consensus.map(|consensus| self.consensus(consensus)),
            reserved_by: members.filter_map(|member| self.delegation_name(member)).collect(),
            remarks: self
                .snapshot
                .remarks
                .iter()
                .filter(|remark| remark.objective == Some(id) || remark.action == Some(id))
                .map(|remark| self.remark(remark, record))
                .collect(),
            change,
        }
    }

    fn change(&self, key: &str, words: Vec<WordRun>) -> MinutesChange {
        MinutesChange { what: self.wording.text(key), words, details: Vec::new() }
    }

    fn changed(&self, since: &Since<'_>) -> Option<MinutesChange> {
        let reworded = since.reworded(self.lang);
        let words = reworded.map(|(was, is)| compare(&clean(was), &clean(is)));
        let details: Vec<_> = since.details().iter().map(|one| self.detail(one)).collect();
        (words.is_some() || !details.is_empty()).then(|| MinutesChange {
            details,
            ..self.change("minutes-changed", words.unwrap_or_default())
        })
    }

    fn detail(&self, detail: &Detail<'_>) -> MinutesDetail {
        let words = |then: &str, now: &str| compare(&clean(then), &clean(now));
        let (key, words) = match *detail {
            Detail::Level(then, now) => {
                let level = |level: Option<_>| level.map(|one| self.level(one));
                ("summary-level", replaced(level(then), level(now)))
            }
            Detail::Lead(then, now) => ("summary-lead", words(then, now)),
            Detail::Partners(then, now) => ("summary-partners", words(then, now)),
            Detail::Countries(then, now) => ("summary-countries", words(then, now)),
            Detail::Timeframe(then, now) => ("summary-timeframe", words(then, now)),
        };
        MinutesDetail { name: self.wording.text(key), words }
    }

    pub(super) fn consensus(&self, consensus: Consensus) -> String {
        self.wording.text(match consensus {
            Consensus::Agreed => "consensus-agreed",
            Consensus::AdReferendum => "consensus-ad-referendum",
            Consensus::Reservation => "consensus-reservation",
            Consensus::Open => "consensus-open",
        })
    }

    fn remark(&self, remark: &Remark, record: &Record) -> MinutesRemark {
        let delegation =
            self.snapshot.delegations.iter().find(|one| Some(one.id) == remark.delegation);
        let name = delegation.and_then(|one| self.delegation_name(one)).map(|said| said.words);
        let capacity = delegation.and_then(|one| match one.kind {
            DelegationKind::Member => None,
            DelegationKind::Observer => Some("minutes-observer"),
            DelegationKind::InternationalOrganisation => Some("minutes-organisation"),
            DelegationKind::CivilSociety => Some("minutes-civil-society"),
        });
        let name = name.unwrap_or_else(|| self.wording.text("minutes-somebody"));
        let who = match capacity {
            Some(key) => format!("{name} ({})", self.wording.text(key)),
            None => name,
        };
        let proposed = self.said(&remark.proposed);
        let outcome = proposed.is_some().then(|| {
            self.wording.text(match remark.outcome {
                RemarkOutcome::Open => "remark-outcome-open",
                RemarkOutcome::Accepted => "remark-outcome-accepted",
                RemarkOutcome::Declined => "remark-outcome-declined",
            })
        });
        let replaced = record.replaced.get(&remark.id).zip(proposed.as_ref());
        let replaced = replaced.map(|(was, is)| compare(&clean(was), &is.words));
        let card = self.snapshot.cards.iter().find(|card| Some(card.id) == remark.card);
        let cluster = self.snapshot.clusters.iter().find(|one| Some(one.id) == remark.cluster);
        MinutesRemark {
            who,
            kind: self.wording.text(match remark.kind {
                RemarkKind::Supports => "remark-kind-supports",
                RemarkKind::Proposes => "remark-kind-proposes",
                RemarkKind::Asks => "remark-kind-asks",
                RemarkKind::Reserves => "remark-kind-reserves",
                RemarkKind::Adds => "remark-kind-adds",
            }),
            about: card
                .map(|card| self.said_of_card(card))
                .or_else(|| cluster.map(|cluster| self.cluster_name(cluster))),
            said: self.said(&remark.text),
            proposed,
            replaced: replaced.unwrap_or_default(),
            outcome,
        }
    }

    fn files(&self) -> Vec<MinutesFile> {
        let of = |session: Id| {
            self.snapshot.attachments.iter().filter(move |row| row.session == session)
        };
        self.snapshot
            .sessions
            .iter()
            .flat_map(|session| of(session.id).map(move |file| (session, file)))
            .map(|(session, file)| MinutesFile {
                title: self.titled_or_blank(&session.title),
                speaker: clean(&session.speaker),
                institution: self.titled(&session.institution),
                name: clean(&file.name),
            })
            .collect()
    }
}
