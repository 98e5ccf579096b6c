//! How a group worked, what its work lacks, and cards of one kind: items for lists.

use wording::Arg;
use workshop::{CardKind, OpenPoint, SlidePart, Working};

use super::flow::Item;
use super::page::{Role, Run, Tone};
use super::words::{Teller, one_line};
use crate::said::{kind_of, lack_of};

/// How the group worked: who, with what result, and for whom; about what.
pub(super) fn working(teller: &Teller, working: &Working) -> (Vec<Item>, Vec<Item>) {
    let mut left = Vec::new();
    for (key, name) in
        [("summary-facilitator", &working.facilitator), ("summary-rapporteur", &working.rapporteur)]
    {
        let name = one_line(name);
        if !name.is_empty() {
            left.push(fact(teller, key, vec![teller.run(name, Tone::Ink)]));
        }
    }
    let made = [
        ("entity-participant-many", working.people),
        ("entity-card-many", working.cards),
        ("entity-objective-many", working.objectives),
        ("entity-action-many", working.actions),
    ];
    let made: Vec<String> = made
        .into_iter()
        .filter(|(_, many)| *many > 0)
        .map(|(key, many)| teller.wording.with(key, &[("count", Arg::from(many))]))
        .collect();
    if !made.is_empty() {
        left.push(fact(teller, "slides-made", vec![teller.run(made.join(" · "), Tone::Ink)]));
    }
    let said = |text| teller.titled(text, "summary-blank");
    if !working.delegations.is_empty() {
        let mut runs: Vec<Run> = Vec::new();
        for name in &working.delegations {
            if let Some(last) = runs.last_mut() {
                last.words.push_str(", ");
            }
            // A country's name is understood in any language: a mark would only be noise.
            let said = crate::Said { mark: None, ..said(name) };
            runs.extend(teller.runs(said, Tone::Ink, false));
        }
        left.push(fact(teller, "slides-delegations", runs));
    }
    let mut right = Vec::new();
    if !working.topics.is_empty() {
        let topics = working.topics.iter().map(|topic| teller.runs(said(topic), Tone::Ink, false));
        let name = vec![teller.bold(teller.text("summary-topics"), Tone::Accent)];
        right.push(Item::new(Role::Head, name));
        right.extend(topics.map(|runs| Item {
            sign: Some(teller.run('•', Tone::Accent)),
            ..Item::new(Role::Point, runs)
        }));
    }
    (left, right)
}

/// A fact behind its name.
fn fact(teller: &Teller, key: &str, runs: Vec<Run>) -> Item {
    let name = teller.bold(format!("{}  ", teller.text(key)), Tone::Accent);
    Item::new(Role::Fact, [name].into_iter().chain(runs).collect())
}

/// Something the group's work still lacks.
pub(super) fn lack(teller: &Teller, lack: &OpenPoint) -> Item {
    let count = usize::try_from(lack.count).unwrap_or(usize::MAX);
    let words = lack_of(&teller.wording, lack.what, count);
    let runs = vec![teller.run(words, Tone::Ink)];
    Item { sign: Some(teller.run('•', Tone::Accent)), ..Item::new(Role::Point, runs) }
}

/// The cards of one kind, under its sign and name, and there under the heads they come under.
pub(super) fn of_kind(teller: &Teller, parts: &[SlidePart], kind: CardKind) -> Vec<Item> {
    let sign = kind_of(&teller.wording, kind).sign;
    let key = match kind {
        CardKind::Opportunity => "card-kind-opportunity-many",
        CardKind::Challenge => "card-kind-challenge-many",
        CardKind::Context => "card-kind-context-many",
        CardKind::GoodPractice => "card-kind-good_practice-many",
        CardKind::Point => "card-kind-point-many",
    };
    let name = teller.bold(format!("{sign}\u{a0}{}", teller.text(key)), Tone::of(kind));
    let mut items = vec![Item::new(Role::Head, vec![name])];
    for part in parts {
        let mut rows = part.rows.iter().filter(|row| row.kind == Some(kind)).peekable();
        if rows.peek().is_some() {
            items.extend(teller.head(&part.head));
            items.extend(rows.map(|row| teller.point(row, false)));
        }
    }
    items
}
