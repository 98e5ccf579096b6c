//! Files that are broken, or made to do harm.

use std::path::Path;

use host::FaultCode;
use rust_xlsxwriter::Workbook;

use crate::old_excel::{self, Cell};
use crate::room::{Room, names, package};

fn fault(room: &Room, path: &Path) -> FaultCode {
    room.try_file(path).unwrap_err().code
}

fn small_workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().write_row(0, 0, ["Nombre", "País"]).unwrap();
    book.save_to_buffer().unwrap()
}

/// A workbook of one sheet with the rows given.
fn workbook(rows: &str) -> Vec<u8> {
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
         <sheetData>{rows}</sheetData></worksheet>"
    );
    package(&[
        (
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/\
             relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
             <sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/\
             relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

#[test]
fn a_broken_workbook_is_refused_wherever_it_is_broken() {
    let room = Room::new();
    let whole = small_workbook();
    for length in (4..whole.len()).step_by(97) {
        let path = room.write("roto.xlsx", &whole[..length]);
        assert_eq!(fault(&room, &path), FaultCode::UnreadableTable, "{length} bytes");
    }
    for at in (4..whole.len()).step_by(53) {
        let mut damaged = whole.clone();
        damaged[at] ^= 0xFF;
        // Not all of a package is looked at; what matters is that none of it ends the program.
        if let Err(fault) = room.try_file(&room.write("roto.xlsx", &damaged)) {
            assert!(
                matches!(fault.code, FaultCode::UnreadableTable | FaultCode::TooLarge),
                "{at}: {fault}"
            );
        }
    }
}

#[test]
fn what_is_no_list_is_refused_whatever_it_is_called() {
    let room = Room::new();
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0".as_slice();
    let old_office = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1].repeat(200);
    let archive = package(&[("leame.txt", "Nombre")]);
    for bytes in [picture, b"%PDF-1.7\nNombre", b"<html><td>Ana</td>", &old_office, &archive] {
        for name in ["lista.csv", "lista.xlsx", "lista.xls"] {
            let path = room.write(name, bytes);
            assert_eq!(fault(&room, &path), FaultCode::UnreadableTable);
        }
    }
    assert_eq!(fault(&room, &room.path("nada.xlsx")), FaultCode::NotFound);
    assert_eq!(fault(&room, room.folder.path()), FaultCode::NoFolder);
}

#[test]
fn a_file_beyond_the_limit_is_refused_unread() {
    let room = Room::new();
    let path = room.path("lista.csv");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(16 * 1024 * 1024 + 1).unwrap();
    let refused = room.try_file(&path).unwrap_err();
    assert_eq!(refused.code, FaultCode::TooLarge);
    assert_eq!(refused.detail.as_deref(), path.to_str());
}

#[test]
fn a_workbook_that_unpacks_to_a_flood_is_refused() {
    let room = Room::new();
    let flood = "<row/>".repeat(12_000_000);
    let mut bomb = workbook(&flood);
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(fault(&room, &room.write("bomba.xlsx", &bomb)), FaultCode::TooLarge);

    // The same where the package claims it is small.
    let size = u32::try_from(workbook("").len()).unwrap().to_le_bytes();
    for (mark, offset) in [(b"PK\x01\x02", 24), (b"PK\x03\x04", 22)] {
        let last = (0..bomb.len() - 4).rfind(|at| bomb[*at..].starts_with(mark)).unwrap();
        bomb[last + offset..last + offset + 4].copy_from_slice(&size);
    }
    assert_eq!(fault(&room, &room.write("bomba.xlsx", &bomb)), FaultCode::UnreadableTable);
}

#[test]
fn a_cell_in_the_far_corner_takes_no_room() {
    let room = Room::new();
    let cell =
        |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let bytes = workbook(&format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}</row><row r=\"1048576\">{}{}</row>",
        cell("A1", "Nombre"),
        cell("B1", "País"),
        cell("A2", "Ana"),
        cell("A1048576", "Eva"),
        cell("XFD1048576", "x"),
    ));
    let read = room.file(&room.write("lista.xlsx", &bytes));
    assert_eq!(names(&read), ["Ana", "Eva"]);
    assert_eq!(read.rows[1].line, 1_048_576);
}

#[test]
fn an_old_workbook_that_would_spread_over_everything_is_refused() {
    let room = Room::new();
    let corners = [Cell::Text(0, 0, "Nombre"), Cell::Number(65_534, 65_534, 1.0)];
    let path = room.write("bomba.xls", &old_excel::workbook(&corners, &[]));
    assert_eq!(fault(&room, &path), FaultCode::TooLarge);
}

#[test]
fn an_old_workbook_that_could_repeat_a_book_in_every_cell_is_refused() {
    let room = Room::new();
    let book = "x".repeat(18_000);
    let cells: Vec<_> = [Cell::Text(0, 0, &book)]
        .into_iter()
        .chain((1..=9_000).map(|row| Cell::Text(row, 0, "")))
        .collect();
    let path = room.write("bomba.xls", &old_excel::workbook(&cells, &[]));
    assert_eq!(fault(&room, &path), FaultCode::TooLarge);
    let path = room.write("lista.xls", &old_excel::workbook(&cells[..3_000], &[]));
    assert_eq!(room.file(&path).rows.len(), 1);
}

#[test]
fn a_damaged_old_workbook_never_ends_the_program() {
    let room = Room::new();
    let whole = old_excel::workbook(&[Cell::Text(0, 0, "Nombre"), Cell::Text(1, 0, "Ana")], &[]);
    let said = (8..whole.len()).filter(|at| whole[*at] != 0 && whole[*at] != 0xFF);
    for at in said {
        let mut damaged = whole.clone();
        damaged[at] ^= 0xFF;
        if let Err(fault) = room.try_file(&room.write("roto.xls", &damaged)) {
            assert!(
                matches!(fault.code, FaultCode::UnreadableTable | FaultCode::TooLarge),
                "{at}: {fault}"
            );
        }
    }
}
