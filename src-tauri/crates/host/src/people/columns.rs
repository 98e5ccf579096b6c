//! Where a list's headings are and what its columns are about.

use super::grid::{COLUMNS, Grid, Line};
use super::headings::{Heading, is_counter, is_function, is_half};
use super::{Column, Meaning};

/// How many lines may stand above the headings.
const TITLES: usize = 15;
/// How many values of a column are shown as examples.
const EXAMPLES: usize = 3;

/// A list understood as a table.
pub(super) struct Layout<'a> {
    /// Its columns, without those that hold nothing.
    pub columns: Vec<Placed>,
    /// The lines below the headings.
    pub lines: Vec<&'a Line>,
}

/// A column and where it stands.
pub(super) struct Placed {
    /// How many columns stand before it.
    pub at: usize,
    /// The column.
    pub column: Column,
}

/// Understands a list; `meanings` are the person's own, one per column.
pub(super) fn understand<'a>(grid: &'a Grid, meanings: Option<&[Meaning]>) -> Layout<'a> {
    let headings = Headings::find(grid);
    let mut lines: Vec<_> = grid.lines[headings.below..].iter().collect();
    lines.retain(|line| !headings.repeats_in(line));
    let mut columns: Vec<_> = (0..COLUMNS)
        .filter_map(|at| {
            let heading = headings.text(at);
            let examples = examples(&lines, at);
            (!heading.is_empty() || !examples.is_empty()).then(|| Placed {
                at,
                column: Column {
                    heading: if heading.is_empty() { letter(at) } else { heading },
                    meaning: Meaning::Notes,
                    examples,
                },
            })
        })
        .collect();
    assign(&mut columns, &headings, &lines);
    for (placed, meaning) in columns.iter_mut().zip(meanings.unwrap_or_default()) {
        placed.column.meaning = *meaning;
    }
    Layout { columns, lines }
}

/// The headings of a list, if it has any.
#[derive(Default)]
struct Headings {
    cells: Vec<String>,
    /// The first line that is none of them.
    below: usize,
}

impl Headings {
    fn find(grid: &Grid) -> Self {
        let top = grid.lines.iter().take(TITLES);
        let Some(at) = top.clone().position(is_headings).or_else(|| lone_heading(&grid.lines))
        else {
            return Self::default();
        };
        let mut cells = one_line_each(&grid.lines[at]);
        let mut below = at + 1;
        // Headings on two lines: what is merged over both repeats in the lower one.
        while let Some(next) = grid.lines.get(below).filter(|next| shares_heading(&cells, next)) {
            for (column, text) in one_line_each(next).into_iter().enumerate() {
                match cells.get_mut(column) {
                    Some(cell) if !text.is_empty() => *cell = text,
                    Some(_) => {}
                    None => cells.push(text),
                }
            }
            below += 1;
        }
        Self { cells, below }
    }

    fn text(&self, at: usize) -> String {
        self.cells.get(at).cloned().unwrap_or_default()
    }

    /// Whether a line says the headings once more, as lists do at the top of each page.
    fn repeats_in(&self, line: &Line) -> bool {
        let cells = one_line_each(line);
        let mut filled = cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        line.filled() > 1 && filled.all(|(at, cell)| self.cells.get(at) == Some(cell))
    }
}

fn is_headings(line: &Line) -> bool {
    line.filled() > 1
        && line.cells.iter().any(|cell| matches!(Heading::read(cell), Heading::Known(_)))
}

/// A list of names alone, with a heading over them.
fn lone_heading(lines: &[Line]) -> Option<usize> {
    let first = lines.first()?;
    let text = first.cells.iter().find(|cell| !cell.is_empty())?;
    let is_name = Heading::read(text) == Heading::Known(Meaning::Name);
    (first.filled() == 1 && is_name).then_some(0)
}

fn shares_heading(cells: &[String], line: &Line) -> bool {
    cells.iter().enumerate().any(|(at, cell)| {
        !cell.is_empty()
            && *cell == one_line(line.cell(at))
            && matches!(Heading::read(cell), Heading::Known(_))
    })
}

fn one_line_each(line: &Line) -> Vec<String> {
    line.cells.iter().map(|cell| one_line(cell)).collect()
}

/// Text without its line ends.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn examples(lines: &[&Line], at: usize) -> Vec<String> {
    let mut examples: Vec<String> = Vec::new();
    for line in lines {
        let text = one_line(line.cell(at));
        if !text.is_empty() && !examples.contains(&text) {
            examples.push(text);
            if examples.len() == EXAMPLES {
                break;
            }
        }
    }
    examples
}

/// The letter a spreadsheet gives a column.
fn letter(at: usize) -> String {
    let sign = |at: usize| char::from(b'A' + (at % 26) as u8);
    match at / 26 {
        0 => sign(at).to_string(),
        more => format!("{}{}", sign(more - 1), sign(at)),
    }
}

fn assign(columns: &mut [Placed], headings: &Headings, lines: &[&Line]) {
    let read: Vec<_> =
        columns.iter().map(|placed| Heading::read(&headings.text(placed.at)).meaning()).collect();
    for (placed, meaning) in columns.iter_mut().zip(&read) {
        placed.column.meaning = meaning.unwrap_or(Meaning::Notes);
        if is_counter(&headings.text(placed.at)) && counts(lines, placed.at) {
            placed.column.meaning = Meaning::Skip;
        }
    }
    halve_names(columns);
    part_functions(columns);
    // Of two columns about the same, the first is meant; the other is kept beside it.
    let mut taken = Vec::new();
    for placed in columns.iter_mut() {
        let meaning = &mut placed.column.meaning;
        let several = matches!(
            meaning,
            Meaning::GivenName | Meaning::FamilyName | Meaning::Notes | Meaning::Skip
        );
        if !several && taken.contains(meaning) {
            *meaning = Meaning::Notes;
        }
        taken.push(*meaning);
    }
    let names = [Meaning::Name, Meaning::GivenName, Meaning::FamilyName];
    if !taken.iter().any(|meaning| names.contains(meaning)) {
        // Somebody must be meant: the first column that is about nothing else.
        let free = columns
            .iter_mut()
            .zip(&read)
            .find(|(placed, meaning)| meaning.is_none() && placed.column.meaning != Meaning::Skip);
        if let Some((placed, _)) = free {
            placed.column.meaning = Meaning::Name;
        }
    }
}

/// "Nombre" beside "Apellidos" is a given name, "Nom" beside "Prénom" a family name.
fn halve_names(columns: &mut [Placed]) {
    let has = |meaning| columns.iter().any(|placed| placed.column.meaning == meaning);
    let other_half = match (has(Meaning::GivenName), has(Meaning::FamilyName)) {
        (false, true) => Meaning::GivenName,
        (true, false) => Meaning::FamilyName,
        _ => return,
    };
    for Placed { column, .. } in columns {
        if column.meaning == Meaning::Name && is_half(&column.heading) {
            column.meaning = other_half;
        }
    }
}

/// "Función" alone is a post; beside "Cargo" it is what the person does at the workshop.
fn part_functions(columns: &mut [Placed]) {
    let of = |meaning| columns.iter().filter(|placed| placed.column.meaning == meaning).count();
    if of(Meaning::Role) > 0 || of(Meaning::Post) < 2 {
        return;
    }
    let function = columns.iter_mut().find(|placed| {
        placed.column.meaning == Meaning::Post && is_function(&placed.column.heading)
    });
    if let Some(placed) = function {
        placed.column.meaning = Meaning::Role;
    }
}

/// Whether a column holds whole numbers alone.
fn counts(lines: &[&Line], at: usize) -> bool {
    let cells = lines.iter().map(|line| line.cell(at).trim_end_matches('.'));
    cells.filter(|cell| !cell.is_empty()).all(|cell| cell.bytes().all(|b| b.is_ascii_digit()))
}
