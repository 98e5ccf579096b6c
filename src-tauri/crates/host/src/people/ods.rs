//! Spreadsheets of LibreOffice. Read here rather than with calamine, which lays out every repeated
//! empty row and so lets a file of a few kilobytes fill the memory.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::grid::{COLUMNS, Gathering, Grid};
use super::table::Unfit;

/// The most lines a sheet has.
const LINES: u32 = 1_048_576;
/// Beyond this many bytes a cell is cut anyway.
const TEXT: usize = 16 * 1024;

impl From<quick_xml::Error> for Unfit {
    fn from(_: quick_xml::Error) -> Self {
        Unfit::Unreadable
    }
}

/// Reads the first sheet of a document's content that holds something.
pub(super) fn read(content: &str) -> Result<Grid, Unfit> {
    let mut reader = Reader::from_str(content);
    reader.config_mut().expand_empty_elements = true;
    let mut sheet = Sheet::default();
    loop {
        match reader.read_event()? {
            Event::Start(start) => {
                if sheet.passes_over(&start) {
                    reader.read_to_end(start.name())?;
                } else {
                    sheet.begin(&start)?;
                }
            }
            Event::Text(text) => sheet.write(&text.xml10_content()),
            Event::CData(text) => sheet.write(&text.xml10_content()),
            Event::GeneralRef(reference) => sheet.write(character(&reference)?.as_str()),
            Event::End(end) => match end.name().as_ref() {
                "table:table-cell" | "table:covered-table-cell" => sheet.end_cell(),
                "table:table-row" => sheet.end_line()?,
                "text:p" => sheet.in_text = false,
                "table:table" if !sheet.cells.is_empty() => return sheet.finish(),
                "table:table" => sheet = Sheet::default(),
                _ => {}
            },
            Event::Eof => return sheet.finish(),
            _ => {}
        }
    }
}

#[derive(Default)]
struct Sheet {
    cells: Gathering,
    merges: Vec<(u32, u32, usize)>,
    within: bool,
    line: u32,
    line_repeats: u32,
    column: usize,
    /// The cells of this line, laid out once it ends and its repeats are known.
    written: Vec<(usize, String)>,
    cell: Option<Cell>,
    in_text: bool,
}

#[derive(Default)]
struct Cell {
    repeats: u32,
    lines: u32,
    is_error: bool,
    /// What it holds, where that reads better than what it shows: a date.
    value: Option<String>,
    /// What it shows.
    text: String,
}

impl Sheet {
    /// Whether an element and all in it is no part of the list: comments, drawings, what was
    /// deleted, tables in tables.
    fn passes_over(&self, start: &BytesStart<'_>) -> bool {
        match start.name().as_ref() {
            "office:annotation" | "table:tracked-changes" | "table:dde-links" | "table:shapes" => {
                true
            }
            "table:table" => self.within,
            name => name.starts_with("draw:"),
        }
    }

    fn begin(&mut self, start: &BytesStart<'_>) -> Result<(), Unfit> {
        match start.name().as_ref() {
            "table:table" => self.within = true,
            "table:table-row" => {
                self.line_repeats = number(start, "table:number-rows-repeated")?;
                self.column = 0;
                self.written.clear();
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cell = Some(Cell {
                    repeats: number(start, "table:number-columns-repeated")?,
                    lines: number(start, "table:number-rows-spanned")?,
                    is_error: attribute(start, "calcext:value-type")?.as_deref() == Some("error"),
                    value: attribute(start, "office:date-value")?
                        .map(|value| value.replace('T', " ").replace(" 00:00:00", "")),
                    text: String::new(),
                });
            }
            "text:p" => {
                if self.cell.as_ref().is_some_and(|cell| !cell.text.is_empty()) {
                    self.write_any("\n");
                }
                self.in_text = true;
            }
            "text:line-break" => self.write("\n"),
            "text:s" | "text:tab" => self.write(" "),
            _ => {}
        }
        Ok(())
    }

    fn write(&mut self, text: &str) {
        if self.in_text {
            self.write_any(text);
        }
    }

    fn write_any(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell
            && cell.text.len() < TEXT
        {
            cell.text.push_str(text);
        }
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let text = cell.value.unwrap_or(cell.text);
        if !text.trim().is_empty() && !cell.is_error {
            if cell.lines > 1 {
                let first = self.line + 1;
                self.merges.push((first, first.saturating_add(cell.lines - 1), self.column));
            }
            let last = self.column.saturating_add(cell.repeats as usize).min(COLUMNS);
            self.written.extend((self.column..last).map(|column| (column, text.clone())));
        }
        self.column = self.column.saturating_add(cell.repeats as usize);
    }

    fn end_line(&mut self) -> Result<(), Unfit> {
        let repeats = self.line_repeats.min(LINES.saturating_sub(self.line));
        let end = self.line + repeats;
        if !self.written.is_empty() {
            for line in self.line + 1..=end {
                if self.cells.is_full() {
                    self.cells.leave_out(end - line + 1);
                    break;
                }
                for (column, text) in &self.written {
                    self.cells.put(line, *column, text)?;
                }
            }
        }
        self.line = end;
        Ok(())
    }

    fn finish(mut self) -> Result<Grid, Unfit> {
        for (first, last, column) in self.merges {
            self.cells.fill_down(first, last, column)?;
        }
        Ok(self.cells.finish())
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, Unfit> {
    let found = start.try_get_attribute(name).map_err(|_| Unfit::Unreadable)?;
    Ok(found.map(|attribute| attribute.value.into_owned()))
}

/// How often or how far: 1 unless it says otherwise.
fn number(start: &BytesStart<'_>, name: &str) -> Result<u32, Unfit> {
    match attribute(start, name)? {
        Some(value) => value.parse().map_err(|_| Unfit::Unreadable),
        None => Ok(1),
    }
}

fn character(reference: &BytesRef<'_>) -> Result<String, Unfit> {
    if let Some(character) = reference.resolve_char_ref()? {
        return Ok(character.to_string());
    }
    quick_xml::escape::resolve_predefined_entity(reference)
        .map(str::to_owned)
        .ok_or(Unfit::Unreadable)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn sheet(rows: &str) -> String {
        format!("<office:spreadsheet><table:table>{rows}</table:table></office:spreadsheet>")
    }

    #[test]
    fn a_cell_is_what_it_shows_without_its_comment() {
        let grid = read(&sheet(
            "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>\
             <table:table-row>\
             <table:table-cell table:number-columns-repeated=\"2\"/>\
             <table:table-cell office:value=\"2\"><office:annotation><text:p>no</text:p>\
             </office:annotation><text:p>A &amp; <text:span>B</text:span></text:p>\
             <text:p>C&#225;</text:p></table:table-cell>\
             <table:table-cell office:date-value=\"2018-03-13T00:00:00\"><text:p>13/3/18</text:p>\
             </table:table-cell></table:table-row>",
        ))
        .unwrap();
        assert_eq!(grid.lines.len(), 1);
        assert_eq!(grid.lines[0].number, 3);
        assert_eq!(grid.lines[0].cells, ["", "", "A & B\nCá", "2018-03-13"]);
    }

    #[test]
    fn a_cell_over_several_lines_counts_for_each() {
        let row = |first: &str, second: &str| {
            format!(
                "<table:table-row><table:table-cell {first}</table:table-cell>\
                 <table:table-cell><text:p>{second}</text:p></table:table-cell></table:table-row>"
            )
        };
        let rows = row("table:number-rows-spanned=\"2\"><text:p>Perú</text:p>", "Ana")
            + &row(">", "Luis")
            + &row(">", "Eva");
        let grid = read(&sheet(&rows)).unwrap();
        let column: Vec<_> = grid.lines.iter().map(|line| line.cell(0)).collect();
        assert_eq!(column, ["Perú", "Perú", ""]);
    }

    #[test]
    fn a_line_repeated_a_million_times_stays_within_bounds() {
        let cell = "<table:table-cell table:number-columns-repeated=\"4000000000\">\
                    <text:p>x</text:p></table:table-cell>";
        let row = format!(
            "<table:table-row table:number-rows-repeated=\"4000000000\">{cell}{cell}</table:table-row>"
        );
        let grid = read(&sheet(&format!("{row}{row}"))).unwrap();
        assert!(grid.lines.len() < 3_000);
        assert_eq!(grid.lines.len() as u32 + grid.left_out, LINES);
    }

    #[test]
    fn broken_content_is_refused() {
        for broken in ["<a", "<table:table-row table:number-rows-repeated=\"-1\"/>"] {
            assert_eq!(read(&sheet(broken)).map(|_| ()), Err(Unfit::Unreadable), "{broken}");
        }
    }
}
