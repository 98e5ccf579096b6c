use ledger::{Log, Lookup, UndoRefused, plan_undo, settle};
use workshop::{EditKind, MergeRule, Value};

use crate::support::*;

fn value(log: &Log, field: &str) -> Value {
    let heads = log.heads(&row(1), field).unwrap();
    let [head] = heads.as_slice() else { panic!("one head") };
    log.get(head).unwrap().value()
}

#[test]
fn every_field_of_an_action_goes_back_to_what_it_held() {
    let mut a = Laptop::new(1);
    a.act(&[create(1), set(1, "kind", "a")]);
    let action = a.act(&[set(1, "kind", "b"), set(1, "room", "r"), set(1, "kind", "c")]);
    let edits = plan_undo(&action, &a.log).unwrap().unwrap();
    a.act(&edits);
    assert_eq!(value(&a.log, "kind"), "a".into());
    assert_eq!(value(&a.log, "room"), Value::Null);
}

#[test]
fn it_is_all_or_nothing() {
    let mut a = Laptop::new(1);
    a.act(&[create(1)]);
    let action = a.act(&[set(1, "kind", "b"), set(1, "room", "r")]);
    a.act(&[set(1, "room", "s")]);
    assert_eq!(plan_undo(&action, &a.log).unwrap(), Err(UndoRefused::ChangedSince));
}

#[test]
fn a_row_is_not_taken_away_under_somebody_elses_words() {
    let mut a = Laptop::new(1);
    let action = a.act(&[create(1), set(1, "kind", "a")]);
    let mut b = Laptop::new(2);
    b.receive(&a.log);
    b.act(&[set(1, "room", "somebody else's")]);
    a.receive(&b.log);
    assert_eq!(plan_undo(&action, &a.log).unwrap(), Err(UndoRefused::ChangedSince));
}

#[test]
fn a_field_of_a_row_somebody_else_took_away_does_not_go_back() {
    let mut a = Laptop::new(1);
    a.act(&[create(1)]);
    let action = a.act(&[set(1, "kind", "b")]);
    let mut b = Laptop::new(2);
    b.receive(&a.log);
    b.act(&[delete(1)]);
    a.receive(&b.log);
    assert_eq!(plan_undo(&action, &a.log).unwrap(), Err(UndoRefused::ChangedSince));
}

#[test]
fn a_conflict_that_came_since_is_for_people_and_not_for_undo() {
    let mut a = Laptop::new(1);
    a.act(&[create(1), set(1, "kind", "a")]);
    let mut b = Laptop::new(2);
    b.receive(&a.log);
    let action = a.act(&[set(1, "kind", "b")]);
    b.act(&[set(1, "kind", "c")]);
    a.receive(&b.log);
    assert_eq!(plan_undo(&action, &a.log).unwrap(), Err(UndoRefused::ChangedSince));
}

#[test]
fn words_taken_away_with_their_row_come_back_with_it() {
    let mut a = Laptop::new(1);
    a.act(&[create(1), set(1, "topic", "t"), set(1, "kind", "a")]);
    let action = a.act(&[set(1, "topic", Value::Null), delete(1)]);
    let edits = plan_undo(&action, &a.log).unwrap().unwrap();
    assert_eq!(edits[0].kind, EditKind::Restore, "the row first");
    assert_eq!(a.act(&edits).len(), 2);
    assert_eq!(value(&a.log, "topic"), "t".into());
}

#[test]
fn a_decision_that_is_taken_back_leaves_the_versions_side_by_side_again() {
    let mut a = Laptop::new(1);
    a.act(&[create(1), set(1, "text.es", "todos")]);
    let mut b = Laptop::new(2);
    b.receive(&a.log);
    a.act(&[set(1, "text.es", "una")]);
    b.act(&[set(1, "text.es", "otra")]);
    a.receive(&b.log);
    let settled = |log: &Log| {
        let heads = log.heads(&row(1), "text.es").unwrap();
        settle(&heads, MergeRule::of("card", "text.es"), log).unwrap()
    };
    let versions = |log: &Log| {
        let heads = log.heads(&row(1), "text.es").unwrap();
        let mut said: Vec<_> = heads.iter().map(|head| log.get(head).unwrap().value()).collect();
        said.sort();
        said
    };
    let before = versions(&a.log);
    assert!(settled(&a.log).conflict);

    let decision = a.act(&[set(1, "text.es", "otra")]);
    assert_eq!(value(&a.log, "text.es"), "otra".into());
    let taken_back = plan_undo(&decision, &a.log).unwrap().unwrap();
    let reopened = a.act(&taken_back);
    assert!(settled(&a.log).conflict);
    assert_eq!(versions(&a.log), before);
    let shown = settled(&a.log).shown.unwrap();
    assert_eq!(a.log.get(&shown).unwrap().value(), "todos".into(), "what all had agreed on");

    let again = plan_undo(&reopened, &a.log).unwrap().unwrap();
    a.act(&again);
    assert_eq!(value(&a.log, "text.es"), "otra".into());
    assert!(!settled(&a.log).conflict);

    b.receive(&a.log);
    assert_eq!(value(&b.log, "text.es"), "otra".into());
}
