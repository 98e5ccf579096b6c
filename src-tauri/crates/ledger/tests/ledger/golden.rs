//! The encoding is frozen: these changes have these bytes, for ever.

use std::path::PathBuf;

use ledger::{Change, Cid, Header, Kind, Sealed, translation};
use serde_json::{Value as Json, json};
use workshop::Value;

use crate::support::id;

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/changes-v1.json")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let digit = |at: usize| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
    (0..text.len()).step_by(2).map(digit).collect()
}

fn to_json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(flag) => json!(flag),
        Value::Int(number) => json!(number),
        Value::Text(text) => json!(text),
        Value::Bytes(bytes) => json!({ "bytes": hex(bytes) }),
        Value::List(items) => items.iter().map(to_json).collect(),
        Value::Map(map) => {
            let entries: serde_json::Map<_, _> =
                map.iter().map(|(key, item)| (key.clone(), to_json(item))).collect();
            json!({ "map": entries })
        }
    }
}

fn from_json(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Bool(*flag),
        Json::Number(number) => Value::Int(number.as_i64().unwrap()),
        Json::String(text) => Value::from(text.as_str()),
        Json::Array(items) => Value::List(items.iter().map(from_json).collect()),
        Json::Object(object) => match object.get("bytes") {
            Some(bytes) => Value::Bytes(unhex(bytes.as_str().unwrap())),
            None => {
                let map = object["map"].as_object().unwrap();
                Value::Map(map.iter().map(|(key, item)| (key.clone(), from_json(item))).collect())
            }
        },
    }
}

fn kind(name: &str) -> Kind {
    Kind::ALL.into_iter().find(|kind| format!("{kind:?}").to_lowercase() == name).unwrap()
}

/// The change that an entry describes, made from the description alone.
fn described(entry: &Json) -> Change {
    let text = |name: &str| entry[name].as_str().unwrap().to_owned();
    let cids = entry["parents"].as_array().unwrap();
    let header = Header {
        replica: text("replica").parse().unwrap(),
        seq: entry["seq"].as_u64().unwrap(),
        prev: entry["prev"].as_str().map(|cid| cid.parse().unwrap()),
        action: text("action").parse().unwrap(),
        kind: kind(&text("kind")),
        schema: u32::try_from(entry["schema"].as_u64().unwrap()).unwrap(),
        entity: text("entity"),
        entity_id: text("entity_id").parse().unwrap(),
        field: text("field"),
        parents: cids.iter().map(|cid| cid.as_str().unwrap().parse().unwrap()).collect(),
        value_hash: [0; 32],
        actor: text("actor"),
        wall_time: entry["wall_time"].as_i64().unwrap(),
    };
    let salt = unhex(&text("salt")).try_into().unwrap();
    let change = Change::seal(header, Sealed { salt, value: from_json(&entry["value"]) }).unwrap();
    if entry["erased"].as_bool().unwrap() { change.erased() } else { change }
}

#[test]
fn the_encoding_is_what_it_always_was() {
    let entries: Vec<Json> = serde_json::from_slice(&std::fs::read(path()).unwrap()).unwrap();
    assert_eq!(entries.len(), samples().len());
    for entry in &entries {
        let name = entry["name"].as_str().unwrap();
        let bytes = unhex(entry["bytes"].as_str().unwrap());
        let made = described(entry);
        assert_eq!(hex(&made.encode()), hex(&bytes), "{name}");
        assert_eq!(made.cid.to_string(), entry["cid"].as_str().unwrap(), "{name}");
        assert_eq!(hex(&made.header.value_hash), entry["value_hash"].as_str().unwrap(), "{name}");
        assert_eq!(Change::decode(&bytes).unwrap(), made, "{name}");
    }
}

#[test]
#[ignore = "writes the file that the other test reads, once for a new version of the encoding"]
fn write_the_golden_changes() {
    let entries: Vec<Json> =
        samples().iter().map(|(name, change, value)| entry(name, change, value)).collect();
    let written = serde_json::to_string_pretty(&entries).unwrap();
    std::fs::write(path(), written + "\n").unwrap();
}

fn entry(name: &str, change: &Change, value: &Value) -> Json {
    let header = &change.header;
    json!({
        "name": name,
        "replica": header.replica.to_string(),
        "seq": header.seq,
        "prev": header.prev.map(|cid| cid.to_string()),
        "action": header.action.to_string(),
        "kind": format!("{:?}", header.kind).to_lowercase(),
        "schema": header.schema,
        "entity": header.entity,
        "entity_id": header.entity_id.to_string(),
        "field": header.field,
        "parents": header.parents.iter().map(Cid::to_string).collect::<Vec<_>>(),
        "actor": header.actor,
        "wall_time": header.wall_time,
        "salt": hex(&salt()),
        "value": to_json(value),
        "erased": change.sealed.is_none(),
        "value_hash": hex(&header.value_hash),
        "cid": change.cid.to_string(),
        "bytes": hex(&change.encode()),
    })
}

fn salt() -> [u8; 16] {
    std::array::from_fn(|at| u8::try_from(at * 17).unwrap())
}

/// What the file is made of; the file, not this, is what is frozen.
fn samples() -> Vec<(&'static str, Change, Value)> {
    let map = |entries: &[(&str, Value)]| {
        Value::Map(entries.iter().map(|(key, item)| ((*key).to_owned(), item.clone())).collect())
    };
    let nested = map(&[
        ("b", Value::Int(1)),
        ("aa", Value::List(vec![Value::Bool(true), Value::Bool(false), Value::Null])),
        ("", map(&[])),
        ("é", Value::List(vec![])),
    ]);
    let numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, 4_294_967_296, i64::MAX];
    let numbers =
        numbers.into_iter().flat_map(|number| [Value::Int(number), Value::Int(-1 - number)]);
    let unicode = "Tráfico ilícito: “¿60 días?” → ✓ 🙂\nfin\0";
    let parents = |count: u32| (0..count).map(|n| Cid::of(&n.to_be_bytes())).collect::<Vec<_>>();
    let header = |kind, seq: u64, field: &str, parents| Header {
        replica: id(0x0190_0000_0000_7000_8000_0000_0000_0001),
        seq,
        prev: (seq > 1).then(|| Cid::of(b"the change before")),
        action: id(0x0190_0000_0000_7000_8000_0000_0000_0002),
        kind,
        schema: 1,
        entity: "card".into(),
        entity_id: id(0x0190_0000_0000_7000_8000_0000_0000_0003),
        field: field.into(),
        parents,
        value_hash: [0; 32],
        actor: "Relatoría, grupo 2".into(),
        wall_time: 1_520_935_200_000,
    };
    let seal = |name, header: Header, value: Value| {
        let change = Change::seal(header, Sealed { salt: salt(), value: value.clone() });
        (name, change.unwrap(), value)
    };
    let before_1970 = Header { wall_time: -1, ..header(Kind::Set, 1 << 33, "minutes", parents(1)) };
    let mut erased = seal("erased", header(Kind::Set, 9, "text.es", vec![]), "secreto".into());
    erased.1 = erased.1.erased();
    vec![
        seal("create", header(Kind::Create, 1, "", vec![]), Value::Null),
        seal("text", header(Kind::Set, 2, "text.es", vec![]), unicode.into()),
        seal("emptied", header(Kind::Set, 3, "text.es", parents(1)), Value::Null),
        seal(
            "numbers",
            header(Kind::Set, 300, "minutes", parents(2)),
            Value::List(numbers.collect()),
        ),
        seal("nested", header(Kind::Set, 5, "extra", vec![]), nested),
        seal("bytes", header(Kind::Accept, 6, "extra", vec![]), Value::Bytes(vec![0; 300])),
        seal(
            "translation",
            header(Kind::Set, 7, "text.en", vec![]),
            translation("Smuggling", Cid::of(b"original")),
        ),
        seal("before 1970", before_1970, Value::Int(-40)),
        seal("deletion that saw much", header(Kind::Delete, 70_000, "", parents(30)), Value::Null),
        seal("restore", header(Kind::Restore, 10, "", parents(31)), Value::Null),
        seal("resolve", header(Kind::Resolve, 11, "text.es", parents(2)), "puede compartir".into()),
        seal("redaction", header(Kind::Redact, 12, "text.es", parents(1)), Value::Null),
        erased,
    ]
}
