//! The same histories in Automerge, whose scalar values have the meaning we want: after every
//! history, each laptop must hold the same values in each field, the conflicting ones included.
//!
//! Two differences are wanted, and stepped around. Equal values that two people wrote collapse here,
//! and writing that value once more is nothing new; so what is nothing here is not written there.
//! And a person who ends a conflict by writing one of its values has said so: Automerge then only
//! takes the others away, here it is a change like any other.

use std::collections::BTreeSet;

use automerge::transaction::Transactable;
use automerge::{ActorId, AutoCommit, ROOT, ReadDoc, ScalarValue};
use ledger::Lookup;
use proptest::prelude::*;
use workshop::Value;

use crate::support::*;

const FIELDS: &[&str] = &["kind", "text.es", "text.en", "offered_by"];

#[derive(Clone, Debug)]
enum Deed {
    Set(usize, usize, Value),
    Receive(usize, usize),
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        (-2..3_i64).prop_map(Value::Int),
        prop::sample::select(vec!["", "may share", "shall not share", "días"])
            .prop_map(Value::from),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    let who = 0..4_usize;
    prop_oneof![
        3 => (who.clone(), 0..FIELDS.len(), value()).prop_map(|(w, f, v)| Deed::Set(w, f, v)),
        1 => (who.clone(), who).prop_map(|(a, b)| Deed::Receive(a, b)),
    ]
}

fn scalar(value: &Value) -> ScalarValue {
    match value {
        Value::Bool(flag) => ScalarValue::Boolean(*flag),
        Value::Int(number) => ScalarValue::Int(*number),
        Value::Text(text) => ScalarValue::Str(text.as_str().into()),
        _ => ScalarValue::Null,
    }
}

fn plain(value: &automerge::Value<'_>) -> Value {
    match value.as_scalar().expect("only scalars were written") {
        ScalarValue::Boolean(flag) => Value::Bool(*flag),
        ScalarValue::Int(number) => Value::Int(*number),
        ScalarValue::Str(text) => Value::from(text.as_str()),
        ScalarValue::Null => Value::Null,
        other => panic!("nobody wrote {other:?}"),
    }
}

fn put(document: &mut AutoCommit, field: &str, value: &Value) {
    if document.get_all(ROOT, field).unwrap().len() > 1 {
        document.delete(ROOT, field).unwrap();
    }
    document.put(ROOT, field, scalar(value)).unwrap();
    document.commit();
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 500,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_laptop_holds_the_values_automerge_holds(
        deeds in prop::collection::vec(deed(), 1..60),
    ) {
        let mut base = Laptop::new(9);
        base.act(&[create(1), set(1, "kind", "context")]);
        let mut document = AutoCommit::new().with_actor(ActorId::from([9]));
        document.put(ROOT, "kind", "context").unwrap();

        let mut laptops = Vec::new();
        let mut documents = Vec::new();
        for number in 1..=4_u8 {
            let mut laptop = Laptop::new(number.into());
            laptop.receive(&base.log);
            laptops.push(laptop);
            documents.push(document.fork().with_actor(ActorId::from([number])));
        }
        for deed in &deeds {
            match deed {
                Deed::Set(who, field, value) => {
                    let edit = set(1, FIELDS[*field], value.clone());
                    if laptops[*who].write_one(&edit).is_some() {
                        put(&mut documents[*who], FIELDS[*field], value);
                    }
                }
                Deed::Receive(to, from) => {
                    let log = laptops[*from].log.clone();
                    laptops[*to].receive(&log);
                    let mut sent = documents[*from].clone();
                    documents[*to].merge(&mut sent).unwrap();
                }
            }
        }
        for (laptop, document) in laptops.iter().zip(&documents) {
            for field in FIELDS {
                let ours: BTreeSet<Value> = laptop.log.heads(&row(1), field).unwrap().iter()
                    .map(|cid| laptop.log.get(cid).unwrap().value()).collect();
                let theirs: BTreeSet<Value> = document.get_all(ROOT, *field).unwrap().iter()
                    .map(|(value, _)| plain(value)).collect();
                prop_assert_eq!(ours, theirs, "{}", field);
            }
        }
    }
}
