//! What would come of a list, row by row, before anything is written.

use workshop::{PersonLine, Snapshot, TEXT_LIMIT};

use super::columns::{Placed, one_line, understand};
use super::grid::{Line, PEOPLE};
use super::standing::{GroupWords, Standing, role};
use super::{Column, Meaning, RowRemark, Sheet, SheetRow, Source, table};
use crate::Fault;

/// Reads a list and says what would come of it in a workshop as it stands. `meanings`, one per
/// column of an earlier reading, stand above what the headings say.
///
/// # Errors
/// `NotFound`, `NoPermission` and the like when the file cannot be opened, `TooLarge` when it is
/// beyond 16 MiB or unpacks to more than a list of people can be, `UnreadableTable` when it is no
/// list.
pub fn read(
    source: &Source,
    meanings: Option<&[Meaning]>,
    snapshot: &Snapshot,
) -> Result<Sheet, Fault> {
    let grid = table::read(source)?;
    let layout = understand(&grid, meanings);
    let standing = Standing::of(snapshot);
    let mut rows: Vec<_> =
        layout.lines.iter().filter_map(|line| row(line, &layout.columns, &standing)).collect();
    let beyond = rows.len().saturating_sub(PEOPLE);
    rows.truncate(PEOPLE);
    let columns = layout.columns.into_iter().map(|placed| placed.column).collect();
    let left_out = grid.left_out.saturating_add(beyond.try_into().unwrap_or(u32::MAX));
    Ok(Sheet { columns, rows, left_out })
}

/// What a line becomes; nothing when it says nothing of anybody.
fn row(line: &Line, columns: &[Placed], standing: &Standing<'_>) -> Option<SheetRow> {
    let mut reading = Reading::default();
    for Placed { at, column } in columns {
        let text = line.cell(*at);
        // Lists write a dash where there is nothing.
        let is_blank = text.chars().all(|c| c.is_whitespace() || "-–—._".contains(c));
        if !is_blank && column.meaning != Meaning::Skip {
            reading.take(column, text, standing);
        }
    }
    reading.finish(line.number, standing)
}

/// A line as far as it has been read.
#[derive(Default)]
struct Reading {
    person: PersonLine,
    given: Vec<String>,
    family: Vec<String>,
    has_group: bool,
    has_role: bool,
    notes: Vec<String>,
    remarks: Vec<RowRemark>,
    says_something: bool,
}

impl Reading {
    fn take(&mut self, column: &Column, text: &str, standing: &Standing<'_>) {
        self.says_something = true;
        let words = one_line(text);
        let person = &mut self.person;
        let place = match column.meaning {
            Meaning::Name => &mut person.name,
            Meaning::Post => &mut person.post,
            Meaning::Institution => &mut person.institution,
            Meaning::Delegation => &mut person.delegation,
            Meaning::GivenName => return self.given.push(words),
            Meaning::FamilyName => return self.family.push(words),
            Meaning::Group if !self.has_group => return self.take_group(column, text, standing),
            Meaning::Role if !self.has_role => return self.take_role(column, text),
            Meaning::Group | Meaning::Role | Meaning::Notes | Meaning::Skip => {
                return self.keep(column, text);
            }
        };
        if place.is_empty() {
            *place = words;
        } else if *place != words {
            self.keep(column, text);
        }
    }

    fn take_group(&mut self, column: &Column, text: &str, standing: &Standing<'_>) {
        match standing.group(text) {
            GroupWords::Is(number) => self.person.group = number,
            GroupWords::AndMore(number) => {
                self.person.group = number;
                self.keep(column, text);
            }
            GroupWords::NotThere => {
                self.remark(RowRemark::NoSuchGroup);
                self.keep(column, text);
            }
        }
        self.has_group = self.person.group > 0;
    }

    fn take_role(&mut self, column: &Column, text: &str) {
        match role(text) {
            Some(role) => {
                self.person.role = role;
                self.has_role = true;
                if text.split_whitespace().count() > 1 {
                    self.keep(column, text);
                }
            }
            None => {
                self.remark(RowRemark::UnknownRole);
                self.keep(column, text);
            }
        }
    }

    /// Keeps the words under their heading.
    fn keep(&mut self, column: &Column, text: &str) {
        let text: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        self.notes.push(format!("{}: {}", column.heading, text.join(" / ")));
    }

    fn remark(&mut self, remark: RowRemark) {
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    fn finish(mut self, line: u32, standing: &Standing<'_>) -> Option<SheetRow> {
        if !self.says_something {
            return None;
        }
        self.join_names();
        let mut delegation = None;
        if !self.person.delegation.is_empty() {
            match standing.delegation(&self.person.delegation) {
                Some(known) => {
                    self.person.delegation = known.name;
                    delegation = Some(known.id);
                }
                None => self.remark(RowRemark::NewDelegation),
            }
        }
        let is_new = self.remarks.contains(&RowRemark::NewDelegation);
        if self.person.name.is_empty() {
            self.remark(RowRemark::NoName);
        } else if !is_new && standing.holds(&self.person.name, delegation) {
            self.remark(RowRemark::AlreadyThere);
        }
        self.person.name = bounded(self.person.name);
        self.person.notes = bounded(self.notes.join("\n"));
        Some(SheetRow { line, person: self.person, remarks: self.remarks })
    }

    /// Given and family names make the name where no column holds it whole; else what it does not
    /// already say is kept.
    fn join_names(&mut self) {
        let parts: Vec<_> = self.given.drain(..).chain(self.family.drain(..)).collect();
        if self.person.name.is_empty() {
            self.person.name = parts.join(" ");
            return;
        }
        let name = workshop::fold(&self.person.name);
        self.notes.extend(parts.into_iter().filter(|part| !name.contains(&workshop::fold(part))));
    }
}

/// Text within what a field may hold; what is longer ends in `…`.
fn bounded(text: String) -> String {
    match text.char_indices().nth(TEXT_LIMIT - 1) {
        Some((at, c)) if at + c.len_utf8() < text.len() => format!("{}…", &text[..at]),
        _ => text,
    }
}
