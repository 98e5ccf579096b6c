//! Workbooks of present-day Excel.

use std::io::Cursor;

use calamine::{
    Data, DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError,
    open_workbook_from_rs,
};

use super::grid::{Gathering, Grid};
use super::table::Unfit;

/// More merged cells than this are decoration, or an attack.
const MERGES: usize = 10_000;

impl From<XlsxError> for Unfit {
    fn from(_: XlsxError) -> Self {
        Unfit::Unreadable
    }
}

/// Reads the first sheet that holds something; sheets the author hid come last. Cells are read one
/// by one, because a single cell in the far corner would make a full grid of billions.
pub(super) fn read(bytes: &[u8]) -> Result<Grid, Unfit> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes))?;
    let mut sheets = book.sheets_metadata().to_vec();
    sheets.retain(|sheet| sheet.typ == SheetType::WorkSheet);
    sheets.sort_by_key(|sheet| sheet.visible != SheetVisible::Visible);
    for sheet in sheets {
        let mut gathering = Gathering::default();
        let mut cells = book.worksheet_cells_reader(&sheet.name)?;
        while let Some(cell) = cells.next_cell()? {
            let (row, column) = cell.get_position();
            let (line, column) = (row.saturating_add(1), column as usize);
            match cell.get_value() {
                DataRef::SharedString(text) => gathering.put(line, column, text)?,
                DataRef::String(text) => gathering.put(line, column, text)?,
                value => gathering.put(line, column, &shown(&Data::from(value.clone())))?,
            }
        }
        drop(cells);
        if !gathering.is_empty() {
            for merge in book.merge_cells_by_sheet_name(&sheet.name)?.iter().take(MERGES) {
                let line = |row: u32| row.saturating_add(1);
                gathering.fill_down(
                    line(merge.start.0),
                    line(merge.end.0),
                    merge.start.1 as usize,
                )?;
            }
            return Ok(gathering.finish());
        }
    }
    Ok(Grid::default())
}

/// A value as people see it in a cell. An error such as `#N/A` says nothing about a person.
pub(super) fn shown(value: &Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => plain_number(*number),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Bool(true) => "TRUE".to_owned(),
        Data::Bool(false) => "FALSE".to_owned(),
        Data::DateTime(moment) => plain_moment(moment),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// A number with the fifteen digits spreadsheets show at most, and none that say nothing.
fn plain_number(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded == 0.0 { "0".to_owned() } else { format!("{rounded}") }
}

/// A day, a time of day, or both, the way every language sorts and reads them.
fn plain_moment(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        let minutes = (moment.as_f64() * 24.0 * 60.0).round() as i64;
        return format!("{}:{:02}", minutes / 60, (minutes % 60).abs());
    }
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = format!("{hour:02}:{minute:02}");
    match moment.as_f64() {
        value if value < 1.0 => time,
        value if value.fract() == 0.0 => date,
        _ => format!("{date} {time}"),
    }
}

#[cfg(test)]
mod tests {
    use calamine::{CellErrorType, ExcelDateTimeType};

    use super::*;

    #[test]
    fn values_read_as_they_are_seen() {
        let moment = |value| {
            shown(&Data::DateTime(ExcelDateTime::new(value, ExcelDateTimeType::DateTime, false)))
        };
        assert_eq!(shown(&Data::Float(2.0)), "2");
        assert_eq!(shown(&Data::Float(0.1 + 0.2)), "0.3");
        assert_eq!(shown(&Data::Float(-0.0)), "0");
        assert_eq!(shown(&Data::Float(50_622_223_333.0)), "50622223333");
        assert_eq!(moment(43_172.0), "2018-03-13");
        assert_eq!(moment(43_172.5), "2018-03-13 12:00");
        assert_eq!(moment(0.75), "18:00");
        assert_eq!(shown(&Data::Error(CellErrorType::NA)), "");
    }
}
