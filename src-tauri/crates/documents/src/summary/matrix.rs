//! The action matrix: one row for each action of the plan, one column for each thing known of it.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, Timelike as _};
use workshop::{
    Action, Id, Lang, Marking, MarkingScale, Objective, PlanAction, PlanAxis, PlanObjective,
    RowRef, Snapshot, Text, goes_on, years,
};

use super::plan::{plan_codes, planned};
use super::reader::{Reader, clean};
use super::{Said, Scope, Summary};
use crate::DocumentError;

/// The action matrix, ready to be written as a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// What the table is called.
    pub name: String,
    /// The columns, in order.
    pub columns: Vec<MatrixColumn>,
    /// A row for each action, with a cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// How many columns say which row it is, and should stay in sight.
    pub heads: usize,
    /// How many columns are printed; the others are for the screen.
    pub printed: usize,
    /// What the page about the table is called.
    pub about_name: String,
    /// What it says: a name, and words for it.
    pub about: Vec<(String, String)>,
    /// What the document is, and of what.
    pub title: String,
    /// The parts of its file's name: workshop, group, document.
    pub file_name: [String; 3],
    /// Who called the workshop.
    pub organisers: Vec<String>,
    /// The names of the markings it bears.
    pub markings: Vec<String>,
    /// When it was made, local time to the second.
    pub made: NaiveDateTime,
}

/// A column of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixColumn {
    /// What stands over it.
    pub head: String,
    /// How wide it is, in letters.
    pub width: u16,
}

/// A cell of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is known.
    Blank,
    /// Words.
    Text(String),
    /// A whole number.
    Number(i32),
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        if words.is_empty() { Cell::Blank } else { Cell::Text(words) }
    }
}

impl From<Option<i32>> for Cell {
    fn from(number: Option<i32>) -> Self {
        number.map_or(Cell::Blank, Cell::Number)
    }
}

/// All that is known of one action.
struct Line<'a> {
    axis: &'a PlanAxis,
    objective: &'a Objective,
    under: &'a PlanObjective,
    planned: &'a PlanAction,
    action: &'a Action,
}

/// Each column: the key of its head, its width, and what is in it.
type Holds = for<'a> fn(&Reader<'a>, &Line<'a>) -> Cell;

/// The first columns say which row it is.
const HEADS: usize = 2;

/// All but the last are printed: where a row came from is for those who work on the plan.
const PRINTED: usize = COLUMNS.len() - 1;

const COLUMNS: [(&str, u16, Holds); 29] = [
    ("summary-code", 9, |_, line| line.planned.code.clone().into()),
    ("summary-action", 48, |reader, line| reader.cell(&line.action.text)),
    ("plan-axis-number", 7, |_, line| line.axis.code.clone().into()),
    ("plan-axis-title", 28, |reader, line| reader.cell(&line.axis.title)),
    ("plan-objective-number", 10, |_, line| line.under.code.clone().into()),
    ("summary-objective", 40, |reader, line| reader.cell(&line.objective.text)),
    ("summary-level", 12, |reader, line| {
        line.action.level.map(|level| reader.level(level)).unwrap_or_default().into()
    }),
    ("summary-lead", 26, |_, line| clean(&line.action.lead).into()),
    ("summary-partners", 26, |_, line| clean(&line.action.partners).into()),
    ("summary-countries", 20, |_, line| clean(&line.action.countries).into()),
    ("summary-timeframe", 18, |_, line| clean(&line.action.timeframe).into()),
    ("plan-first-year", 9, |_, line| years(&line.action.timeframe).first().copied().into()),
    ("plan-last-year", 9, |_, line| {
        let timeframe = &line.action.timeframe;
        years(timeframe).last().copied().filter(|_| !goes_on(timeframe)).into()
    }),
    ("plan-expected-output", 32, |reader, line| reader.cell(&line.action.expected_output)),
    ("plan-indicator", 32, |reader, line| reader.cell(&line.action.indicator)),
    ("plan-baseline", 22, |reader, line| reader.cell(&line.action.baseline)),
    ("plan-target", 22, |reader, line| reader.cell(&line.action.target)),
    ("plan-verification", 26, |reader, line| reader.cell(&line.action.verification)),
    ("plan-resources", 26, |reader, line| reader.cell(&line.action.resources)),
    ("plan-risks", 28, |reader, line| reader.cell(&line.action.risks)),
    ("plan-framework", 28, |reader, line| reader.cell(&line.action.framework)),
    ("impact", 9, |_, line| line.action.impact.into()),
    ("feasibility", 10, |_, line| line.action.feasibility.into()),
    ("plan-priority", 9, |_, line| {
        let levels = line.action.impact.zip(line.action.feasibility);
        levels.map(|(impact, feasibility)| impact * feasibility).into()
    }),
    ("plan-status", 18, |reader, line| {
        line.action.status.map(|status| reader.status(status)).unwrap_or_default().into()
    }),
    ("plan-consensus", 24, |reader, line| reader.stands(line)),
    ("summary-marking", 16, |reader, line| reader.marked(line)),
    ("plan-unresolved", 18, |reader, line| reader.waiting(line)),
    ("plan-origin-column", 80, |reader, line| reader.traced(line)),
];

impl Matrix {
    /// The matrix of a workshop's plan, for readers of `lang`. `contested` names the rows in which a
    /// conflict waits for a person. Of one group, it is what came from that group.
    ///
    /// # Errors
    /// [`DocumentError::NoSuchGroup`] when the scope names a group that is not there.
    pub fn of(
        snapshot: &Snapshot,
        contested: &BTreeSet<RowRef>,
        lang: Lang,
        scope: Scope,
        made: NaiveDateTime,
    ) -> Result<Self, DocumentError> {
        let summary = Summary::plan(snapshot, contested, lang, scope, made)?;
        let plan = planned(snapshot, contested, scope);
        let reader = Reader::new(lang, snapshot, plan_codes(&plan));
        let text = |key: &str| reader.wording.text(key);
        let mut rows = Vec::new();
        let mut waiting = 0_usize;
        for axis in &plan.axes {
            for under in &axis.objectives {
                let Some(objective) = snapshot.objectives.iter().find(|row| row.id == under.id)
                else {
                    continue;
                };
                for planned in &under.actions {
                    let own = |row: &&Action| row.id == planned.id;
                    let Some(action) = snapshot.actions.iter().find(own) else { continue };
                    waiting += usize::from(planned.contested || under.contested);
                    let line = Line { axis, objective, under, planned, action };
                    rows.push(COLUMNS.iter().map(|(_, _, holds)| holds(&reader, &line)).collect());
                }
            }
        }
        let columns = COLUMNS
            .iter()
            .map(|(key, width, _)| MatrixColumn { head: text(key), width: *width })
            .collect();
        let group = match (summary.scope, summary.groups.first()) {
            (Scope::Group(_), Some(group)) => group.name.clone(),
            _ => summary.words.all_groups.clone(),
        };
        let workshop = summary.workshop.title.words.clone();
        let markings = summary.markings.iter().map(|one| one.marking.name.clone()).collect();
        let title = format!("{} – {}", text("matrix-title"), summary.workshop.title.words);
        Ok(Self {
            name: text("matrix-sheet"),
            about: reader.about_matrix(&summary, rows.len(), waiting),
            columns,
            rows,
            heads: HEADS,
            printed: PRINTED,
            about_name: text("matrix-about"),
            title,
            file_name: [workshop, group, text("matrix-file-stem")],
            organisers: summary.workshop.organisers,
            markings,
            made: made.with_nanosecond(0).unwrap_or(made),
        })
    }
}

impl<'a> Reader<'a> {
    /// Words for a cell, with the mark that says another language or an old translation.
    fn cell(&self, text: &Text) -> Cell {
        match self.said(text) {
            Some(Said { words, mark: Some(mark), .. }) => Cell::Text(format!("{words} {mark}")),
            Some(said) => Cell::Text(said.words),
            None => Cell::Blank,
        }
    }

    /// Where the plenary stands, and which members have reservations.
    fn stands(&self, line: &Line<'a>) -> Cell {
        let standing = self.standing(line.action.consensus, line.action.id);
        let names: Vec<String> = standing.reserved_by.into_iter().map(|said| said.words).collect();
        let reserved = (!names.is_empty())
            .then(|| format!("{} {}", standing.reserved, names.join(", ")).trim().to_owned());
        [standing.consensus, reserved].into_iter().flatten().collect::<Vec<_>>().join(" · ").into()
    }

    /// The highest marking of what the row holds, of each scale.
    fn marked(&self, line: &Line<'a>) -> Cell {
        let held: BTreeSet<Marking> =
            [line.action.marking, line.objective.marking].into_iter().flatten().collect();
        let of = |scale: &MarkingScale| held.iter().rfind(|one| one.scale() == *scale).copied();
        let names = MarkingScale::ALL.iter().filter_map(of);
        let names: Vec<String> =
            names.filter_map(|one| self.marking(Some(one))).map(|one| one.name).collect();
        names.join(" · ").into()
    }

    /// That a conflict waits.
    fn waiting(&self, line: &Line<'a>) -> Cell {
        let waits = line.planned.contested || line.under.contested;
        if waits { Cell::Text(self.wording.text("plan-unresolved.waits")) } else { Cell::Blank }
    }

    /// Where the row came from, and what was merged into it.
    fn traced(&self, line: &Line<'a>) -> Cell {
        let origins = line.planned.origins.iter().enumerate();
        let lines: Vec<String> = origins
            .map(|(at, origin)| {
                let split = line.planned.split_from.filter(|_| at == 0);
                let told = self.origin(&line.planned.code, Some(origin), split);
                match (at, self.words_of(origin.row)) {
                    (0, _) | (_, None) => told,
                    (_, Some(words)) => format!("+ {told}: {words}"),
                }
            })
            .collect();
        lines.join("\n").into()
    }

    fn words_of(&self, action: Id) -> Option<String> {
        let row = self.snapshot.actions.iter().find(|row| row.id == action)?;
        self.said(&row.text).map(|said| said.words)
    }

    fn about_matrix(
        &self,
        summary: &Summary,
        actions: usize,
        waiting: usize,
    ) -> Vec<(String, String)> {
        let text = |key: &str| self.wording.text(key);
        let workshop = &summary.workshop;
        let place = [workshop.place.as_str(), workshop.days.as_str()];
        let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
        let with_mark = |said: &Said| match &said.mark {
            Some(mark) => format!("{} {mark}", said.words),
            None => said.words.clone(),
        };
        let partners = workshop.partners.iter().map(|partner| {
            let through = partner.through.as_ref().map(|said| format!(" · {}", said.words));
            let name = with_mark(&partner.name);
            (partner.support.clone(), format!("{name}{}", through.unwrap_or_default()))
        });
        let markings = summary.markings.iter().map(|handling| {
            let words = format!("{}. {}", handling.marking.name, handling.meaning);
            (text("summary-marking"), words)
        });
        let language = text(match self.lang {
            Lang::Es => "lang-es",
            Lang::En => "lang-en",
            Lang::Fr => "lang-fr",
        });
        let conflicts = (waiting > 0)
            .then(|| self.wording.with("plan-contested-note", &[("count", waiting.into())]));
        let group = match summary.scope {
            Scope::AllGroups => None,
            Scope::Group(_) => summary.groups.first().map(|group| group.name.clone()),
        };
        [
            (text("matrix-document"), text("matrix-title")),
            (text("matrix-workshop"), with_mark(&workshop.title)),
            (text("matrix-when-and-where"), place.join(" · ")),
            (text("matrix-scope"), group.unwrap_or_default()),
            (text("summary-organisers"), workshop.organisers.join("\n")),
        ]
        .into_iter()
        .chain(partners)
        .chain([(
            text("matrix-funder"),
            workshop.funder.as_ref().map(with_mark).unwrap_or_default(),
        )])
        .chain(markings)
        .chain([
            (
                text("matrix-actions"),
                self.wording.with("matrix-count", &[("count", actions.into())]),
            ),
            (text("matrix-waiting"), conflicts.unwrap_or_default()),
            (text("matrix-examples"), summary.example_note.clone().unwrap_or_default()),
            (text("matrix-language"), language),
            (text("matrix-made"), self.wording.day(summary.made.date())),
        ])
        .filter(|(_, words)| !words.is_empty())
        .collect()
    }
}
