//! Lists of people that nobody would make, one after another, for as many minutes as
//! `PLENARIA_MINUTES` says: a workbook and a text are changed, cut and mixed. A panic ends it with
//! the seed to repeat it by.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a panic is what is looked for"
)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use host::people::{Source, read};
use rust_xlsxwriter::Workbook;
use store::{Origin, Store, SystemSource};
use workshop::{Id, Snapshot};

const TEXT: &str = "Nombre;Apellidos;Cargo;Institución;País;Rol;Correo\n\
    Ana;\"Pérez; Soto\";Jefa;Migración;Costa Rica;facilitadora;a@b.org\n\
    Luc;Roy\t;Agent;GRC;Canada;déléguée;\n\u{feff}José;\"Ruiz\nMora\";;;México;relator;\n";

fn main() {
    let minutes = std::env::var("PLENARIA_MINUTES").ok().and_then(|text| text.parse().ok());
    let until = Instant::now() + Duration::from_secs(60 * minutes.unwrap_or(1));
    let folder = tempfile::tempdir().unwrap();
    let workbook = workbook();
    let nobody = empty();
    let (mut seed, mut understood) = (1_u64, 0_u64);
    while Instant::now() < until {
        let tried = catch_unwind(AssertUnwindSafe(|| {
            let mut dice = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
            let (bytes, ending) = match roll(&mut dice, 3) {
                0 => (mutated(&workbook, &mut dice), "xlsx"),
                1 => (mutated(&workbook, &mut dice), "csv"),
                _ => (mutated(TEXT.as_bytes(), &mut dice), "csv"),
            };
            let path = folder.path().join(format!("list.{ending}"));
            std::fs::write(&path, &bytes).unwrap();
            let file = Source::File(path.to_string_lossy().into_owned());
            let pasted = Source::Text(String::from_utf8_lossy(&bytes).into_owned());
            let both = [read(&file, None, &nobody), read(&pasted, None, &nobody)];
            both.iter().filter(|sheet| sheet.is_ok()).count() as u64
        }));
        match tried {
            Ok(sheets) => understood += sheets,
            Err(_) => panic!("seed {seed} broke the reader"),
        }
        seed += 1;
    }
    println!("{{\"what\":\"lists\",\"tried\":{seed},\"understood\":{understood}}}");
}

fn empty() -> Snapshot {
    let (actor, app_version) = (String::new(), String::new());
    let origin = Origin { replica: Id::WORKSHOP, actor, app_version };
    Store::in_memory(&origin, Box::new(SystemSource)).unwrap().snapshot().unwrap()
}

fn roll(dice: &mut u64, sides: usize) -> usize {
    *dice ^= *dice << 13;
    *dice ^= *dice >> 7;
    *dice ^= *dice << 17;
    usize::try_from(*dice % sides as u64).unwrap()
}

fn mutated(bytes: &[u8], dice: &mut u64) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=roll(dice, 6) {
        if bytes.is_empty() {
            break;
        }
        let at = roll(dice, bytes.len());
        match roll(dice, 5) {
            0 => bytes[at] ^= 1 << roll(dice, 8),
            1 => bytes[at] = b"\"\n\r;,\t=\0\xff"[roll(dice, 9)],
            2 => bytes.truncate(at),
            3 => {
                let piece = bytes[at..(at + roll(dice, 200)).min(bytes.len())].to_vec();
                let to = roll(dice, bytes.len());
                bytes.splice(to..to, piece);
            }
            _ => drop(bytes.drain(at..(at + 1 + roll(dice, 24)).min(bytes.len()))),
        }
    }
    bytes
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in TEXT.lines().enumerate() {
        let row = u32::try_from(row).unwrap();
        sheet.write_row(row, 0, line.split(';')).unwrap();
    }
    book.save_to_buffer().unwrap()
}
