//! Lists as text: CSV, TSV, or what a person copied from a table or a mail.

use csv::{Reader, ReaderBuilder, StringRecord};

use super::grid::{Gathering, Grid};
use super::table::Unfit;

/// What separates cells; where two fit equally, the one that is rarer in prose wins.
const DELIMITERS: [u8; 4] = [b'\t', b';', b'|', b','];
/// How many lines are looked at to find which it is.
const SAMPLE: usize = 60;

/// Reads a text.
pub(super) fn read(text: &str) -> Result<Grid, Unfit> {
    let text = text.trim_start_matches('\u{feff}').trim_end_matches('\u{1a}');
    // Line ends of the old Macintosh, which Excel there still writes.
    let text = if text.contains('\n') { text.to_owned() } else { text.replace('\r', "\n") };
    if let Some((delimiter, rest)) = declared(&text) {
        return cells(rest, delimiter, 1);
    }
    match DELIMITERS.into_iter().rev().max_by_key(|delimiter| fit(&text, *delimiter)) {
        Some(delimiter) if fit(&text, delimiter).0 > 0 => cells(&text, delimiter, 0),
        _ => names(&text),
    }
}

/// The delimiter that Excel names in a first line of its own, and the text after it.
fn declared(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    match first.trim_end_matches('\r').strip_prefix("sep=")?.as_bytes() {
        [delimiter] => Some((*delimiter, rest)),
        _ => None,
    }
}

/// How many lines it separates into cells, 0 when those are fewer than half, and how many cells
/// most lines then have.
fn fit(text: &str, delimiter: u8) -> (usize, usize) {
    let mut widths = Vec::new();
    let mut lines = 0;
    for record in reader(text, delimiter, true).records().map_while(Result::ok).take(SAMPLE) {
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            lines += 1;
            widths.extend((record.len() > 1).then_some(record.len()));
        }
    }
    if widths.is_empty() || widths.len() * 2 < lines {
        return (0, 0);
    }
    widths.sort_unstable();
    (widths.len(), widths[widths.len() / 2])
}

fn cells(text: &str, delimiter: u8, lines_before: u32) -> Result<Grid, Unfit> {
    let quoted = grid(text, delimiter, true, lines_before)?;
    if !quoted.swallows {
        return Ok(quoted.grid);
    }
    Ok(grid(text, delimiter, false, lines_before)?.grid)
}

struct Read {
    grid: Grid,
    /// Whether a quote that nobody closed took the end of the list into one cell.
    swallows: bool,
}

fn grid(text: &str, delimiter: u8, quoting: bool, lines_before: u32) -> Result<Read, Unfit> {
    let mut reader = reader(text, delimiter, quoting);
    let mut gathering = Gathering::default();
    let mut record = StringRecord::new();
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: lines_before + 1 };
    let mut last_breaks = false;
    while reader.read_record(&mut record).map_err(|_| Unfit::Unreadable)? {
        let line = lines.of(record.position().map_or(0, csv::Position::byte));
        for (column, cell) in record.iter().enumerate() {
            gathering.put(line, column, cell)?;
        }
        last_breaks = record.iter().any(|cell| cell.trim_end().contains('\n'));
    }
    let odd = text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    Ok(Read { grid: gathering.finish(), swallows: quoting && odd && last_breaks })
}

/// Counts lines up to where a record begins; the reader passes over empty ones uncounted.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
}

impl Lines<'_> {
    fn of(&mut self, record: u64) -> u32 {
        let record = usize::try_from(record).unwrap_or(usize::MAX).min(self.text.len());
        while self.at < record || matches!(self.text.get(self.at), Some(b'\r' | b'\n')) {
            self.line = self.line.saturating_add(u32::from(self.text[self.at] == b'\n'));
            self.at += 1;
        }
        self.line
    }
}

fn reader(text: &str, delimiter: u8, quoting: bool) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .quoting(quoting)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// One name a line, without the bullets and numbers of a mail.
fn names(text: &str) -> Result<Grid, Unfit> {
    let mut gathering = Gathering::default();
    for (line, name) in (1..).zip(text.lines()) {
        gathering.put(line, 0, bare(name))?;
    }
    Ok(gathering.finish())
}

fn bare(line: &str) -> &str {
    let line = line.trim();
    let line = line.trim_start_matches(['-', '–', '—', '•', '·', '*', '>', '◦', '▪']).trim_start();
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let line = match after.strip_prefix(['.', ')']) {
        Some(name) if after.len() < line.len() && name.starts_with(char::is_whitespace) => name,
        _ => line,
    };
    let line = line.trim();
    line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn lines(text: &str) -> Vec<(u32, Vec<String>)> {
        let grid = read(text).unwrap();
        grid.lines.into_iter().map(|line| (line.number, line.cells)).collect()
    }

    fn line(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn the_delimiter_is_found_among_commas_in_the_words() {
        let text =
            "Participantes\n\nNombre;Cargo\nPérez, Ana;Jefa, Unidad\nDíaz, Eva;Jueza, Sala\n";
        assert_eq!(
            lines(text),
            [
                line(1, &["Participantes"]),
                line(3, &["Nombre", "Cargo"]),
                line(4, &["Pérez, Ana", "Jefa, Unidad"]),
                line(5, &["Díaz, Eva", "Jueza, Sala"]),
            ]
        );
        for delimiter in [",", "|", "\t"] {
            let text = "Ana;Perú\nEva;Cuba".replace(';', delimiter);
            assert_eq!(lines(&text), [line(1, &["Ana", "Perú"]), line(2, &["Eva", "Cuba"])]);
        }
    }

    #[test]
    fn quoted_cells_hold_delimiters_quotes_and_lines() {
        let text = "a,b\r\n\"Ana \"\"Nita\"\"\nPérez\",\"x,y\"\r\nEva,z\r\n";
        assert_eq!(
            lines(text),
            [
                line(1, &["a", "b"]),
                line(2, &["Ana \"Nita\"\nPérez", "x,y"]),
                line(4, &["Eva", "z"])
            ]
        );
    }

    #[test]
    fn a_quote_nobody_closed_does_not_swallow_the_list() {
        let text = "Ana,Perú\n\"Eva,Cuba\nLuis,Chile\n";
        assert_eq!(
            lines(text),
            [line(1, &["Ana", "Perú"]), line(2, &["\"Eva", "Cuba"]), line(3, &["Luis", "Chile"])]
        );
    }

    #[test]
    fn a_declared_delimiter_and_old_line_ends_are_understood() {
        assert_eq!(lines("sep=;\r\na,b;c\r\n"), [line(2, &["a,b", "c"])]);
        assert_eq!(lines("a;b\rc;d\r"), [line(1, &["a", "b"]), line(2, &["c", "d"])]);
    }

    #[test]
    fn names_of_a_mail_lose_their_bullets() {
        let text = "1. Ana Pérez\n\n  • Luis Mora\n2) Eva Díaz\n- Jean-Luc\n\"Rosa\"\n3M";
        let names: Vec<_> =
            lines(text).into_iter().map(|(at, cells)| (at, cells[0].clone())).collect();
        let expected = [
            (1, "Ana Pérez"),
            (3, "Luis Mora"),
            (4, "Eva Díaz"),
            (5, "Jean-Luc"),
            (6, "Rosa"),
            (7, "3M"),
        ];
        assert_eq!(names, expected.map(|(at, name)| (at, name.to_owned())));
    }
}
