//! The lines of a list, whatever it came in, within fixed bounds.

use std::collections::BTreeMap;

use super::table::Unfit;

/// The longest list that is read, in people.
pub(super) const PEOPLE: usize = 2_000;
/// Lines kept beyond that, for titles and headings.
const SPARE: usize = 40;
/// The widest list that is read, in columns.
pub(super) const COLUMNS: usize = 60;
/// The longest text of a cell, in characters.
const CELL: usize = 2_000;
/// The most text a list holds altogether, in bytes.
const TOTAL: usize = 16 * 1024 * 1024;

/// A list as lines of text cells.
#[derive(Debug, Default)]
pub(super) struct Grid {
    /// Lines that hold something, in order.
    pub lines: Vec<Line>,
    /// How many lines that hold something were not kept.
    pub left_out: u32,
}

/// A line of a list.
#[derive(Debug)]
pub(super) struct Line {
    /// Its number in the list, counted from 1.
    pub number: u32,
    /// Its cells from the first column on; missing at the end where nothing follows.
    pub cells: Vec<String>,
}

impl Line {
    /// The text of a cell; empty where there is none.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// How many cells hold something.
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// A grid in the making.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    lines: BTreeMap<u32, Vec<String>>,
    left_out: u32,
    last_left_out: Option<u32>,
    size: usize,
}

impl Gathering {
    /// Puts text into a cell; lines are counted from 1, columns from 0.
    pub fn put(&mut self, line: u32, column: usize, text: &str) -> Result<(), Unfit> {
        if self.is_full() && !self.lines.contains_key(&line) {
            if self.last_left_out != Some(line) && !text.trim().is_empty() {
                self.leave_out(1);
                self.last_left_out = Some(line);
            }
            return Ok(());
        }
        if column >= COLUMNS {
            return Ok(());
        }
        let text = tidy(text);
        if text.is_empty() {
            return Ok(());
        }
        self.size += text.len();
        if self.size > TOTAL {
            return Err(Unfit::TooLarge);
        }
        let cells = self.lines.entry(line).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
        Ok(())
    }

    /// Whether no further line can be kept.
    pub fn is_full(&self) -> bool {
        self.lines.len() >= PEOPLE + SPARE
    }

    /// Counts lines that hold something and are not kept.
    pub fn leave_out(&mut self, lines: u32) {
        self.left_out = self.left_out.saturating_add(lines);
    }

    /// Repeats the text of a cell that spans several lines in the lines it covers, which is what it
    /// means to whoever reads the list.
    pub fn fill_down(&mut self, first: u32, last: u32, column: usize) -> Result<(), Unfit> {
        let text = match self.lines.get(&first).and_then(|cells| cells.get(column)) {
            Some(text) if !text.is_empty() && last > first => text.clone(),
            _ => return Ok(()),
        };
        let covered: Vec<u32> = self.lines.range(first + 1..=last).map(|(line, _)| *line).collect();
        for line in covered {
            let empty = self.lines[&line].get(column).is_none_or(String::is_empty);
            if empty {
                self.put(line, column, &text)?;
            }
        }
        Ok(())
    }

    /// Whether nothing was put in.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The grid.
    pub fn finish(self) -> Grid {
        let line = |(number, cells)| Line { number, cells };
        Grid { lines: self.lines.into_iter().map(line).collect(), left_out: self.left_out }
    }
}

/// Text without what a table leaves around it: spare spaces and lines, and signs nobody sees. What
/// is longer than a cell may be ends in `…`.
fn tidy(text: &str) -> String {
    let mut kept = String::new();
    let mut length = 0;
    for c in text.trim().chars() {
        let c = match c {
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            '\t' | '\u{a0}' | '\u{202f}' => ' ',
            '\u{feff}' | '\u{200b}' | '\u{ad}' => continue,
            c if c.is_control() && c != '\n' => continue,
            c => c,
        };
        if (c == ' ' || c == '\n') && kept.ends_with([' ', '\n']) {
            if c == '\n' {
                kept.pop();
                kept.push('\n');
            }
            continue;
        }
        length += 1;
        if length == CELL {
            kept.push('…');
            break;
        }
        kept.push(c);
    }
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn a_cell_keeps_its_words_and_loses_its_padding() {
        assert_eq!(tidy("\u{feff} Ana\u{a0} María \r\n\r\n Pérez\t"), "Ana María\nPérez");
        assert_eq!(tidy("\u{0}\u{7} "), "");
    }

    #[test]
    fn a_cell_that_is_too_long_says_so() {
        let cell = tidy(&"á".repeat(5_000));
        assert_eq!(cell.chars().count(), CELL);
        assert!(cell.ends_with("á…"));
    }

    #[test]
    fn more_text_than_a_list_can_hold_is_refused() {
        let mut gathering = Gathering::default();
        let text = "x".repeat(CELL - 1);
        let outcome = (1..=PEOPLE as u32)
            .flat_map(|line| (0..COLUMNS).map(move |column| (line, column)))
            .try_for_each(|(line, column)| gathering.put(line, column, &text));
        assert_eq!(outcome, Err(Unfit::TooLarge));
    }

    #[test]
    fn lines_beyond_the_longest_list_are_counted_once_each() {
        let mut gathering = Gathering::default();
        for line in 1..=5_000 {
            gathering.put(line, 0, "Ana").unwrap();
            gathering.put(line, 1, "Perú").unwrap();
        }
        let grid = gathering.finish();
        assert_eq!(grid.lines.len(), PEOPLE + SPARE);
        assert_eq!(grid.left_out as usize, 5_000 - PEOPLE - SPARE);
    }
}
