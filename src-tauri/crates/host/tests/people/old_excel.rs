//! Workbooks as Excel wrote them before 2007, put together record by record.

use std::io::{Cursor, Write as _};

/// A cell of a sheet: its line and column, counted from 0, and what it holds.
pub enum Cell<'a> {
    Text(u16, u16, &'a str),
    Number(u16, u16, f64),
}

/// A workbook of one sheet. `merges` are first and last line, first and last column.
pub fn workbook(cells: &[Cell<'_>], merges: &[[u16; 4]]) -> Vec<u8> {
    let (mut strings, mut sheet) = (Vec::new(), Vec::new());
    let mut count = 0_u32;
    record(&mut sheet, 0x0809, &[0, 6, 0x10, 0, 0, 0, 0, 0]);
    // The size it claims is nobody's business: two to the power of 32 lines.
    record(&mut sheet, 0x0200, &[0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 255, 255, 0, 0]);
    for cell in cells {
        let (Cell::Text(row, column, _) | Cell::Number(row, column, _)) = cell;
        let mut data = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
        match cell {
            Cell::Text(_, _, text) => {
                data.extend(count.to_le_bytes());
                record(&mut sheet, 0x00FD, &data);
                let units: Vec<u16> = text.encode_utf16().collect();
                strings.extend(u16::try_from(units.len()).unwrap().to_le_bytes());
                strings.push(1);
                strings.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
                count += 1;
            }
            Cell::Number(_, _, number) => {
                data.extend(number.to_le_bytes());
                record(&mut sheet, 0x0203, &data);
            }
        }
    }
    let mut data = u16::try_from(merges.len()).unwrap().to_le_bytes().to_vec();
    data.extend(merges.iter().flatten().flat_map(|number| number.to_le_bytes()));
    record(&mut sheet, 0x00E5, &data);
    record(&mut sheet, 0x000A, &[]);

    let mut stream = Vec::new();
    record(&mut stream, 0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]);
    let table = [count.to_le_bytes().to_vec(), count.to_le_bytes().to_vec(), strings].concat();
    record(&mut stream, 0x00FC, &table);
    let start = u32::try_from(stream.len() + 4 + 9 + 4).unwrap();
    record(&mut stream, 0x0085, &[&start.to_le_bytes()[..], &[0, 0, 1, 0, b'A']].concat());
    record(&mut stream, 0x000A, &[]);
    stream.extend(sheet);

    let empty = Cursor::new(Vec::new());
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, empty).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(&stream).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

fn record(stream: &mut Vec<u8>, kind: u16, data: &[u8]) {
    stream.extend(kind.to_le_bytes());
    stream.extend(u16::try_from(data.len()).unwrap().to_le_bytes());
    stream.extend(data);
}
