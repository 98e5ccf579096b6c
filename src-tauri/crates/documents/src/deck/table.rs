//! Actions as a table, cut into pages.

use workshop::{SlidePart, SlideRow};

use super::flow::{Item, leading, staying};
use super::measure::{at_most, natural, whole, widest_word, wrap};
use super::page::{Column, Frame, Line, LineEnd, Role, Run, Table, TableRow, Tone};
use super::words::{Teller, one_line};

/// Letters in a table are the smallest a room is asked to read.
pub(super) const SIZE: u32 = 20;
const PAD_X: u32 = 7;
const PAD_Y: u32 = 6;

/// As many lines of a head across the table.
const HEAD_LINES: usize = 2;

/// As few lines of a long row are left at the foot of a page.
const FEWEST_LINES: u32 = 3;

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Code,
    Action,
    Level,
    Lead,
    Timeframe,
    Consensus,
}

/// The columns of a table, and how wide they are.
struct Plan {
    columns: Vec<(Holds, u32)>,
}

impl Plan {
    fn has(&self, what: Holds) -> bool {
        self.columns.iter().any(|(holds, _)| *holds == what)
    }
}

/// A table's pages.
pub(super) fn cut(teller: &Teller, parts: &[SlidePart], frame: Frame) -> Vec<Table> {
    let plan = plan(teller, parts, frame.width);
    let columns: Vec<Column> = plan
        .columns
        .iter()
        .map(|(holds, width)| Column {
            width: *width,
            head: wrap(&[teller.bold(named(teller, *holds), Tone::Ink)], SIZE, width - 2 * PAD_X),
        })
        .collect();
    let head_height = columns.iter().map(|column| height(&column.head)).max().unwrap_or_default();
    let mut filling = Filling {
        frame,
        y: frame.y + head_height,
        head_height,
        rows: Vec::new(),
        pages: Vec::new(),
    };
    for part in parts {
        let head = teller.head(&part.head);
        for (at, row) in part.rows.iter().enumerate() {
            let cells: Vec<Vec<Line>> = plan
                .columns
                .iter()
                .map(|(holds, width)| {
                    wrap(&cell(teller, &plan, *holds, row), SIZE, width - 2 * PAD_X)
                })
                .collect();
            filling.put(row, cells, head.as_ref(), at == 0);
        }
    }
    filling.pages.push(filling.rows);
    filling
        .pages
        .into_iter()
        .map(|rows| {
            let height = head_height + rows.iter().map(|row| row.height).sum::<u32>();
            Table {
                frame: Frame { height, ..frame },
                columns: columns.clone(),
                head_height,
                pad_x: PAD_X,
                pad_y: PAD_Y,
                size: SIZE,
                leading: leading(SIZE),
                rows,
            }
        })
        .collect()
}

/// How high a cell of these lines is.
fn height(lines: &[Line]) -> u32 {
    count(lines) * leading(SIZE) + 2 * PAD_Y
}

fn count(lines: &[Line]) -> u32 {
    u32::try_from(lines.len()).unwrap_or(u32::MAX)
}

struct Filling {
    frame: Frame,
    y: u32,
    head_height: u32,
    rows: Vec<TableRow>,
    pages: Vec<Vec<TableRow>>,
}

impl Filling {
    fn room(&self) -> u32 {
        (self.frame.y + self.frame.height).saturating_sub(self.y)
    }

    fn put(&mut self, row: &SlideRow, mut cells: Vec<Vec<Line>>, head: Option<&Item>, first: bool) {
        let high = cells.iter().map(|cell| height(cell)).max().unwrap_or_default();
        let over = head.map(|head| self.across(&head.runs)).filter(|_| first);
        let over_height = over.as_ref().map_or(0, |lines| height(lines));
        let whole = self.frame.height - self.head_height;
        if !self.rows.is_empty() && over_height + high > self.room() {
            // What would fit a page of its own is not torn.
            let torn = over_height + high > whole.saturating_sub(2 * leading(SIZE));
            let left = self.room().saturating_sub(over_height + 2 * PAD_Y) / leading(SIZE);
            if !torn || left < FEWEST_LINES {
                self.turn(head.filter(|_| !first));
            }
        }
        if let Some(lines) = over {
            self.push(None, vec![lines], false);
        }
        let mut goes_on = false;
        loop {
            let left = self.room().saturating_sub(2 * PAD_Y) / leading(SIZE);
            let rest: Vec<Vec<Line>> =
                cells.iter_mut().map(|cell| cell.split_off(staying(cell.len(), left))).collect();
            for cell in &mut cells {
                if let Some(last) = cell.last_mut() {
                    last.end = LineEnd::Last;
                }
            }
            self.push(Some(row), cells, goes_on);
            if rest.iter().all(Vec::is_empty) {
                return;
            }
            cells = rest;
            goes_on = true;
            self.turn(head);
        }
    }

    fn across(&self, runs: &[Run]) -> Vec<Line> {
        let room = self.frame.width - 2 * PAD_X;
        at_most(wrap(runs, SIZE, room), HEAD_LINES, SIZE, room)
    }

    fn push(&mut self, row: Option<&SlideRow>, cells: Vec<Vec<Line>>, goes_on: bool) {
        let height = cells.iter().map(|cell| height(cell)).max().unwrap_or_default();
        let row = row.map(|row| row.row);
        self.rows.push(TableRow { row, top: self.y, height, cells, goes_on });
        self.y += height;
    }

    /// Begins a page, under the head whose rows go on.
    fn turn(&mut self, head: Option<&Item>) {
        self.pages.push(std::mem::take(&mut self.rows));
        self.y = self.frame.y + self.head_height;
        if let Some(head) = head.filter(|head| head.role == Role::Head) {
            let room = self.frame.width - 2 * PAD_X;
            let lines = at_most(wrap(&head.again, SIZE, room), 1, SIZE, room);
            self.push(None, vec![lines], true);
        }
    }
}

fn named(teller: &Teller, holds: Holds) -> String {
    teller.text(match holds {
        Holds::Code => "slides-code",
        Holds::Action => "summary-action",
        Holds::Level => "summary-level",
        Holds::Lead => "summary-lead",
        Holds::Timeframe => "summary-timeframe",
        Holds::Consensus => "slides-consensus",
    })
}

fn cell(teller: &Teller, plan: &Plan, holds: Holds, row: &SlideRow) -> Vec<Run> {
    let facts = row.action.as_ref();
    let plain = |words: Option<String>| {
        let words = words.map(|words| one_line(&words));
        match words.filter(|words| !words.is_empty()) {
            Some(words) => vec![teller.run(words, Tone::Ink)],
            None => vec![teller.run("—", Tone::Muted)],
        }
    };
    match holds {
        Holds::Code => vec![teller.bold(row.code.clone(), Tone::Accent)],
        Holds::Level => plain(facts.and_then(|facts| facts.level).map(|level| teller.level(level))),
        Holds::Lead => plain(facts.map(|facts| facts.lead.clone())),
        Holds::Timeframe => plain(facts.map(|facts| facts.timeframe.clone())),
        Holds::Consensus => plain(Some(teller.standing(row).join(" · "))),
        Holds::Action => {
            let mut runs = teller.statement(row);
            let mut aside = Vec::new();
            if !plan.has(Holds::Level) {
                let level = facts.and_then(|facts| facts.level);
                aside.extend(level.map(|level| teller.level(level)));
            }
            if !plan.has(Holds::Consensus) {
                aside.extend(teller.standing(row));
            }
            if !aside.is_empty() {
                runs.push(teller.run(format!("\n{}", aside.join(" · ")), Tone::Muted));
            }
            runs
        }
    }
}

/// Columns that hold something, each as wide as its words ask for; most is for the actions. Where
/// that leaves too little for them, level and consensus are told below the action's words.
fn plan(teller: &Teller, parts: &[SlidePart], total: u32) -> Plan {
    let rows: Vec<&SlideRow> = parts.iter().flat_map(|part| &part.rows).collect();
    let any = |holds: Holds| {
        rows.iter().any(|row| {
            let facts = row.action.as_ref();
            match holds {
                Holds::Code | Holds::Action => true,
                Holds::Level => facts.is_some_and(|facts| facts.level.is_some()),
                Holds::Lead => facts.is_some_and(|facts| !facts.lead.trim().is_empty()),
                Holds::Timeframe => facts.is_some_and(|facts| !facts.timeframe.trim().is_empty()),
                Holds::Consensus => !teller.standing(row).is_empty(),
            }
        })
    };
    let all =
        [Holds::Code, Holds::Action, Holds::Level, Holds::Lead, Holds::Timeframe, Holds::Consensus];
    let filled: Vec<Holds> = all.into_iter().filter(|holds| any(*holds)).collect();
    let spare: Vec<Holds> = filled
        .iter()
        .copied()
        .filter(|holds| !matches!(holds, Holds::Level | Holds::Consensus))
        .collect();
    let asked = |columns: &[Holds]| -> Vec<(Holds, u32, u32)> {
        let besides = columns.iter().filter(|holds| **holds != Holds::Action);
        besides.map(|holds| needed(teller, *holds, &rows)).collect()
    };
    let most = total * 11 / 20;
    let mut asks = asked(&filled);
    if asks.iter().map(|(_, least, _)| least).sum::<u32>() > most {
        asks = asked(&spare);
    }
    let sum: u32 = asks.iter().map(|(_, least, _)| least).sum();
    if sum > most {
        for (holds, least, wish) in &mut asks {
            if *holds != Holds::Code {
                *least = (*least * most / sum).max(60);
                *wish = *least;
            }
        }
    }
    // What is free goes to those that would like more, as far as the actions keep their half.
    let sum: u32 = asks.iter().map(|(_, least, _)| least).sum();
    let free = (total / 2).saturating_sub(sum);
    let wished: u32 = asks.iter().map(|(_, least, wish)| wish - least).sum();
    let mut columns: Vec<(Holds, u32)> = asks
        .into_iter()
        .map(|(holds, least, wish)| {
            let more = ((wish - least) * free.min(wished)).checked_div(wished).unwrap_or_default();
            (holds, least + more)
        })
        .collect();
    let others: u32 = columns.iter().map(|(_, width)| width).sum();
    columns.insert(1, (Holds::Action, total.saturating_sub(others)));
    Plan { columns }
}

/// The least a column needs so that no usual word breaks in it, and what it would like.
fn needed(teller: &Teller, holds: Holds, rows: &[&SlideRow]) -> (Holds, u32, u32) {
    // Nothing is left out of the table, so nothing is told below an action's words.
    let plan = Plan { columns: Vec::new() };
    let head = [teller.bold(named(teller, holds), Tone::Ink)];
    let cells: Vec<Vec<Run>> = rows.iter().map(|row| cell(teller, &plan, holds, row)).collect();
    let words = cells.iter().map(|runs| widest_word(runs, SIZE));
    let wide = cells.iter().map(|runs| natural(runs, SIZE));
    let least = words.chain([widest_word(&head, SIZE)]).fold(0.0, f32::max).min(150.0);
    // A code is one short word that must not break; where the program that shows the slides has
    // another font in place of ours, it is up to a third wider.
    let least = if holds == Holds::Code { least * 1.3 } else { least };
    let wish = wide.fold(least, f32::max).min(210.0);
    (holds, whole(least) + 2 * PAD_X, whole(wish) + 2 * PAD_X)
}
