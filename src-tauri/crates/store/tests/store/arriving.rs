//! What comes from another laptop is looked at, taken in, undone and taken in again.

use store::{Change, Coming, Store, UndoAnswer};
use workshop::{Entity, Id, Lang, Value, Verb, View};

use crate::support::*;

const CARD: Id = Id::WORKSHOP;

fn all(store: &Store) -> Vec<Change> {
    store.changes(0, usize::MAX).unwrap().changes
}

fn from(number: u128) -> Coming {
    Coming {
        id: id(number),
        at: 1_521_000_100_000,
        made: 1_521_000_000_000,
        sender: "0a".repeat(32),
        name: "Grupo 2".into(),
        group: Some(id(1)),
    }
}

fn take(store: &mut Store, changes: &[Change], number: u128) -> store::Merged {
    let mut merging = store.merging().unwrap();
    for change in changes {
        merging.put(change).unwrap();
    }
    merging.finish(Some(&from(number))).unwrap()
}

fn text(store: &Store) -> String {
    let row = store.row(Entity::Card, CARD).unwrap().expect("the card is there");
    row.wording("text").get(Lang::Es).unwrap_or_default().to_owned()
}

/// A desk, and a group's laptop that wrote over a card, took one away and added one.
fn desk_and_group() -> (Store, Store) {
    let (mut desk, mut group) = (memory(1), memory(2));
    desk.commit(card(CARD, id(1), "antes"), LABEL).unwrap();
    desk.commit(card(id(5), id(1), "se quita"), LABEL).unwrap();
    group.merge(all(&desk)).unwrap();
    group.commit(vec![set(Entity::Card, CARD, "text.es", "después")], LABEL).unwrap();
    group.commit(vec![delete(Entity::Card, id(5))], LABEL).unwrap();
    group.commit(card(id(6), id(1), "nueva"), LABEL).unwrap();
    (desk, group)
}

#[test]
fn a_preview_says_what_would_come_and_leaves_nothing_behind() {
    let (mut desk, group) = desk_and_group();
    let (before, known) = (desk.snapshot().unwrap(), all(&desk));
    let mut merging = desk.merging().unwrap();
    for change in all(&group) {
        merging.put(&change).unwrap();
    }
    let came = merging.preview().unwrap();
    assert_eq!((came.new, came.known, came.waiting, came.conflicts), (9, 14, 0, 0));
    assert_eq!(came.added, [(Entity::Card, id(6))].into());
    assert_eq!(came.removed, [(Entity::Card, id(5))].into());
    assert_eq!(came.changed, [(Entity::Card, CARD)].into());
    assert_eq!(came.touched.len(), 3);
    assert_eq!(desk.snapshot().unwrap(), before);
    assert_eq!(all(&desk), known);
    assert!(desk.arrivals().unwrap().is_empty());
    let same = take(&mut desk, &all(&group), 70);
    assert_eq!(same, came, "taking it in comes to what the preview said");
}

#[test]
fn what_says_the_same_as_before_has_not_changed() {
    let (mut desk, mut group) = desk_and_group();
    group.undo().unwrap();
    group.undo().unwrap();
    group.commit(vec![set(Entity::Card, CARD, "text.es", "antes")], LABEL).unwrap();
    let mut merging = desk.merging().unwrap();
    for change in all(&group) {
        merging.put(&change).unwrap();
    }
    let came = merging.preview().unwrap();
    assert!(came.new > 0 && came.changed.is_empty() && came.removed.is_empty(), "{came:?}");
}

#[test]
fn an_arrival_has_a_page_of_what_it_added_changed_and_removed() {
    let (mut desk, group) = desk_and_group();
    take(&mut desk, &all(&group), 70);
    let arrivals = desk.arrivals().unwrap();
    let [arrival] = arrivals.as_slice() else { panic!("one arrival") };
    assert_eq!((arrival.new, arrival.known, arrival.undone), (9, 14, false));
    assert_eq!(arrival.from, from(70));
    let page = desk.arrived(id(70)).unwrap();
    let of = |wanted: Id| page.iter().find(|row| row.id == wanted).expect("it is on the page");
    assert!(of(id(6)).added && of(id(5)).removed);
    let words = of(CARD).fields.get("text.es").expect("the field that was written");
    assert_eq!(*words, (Some(Value::from("antes")), Some(Value::from("después"))));
    assert_eq!(of(CARD).actors, ["Scribe 2"]);
    take(&mut desk, &all(&group), 71);
    assert_eq!(desk.arrivals().unwrap()[0].new, 0, "the same again is noted as nothing new");
    assert!(desk.arrived(id(71)).unwrap().is_empty());
}

#[test]
fn one_undo_takes_an_arrival_back_and_redo_takes_it_in_again() {
    let (mut desk, group) = desk_and_group();
    let before = desk.snapshot().unwrap();
    take(&mut desk, &all(&group), 70);
    let after = desk.snapshot().unwrap();
    assert_eq!(desk.undoable().unwrap().unwrap().verb, Verb::Receive);
    assert!(matches!(desk.undo().unwrap(), UndoAnswer::Done(..)));
    assert_eq!(desk.snapshot().unwrap(), before);
    assert!(desk.arrivals().unwrap()[0].undone);
    assert!(desk.check().unwrap().is_sound());
    assert!(matches!(desk.redo().unwrap(), UndoAnswer::Done(..)));
    assert_eq!(desk.snapshot().unwrap(), after);
    assert!(desk.check().unwrap().is_sound());
    desk.undo().unwrap();
    assert_eq!(take(&mut desk, &all(&group), 71).new, 9, "and the packet can be taken in anew");
    assert_eq!(desk.snapshot().unwrap(), after);
}

#[test]
fn undo_of_an_arrival_never_sends_deletions_to_those_it_came_from() {
    let (mut desk, mut group) = desk_and_group();
    take(&mut desk, &all(&group), 70);
    desk.undo().unwrap();
    let before = group.snapshot().unwrap();
    group.merge(all(&desk)).unwrap();
    assert_eq!(group.snapshot().unwrap(), before);
}

#[test]
fn what_was_worked_on_since_stays() {
    let (mut desk, group) = desk_and_group();
    take(&mut desk, &all(&group), 70);
    desk.commit(vec![set(Entity::Card, CARD, "text.es", "en la mesa")], LABEL).unwrap();
    desk.undo().unwrap();
    assert_eq!(text(&desk), "después");
    // The words went back by a change that follows from what came; so it cannot go any more.
    assert!(matches!(desk.undo().unwrap(), UndoAnswer::ChangedSince(_)));
    assert_eq!(text(&desk), "después");
}

#[test]
fn files_that_were_taken_in_are_kept() {
    let (mut desk, _) = desk_and_group();
    let mut merging = desk.merging().unwrap();
    merging.keep(b"diapositivas").unwrap();
    merging.finish(Some(&from(70))).unwrap();
    let kept = desk.kept_hashes().unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(desk.kept(&kept[0].0).unwrap().as_deref(), Some(&b"diapositivas"[..]));
}

#[test]
fn what_is_missing_before_what_came_is_said() {
    let (mut desk, group) = desk_and_group();
    let known = all(&desk).len();
    let late = &all(&group)[known + 2..];
    let came = take(&mut desk, late, 70);
    assert_eq!((came.new, came.waiting), (7, 2));
    assert_eq!(desk.waiting().unwrap(), [(id(70), 2)].into(), "and on its page too");
    let came = take(&mut desk, &all(&group), 71);
    assert_eq!((came.new, came.waiting), (2, 0));
    assert!(desk.waiting().unwrap().is_empty());
    assert_eq!(desk.snapshot().unwrap(), group.snapshot().unwrap());
}
