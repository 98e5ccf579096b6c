use store::{Change, Store, StoreError, UndoAnswer};
use workshop::{Edit, EditKind, Entity, Id, Lang, Value, View};

use crate::support::*;

const CARD: Id = Id::WORKSHOP;

fn all(store: &Store) -> Vec<Change> {
    store.changes(0, usize::MAX).unwrap().changes
}

fn exchange(a: &mut Store, b: &mut Store) {
    a.merge(all(b)).unwrap();
    b.merge(all(a)).unwrap();
}

fn same(a: &mut Store, b: &mut Store) {
    assert_eq!(a.snapshot().unwrap(), b.snapshot().unwrap());
    assert_eq!(a.conflicts().unwrap(), b.conflicts().unwrap());
    assert!(a.check().unwrap().is_sound());
    assert!(b.check().unwrap().is_sound());
}

/// Two laptops that both have one card.
fn two() -> (Store, Store) {
    let (mut a, mut b) = (memory(1), memory(2));
    a.commit(card(CARD, id(1), "may share within 60 days"), LABEL).unwrap();
    exchange(&mut a, &mut b);
    (a, b)
}

fn write(store: &mut Store, text: &str) {
    store.commit(vec![set(Entity::Card, CARD, "text.es", text)], LABEL).unwrap();
}

fn text(store: &Store) -> String {
    let row = store.row(Entity::Card, CARD).unwrap().expect("the card is there");
    row.wording("text").get(Lang::Es).unwrap_or_default().to_owned()
}

#[test]
fn work_of_two_laptops_comes_together_and_coming_again_changes_nothing() {
    let (mut a, mut b) = two();
    a.commit(card(id(11), id(1), "a"), LABEL).unwrap();
    b.commit(card(id(12), id(1), "b"), LABEL).unwrap();
    let merged = a.merge(all(&b)).unwrap();
    assert_eq!((merged.new, merged.known), (7, 7));
    assert_eq!(merged.touched, [(Entity::Card, id(12))].into());
    b.merge(all(&a)).unwrap();
    same(&mut a, &mut b);
    assert_eq!(a.rows(Entity::Card).unwrap().len(), 3);
    let again = a.merge(all(&b)).unwrap();
    assert_eq!(again.new, 0);
    assert!(again.touched.is_empty());
}

#[test]
fn different_words_are_a_conflict_until_a_person_writes_one() {
    let (mut a, mut b) = two();
    write(&mut a, "shall share within 60 days");
    write(&mut b, "may share within 90 days");
    exchange(&mut a, &mut b);
    same(&mut a, &mut b);
    assert_eq!(text(&a), "may share within 60 days", "what all had agreed on stays shown");
    let conflicts = a.conflicts().unwrap();
    let [conflict] = conflicts.as_slice() else { panic!("one conflict") };
    assert_eq!(conflict.field, "text.es");
    assert_eq!(conflict.base.as_ref().unwrap().value, Some("may share within 60 days".into()));
    let mut sides: Vec<_> = conflict.sides.iter().map(|side| side.value.clone().unwrap()).collect();
    sides.sort();
    assert_eq!(sides, ["may share within 90 days".into(), "shall share within 60 days".into()]);

    write(&mut b, "may share within 60 days");
    exchange(&mut a, &mut b);
    same(&mut a, &mut b);
    assert!(a.conflicts().unwrap().is_empty());
    assert_eq!(text(&a), "may share within 60 days");
}

#[test]
fn versions_keep_their_order_when_a_decision_is_taken_back() {
    let versions = |store: &Store| -> Vec<_> {
        let [conflict] = &store.conflicts().unwrap()[..] else { panic!("one conflict") };
        conflict.sides.iter().map(|side| side.value.clone()).collect()
    };
    for days in 10..18 {
        let (mut a, mut b) = two();
        write(&mut a, &format!("shall share within {days} days"));
        write(&mut b, &format!("may share within {days} days"));
        exchange(&mut a, &mut b);
        let before = versions(&a);
        assert_eq!(versions(&b), before);
        write(&mut a, "shares");
        assert!(matches!(a.undo().unwrap(), UndoAnswer::Done(..)));
        assert_eq!(versions(&a), before);
    }
}

#[test]
fn the_same_words_from_two_people_are_no_conflict() {
    let (mut a, mut b) = two();
    write(&mut a, "b");
    write(&mut b, "b");
    exchange(&mut a, &mut b);
    same(&mut a, &mut b);
    assert!(a.conflicts().unwrap().is_empty());
    assert_eq!(text(&a), "b");
}

#[test]
fn two_moves_settle_by_themselves_and_are_listed() {
    let (mut a, mut b) = two();
    a.commit(vec![set(Entity::Card, CARD, "position", "81")], LABEL).unwrap();
    b.commit(vec![set(Entity::Card, CARD, "position", "82")], LABEL).unwrap();
    exchange(&mut a, &mut b);
    same(&mut a, &mut b);
    assert!(a.conflicts().unwrap().is_empty());
    assert_eq!(a.settled().unwrap(), [(Entity::Card, CARD, "position".to_owned())]);
    b.commit(vec![set(Entity::Card, CARD, "position", "83")], LABEL).unwrap();
    exchange(&mut a, &mut b);
    same(&mut a, &mut b);
    assert!(a.settled().unwrap().is_empty(), "somebody has moved it again, having seen both");
}

#[test]
fn a_card_deleted_here_and_edited_there_stays_and_asks() {
    for keep in [true, false] {
        let (mut a, mut b) = two();
        a.commit(vec![delete(Entity::Card, CARD)], LABEL).unwrap();
        write(&mut b, "still being written");
        exchange(&mut a, &mut b);
        same(&mut a, &mut b);
        assert_eq!(text(&a), "still being written");
        let conflicts = a.conflicts().unwrap();
        let [conflict] = conflicts.as_slice() else { panic!("one conflict") };
        assert_eq!(conflict.field, "");
        assert_eq!(conflict.sides.len(), 2, "the deletion and the words it had not seen");
        let decision = if keep { restore(Entity::Card, CARD) } else { delete(Entity::Card, CARD) };
        a.commit(vec![decision], LABEL).unwrap();
        exchange(&mut a, &mut b);
        same(&mut a, &mut b);
        assert!(b.conflicts().unwrap().is_empty());
        assert_eq!(b.rows(Entity::Card).unwrap().len(), usize::from(keep));
    }
}

#[test]
fn a_card_added_to_a_group_that_somebody_took_away_is_not_out_of_sight() {
    let (mut a, mut b) = (memory(1), memory(2));
    a.commit(vec![create(Entity::Group, id(1))], LABEL).unwrap();
    exchange(&mut a, &mut b);
    a.commit(vec![delete(Entity::Group, id(1))], LABEL).unwrap();
    b.commit(card(id(7), id(1), "late"), LABEL).unwrap();
    exchange(&mut a, &mut b);
    assert_eq!(a.orphans().unwrap(), [(Entity::Card, id(7))]);
    a.commit(vec![restore(Entity::Group, id(1))], LABEL).unwrap();
    assert!(a.orphans().unwrap().is_empty());
}

#[test]
fn undo_does_not_touch_what_somebody_else_has_written_over() {
    let (mut a, mut b) = two();
    write(&mut a, "by a");
    exchange(&mut a, &mut b);
    write(&mut b, "by b");
    exchange(&mut a, &mut b);
    assert_eq!(a.undo().unwrap(), UndoAnswer::ChangedSince(LABEL));
    assert_eq!(a.undo().unwrap(), UndoAnswer::ChangedSince(LABEL), "nor the card it is in");
    assert_eq!(a.undo().unwrap(), UndoAnswer::Nothing);
    assert_eq!(text(&a), "by b");
}

#[test]
fn undo_does_not_take_a_group_away_under_cards_that_came_from_elsewhere() {
    let (mut a, mut b) = (memory(1), memory(2));
    a.commit(vec![create(Entity::Group, id(1))], LABEL).unwrap();
    exchange(&mut a, &mut b);
    b.commit(card(id(7), id(1), "from elsewhere"), LABEL).unwrap();
    exchange(&mut a, &mut b);
    assert_eq!(a.undo().unwrap(), UndoAnswer::ChangedSince(LABEL));
    assert_eq!(a.rows(Entity::Group).unwrap().len(), 1);
}

#[test]
fn a_translation_made_elsewhere_of_words_changed_here_is_outdated() {
    let (mut a, mut b) = two();
    write(&mut a, "puede compartir en 90 días");
    b.commit(vec![translate(Entity::Card, CARD, "text.en", "text.es", "may share")], LABEL)
        .unwrap();
    exchange(&mut a, &mut b);
    same(&mut a, &mut b);
    let row = a.row(Entity::Card, CARD).unwrap().unwrap();
    assert_eq!(row.wording("text").outdated, [Lang::En]);
}

#[test]
fn what_this_version_does_not_know_is_kept_and_passed_on() {
    let (mut a, mut b) = two();
    let unknown = |kind, field: &str, value| Edit {
        kind,
        entity: "remark".into(),
        id: id(50),
        field: field.into(),
        value,
        translates: None,
    };
    a.commit(
        vec![
            unknown(EditKind::Create, "", Value::Null),
            unknown(EditKind::Set, "mood", Value::List(vec![Value::Int(1)])),
            set(Entity::Card, CARD, "colour", "red"),
        ],
        LABEL,
    )
    .unwrap();
    b.merge(all(&a)).unwrap();
    let mut c = memory(3);
    c.merge(all(&b)).unwrap();
    assert_eq!(all(&c), all(&a));
    same(&mut a, &mut c);
}

#[test]
fn a_changed_change_is_refused_and_so_is_everything_with_it() {
    let (a, _) = two();
    let mut forged = all(&a);
    forged[4].sealed.as_mut().unwrap().value = "shall not share".into();
    let mut c = memory(3);
    let refused = c.merge(forged);
    assert!(matches!(refused, Err(StoreError::InvalidChange(_))));
    assert!(all(&c).is_empty());
}

#[test]
fn two_changes_in_one_place_of_a_chain_are_held_aside_until_a_person_lets_them_in() {
    // The same installation twice, as when a whole laptop was copied; they part at the last change,
    // before it, and where what comes next would follow from the other.
    for (mine, theirs) in
        [(&["a"][..], &["b"][..]), (&["a", "c"], &["b", "c"]), (&["a"], &["b", "c"])]
    {
        let (mut a, mut twin, mut c) = (memory(1), memory(1), memory(3));
        for store in [&mut a, &mut twin] {
            store.commit(card(CARD, id(1), "common"), LABEL).unwrap();
        }
        mine.iter().for_each(|text| write(&mut a, text));
        theirs.iter().for_each(|text| write(&mut twin, text));
        c.merge(all(&a)).unwrap();
        let mut sent = all(&twin);
        let mut other = memory(4);
        other.commit(card(id(8), id(1), "innocent"), LABEL).unwrap();
        sent.splice(0..0, all(&other));
        sent.retain(|change| mine.len() == theirs.len() || change.value() != "b".into());
        let came = c.merge(sent.clone()).unwrap();
        assert!(came.aside > 0, "{mine:?} {theirs:?}");
        assert_eq!(c.merge(sent).unwrap().aside, 0, "the second time it is known");
        assert_eq!(text(&c), *mine.last().unwrap(), "what was there stays");
        assert_eq!(c.rows(Entity::Card).unwrap().len(), 2, "what is innocent came in");
        assert!(c.check().unwrap().is_sound());
        let forks = c.forks().unwrap();
        let [fork] = forks.as_slice() else { panic!("one fork") };
        assert_eq!(
            (fork.aside, fork.actors.as_slice()),
            (came.aside, &["Scribe 1".to_owned()][..])
        );
        c.let_in(fork.replica).unwrap();
        assert!(c.forks().unwrap().is_empty());
        let differ = usize::from(mine.last() != theirs.last());
        let both = c.conflicts().unwrap();
        assert_eq!(both.len(), differ, "what both wrote in one field is a conflict like any other");
    }
}

#[test]
fn once_both_branches_are_in_everybody_who_has_them_has_the_same() {
    // The whole of a laptop was copied, its name with it.
    let (_folder, path) = folder();
    let copy = path.with_file_name("copy.db");
    let made = Store::create_with(&path, None, &origin(1), Box::new(Steady::new(1)));
    made.unwrap().commit(card(CARD, id(1), "common"), LABEL).unwrap();
    std::fs::copy(&path, &copy).unwrap();
    let open = |path, seed| Store::open_with(path, None, &origin(1), Box::new(Steady::new(seed)));
    let (mut a, mut twin) = (open(&path, 5).unwrap(), open(&copy, 6).unwrap());
    write(&mut a, "a");
    write(&mut twin, "b");
    let chain = all(&a)[0].header.replica;
    exchange(&mut a, &mut twin);
    for store in [&mut a, &mut twin] {
        assert_eq!(store.forks().unwrap().len(), 1);
        store.let_in(chain).unwrap();
    }
    same(&mut a, &mut twin);
    // Neither goes on in the chain that forked.
    write(&mut a, "a again");
    twin.commit(card(id(8), id(1), "new"), LABEL).unwrap();
    exchange(&mut a, &mut twin);
    same(&mut a, &mut twin);
    assert!(a.forks().unwrap().is_empty());
    assert_eq!(text(&twin), "a again");
}

#[test]
fn changes_may_come_before_those_they_follow() {
    let (a, _) = two();
    let mut c = memory(3);
    let mut late = all(&a);
    let early = late.split_off(4);
    c.merge(early).unwrap();
    assert!(c.rows(Entity::Card).unwrap().is_empty(), "nobody has created the card yet");
    assert!(!c.check().unwrap().is_sound(), "and the check says what is missing");
    c.merge(late).unwrap();
    assert_eq!(c.snapshot().unwrap(), a.snapshot().unwrap());
    assert!(c.check().unwrap().is_sound());
}

#[test]
fn a_value_that_came_erased_is_filled_in_when_somebody_has_it() {
    let (a, _) = two();
    let mut c = memory(3);
    c.merge(all(&a).into_iter().map(Change::erased).collect()).unwrap();
    assert!(c.check().unwrap().is_sound(), "erased values leave the chain whole");
    assert_eq!(text(&c), "");
    c.merge(all(&a)).unwrap();
    assert_eq!(c.snapshot().unwrap(), a.snapshot().unwrap());
}

#[test]
fn the_log_can_be_read_in_pages() {
    let (a, _) = two();
    let mut changes = Vec::new();
    let mut after = Some(0);
    while let Some(from) = after {
        let page = a.changes(from, 3).unwrap();
        assert!(page.changes.len() <= 3);
        changes.extend(page.changes);
        after = page.next;
    }
    assert_eq!(changes, all(&a));
}
