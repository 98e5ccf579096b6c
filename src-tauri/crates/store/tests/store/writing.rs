use store::{StoreError, UndoAnswer};
use workshop::{Entity, Lang, Value, View};

use crate::support::*;

const CARD: workshop::Id = workshop::Id::WORKSHOP;

fn text(store: &store::Store) -> String {
    let row = store.row(Entity::Card, CARD).unwrap().expect("the card is there");
    row.wording("text").get(Lang::Es).unwrap_or_default().to_owned()
}

#[test]
fn what_was_committed_is_what_is_read() {
    let mut store = memory(1);
    let committed = store.commit(card(id(7), id(1), "Falta de datos"), LABEL).unwrap();
    assert_eq!(committed.touched, [(Entity::Card, id(7))].into());
    let snapshot = store.snapshot().unwrap();
    let [card] = snapshot.cards.as_slice() else { panic!("one card") };
    assert_eq!(card.group, id(1));
    assert_eq!(card.text.get(Lang::Es), Some("Falta de datos"));
    assert_eq!(card.text.original, Some(Lang::Es));
    assert_eq!(card.position.0, "80");
    assert_eq!(store.rows_where(Entity::Card, "group", id(1)).unwrap().len(), 1);
    assert!(store.rows_where(Entity::Card, "group", id(2)).unwrap().is_empty());
}

#[test]
fn an_edit_that_changes_nothing_is_not_written() {
    let mut store = memory(1);
    store.commit(card(CARD, id(1), "a"), LABEL).unwrap();
    let again = store.commit(card(CARD, id(1), "a"), LABEL).unwrap();
    assert_eq!(again, store::Committed::default());
    let emptied = vec![set(Entity::Card, CARD, "text.en", Value::Null)];
    assert_eq!(store.commit(emptied, LABEL).unwrap().action, None);
}

#[test]
fn an_action_is_written_whole_or_not_at_all() {
    let mut store = memory(1);
    let mut edits = card(CARD, id(1), "a");
    edits.push(set(Entity::Card, id(99), "kind", "challenge"));
    let refused = store.commit(edits, LABEL);
    assert!(matches!(refused, Err(StoreError::NoRow { .. })));
    assert!(store.rows(Entity::Card).unwrap().is_empty());
    assert_eq!(store.undoable().unwrap(), None);
}

#[test]
fn undo_and_redo_go_back_and_forth_through_every_action() {
    let mut store = memory(1);
    store.commit(card(CARD, id(1), "a"), LABEL).unwrap();
    store.commit(vec![set(Entity::Card, CARD, "text.es", "b")], LABEL).unwrap();
    store.commit(vec![delete(Entity::Card, CARD)], LABEL).unwrap();
    for _ in 0..2 {
        assert!(store.rows(Entity::Card).unwrap().is_empty());
        assert!(matches!(store.undo().unwrap(), UndoAnswer::Done(..)));
        assert_eq!(text(&store), "b");
        assert!(matches!(store.undo().unwrap(), UndoAnswer::Done(..)));
        assert_eq!(text(&store), "a");
        assert!(matches!(store.undo().unwrap(), UndoAnswer::Done(..)));
        assert!(store.rows(Entity::Card).unwrap().is_empty());
        assert_eq!(store.undo().unwrap(), UndoAnswer::Nothing);
        assert!(matches!(store.redo().unwrap(), UndoAnswer::Done(..)));
        assert_eq!(text(&store), "a");
        assert!(matches!(store.redo().unwrap(), UndoAnswer::Done(..)));
        assert_eq!(text(&store), "b");
        assert!(matches!(store.redo().unwrap(), UndoAnswer::Done(..)));
        assert_eq!(store.redo().unwrap(), UndoAnswer::Nothing);
    }
}

#[test]
fn something_new_ends_what_could_be_redone() {
    let mut store = memory(1);
    store.commit(card(CARD, id(1), "a"), LABEL).unwrap();
    store.commit(vec![set(Entity::Card, CARD, "text.es", "b")], LABEL).unwrap();
    store.undo().unwrap();
    store.commit(vec![set(Entity::Card, CARD, "text.es", "c")], LABEL).unwrap();
    assert_eq!(store.redo().unwrap(), UndoAnswer::Nothing);
    assert_eq!(text(&store), "c");
    store.undo().unwrap();
    assert_eq!(text(&store), "a");
}

#[test]
fn a_translation_knows_when_the_words_it_translated_have_changed() {
    let mut store = memory(1);
    store.commit(card(CARD, id(1), "uno"), LABEL).unwrap();
    let english = || translate(Entity::Card, CARD, "text.en", "text.es", "one");
    store.commit(vec![english()], LABEL).unwrap();
    let outdated = |store: &store::Store| {
        store.row(Entity::Card, CARD).unwrap().unwrap().wording("text").outdated
    };
    assert_eq!(outdated(&store), []);
    store.commit(vec![set(Entity::Card, CARD, "text.es", "dos")], LABEL).unwrap();
    assert_eq!(outdated(&store), [Lang::En]);
    store.undo().unwrap();
    assert_eq!(outdated(&store), [], "the words it translated are back");
    store.redo().unwrap();
    store.commit(vec![english()], LABEL).unwrap();
    assert_eq!(outdated(&store), [], "saying it again says that it still holds");
}
