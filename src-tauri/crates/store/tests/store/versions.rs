use store::Kind;
use workshop::{Entity, Lang, View};

use crate::support::*;

#[test]
fn a_rows_history_says_who_wrote_what_and_an_earlier_version_can_come_back() {
    let mut store = memory(1);
    let card_id = id(7);
    store.commit(card(card_id, id(1), "uno"), LABEL).unwrap();
    let english = translate(Entity::Card, card_id, "text.en", "text.es", "one");
    store.commit(vec![english], LABEL).unwrap();
    store.commit(vec![set(Entity::Card, card_id, "text.en", "two")], LABEL).unwrap();
    let history = store.history(Entity::Card, card_id).unwrap();
    assert_eq!(history.len(), 9);
    let (newest, oldest) = (&history[0], &history[8]);
    assert_eq!((newest.field.as_str(), newest.value.clone()), ("text.en", Some("two".into())));
    assert_eq!(newest.actor, "Scribe 1");
    assert_eq!(oldest.kind, Kind::Create);

    let earlier = &history[1];
    assert_eq!(earlier.value, Some("one".into()), "a translation reads as its words");
    let edit = store.restore_version(Entity::Card, card_id, "text.en", earlier.cid).unwrap();
    store.commit(vec![edit.unwrap()], LABEL).unwrap();
    store.commit(vec![set(Entity::Card, card_id, "text.es", "dos")], LABEL).unwrap();
    let text = store.row(Entity::Card, card_id).unwrap().unwrap().wording("text");
    assert_eq!(text.get(Lang::En), Some("one"));
    assert_eq!(text.outdated, [Lang::En], "it still knows what it translated");

    let elsewhere = store.restore_version(Entity::Card, card_id, "text.es", earlier.cid).unwrap();
    assert_eq!(elsewhere, None);
}
