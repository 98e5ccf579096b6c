//! The action matrix, read back as other programs read it.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod fixture;
mod planned;

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use calamine::{Data, DataType as _, Reader as _, Xlsx};
use documents::{DocumentError, Format, Scope, What, render, render_matrix};
use planned::{Planned, planned, request};
use workshop::{Lang, Snapshot};

/// The rows of the first sheet by their heads, and the about sheet.
struct Book {
    heads: Vec<String>,
    rows: Vec<Vec<Data>>,
    about: Vec<Vec<Data>>,
}

fn book(bytes: Vec<u8>) -> Book {
    let mut xlsx: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let names = xlsx.sheet_names();
    assert_eq!(names.len(), 2);
    let mut all = |name: &str| -> Vec<Vec<Data>> {
        xlsx.worksheet_range(name).unwrap().rows().map(<[Data]>::to_vec).collect()
    };
    let (mut rows, about) = (all(&names[0]), all(&names[1]));
    let heads = rows.remove(0).iter().map(ToString::to_string).collect();
    Book { heads, rows, about }
}

impl Book {
    fn of(of: &Planned, lang: Lang) -> Self {
        let request = request(What::Matrix, Format::Xlsx, lang);
        book(render_matrix(&of.snapshot, &of.contested, &request).unwrap().bytes)
    }

    fn cell(&self, row: usize, head: &str) -> &Data {
        let at = self.heads.iter().position(|one| one == head).unwrap();
        &self.rows[row][at]
    }
}

fn sheet_xml(snapshot: &Snapshot, part: &str) -> String {
    let bytes = render(snapshot, &request(What::Matrix, Format::Xlsx, Lang::Es)).unwrap().bytes;
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    zip.by_name(part).unwrap().read_to_string(&mut xml).unwrap();
    xml
}

#[test]
fn every_action_is_one_row_with_typed_cells() {
    let of = planned();
    let book = Book::of(&of, Lang::Es);
    assert_eq!(book.rows.len(), of.snapshot.actions.len());
    assert_eq!(book.cell(0, "Código"), &Data::String("1.1.1".into()));
    assert_eq!(book.cell(0, "N.º de objetivo"), &Data::String("1.1".into()));
    assert_eq!(book.cell(0, "Impacto").as_i64(), Some(3));
    assert_eq!(book.cell(0, "Prioridad").as_i64(), Some(6));
    assert_eq!(book.cell(0, "Primer año").as_i64(), Some(2019));
    assert_eq!(book.cell(0, "Último año").as_i64(), Some(2021));
    assert_eq!(book.cell(0, "Estado"), &Data::String("En curso según lo previsto".into()));
    let risks = book.cell(0, "Riesgos y supuestos").to_string();
    assert!(risks.starts_with("=Rotación"), "words in a cell are never a formula: {risks}");
    let stands = book.cell(0, "Consenso").to_string();
    assert!(stands.starts_with("Con reserva · "), "{stands}");
    let from = book.cell(0, "De dónde proviene").to_string();
    assert!(from.starts_with("Grupo 1"), "{from}");
    assert_eq!(book.cell(0, "Sin conciliar"), &Data::String("Falta decidir".into()));
    assert!(book.about.iter().flatten().any(|cell| cell.to_string().contains("versiones")));
}

#[test]
fn heads_are_in_the_readers_language() {
    let of = planned();
    let heads = Lang::ALL.map(|lang| Book::of(&of, lang).heads);
    assert_eq!([&heads[0][1], &heads[1][1], &heads[2][1]], ["Acción", "Action", "Action"]);
    assert_eq!(heads[1][17], "Means of verification");
    assert_eq!(heads[2][17], "Moyens de vérification");
}

#[test]
fn the_sheet_is_made_for_work() {
    let xml = sheet_xml(&fixture::sample(), "xl/worksheets/sheet1.xml");
    for part in ["<autoFilter ", "state=\"frozen\"", "orientation=\"landscape\"", "<cols>"] {
        assert!(xml.contains(part), "{part}");
    }
    assert!(!xml.contains("<f>"), "no formulas");
    let printed = sheet_xml(&fixture::sample(), "xl/workbook.xml");
    assert!(printed.contains("Print_Titles"));
    // Where a row came from is the last column, beside what is printed.
    assert!(printed.contains("Print_Area") && printed.contains(":$AB$"), "{printed}");
}

#[test]
fn rows_for_any_program_are_the_same_rows() {
    let of = planned();
    let matrix = request(What::Matrix, Format::Csv, Lang::Es);
    let bytes = render_matrix(&of.snapshot, &of.contested, &matrix).unwrap().bytes;
    let text = String::from_utf8(bytes).unwrap();
    let text = text.strip_prefix('\u{feff}').unwrap();
    assert!(text.ends_with("\r\n"));
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let heads: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(heads, Book::of(&of, Lang::Es).heads);
    let rows: Vec<BTreeMap<String, String>> =
        reader.deserialize().map(|row| row.unwrap()).collect();
    assert_eq!(rows.len(), of.snapshot.actions.len());
    assert_eq!(rows[0]["Prioridad"], "6");
    assert!(rows[0]["Riesgos y supuestos"].starts_with("'=Rotación"));
}

#[test]
fn awkward_words_long_words_and_no_words_are_rows_too() {
    let mut long = fixture::sample();
    long.actions[0].text = fixture::text(Lang::Es, &"😀".repeat(20_000));
    for snapshot in [fixture::empty(), fixture::awkward(), long] {
        for format in What::Matrix.formats() {
            for lang in Lang::ALL {
                let request = request(What::Matrix, *format, lang);
                let rendered = render(&snapshot, &request).unwrap();
                assert_eq!(rendered.bytes, render(&snapshot, &request).unwrap().bytes);
            }
        }
        let request = request(What::Matrix, Format::Xlsx, Lang::Es);
        let read = book(render(&snapshot, &request).unwrap().bytes);
        assert_eq!(read.rows.len(), snapshot.actions.len());
    }
}

#[test]
fn one_groups_matrix_is_what_came_from_it() {
    let of = planned();
    let group = of.snapshot.groups[1].id;
    let mut wanted = request(What::Matrix, Format::Xlsx, Lang::En);
    wanted.scope = Scope::Group(group);
    let rendered = render_matrix(&of.snapshot, &of.contested, &wanted).unwrap();
    assert!(rendered.file_name.contains("_group-2_matrix_en_"), "{}", rendered.file_name);
    let own = |objective| {
        of.snapshot.objectives.iter().any(|row| row.id == objective && row.group == group)
    };
    let actions = of.snapshot.actions.iter().filter(|row| own(row.objective)).count();
    assert_eq!(book(rendered.bytes).rows.len(), actions);
    let refused =
        render_matrix(&of.snapshot, &of.contested, &request(What::Matrix, Format::Docx, Lang::En));
    assert!(matches!(refused, Err(DocumentError::NotThatFormat(_))));
}

#[test]
fn it_is_printed_on_wide_paper_with_rows_as_high_as_their_words() {
    let snapshot = planned().snapshot;
    let sheet = sheet_xml(&snapshot, "xl/worksheets/sheet1.xml");
    for said in [r#"paperSize="8""#, r#"orientation="landscape""#, r#"fitToWidth="3""#] {
        assert!(sheet.contains(said), "{said}");
    }
    let rows = sheet.matches("<row ").count();
    assert_eq!(sheet.matches(r#"customHeight="1""#).count(), rows);
    // Every page says which action a row is.
    assert!(sheet_xml(&snapshot, "xl/workbook.xml").contains("!$A:$B,"));
}
