//! Workbooks of Excel before 2007. calamine lays out whole sheets, so what a sheet would take is
//! worked out first from the records it is made of.

use std::io::{Cursor, Read as _, Write as _};

use calamine::{Reader as _, SheetVisible, Xls, open_workbook_from_rs};
use cfb::{CompoundFile, Version};

use super::grid::{Gathering, Grid};
use super::table::Unfit;
use super::xlsx::shown;

/// The most cells all sheets may have together, empty ones between them included.
const CELLS: u64 = 2_000_000;
/// The most that cells could take by repeating the longest text of the workbook, in bytes.
const TEXT: u64 = 512 * 1024 * 1024;

const BEGIN: u16 = 0x0809;
const END: u16 = 0x000A;
const SHEET: u16 = 0x0085;
const STRINGS: u16 = 0x00FC;
const CONTINUE: u16 = 0x003C;
const SIZE: u16 = 0x0200;
const SHARED_TEXT: u16 = 0x00FD;
/// Formula, number, label, truth or error, number again, several of them, rich label.
const VALUES: [u16; 7] = [0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00BD, 0x00D6];

impl From<std::io::Error> for Unfit {
    fn from(_: std::io::Error) -> Self {
        Unfit::Unreadable
    }
}

/// Reads the first sheet that holds something; sheets the author hid come last.
pub(super) fn read(bytes: &[u8]) -> Result<Grid, Unfit> {
    let mut stream = workbook(bytes)?;
    bound(&mut stream)?;
    let mut book: Xls<_> =
        open_workbook_from_rs(Cursor::new(wrapped(&stream)?)).map_err(|_| Unfit::Unreadable)?;
    let mut sheets = book.sheets_metadata().to_vec();
    sheets.sort_by_key(|sheet| sheet.visible != SheetVisible::Visible);
    for sheet in sheets {
        let range = book.worksheet_range(&sheet.name).map_err(|_| Unfit::Unreadable)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut gathering = Gathering::default();
        for (row, column, value) in range.used_cells() {
            gathering.put(top + row as u32 + 1, left as usize + column, &shown(value))?;
        }
        if !gathering.is_empty() {
            for merge in book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default() {
                gathering.fill_down(merge.start.0 + 1, merge.end.0 + 1, merge.start.1 as usize)?;
            }
            return Ok(gathering.finish());
        }
    }
    Ok(Grid::default())
}

fn workbook(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut file = CompoundFile::open(Cursor::new(bytes))?;
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name));
    let mut stream = Vec::new();
    file.open_stream(name.ok_or(Unfit::Unreadable)?)?
        .take(bytes.len() as u64)
        .read_to_end(&mut stream)?;
    Ok(stream)
}

/// The checked workbook in a file of its own, so that nothing else is read than what was checked.
fn wrapped(stream: &[u8]) -> Result<Vec<u8>, Unfit> {
    // calamine takes files of version 4 without short streams for empty ones.
    let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new()))?;
    file.create_stream("/Workbook")?.write_all(stream)?;
    file.flush()?;
    Ok(file.into_inner().into_inner())
}

/// Refuses a workbook that would take too much memory, and takes out the sizes its sheets claim,
/// for which memory is set aside unseen.
fn bound(stream: &mut [u8]) -> Result<(), Unfit> {
    let (mut sheets, mut strings, mut in_strings) = (Vec::new(), 0_u64, false);
    let mut at = 0;
    while let Some((kind, data)) = record(stream, at) {
        at = data.end;
        in_strings = kind == STRINGS || kind == CONTINUE && in_strings;
        if in_strings {
            strings += data.len() as u64;
        }
        if kind == SHEET
            && let Some(&[a, b, c, d]) = stream[data].first_chunk()
        {
            sheets.push(u32::from_le_bytes([a, b, c, d]) as usize);
        }
    }
    let (mut cells, mut texts) = (0, 0);
    for start in sheets {
        let (sheet_cells, sheet_texts) = measure(stream, start);
        cells += sheet_cells;
        texts += sheet_texts;
        if cells > CELLS || texts * strings.min(u64::from(u16::MAX)) > TEXT {
            return Err(Unfit::TooLarge);
        }
    }
    Ok(())
}

/// How many cells a sheet spans, and how many of them hold text.
fn measure(stream: &mut [u8], start: usize) -> (u64, u64) {
    let (mut bottom, mut right, mut texts, mut depth) = (0, 0, 0, 0_u32);
    let mut at = start;
    while let Some((kind, data)) = record(stream, at) {
        at = data.end;
        match kind {
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            SIZE => stream[data].fill(0),
            _ if kind == SHARED_TEXT || VALUES.contains(&kind) => {
                texts += u64::from(kind == SHARED_TEXT);
                if let Some(&[a, b, c, d]) = stream[data.clone()].first_chunk() {
                    bottom = bottom.max(u64::from(u16::from_le_bytes([a, b])) + 1);
                    // A record of several numbers reaches as far right as it is long.
                    let reach = if kind == 0x00BD { data.len() as u64 / 6 } else { 1 };
                    right = right.max(u64::from(u16::from_le_bytes([c, d])) + reach);
                }
            }
            _ => {}
        }
    }
    (bottom * right, texts)
}

/// The kind of a record and where its data stand.
fn record(stream: &[u8], at: usize) -> Option<(u16, std::ops::Range<usize>)> {
    let &[a, b, c, d] = stream.get(at..)?.first_chunk()?;
    let data = at + 4..at + 4 + usize::from(u16::from_le_bytes([c, d]));
    (data.end <= stream.len()).then_some((u16::from_le_bytes([a, b]), data))
}
