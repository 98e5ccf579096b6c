use chrono::{Datelike as _, Timelike as _};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::{Cell, DocumentError, Matrix};

/// The most letters a cell takes.
const CELL_LIMIT: usize = 32_767;

/// A4.
const PAPER: u8 = 9;

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
    sheet.set_row_height(0, 32)?;
    for (row, at) in matrix.rows.iter().zip(1..) {
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
    page(matrix, sheet);
    sheet.set_landscape();
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

fn about(matrix: &Matrix, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (name, text) = (words().set_bold(), words());
    sheet.set_name(&matrix.about_name)?;
    sheet.set_column_width(0, 24)?;
    sheet.set_column_width(1, 90)?;
    for ((known, told), at) in matrix.about.iter().zip(0..) {
        sheet.write_string_with_format(at, 0, known, &name)?;
        sheet.write_string_with_format(at, 1, short(told), &text)?;
    }
    page(matrix, sheet);
    Ok(())
}

/// How the sheet is printed: as wide as the paper, with its marking at the head and foot of each
/// page.
fn page(matrix: &Matrix, sheet: &mut Worksheet) {
    // In a header `&` begins a command.
    let markings = matrix.markings.join(" · ").replace('&', "&&");
    sheet.set_paper_size(PAPER);
    sheet.set_print_fit_to_pages(1, 0);
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
