use std::collections::BTreeSet;

use packet::Keys;
use store::{Finding, UndoAnswer};
use workshop::{Edit, EditKind, Id, Value, Verb};

use crate::laptop::{Dice, Laptop, edit};

/// Laptops, the last of which is a copy of the one before it.
const LAPTOPS: usize = 12;

/// How often somebody does something.
const DEEDS: u64 = 48;

/// What happened in an afternoon, so that a test can tell that anything did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Happened {
    /// Packets that were refused because they were harmed.
    pub refused: u64,
    /// Arrivals that were undone.
    pub undone: u64,
    /// Changes that were held aside because a chain forked.
    pub aside: u64,
    /// Places that waited for a person in the end.
    pub conflicts: u64,
}

/// Plays one afternoon and looks at what came of it.
pub fn play(seed: u64, happened: &mut Happened) {
    let mut dice = Dice::of(seed);
    let keys = Keys::generate().unwrap();
    let (mut laptops, mut acknowledged) = begin(&mut dice, &keys);
    let mut sticks: Vec<Vec<u8>> = Vec::new();
    for _ in 0..DEEDS {
        let who = usize::try_from(dice.roll(LAPTOPS as u64)).unwrap();
        match dice.roll(12) {
            0..=5 => acknowledged.extend(laptops[who].write(deed(&mut dice, who))),
            6 | 7 => {
                let after = if dice.roll(3) == 0 { dice.roll(20) } else { 0 };
                sticks.push(laptops[who].packet(&keys, after));
            }
            8..=10 => {
                happened.refused += carry(&mut dice, &mut laptops[who], &sticks, &keys, seed);
            }
            _ => happened.undone += undo(&mut dice, &mut laptops[who], &mut acknowledged),
        }
    }
    happened.aside += meet(&mut laptops, &keys);
    happened.conflicts += laptops[0].store.conflicts().unwrap().len() as u64;
    compare(&mut laptops, &acknowledged, seed);
}

/// Everybody has the same workshop; one laptop is copied, with all that names it.
fn begin(dice: &mut Dice, keys: &Keys) -> (Vec<Laptop>, BTreeSet<Id>) {
    let mut acknowledged = BTreeSet::new();
    let mut laptops: Vec<Laptop> = (0..LAPTOPS)
        .map(|at| {
            let number = if at == LAPTOPS - 1 { at - 1 } else { at };
            // Some years before or after the truth.
            let clock = i64::try_from(dice.roll(10)).unwrap() * 31_536_000_000;
            Laptop::new(number as u64, clock)
        })
        .collect();
    let common = (0..3).flat_map(|row| card(row, "común")).collect();
    acknowledged.extend(laptops[0].write(common));
    let handed = laptops[0].packet(keys, 0);
    for laptop in &mut laptops[1..] {
        laptop.take(&handed, keys).unwrap();
    }
    for twin in [LAPTOPS - 2, LAPTOPS - 1] {
        acknowledged.extend(laptops[twin].write(card(50, "antes de la copia")));
    }
    laptops[LAPTOPS - 1].part(1);
    (laptops, acknowledged)
}

fn card(row: u128, words: &str) -> Vec<Edit> {
    vec![
        edit(EditKind::Create, "card", row, "", Value::Null),
        edit(EditKind::Set, "card", row, "text.original", Value::from("es")),
        edit(EditKind::Set, "card", row, "text.es", Value::from(words)),
        edit(EditKind::Set, "card", row, "position", Value::from("80")),
    ]
}

/// Something a person does. Laptop 5 has a later version of the program, which knows more.
fn deed(dice: &mut Dice, who: usize) -> Vec<Edit> {
    let row = u128::from(dice.roll(6));
    let words = format!("{who} {}", dice.roll(4));
    if who == 5 && dice.roll(2) == 0 {
        return vec![
            edit(EditKind::Create, "of_tomorrow", row, "", Value::Null),
            edit(EditKind::Set, "of_tomorrow", row, "mood", Value::List(vec![Value::from(words)])),
        ];
    }
    match dice.roll(8) {
        0 | 1 => card(100 + row + 10 * u128::from(dice.roll(9)), &words),
        2..=4 => vec![edit(EditKind::Set, "card", row, "text.es", Value::from(words))],
        5 => vec![edit(EditKind::Set, "card", row, "position", Value::from(words))],
        6 => vec![edit(EditKind::Delete, "card", row, "", Value::Null)],
        _ => vec![edit(EditKind::Restore, "card", row, "", Value::Null)],
    }
}

/// A stick is plugged in: any packet that was ever made, sometimes cut or altered on the way.
/// Says how many were refused.
fn carry(dice: &mut Dice, laptop: &mut Laptop, sticks: &[Vec<u8>], keys: &Keys, seed: u64) -> u64 {
    if sticks.is_empty() {
        return 0;
    }
    let packet = &sticks[usize::try_from(dice.roll(sticks.len() as u64)).unwrap()];
    let at = usize::try_from(dice.roll(packet.len() as u64)).unwrap();
    let harm = dice.roll(4);
    if harm > 1 {
        laptop.take(packet, keys).unwrap();
        return 0;
    }
    let before = (laptop.store.version().unwrap(), laptop.store.arrivals().unwrap().len());
    let mut harmed = packet.clone();
    match harm {
        0 => harmed.truncate(at),
        _ => harmed[at] ^= 1 << dice.roll(8),
    }
    assert!(laptop.take(&harmed, keys).is_err(), "seed {seed}: a harmed packet came in");
    let after = (laptop.store.version().unwrap(), laptop.store.arrivals().unwrap().len());
    assert_eq!(before, after, "seed {seed}: and left something behind");
    1
}

/// What was typed is written back; what a packet brought is set aside. Says how many arrivals were.
fn undo(dice: &mut Dice, laptop: &mut Laptop, acknowledged: &mut BTreeSet<Id>) -> u64 {
    let mut arrivals = 0;
    for _ in 0..=dice.roll(2) {
        let done = if dice.roll(3) == 0 { laptop.store.redo() } else { laptop.store.undo() };
        match done.unwrap() {
            UndoAnswer::Done(_, label) if label.verb == Verb::Receive => arrivals += 1,
            UndoAnswer::Done(committed, _) => acknowledged.extend(committed.action),
            UndoAnswer::Nothing | UndoAnswer::ChangedSince(_) | UndoAnswer::Declined(_) => {}
        }
    }
    arrivals
}

/// The evening: every packet reaches everybody, in the order of the table, until there is nothing
/// new. Forks are looked at and let in. Says how many changes were held aside.
fn meet(laptops: &mut [Laptop], keys: &Keys) -> u64 {
    let mut aside = 0;
    loop {
        let mut new = 0;
        for from in 1..laptops.len() {
            let packet = laptops[from].packet(keys, 0);
            let merged = laptops[0].take(&packet, keys).unwrap();
            (new, aside) = (new + merged.new, aside + merged.aside as u64);
            laptops[0].let_all_in();
        }
        let packet = laptops[0].packet(keys, 0);
        for laptop in &mut laptops[1..] {
            let merged = laptop.take(&packet, keys).unwrap();
            new += merged.new + merged.aside;
            laptop.let_all_in();
        }
        if new == 0 {
            return aside;
        }
    }
}

fn compare(laptops: &mut [Laptop], acknowledged: &BTreeSet<Id>, seed: u64) {
    let (first, others) = laptops.split_first_mut().unwrap();
    let findings = first.store.check().unwrap().findings;
    assert_eq!(findings, Vec::<Finding>::new(), "seed {seed}");
    let changes = first.store.changes(0, usize::MAX).unwrap().changes;
    let names: BTreeSet<_> = changes.iter().map(|change| change.cid).collect();
    let actions: BTreeSet<Id> = changes.iter().map(|change| change.header.action).collect();
    let lost: Vec<&Id> = acknowledged.difference(&actions).collect();
    assert!(lost.is_empty(), "seed {seed}: {lost:?} were acknowledged and are missing");
    for other in others.iter_mut() {
        let theirs = other.store.changes(0, usize::MAX).unwrap().changes;
        let theirs: BTreeSet<_> = theirs.iter().map(|change| change.cid).collect();
        assert_eq!(names, theirs, "seed {seed}");
        assert_eq!(first.store.snapshot().unwrap(), other.store.snapshot().unwrap(), "seed {seed}");
        assert_eq!(first.store.conflicts().unwrap(), other.store.conflicts().unwrap());
        assert_eq!(first.store.settled().unwrap(), other.store.settled().unwrap());
    }
    let sound = others.last_mut().unwrap().store.check().unwrap();
    assert!(sound.is_sound(), "seed {seed}: {:?}", sound.findings);
}
