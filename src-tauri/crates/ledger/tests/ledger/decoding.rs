//! What strangers send is read strictly, or not at all.

use std::collections::BTreeMap;

use ledger::{
    Change, DecodeError, Header, Invalid, Kind, MAX_DEPTH, MAX_ITEMS, MAX_TEXT, Sealed,
    decode_value, encode_value,
};
use proptest::prelude::*;
use workshop::Value;

use crate::support::*;

fn header(parents: Vec<ledger::Cid>) -> Header {
    Header {
        replica: id(1),
        seq: 1,
        prev: None,
        action: id(2),
        kind: Kind::Set,
        schema: 1,
        entity: "card".into(),
        entity_id: id(3),
        field: "text.es".into(),
        parents,
        value_hash: [0; 32],
        actor: "Scribe".into(),
        wall_time: -1,
    }
}

fn sealed(value: Value) -> Result<Change, Invalid> {
    Change::seal(header(Vec::new()), Sealed { salt: [9; 16], value })
}

fn change() -> Change {
    sealed("Falta de datos".into()).unwrap()
}

fn replace(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = bytes.windows(from.len()).position(|part| part == from).expect("it is there");
    [&bytes[..at], to, &bytes[at + from.len()..]].concat()
}

fn refused(bytes: &[u8]) -> DecodeError {
    Change::decode(bytes).unwrap_err()
}

fn nested(depth: usize) -> Value {
    (1..depth).fold(Value::Null, |inner, _| Value::List(vec![inner]))
}

#[test]
fn only_the_canonical_form_is_read() {
    let bytes = change().encode();
    assert_eq!(Change::decode(&bytes).unwrap(), change());
    let longer_int = replace(&bytes, &[0x64, b'c', b'a', b'r', b'd'], b"\x78\x04card");
    assert_eq!(refused(&longer_int), DecodeError::NotCanonical);
    let endless = replace(&bytes, &bytes[..2], &[0x9f, bytes[1]]);
    assert_eq!(refused(&[endless, vec![0xff]].concat()), DecodeError::NotCanonical);
    assert_eq!(refused(&[bytes.clone(), vec![0]].concat()), DecodeError::Trailing);
    assert_eq!(refused(&bytes[..bytes.len() - 1]), DecodeError::Malformed);
    assert_eq!(refused(&[]), DecodeError::Malformed);
}

#[test]
fn keys_of_a_map_come_in_order_and_once() {
    let map = |entries: &[u8]| decode_value(&[&[0xa2], entries].concat());
    assert!(map(b"\x61b\x01\x62aa\x02").is_ok(), "shorter keys first");
    assert_eq!(map(b"\x62aa\x02\x61b\x01"), Err(DecodeError::NotCanonical));
    assert_eq!(map(b"\x61b\x01\x61b\x01"), Err(DecodeError::NotCanonical));
    assert_eq!(map(b"\x01\x01\x61b\x01"), Err(DecodeError::Malformed), "keys are text");
}

#[test]
fn numbers_with_a_point_are_no_values() {
    for float in [&b"\xf9\x3c\x00"[..], b"\xfb\x3f\xf0\0\0\0\0\0\0", b"\xf7", b"\xc1\x00"] {
        assert_eq!(decode_value(float), Err(DecodeError::Malformed));
    }
    let beyond = b"\x1b\xff\xff\xff\xff\xff\xff\xff\xff";
    assert_eq!(decode_value(beyond), Err(DecodeError::Malformed));
}

#[test]
fn later_versions_are_known_as_such() {
    let bytes = change().encode();
    assert_eq!(bytes[..3], [0x82, 0x8e, 0x01], "the version is the first thing in the header");
    let later = replace(&bytes, &[0x82, 0x8e, 0x01], &[0x82, 0x8f, 0x02]);
    assert_eq!(refused(&later), DecodeError::UnknownEncoding(2));
    let kind = [&id(2).as_bytes()[..], &[Kind::Set.number()]].concat();
    let unknown = [&id(2).as_bytes()[..], &[7]].concat();
    assert_eq!(refused(&replace(&bytes, &kind, &unknown)), DecodeError::UnknownKind(7));
}

#[test]
fn a_changed_word_or_salt_does_not_fit_its_hash() {
    let bytes = change().encode();
    for (from, to) in [(&b"Falta"[..], &b"Sobra"[..]), (&[9; 16], &[8; 16])] {
        let forged = refused(&replace(&bytes, from, to));
        assert_eq!(forged, DecodeError::Invalid(Invalid::ValueHash));
    }
}

#[test]
fn a_change_without_its_value_keeps_its_name() {
    let erased = change().erased();
    let read = Change::decode(&erased.encode()).unwrap();
    assert_eq!(read.cid, change().cid);
    assert_eq!(read.sealed, None);
    assert_eq!(read.value(), Value::Null);
}

#[test]
fn impossible_chains_and_fields_are_refused() {
    let verdict = |change: fn(&mut Header)| {
        let mut header = header(Vec::new());
        change(&mut header);
        Change::seal(header, Sealed { salt: [0; 16], value: Value::Null }).unwrap_err()
    };
    assert_eq!(verdict(|header| header.seq = 0), Invalid::Chain);
    assert_eq!(verdict(|header| header.seq = 2), Invalid::Chain);
    assert_eq!(verdict(|header| header.seq = u64::MAX), Invalid::Chain);
    assert_eq!(verdict(|header| header.prev = Some(ledger::Cid::of(b""))), Invalid::Chain);
    assert_eq!(verdict(|header| header.field.clear()), Invalid::Field);
    assert_eq!(verdict(|header| header.kind = Kind::Delete), Invalid::Field);
}

#[test]
fn parents_come_in_order_and_once() {
    let (one, two) = (ledger::Cid::of(b"1"), ledger::Cid::of(b"2"));
    let sealed = || Sealed { salt: [9; 16], value: Value::Null };
    let change = Change::seal(header(vec![two, one, two]), sealed()).unwrap();
    let (low, high) = (one.min(two), one.max(two));
    assert_eq!(change.header.parents, [low, high]);
    let swap = |a: ledger::Cid, b: ledger::Cid| {
        [&[0x58, 0x20][..], a.as_bytes(), &[0x58, 0x20], b.as_bytes()].concat()
    };
    for forged in [swap(high, low), swap(low, low)] {
        let bytes = replace(&change.encode(), &swap(low, high), &forged);
        assert_eq!(refused(&bytes), DecodeError::Invalid(Invalid::Parents));
    }
}

#[test]
fn what_is_too_large_or_deep_is_neither_written_nor_read() {
    let fits = [
        nested(MAX_DEPTH),
        Value::Text("x".repeat(MAX_TEXT)),
        Value::List(vec![Value::Null; MAX_ITEMS]),
    ];
    for value in fits {
        let change = sealed(value).unwrap();
        assert_eq!(Change::decode(&change.encode()).unwrap(), change);
    }
    let too_large = [
        nested(MAX_DEPTH + 1),
        Value::Text("x".repeat(MAX_TEXT + 1)),
        Value::Bytes(vec![0; MAX_TEXT + 1]),
        Value::List(vec![Value::Null; MAX_ITEMS + 1]),
        Value::Map(BTreeMap::from([("k".repeat(300), Value::Null)])),
        Value::List(vec![Value::Text("x".repeat(MAX_TEXT)); 5]),
    ];
    for value in too_large {
        if encode_value(&value).len() < 1 << 20 {
            assert_eq!(decode_value(&encode_value(&value)), Err(DecodeError::TooLarge));
        }
        assert_eq!(sealed(value), Err(Invalid::TooLarge));
    }
    let claims_a_lot = [0x9b, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff];
    assert_eq!(decode_value(&claims_a_lot), Err(DecodeError::TooLarge));
    assert_eq!(decode_value(&[0x81; 100_000]), Err(DecodeError::TooLarge));
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Int),
        ".{0,30}".prop_map(Value::from),
        prop::collection::vec(any::<u8>(), 0..300).prop_map(Value::Bytes),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::List),
            prop::collection::btree_map(".{0,6}", inner, 0..5).prop_map(Value::Map),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_reads_back(value in value()) {
        let change = sealed(value).unwrap();
        prop_assert_eq!(Change::decode(&change.encode()).unwrap(), change);
    }

    #[test]
    fn whatever_else_is_read_is_what_was_sent(
        value in value(),
        hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = sealed(value).unwrap().encode();
        for (at, byte) in hits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(change) = Change::decode(&bytes) {
            prop_assert_eq!(change.encode(), bytes);
        }
    }

    #[test]
    fn noise_is_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Change::decode(&bytes).is_err());
    }
}
