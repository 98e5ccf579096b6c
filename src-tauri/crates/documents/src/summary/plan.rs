//! The work plan as a document: text sections, axes, objectives and actions, and where they came
//! from.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use serde::Serialize;
use workshop::{
    Action, ActionStatus, Codes, Consensus, Id, Lang, Level, Origin, PlanAction, PlanAxis,
    PlanObjective, PlanSection, RowRef, SectionKind, Snapshot, WorkPlan, compiled, reserving,
};

use super::reader::{Reader, clean};
use super::{Said, Scope, Summary, SummaryLevels};
use crate::DocumentError;

/// The plan, ready to be set on pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct WrittenPlan {
    /// The text sections before the axes; those somebody has written.
    pub before: Vec<WrittenSection>,
    /// The axes.
    pub axes: Vec<WrittenAxis>,
    /// The text sections after the axes.
    pub after: Vec<WrittenSection>,
    /// What the levels of impact and feasibility mean; nothing where no action was weighed.
    pub levels: Option<SummaryLevels>,
    /// Heads them.
    pub levels_title: String,
    /// Says in how many places a conflict waits for a person.
    pub contested_note: Option<String>,
    /// Marks such a place.
    pub contested: String,
    /// Before what was merged into a row.
    pub merged: String,
}

/// A text section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct WrittenSection {
    /// Its title.
    pub title: Said,
    /// Its words.
    pub body: Option<Said>,
    /// Whether the mandates come right after it.
    pub mandates: bool,
    /// Whether a conflict in it waits for a person.
    pub contested: bool,
}

/// An axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct WrittenAxis {
    /// "Axis 1".
    pub name: String,
    /// Its title.
    pub title: Option<Said>,
    /// What is said of it.
    pub body: Option<Said>,
    /// Its objectives.
    pub objectives: Vec<WrittenObjective>,
    /// Whether any of its actions names countries.
    pub countries: bool,
    /// Whether a conflict in it waits for a person.
    pub contested: bool,
}

/// An objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct WrittenObjective {
    /// Its number.
    pub code: String,
    /// Its words.
    pub said: Said,
    /// Where the plenary stands on it.
    pub standing: WrittenStanding,
    /// Where it came from, on one line.
    pub origin: String,
    /// What was merged into it.
    pub merged: Vec<WrittenOrigin>,
    /// Its actions.
    pub actions: Vec<WrittenAction>,
    /// Whether a conflict in it waits for a person.
    pub contested: bool,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct WrittenAction {
    /// Its number.
    pub code: String,
    /// Its words.
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
    /// What else is known of it, by name.
    pub facts: Vec<WrittenFact>,
    /// Where the plenary stands on it.
    pub standing: WrittenStanding,
    /// Where it came from, where that is not where its objective came from, and how often the plenary
    /// spoke about it, on one line.
    pub origin: String,
    /// What was merged into it.
    pub merged: Vec<WrittenOrigin>,
    /// Whether a conflict in it waits for a person.
    pub contested: bool,
}

/// Something known of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct WrittenFact {
    /// What.
    pub name: String,
    /// The words.
    pub said: Said,
}

/// Where the plenary stands on a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, specta::Type)]
pub struct WrittenStanding {
    /// In a word.
    pub consensus: Option<String>,
    /// Before the members with reservations.
    pub reserved: String,
    /// The members with reservations, by name.
    pub reserved_by: Vec<Said>,
}

/// A row that was merged into another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct WrittenOrigin {
    /// Where it came from, on one line.
    pub origin: String,
    /// Its words.
    pub said: Said,
}

impl Summary {
    /// The work plan, as a document of the same family. `contested` names the rows in which a
    /// conflict waits for a person. Of one group, it is what came from that group.
    ///
    /// # Errors
    /// As [`Summary::of`].
    pub fn plan(
        snapshot: &Snapshot,
        contested: &BTreeSet<RowRef>,
        lang: Lang,
        scope: Scope,
        made: NaiveDateTime,
    ) -> Result<Self, DocumentError> {
        let mut summary = Self::of(snapshot, lang, scope, made)?;
        let plan = planned(snapshot, contested, scope);
        let reader = Reader::new(lang, snapshot, plan_codes(&plan));
        let text = |key: &str| reader.wording.text(key);
        summary.words.summary = text("plan-title");
        summary.words.file_stem = text("plan-file-stem");
        summary.title = summary.title.replacen(&text("summary-title"), &text("plan-title"), 1);
        summary.plan = Some(reader.plan(&plan));
        summary.markings = reader.handling();
        Ok(summary)
    }
}

/// The numbers of the plan.
pub(super) fn plan_codes(plan: &WorkPlan) -> Codes {
    let objectives = plan.objectives().map(|row| (row.id, row.code.clone()));
    objectives.chain(plan.actions().map(|row| (row.id, row.code.clone()))).collect()
}

/// The plan, or what of it came from one group.
pub(super) fn planned(snapshot: &Snapshot, contested: &BTreeSet<RowRef>, scope: Scope) -> WorkPlan {
    let mut plan = compiled(snapshot, contested);
    if let Scope::Group(group) = scope {
        let from = |origins: &[Origin]| origins.iter().any(|origin| origin.group == group);
        for objective in plan.axes.iter_mut().flat_map(|axis| &mut axis.objectives) {
            objective.actions.retain(|action| from(&action.origins));
        }
        for axis in &mut plan.axes {
            axis.objectives.retain(|one| from(&one.origins) || !one.actions.is_empty());
        }
        plan.axes.retain(|axis| axis.group == Some(group) || !axis.objectives.is_empty());
    }
    plan
}

impl Reader<'_> {
    fn plan(&self, plan: &WorkPlan) -> WrittenPlan {
        let text = |key: &str| self.wording.text(key);
        let sections = |after: bool| -> Vec<WrittenSection> {
            let these = plan.sections.iter().filter(|section| section.after_axes == after);
            these.filter_map(|section| self.plan_section(section)).collect()
        };
        let waiting = plan.sections.iter().filter(|one| one.contested).count()
            + plan.axes.iter().filter(|one| one.contested).count()
            + plan.objectives().filter(|one| one.contested).count()
            + plan.actions().filter(|one| one.contested).count();
        let weighed = self.snapshot.actions.iter().any(|row| {
            (row.impact.is_some() || row.feasibility.is_some())
                && plan.actions().any(|action| action.id == row.id)
        });
        WrittenPlan {
            before: sections(false),
            axes: plan.axes.iter().map(|axis| self.plan_axis(axis)).collect(),
            after: sections(true),
            levels: weighed.then(|| self.levels()),
            levels_title: text("plan-levels"),
            contested_note: (waiting > 0)
                .then(|| self.wording.with("plan-contested-note", &[("count", waiting.into())])),
            contested: text("plan-contested"),
            merged: text("plan-merged"),
        }
    }

    /// A section somebody has written; of the introduction, what the workshop says of itself
    /// otherwise, and the mandates after it in any case.
    fn plan_section(&self, section: &PlanSection) -> Option<WrittenSection> {
        let introduction = section.kind == SectionKind::Introduction;
        let own = self.said(&section.body);
        let body = match own {
            None if introduction => self.said(&self.snapshot.workshop.background),
            own => own,
        };
        let mandates = introduction && !self.snapshot.mandates.is_empty();
        let usual = self.wording.text(match section.kind {
            SectionKind::Introduction => "section-kind-introduction",
            SectionKind::Definitions => "section-kind-definitions",
            SectionKind::Approaches => "section-kind-approaches",
            SectionKind::Principles => "section-kind-principles",
            SectionKind::Free => "section-kind-free",
        });
        (body.is_some() || mandates || section.contested).then(|| WrittenSection {
            title: self.titled(&section.title).unwrap_or_else(|| self.own(usual)),
            body,
            mandates,
            contested: section.contested,
        })
    }

    fn plan_axis(&self, axis: &PlanAxis) -> WrittenAxis {
        let objectives: Vec<WrittenObjective> =
            axis.objectives.iter().filter_map(|one| self.plan_objective(one)).collect();
        let mut actions = objectives.iter().flat_map(|one| &one.actions);
        WrittenAxis {
            name: self.wording.with("plan-axis", &[("code", axis.code.clone().into())]),
            title: self.titled(&axis.title),
            body: self.said(&axis.body),
            countries: actions.any(|action| !action.countries.is_empty()),
            objectives,
            contested: axis.contested,
        }
    }

    fn plan_objective(&self, planned: &PlanObjective) -> Option<WrittenObjective> {
        let row = self.snapshot.objectives.iter().find(|row| row.id == planned.id)?;
        let actions = planned.actions.iter();
        Some(WrittenObjective {
            code: planned.code.clone(),
            said: self.said_of_objective(row),
            standing: self.standing(row.consensus, row.id),
            origin: self.comes_from(&planned.code, planned.origins.first(), planned.split_from),
            merged: self.merged(&planned.origins, |id| self.objective_said(id)),
            actions: actions.filter_map(|action| self.plan_action(action, planned)).collect(),
            contested: planned.contested,
        })
    }

    fn objective_said(&self, id: Id) -> Option<Said> {
        let row = self.snapshot.objectives.iter().find(|row| row.id == id)?;
        Some(self.said_of_objective(row))
    }

    fn plan_action(
        &self,
        planned: &PlanAction,
        objective: &PlanObjective,
    ) -> Option<WrittenAction> {
        let row = self.snapshot.actions.iter().find(|row| row.id == planned.id)?;
        let own = planned.origins.first();
        // An action of the objective it is under came from where that came from.
        let origin = if row.objective == objective.id {
            let told = [
                planned.split_from.and_then(|id| self.split_from(id)),
                own.and_then(|one| self.count("plan-remarks", one.remarks.len())),
            ];
            told.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        } else {
            self.comes_from(&planned.code, own, planned.split_from)
        };
        Some(WrittenAction {
            code: planned.code.clone(),
            said: self.said_of_action(row),
            level: row.level.map(|level| self.level(level)).unwrap_or_default(),
            lead: clean(&row.lead),
            partners: clean(&row.partners),
            countries: clean(&row.countries),
            timeframe: clean(&row.timeframe),
            facts: self.facts(row),
            standing: self.standing(row.consensus, row.id),
            origin,
            merged: self.merged(&planned.origins, |id| self.action_said(id)),
            contested: planned.contested,
        })
    }

    fn action_said(&self, id: Id) -> Option<Said> {
        let row = self.snapshot.actions.iter().find(|row| row.id == id)?;
        Some(self.said_of_action(row))
    }

    fn facts(&self, row: &Action) -> Vec<WrittenFact> {
        let texts = [
            ("plan-expected-output", &row.expected_output),
            ("plan-indicator", &row.indicator),
            ("plan-baseline", &row.baseline),
            ("plan-target", &row.target),
            ("plan-verification", &row.verification),
            ("plan-resources", &row.resources),
            ("plan-risks", &row.risks),
            ("plan-framework", &row.framework),
        ];
        let told = texts.into_iter().filter_map(|(key, text)| Some((key, self.said(text)?)));
        let priority = self.priority(row).map(|words| ("plan-priority", self.own(words)));
        let status = row.status.map(|status| ("plan-status", self.own(self.status(status))));
        told.chain(priority)
            .chain(status)
            .map(|(key, said)| WrittenFact { name: self.wording.text(key), said })
            .collect()
    }

    /// Impact and feasibility, and their product where both are known.
    fn priority(&self, row: &Action) -> Option<String> {
        let arg = |level: i32| i64::from(level).into();
        match (row.impact, row.feasibility) {
            (Some(impact), Some(feasibility)) => Some(self.wording.with(
                "plan-priority-of",
                &[
                    ("product", arg(impact * feasibility)),
                    ("impact", arg(impact)),
                    ("feasibility", arg(feasibility)),
                ],
            )),
            (Some(impact), None) => {
                Some(self.wording.with("plan-impact-of", &[("level", arg(impact))]))
            }
            (None, Some(feasibility)) => {
                Some(self.wording.with("plan-feasibility-of", &[("level", arg(feasibility))]))
            }
            (None, None) => None,
        }
    }

    pub(super) fn standing(&self, consensus: Option<Consensus>, row: Id) -> WrittenStanding {
        let members = reserving(self.snapshot, row);
        WrittenStanding {
            consensus: consensus.map(|consensus| self.consensus(consensus)),
            reserved: match consensus {
                Some(Consensus::Reservation) => String::new(),
                Some(_) => self.wording.text("minutes-reserved"),
                None => self.wording.text("summary-reserves"),
            },
            reserved_by: members.filter_map(|member| self.delegation_name(member)).collect(),
        }
    }

    /// The rows that were merged, but for the one that stands.
    fn merged(&self, origins: &[Origin], said: impl Fn(Id) -> Option<Said>) -> Vec<WrittenOrigin> {
        let others = origins.iter().skip(1);
        others
            .filter_map(|one| {
                let origin = self.origin("", Some(one), None);
                Some(WrittenOrigin { origin, said: said(one.row)? })
            })
            .collect()
    }

    fn comes_from(&self, code: &str, origin: Option<&Origin>, split_from: Option<Id>) -> String {
        let told = self.origin(code, origin, split_from);
        format!("{} {told}", self.wording.text("plan-origin"))
    }

    /// Where a row came from, on one line: its group, its number there where that is another, its
    /// topic, what it answers, and how often the plenary spoke about it.
    pub(super) fn origin(
        &self,
        code: &str,
        origin: Option<&Origin>,
        split_from: Option<Id>,
    ) -> String {
        let Some(origin) = origin else { return String::new() };
        let number = self.snapshot.group_number(origin.group).unwrap_or(0);
        let answered: Vec<String> = [
            self.count("entity-card-many", origin.cards.len()),
            self.count("entity-cluster-many", origin.clusters.len()),
        ]
        .into_iter()
        .flatten()
        .collect();
        let answers = (!answered.is_empty())
            .then(|| self.wording.with("plan-answers", &[("what", answered.join(", ").into())]));
        [
            Some(self.wording.with("summary-group", &[("number", number.into())])),
            Some(origin.code.clone()).filter(|own| own != code),
            self.topic(origin.topic).map(|topic| topic.words),
            split_from.and_then(|id| self.split_from(id)),
            answers,
            self.count("plan-remarks", origin.remarks.len()),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
    }

    fn count(&self, key: &str, rows: usize) -> Option<String> {
        (rows > 0).then(|| self.wording.with(key, &[("count", rows.into())]))
    }

    fn split_from(&self, id: Id) -> Option<String> {
        let code = self.codes.get(&id)?.clone();
        Some(self.wording.with("plan-split-from", &[("code", code.into())]))
    }

    pub(super) fn level(&self, level: Level) -> String {
        self.wording.text(match level {
            Level::Regional => "level-regional",
            Level::Bilateral => "level-bilateral",
            Level::National => "level-national",
        })
    }

    pub(super) fn status(&self, status: ActionStatus) -> String {
        self.wording.text(match status {
            ActionStatus::Scheduled => "action-status-scheduled",
            ActionStatus::OnTrack => "action-status-on-track",
            ActionStatus::MinorIssues => "action-status-minor-issues",
            ActionStatus::MajorIssues => "action-status-major-issues",
            ActionStatus::Completed => "action-status-completed",
            ActionStatus::Abandoned => "action-status-abandoned",
            ActionStatus::NotKnown => "action-status-not-known",
        })
    }
}
