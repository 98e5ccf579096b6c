//! Whatever several laptops write and in whatever order it comes together.

use std::collections::BTreeMap;

use ledger::{Log, RowKey, standing};
use proptest::prelude::*;
use store::{Change, Finding, Store};
use workshop::{Edit, Entity, Id, MergeRule, Value, View};

use crate::support::*;

const STORES: usize = 3;
const FIELDS: &[&str] =
    &["kind", "text.es", "text.original", "position", "position", "example", "unheard_of"];
const VALUES: &[&str] = &["es", "en", "context", "80", "0"];

/// What somebody does.
#[derive(Clone, Debug)]
enum Deed {
    Create(usize, u128),
    Set(usize, u128, usize, usize),
    Translate(usize, u128, usize),
    Delete(usize, u128),
    Restore(usize, u128),
    Undo(usize),
    Redo(usize),
    /// Some of what one wrote goes to another, backwards or not.
    Send(usize, usize, u8, bool),
}

fn deed() -> impl Strategy<Value = Deed> {
    let who = 0..STORES;
    let row = 0..3_u128;
    prop_oneof![
        2 => (who.clone(), row.clone()).prop_map(|(w, r)| Deed::Create(w, r)),
        6 => (who.clone(), row.clone(), 0..FIELDS.len(), 0..=VALUES.len())
            .prop_map(|(w, r, f, v)| Deed::Set(w, r, f, v)),
        2 => (who.clone(), row.clone(), 0..VALUES.len())
            .prop_map(|(w, r, v)| Deed::Translate(w, r, v)),
        2 => (who.clone(), row.clone()).prop_map(|(w, r)| Deed::Delete(w, r)),
        1 => (who.clone(), row).prop_map(|(w, r)| Deed::Restore(w, r)),
        2 => who.clone().prop_map(Deed::Undo),
        1 => who.clone().prop_map(Deed::Redo),
        3 => (who.clone(), who, any::<u8>(), any::<bool>())
            .prop_map(|(a, b, mask, back)| Deed::Send(a, b, mask, back)),
    ]
}

fn all(store: &Store) -> Vec<Change> {
    store.changes(0, usize::MAX).unwrap().changes
}

/// A field of a row that is not there is refused, which is as good as not asking.
fn commit(store: &mut Store, edit: Edit) {
    match store.commit(vec![edit], LABEL) {
        Ok(_) | Err(store::StoreError::NoRow { .. }) => {}
        Err(error) => panic!("{error}"),
    }
}

fn act(stores: &mut [Store], deed: &Deed) {
    let card = Entity::Card;
    match *deed {
        Deed::Create(who, row) => commit(&mut stores[who], create(card, id(row))),
        Deed::Set(who, row, field, value) => {
            let value = VALUES.get(value).map_or(Value::Null, |value| Value::from(*value));
            commit(&mut stores[who], set(card, id(row), FIELDS[field], value));
        }
        Deed::Translate(who, row, value) => {
            let edit = translate(card, id(row), "text.en", "text.es", VALUES[value]);
            commit(&mut stores[who], edit);
        }
        Deed::Delete(who, row) => commit(&mut stores[who], delete(card, id(row))),
        Deed::Restore(who, row) => commit(&mut stores[who], restore(card, id(row))),
        Deed::Undo(who) => drop(stores[who].undo().unwrap()),
        Deed::Redo(who) => drop(stores[who].redo().unwrap()),
        Deed::Send(from, to, mask, backwards) => {
            let mut some: Vec<Change> = all(&stores[from])
                .into_iter()
                .enumerate()
                .filter(|(at, _)| mask >> (at % 8) & 1 == 1)
                .map(|(_, change)| change)
                .collect();
            if backwards {
                some.reverse();
            }
            stores[to].merge(some).unwrap();
        }
    }
}

/// What the rules of the ledger say of the same changes in memory.
fn visible_by_the_ledger(changes: Vec<Change>) -> BTreeMap<Id, bool> {
    let mut log = Log::new();
    for change in changes {
        log.insert(change);
    }
    let rule = |field: &str| MergeRule::of("card", field);
    let visible = |row: &RowKey| standing(row, rule, &log).unwrap().visible;
    log.rows().map(|row| (row.id, visible(row))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 250,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn tables_are_what_the_log_makes_of_them_and_all_end_up_with_the_same(
        deeds in prop::collection::vec(deed(), 1..40),
    ) {
        let mut stores: Vec<Store> = (1..=STORES).map(|n| memory(u8::try_from(n).unwrap())).collect();
        // Something to disagree about.
        stores[0].commit(card(id(0), id(1), "es"), LABEL).unwrap();
        let common = all(&stores[0]);
        for store in &mut stores[1..] {
            store.merge(common.clone()).unwrap();
        }
        for deed in &deeds {
            act(&mut stores, deed);
        }
        for store in &mut stores {
            let findings = store.check().unwrap().findings;
            // Parts of a log that have not come yet are the one thing these deeds may leave.
            let other = findings.iter().find(|finding| !matches!(finding, Finding::Gap { .. }));
            prop_assert_eq!(other, None);
            for (row, visible) in visible_by_the_ledger(all(store)) {
                prop_assert_eq!(store.row(Entity::Card, row).unwrap().is_some(), visible);
            }
        }
        let everything: Vec<Vec<Change>> = stores.iter().map(all).collect();
        for (at, store) in stores.iter_mut().enumerate() {
            for turn in 0..STORES {
                store.merge(everything[(at + turn) % STORES].clone()).unwrap();
            }
        }
        let (first, others) = stores.split_first_mut().unwrap();
        prop_assert!(first.check().unwrap().is_sound());
        for store in others {
            prop_assert!(store.check().unwrap().is_sound());
            prop_assert_eq!(first.snapshot().unwrap(), store.snapshot().unwrap());
            prop_assert_eq!(first.conflicts().unwrap(), store.conflicts().unwrap());
            prop_assert_eq!(first.settled().unwrap(), store.settled().unwrap());
        }
    }
}
