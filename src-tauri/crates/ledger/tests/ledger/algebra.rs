//! Whatever the order, and whatever is missing: the same set of changes says the same.

use std::collections::{BTreeMap, BTreeSet};

use ledger::{Change, Cid, Kind, Log, Lookup, RowKey, Standing, standing};
use proptest::prelude::*;
use workshop::{MergeRule, Value};

use crate::support::*;

const ROWS: u128 = 2;
const FIELDS: &[&str] = &["kind", "text.es", "position"];
const VALUES: &[&str] = &["a", "b", "c"];

#[derive(Clone, Debug)]
enum Deed {
    Create(usize, u128),
    Set(usize, u128, usize, usize),
    Delete(usize, u128),
    Restore(usize, u128),
    Receive(usize, usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let (who, row) = (0..3_usize, 0..ROWS);
    prop_oneof![
        1 => (who.clone(), row.clone()).prop_map(|(w, r)| Deed::Create(w, r)),
        6 => (who.clone(), row.clone(), 0..FIELDS.len(), 0..VALUES.len())
            .prop_map(|(w, r, f, v)| Deed::Set(w, r, f, v)),
        2 => (who.clone(), row.clone()).prop_map(|(w, r)| Deed::Delete(w, r)),
        1 => (who.clone(), row).prop_map(|(w, r)| Deed::Restore(w, r)),
        2 => (who.clone(), who).prop_map(|(a, b)| Deed::Receive(a, b)),
    ]
}

/// Everything three laptops wrote.
fn written(deeds: &[Deed]) -> Vec<Change> {
    let mut laptops = [Laptop::new(1), Laptop::new(2), Laptop::new(3)];
    for row in 0..ROWS {
        laptops[0].act(&[create(row), set(row, "kind", "a")]);
    }
    for deed in deeds {
        match *deed {
            Deed::Create(who, row) => drop(laptops[who].write_one(&create(row))),
            Deed::Set(who, row, field, value) => {
                drop(laptops[who].write_one(&set(row, FIELDS[field], VALUES[value])));
            }
            Deed::Delete(who, row) => drop(laptops[who].write_one(&delete(row))),
            Deed::Restore(who, row) => drop(laptops[who].write_one(&restore(row))),
            Deed::Receive(to, from) => {
                let log = laptops[from].log.clone();
                laptops[to].receive(&log);
            }
        }
    }
    let mut log = Log::new();
    for change in laptops.iter().flat_map(|laptop| laptop.log.changes()) {
        log.insert(change.clone());
    }
    log.changes().cloned().collect()
}

fn stands(log: &Log) -> BTreeMap<RowKey, Standing> {
    let rule = |field: &str| MergeRule::of("card", field);
    log.rows().map(|row| (row.clone(), standing(row, rule, log).unwrap())).collect()
}

/// The heads of a field, word for word as they are defined.
fn heads_by_definition(changes: &[&Change], row: &RowKey, field: &str) -> Vec<Cid> {
    let on_field =
        || changes.iter().filter(|change| change.row() == *row && change.header.field == field);
    let named = |cid: &Cid| on_field().any(|other| other.header.parents.contains(cid));
    let heads: BTreeSet<Cid> = on_field().map(|change| change.cid).filter(|c| !named(c)).collect();
    heads.into_iter().collect()
}

/// Whether a row is there, word for word as it is defined.
fn visible_by_definition(changes: &[&Change], row: &RowKey) -> bool {
    let of_row: Vec<_> = changes.iter().filter(|change| change.row() == *row).collect();
    let existence = heads_by_definition(changes, row, "");
    let heads: Vec<_> = of_row.iter().filter(|change| existence.contains(&change.cid)).collect();
    let seen = |cid: &Cid| heads.iter().any(|delete| delete.header.parents.contains(cid));
    let fields: BTreeSet<&str> = of_row.iter().map(|change| change.header.field.as_str()).collect();
    let deleted = !heads.is_empty()
        && heads.iter().all(|change| change.header.kind == Kind::Delete)
        && fields
            .into_iter()
            .filter(|field| !field.is_empty())
            .all(|field| heads_by_definition(changes, row, field).iter().all(seen));
    of_row.iter().any(|change| change.header.kind == Kind::Create) && !deleted
}

/// Everything before a change on its own field, as far as it is known.
fn before(known: &BTreeMap<Cid, &Change>, cid: Cid) -> BTreeSet<Cid> {
    let mut found = BTreeSet::new();
    let here = known[&cid];
    for parent in &here.header.parents {
        let same =
            |other: &&&Change| other.row() == here.row() && other.header.field == here.header.field;
        if known.get(parent).filter(same).is_some() {
            found.insert(*parent);
            found.extend(before(known, *parent));
        }
    }
    found
}

/// The decisions on a field since what all had agreed on, those left out that others were made after.
fn decided_since(
    known: &BTreeMap<Cid, &Change>,
    heads: &[Cid],
    common: &BTreeSet<Cid>,
) -> Vec<Cid> {
    let depth = |cid: &Cid| deep(known, *cid);
    let base = common.iter().copied().min_by_key(|cid| (usize::MAX - depth(cid), *cid));
    let reached: BTreeSet<Cid> =
        heads.iter().flat_map(|head| before(known, *head)).chain(heads.iter().copied()).collect();
    let since: Vec<Cid> = reached
        .into_iter()
        .filter(|cid| matches!(known[cid].header.kind, Kind::Resolve | Kind::Accept))
        .filter(|cid| base.is_none_or(|base| before(known, *cid).contains(&base)))
        .collect();
    let later = |cid: &Cid| since.iter().any(|other| before(known, *other).contains(cid));
    since.iter().copied().filter(|cid| !later(cid)).collect()
}

/// The longest known chain of parents on its field.
fn deep(known: &BTreeMap<Cid, &Change>, cid: Cid) -> usize {
    let parents = known[&cid].header.parents.iter();
    let own = before(known, cid);
    parents.filter(|one| own.contains(one)).map(|one| deep(known, *one) + 1).max().unwrap_or(0)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1800,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_order_any_overlap_any_part(
        deeds in prop::collection::vec(deed(), 0..40),
        keep in prop::collection::vec(prop::bool::weighted(0.8), 60),
        order in Just(()).prop_perturb(|(), mut rng| (0..200).map(|_| rng.random::<u32>()).collect::<Vec<_>>()),
    ) {
        let all = written(&deeds);
        let part: Vec<&Change> =
            all.iter().zip(keep.iter().cycle()).filter(|(_, keep)| **keep).map(|(c, _)| c).collect();

        let mut straight = Log::new();
        for change in &part {
            prop_assert!(straight.insert((*change).clone()));
        }
        let mut shuffled: Vec<(u32, &Change)> =
            order.iter().copied().zip(part.iter().chain(&part).copied()).collect();
        shuffled.sort_by_key(|(at, _)| *at);
        let mut other = Log::new();
        for (_, change) in &shuffled {
            other.insert((*change).clone());
        }
        prop_assert_eq!(stands(&straight), stands(&other));

        let known: BTreeMap<Cid, &Change> = part.iter().map(|change| (change.cid, *change)).collect();
        for (row, stands) in stands(&other) {
            prop_assert_eq!(stands.visible, visible_by_definition(&part, &row));
            for (field, heads) in other.row_heads(&row).unwrap() {
                prop_assert_eq!(&heads, &heads_by_definition(&part, &row, &field));
                if field.is_empty() {
                    continue;
                }
                let values: BTreeSet<Value> = heads.iter().map(|cid| known[cid].value()).collect();
                let settled = stands.fields[&field];
                let decides = MergeRule::of("card", &field) == MergeRule::Conflict;
                prop_assert_eq!(settled.conflict, decides && values.len() > 1);
                let shown = settled.shown.unwrap();
                if settled.conflict {
                    let common = heads.iter().map(|cid| before(&known, *cid))
                        .reduce(|a, b| a.intersection(&b).copied().collect()).unwrap();
                    let decisions = decided_since(&known, &heads, &common);
                    let values: BTreeSet<Value> =
                        decisions.iter().map(|cid| known[cid].value()).collect();
                    if values.len() == 1 {
                        prop_assert!(decisions.contains(&shown), "what was decided since");
                        continue;
                    }
                    let nearest = common.is_empty() || common.contains(&shown)
                        && !common.iter().any(|later| before(&known, *later).contains(&shown));
                    prop_assert!(nearest, "the last value all had agreed on");
                    prop_assert!(!common.is_empty() || heads.contains(&shown));
                } else {
                    prop_assert!(heads.contains(&shown));
                }
            }
        }
    }
}

#[test]
fn a_decision_stays_shown_when_somebody_goes_on_from_what_was_decided_against() {
    let mut desk = Laptop::new(1);
    desk.act(&[create(1), set(1, "kind", "a")]);
    let (mut b, mut c) = (Laptop::new(2), Laptop::new(3));
    b.receive(&desk.log);
    c.receive(&desk.log);
    b.write_one(&set(1, "kind", "b"));
    c.write_one(&set(1, "kind", "c"));
    desk.receive(&b.log);
    desk.receive(&c.log);
    let decided = desk.write_one(&set(1, "kind", "c")).unwrap();
    // It knows nothing of the decision.
    b.write_one(&set(1, "kind", "b, better"));
    desk.receive(&b.log);
    let field = stands(&desk.log)[&row(1)].fields["kind"];
    assert!(field.conflict, "a person has to look again");
    assert_eq!(field.shown, Some(decided.cid), "what was decided against is not back");
}

#[test]
fn the_last_common_value_stays_shown_however_far_the_two_went() {
    let mut a = Laptop::new(1);
    a.act(&[create(1), set(1, "kind", "a")]);
    let agreed = a.write_one(&set(1, "kind", "b")).unwrap();
    let mut b = Laptop::new(2);
    b.receive(&a.log);
    for value in ["c", "d", "e"] {
        a.write_one(&set(1, "kind", value));
    }
    b.write_one(&set(1, "kind", "f"));
    b.receive(&a.log);
    let settled = stands(&b.log)[&row(1)].fields["kind"];
    assert!(settled.conflict);
    assert_eq!(settled.shown, Some(agreed.cid));
}

#[test]
fn rows_of_different_kinds_never_meet_even_with_one_id() {
    let mut a = Laptop::new(1);
    a.act(&[create(1), set(1, "kind", "a")]);
    let mut stranger = set(1, "kind", "b");
    stranger.entity = "session".into();
    let mut made = create(1);
    made.entity = "session".into();
    a.act(&[made, stranger]);
    assert_eq!(a.log.rows().count(), 2);
    let heads = a.log.heads(&row(1), "kind").unwrap();
    assert_eq!(a.log.get(&heads[0]).unwrap().value(), Value::from("a"));
}
