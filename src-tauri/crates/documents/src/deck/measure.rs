//! How wide words are, and where their lines break. The measure is the bundled type; what a file
//! falls back on elsewhere is narrower.

use std::sync::LazyLock;

use ttf_parser::Face;

use super::page::{Line, LineEnd, Run};
use crate::fonts::{BOLD, MATH, REGULAR, SYMBOLS};

/// What a line keeps free for what two programs round differently.
const SLACK: f32 = 0.985;

/// The letters of the conference's languages are all before this one.
const COMMON: u32 = 0x250;

struct Faces {
    regular: Cut,
    bold: Cut,
}

/// A cut of the type, and behind it the fonts for the signs it lacks.
struct Cut {
    faces: Vec<Face<'static>>,
    /// How wide the common letters are.
    common: Vec<f32>,
}

static FACES: LazyLock<Faces> = LazyLock::new(|| Faces {
    regular: Cut::read([REGULAR, SYMBOLS, MATH]),
    bold: Cut::read([BOLD, SYMBOLS, MATH]),
});

impl Cut {
    fn read(files: [&'static [u8]; 3]) -> Self {
        let faces = files.iter().filter_map(|file| Face::parse(file, 0).ok()).collect();
        let mut cut = Self { faces, common: Vec::new() };
        let letters = (0..COMMON).map(|c| char::from_u32(c).unwrap_or(' '));
        cut.common = letters.map(|c| cut.look_up(c)).collect();
        cut
    }

    fn look_up(&self, c: char) -> f32 {
        let found = self.faces.iter().find_map(|face| {
            let glyph = face.glyph_index(c)?;
            Some(f32::from(face.glyph_hor_advance(glyph)?) / f32::from(face.units_per_em()))
        });
        found.unwrap_or(1.0)
    }
}

/// How wide a letter of size 1 is.
fn advance(c: char, bold: bool) -> f32 {
    // No wider spaces are in the type, and these are written as the one that is.
    let c = if matches!(c, '\u{202f}' | '\u{2007}' | '\u{2009}') { '\u{a0}' } else { c };
    let cut = if bold { &FACES.bold } else { &FACES.regular };
    let common = usize::try_from(u32::from(c)).ok().and_then(|at| cut.common.get(at));
    common.copied().unwrap_or_else(|| cut.look_up(c))
}

/// How wide words are.
pub(super) fn width(words: &str, size: u32, bold: bool) -> f32 {
    let em: f32 = words.chars().map(|c| advance(c, bold)).sum();
    em * points(size)
}

/// How wide the widest word is that may not be broken for want of a space.
pub(super) fn widest_word(runs: &[Run], size: u32) -> f32 {
    let words = runs.iter().flat_map(|run| run.words.split([' ', '\n']).map(|w| (w, run.bold)));
    words.map(|(word, bold)| width(word, size, bold)).fold(0.0, f32::max)
}

/// How wide the words are on one line.
pub(super) fn natural(runs: &[Run], size: u32) -> f32 {
    runs.iter().map(|run| width(&run.words, size, run.bold)).sum()
}

#[allow(clippy::cast_precision_loss, reason = "no page has so many points")]
pub(super) fn points(whole: u32) -> f32 {
    whole as f32
}

/// A letter of a paragraph.
struct Letter {
    c: char,
    run: usize,
    wide: f32,
}

/// Where a line could end: the letters before `end` are on it, those from `next` on the next.
#[derive(Clone, Copy)]
struct Chance {
    end: usize,
    next: usize,
    why: LineEnd,
}

/// Breaks words into lines no wider than that. A word that is longer than a line breaks within.
pub(super) fn wrap(runs: &[Run], size: u32, room: u32) -> Vec<Line> {
    let room = points(room) * SLACK;
    let letters: Vec<Letter> = runs
        .iter()
        .enumerate()
        .flat_map(|(at, run)| run.words.chars().map(move |c| (at, run.bold, c)))
        .map(|(run, bold, c)| Letter { c, run, wide: advance(c, bold) * points(size) })
        .collect();
    let mut lines = Vec::new();
    let (mut start, mut at, mut wide) = (0, 0, 0.0);
    let mut chance: Option<Chance> = None;
    let mut cut = |chance: Chance, start: usize| {
        lines.push(line(runs, &letters[start..chance.end], chance.why));
        chance.next
    };
    while let Some(letter) = letters.get(at) {
        if letter.c == '\n' {
            start = cut(Chance { end: at, next: at + 1, why: LineEnd::Break }, start);
            (at, wide, chance) = (start, 0.0, None);
            continue;
        }
        if wide + letter.wide > room && letter.c != ' ' && at > start {
            let mut within = at;
            // A sign that stands over the letter before it stays with it.
            while within > start + 1 && letters[within].wide <= 0.0 {
                within -= 1;
            }
            let here = Chance { end: within, next: within, why: LineEnd::Within };
            start = cut(chance.take().unwrap_or(here), start);
            (at, wide) = (start, 0.0);
            continue;
        }
        wide += letter.wide;
        if letter.c == ' ' && at > start {
            chance = Some(Chance { end: at, next: at + 1, why: LineEnd::Space });
        }
        let joint = matches!(letter.c, '-' | '/' | '–' | '—' | '_');
        let between = joint && at > start && letters.get(at + 1).is_some_and(|l| l.c != ' ');
        if between && letters[at - 1].c.is_alphanumeric() {
            chance = Some(Chance { end: at + 1, next: at + 1, why: LineEnd::Within });
        }
        at += 1;
    }
    cut(Chance { end: letters.len(), next: letters.len(), why: LineEnd::Last }, start);
    lines
}

fn line(runs: &[Run], letters: &[Letter], end: LineEnd) -> Line {
    // Further spaces where a line ends would be a width nobody sees.
    let seen = letters.iter().rposition(|letter| letter.c != ' ').map_or(0, |last| last + 1);
    let mut parts: Vec<(usize, String)> = Vec::new();
    for letter in &letters[..seen] {
        match parts.last_mut() {
            Some((run, words)) if *run == letter.run => words.push(letter.c),
            _ => parts.push((letter.run, letter.c.to_string())),
        }
    }
    let runs = parts.into_iter().map(|(run, words)| Run { words, ..runs[run].clone() }).collect();
    Line { runs, end }
}

/// How wide a line is in the bundled type, in points, for letters of that size.
pub fn line_width(line: &Line, size: u32) -> f32 {
    natural(&line.runs, size)
}

/// At most so many lines; what is cut off is told by "…".
pub(super) fn at_most(mut lines: Vec<Line>, limit: usize, size: u32, room: u32) -> Vec<Line> {
    if lines.len() <= limit {
        return lines;
    }
    lines.truncate(limit);
    if let Some(last) = lines.last_mut() {
        last.end = LineEnd::Last;
        let room = points(room) * SLACK - width("…", size, true);
        while natural(&last.runs, size) > room {
            let Some(run) = last.runs.last_mut() else { break };
            if run.words.pop().is_none() {
                last.runs.pop();
            }
        }
        if let Some(run) = last.runs.last_mut() {
            run.words.truncate(run.words.trim_end_matches([',', ';', ':', '.', ' ']).len());
            run.words.push('…');
        }
    }
    lines
}

/// Whole points that hold so many, with what a line keeps free.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "widths are small")]
pub(super) fn whole(wide: f32) -> u32 {
    debug_assert!(wide <= 1000.0, "a column of a slide");
    (wide * 1.03).ceil() as u32 + 1
}
