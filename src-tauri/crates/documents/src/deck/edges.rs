//! The small things around a page.

use workshop::Presentation;

use super::measure::{at_most, wrap};
use super::page::{Edge, EdgeKind, Frame, Run, Tone};
use super::slides::Cutter;

const SMALL: u32 = 12;

/// What stands around a page of a presentation.
pub(super) fn of(
    cutter: &Cutter<'_>,
    all: &Presentation,
    (part, parts): (u32, u32),
    number: u32,
) -> Vec<Edge> {
    let (teller, ratio) = (cutter.teller, cutter.ratio);
    let mut edges = Vec::new();
    if parts > 1 {
        let words = format!("{part}\u{a0}/\u{a0}{parts}");
        edges.push(edge(EdgeKind::Part, ratio.part(), 20, teller.run(words, Tone::Muted)));
    }
    if all.example {
        let words = teller.text("slides-example");
        edges.push(edge(EdgeKind::Example, ratio.example(), SMALL, teller.run(words, Tone::Muted)));
    }
    let group = teller.wording.with("summary-group", &[("number", all.number.into())]);
    let workshop = teller.titled(&all.workshop, "summary-untitled").words;
    let words = format!("{group} · {workshop}");
    edges.push(edge(EdgeKind::Running, ratio.running(), SMALL, teller.run(words, Tone::Muted)));
    let number = teller.run(number.to_string(), Tone::Muted);
    edges.push(edge(EdgeKind::Number, ratio.number(), SMALL, number));
    edges
}

/// A line that is cut where it would leave its place.
fn edge(kind: EdgeKind, frame: Frame, size: u32, run: Run) -> Edge {
    let lines = at_most(wrap(std::slice::from_ref(&run), size, frame.width), 1, size, frame.width);
    let words = lines.into_iter().flat_map(|line| line.runs).map(|run| run.words).collect();
    let right = matches!(kind, EdgeKind::Part | EdgeKind::Number);
    Edge { kind, frame, size, right, run: Run { words, ..run } }
}
