use chrono::{Datelike as _, Timelike as _};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::{Cell, DocumentError, Matrix};

/// The most letters a cell takes.
const CELL_LIMIT: usize = 32_767;

/// A4, for the page about the table.
const A4: u8 = 9;

/// A3, for the table.
const A3: u8 = 8;

/// How many pages the table is wide: on fewer its letters are too small to be read.
const PAGES: u16 = 3;

/// The height of a line of words, in points, and of what is above and below them.
const LINE: f64 = 15.0;
const AIR: f64 = 3.0;

/// The most points a row is high.
const ROW_LIMIT: f64 = 409.0;

/// The matrix as a spreadsheet: one sheet of actions, one that says what it is.
pub(super) fn write(matrix: &Matrix) -> Result<Vec<u8>, DocumentError> {
    book(matrix).map_err(DocumentError::Spreadsheet)
}

fn book(matrix: &Matrix) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (day, time) = (matrix.made.date(), matrix.made.time());
    let year = u16::try_from(day.year()).unwrap_or_default();
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let made = ExcelDateTime::from_ymd(year, part(day.month()), part(day.day()))?.and_hms(
        u16::from(part(time.hour())),
        part(time.minute()),
        part(time.second()),
    )?;
    let properties = DocProperties::new()
        .set_title(&matrix.title)
        .set_author(matrix.organisers.join("; "))
        .set_creation_datetime(&made);
    book.set_properties(&properties);
    actions(matrix, book.add_worksheet())?;
    about(matrix, book.add_worksheet())?;
    book.save_to_buffer()
}

fn words() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top)
}

fn head() -> Format {
    words()
        .set_bold()
        .set_background_color("#EAF1F0")
        .set_font_color("#17212B")
        .set_border_bottom(FormatBorder::Medium)
        .set_border_bottom_color("#17212B")
}

fn actions(matrix: &Matrix, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let line = |format: Format| {
        format.set_border_bottom(FormatBorder::Thin).set_border_bottom_color("#B9BEBC")
    };
    let (head, text) = (head(), line(words()));
    let code = line(words()).set_bold();
    let number = line(words()).set_align(FormatAlign::Right).set_num_format("0");
    sheet.set_name(&matrix.name)?;
    for (column, at) in matrix.columns.iter().zip(0..) {
        sheet.set_column_width(at, f64::from(column.width))?;
        sheet.write_string_with_format(0, at, &column.head, &head)?;
    }
    // Heads are bold, and beside each is the button of its filter.
    let heads = matrix.columns.iter().map(|one| (one.head.as_str(), one.width.saturating_sub(3)));
    sheet.set_row_height(0, height(heads))?;
    for (row, at) in matrix.rows.iter().zip(1..) {
        let cells = row.iter().zip(&matrix.columns).filter_map(|(cell, column)| match cell {
            Cell::Text(words) => Some((words.as_str(), column.width)),
            Cell::Blank | Cell::Number(_) => None,
        });
        sheet.set_row_height(at, height(cells))?;
        for (cell, column) in row.iter().zip(0..) {
            match cell {
                Cell::Blank => sheet.write_blank(at, column, &text)?,
                Cell::Number(value) => {
                    sheet.write_number_with_format(at, column, *value, &number)?
                }
                Cell::Text(words) => {
                    let format = if column == 0 { &code } else { &text };
                    sheet.write_string_with_format(at, column, short(words), format)?
                }
            };
        }
    }
    let rows = u32::try_from(matrix.rows.len()).unwrap_or(u32::MAX);
    let columns = u16::try_from(matrix.columns.len()).unwrap_or(1);
    sheet.autofilter(0, 0, rows, columns.saturating_sub(1))?;
    sheet.set_freeze_panes(1, u16::try_from(matrix.heads).unwrap_or_default())?;
    let printed = u16::try_from(matrix.printed).unwrap_or(1);
    sheet.set_print_area(0, 0, rows, printed.saturating_sub(1))?;
    page(matrix, sheet, A3, PAGES);
    sheet.set_landscape();
    // Each page says which actions its rows are, however many pages there are side by side.
    sheet.set_repeat_rows(0, 0)?;
    if let Some(last) = u16::try_from(matrix.heads).ok().and_then(|heads| heads.checked_sub(1)) {
        sheet.set_repeat_columns(0, last)?;
    }
    Ok(())
}

fn about(matrix: &Matrix, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (name, text) = (words().set_bold(), words());
    sheet.set_name(&matrix.about_name)?;
    let (known_width, told_width) = (24_u16, 90_u16);
    sheet.set_column_width(0, f64::from(known_width))?;
    sheet.set_column_width(1, f64::from(told_width))?;
    for ((known, told), at) in matrix.about.iter().zip(0..) {
        sheet.write_string_with_format(at, 0, known, &name)?;
        sheet.write_string_with_format(at, 1, short(told), &text)?;
        let cells = [(known.as_str(), known_width), (told.as_str(), told_width)];
        sheet.set_row_height(at, height(cells.into_iter()))?;
    }
    page(matrix, sheet, A4, 1);
    Ok(())
}

/// How high a row must be for the words in it, each with the width of its column in letters. Not
/// every program makes a row as high as its words by itself.
fn height<'a>(cells: impl Iterator<Item = (&'a str, u16)>) -> f64 {
    let lines = cells.map(|(words, width)| lines(words, width)).max().unwrap_or(1);
    let lines = u16::try_from(lines).unwrap_or(u16::MAX);
    (f64::from(lines) * LINE + AIR).min(ROW_LIMIT)
}

/// How many lines words take in a column of that many letters. Letters are about as wide as the
/// digits by which columns are measured, so this is rather too many than too few.
fn lines(words: &str, width: u16) -> usize {
    // The edges of a cell take about one letter.
    let room = usize::from(width).saturating_sub(1).max(1);
    let of_line = |line: &str| {
        let (mut lines, mut used) = (1, 0);
        for word in line.split(' ') {
            let letters = word.chars().count();
            if used > 0 && used + 1 + letters > room {
                lines += 1;
                used = letters;
            } else {
                used += letters + usize::from(used > 0);
            }
            // A word longer than a line goes on in the next.
            lines += used.saturating_sub(1) / room;
            used -= used.saturating_sub(1) / room * room;
        }
        lines
    };
    words.lines().map(of_line).sum::<usize>().max(1)
}

/// How the sheet is printed: so many pages wide, with its marking at the head and foot of each page.
fn page(matrix: &Matrix, sheet: &mut Worksheet, paper: u8, wide: u16) {
    // In a header `&` begins a command.
    let markings = matrix.markings.join(" · ").replace('&', "&&");
    sheet.set_paper_size(paper);
    sheet.set_print_fit_to_pages(wide, 0);
    sheet.set_margins(0.4, 0.4, 0.7, 0.6, 0.3, 0.3);
    sheet.set_header(format!("&R&B{markings}"));
    sheet.set_footer(format!("&L&A&C&P / &N&R&B{markings}"));
}

/// At most as many letters as a cell takes.
fn short(words: &str) -> String {
    // Excel counts in UTF-16.
    let mut room = CELL_LIMIT - 1;
    let mut kept = String::new();
    for letter in words.chars() {
        match room.checked_sub(letter.len_utf16()) {
            Some(left) => room = left,
            None => {
                kept.push('…');
                break;
            }
        }
        kept.push(letter);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn words_take_the_lines_they_wrap_to() {
        assert_eq!(lines("", 10), 1);
        assert_eq!(lines("uno dos", 10), 1);
        assert_eq!(lines("uno dos tres", 10), 2);
        assert_eq!(lines("uno\ndos", 10), 2);
        assert_eq!(lines("interinstitucionalmente", 10), 3);
        assert_eq!(lines("a interinstitucional b", 10), 4);
    }
}
