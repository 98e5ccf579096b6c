//! What taking packets in costs, beside bare SQLite writing as much on the same disk in the same run.
//!
//! Prints one line of JSON per figure: what was done, how long it took in milliseconds, and how many
//! times what it is compared with.
#![allow(clippy::unwrap_used, missing_docs, reason = "a figure that cannot be taken is no figure")]
#![allow(clippy::cast_precision_loss, reason = "figures are rounded anyway")]

use std::hint::black_box;
use std::io::Cursor;
use std::path::Path;
use std::time::{Duration, Instant};

use packet::{Header, Item, Keys, Lock, Purpose, Reach, Unlock, open, seal};
use rusqlite::{Connection, params};
use serde_json::json;
use store::{Change, Cid, Origin, Store, SystemSource};
use workshop::{Edit, EditKind, Entity, Id, Label, Value, Verb};

const LABEL: Label = Label { verb: Verb::Edit, entity: Entity::Card, count: 1 };
const PACKETS: u128 = 12;
const ROWS: u128 = 1_000;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let keys = Keys::generate().unwrap();
    let laptops: Vec<Vec<Change>> = (0..PACKETS).map(|number| written(number, ROWS)).collect();
    let packets: Vec<Vec<u8>> = laptops.iter().map(|changes| sealed(changes, &keys)).collect();
    let bytes: usize = packets.iter().map(Vec::len).sum();
    let changes: usize = laptops.iter().map(Vec::len).sum();

    let bare = timed(|| bare(&folder.path().join("bare.db"), &laptops));
    tell("bare SQLite: the same changes and rows", bare, bare);
    let path = folder.path().join("desk.workshop");
    let mut desk = Store::create(&path, None, &origin(99)).unwrap();
    let before = peak();
    let import = timed(|| packets.iter().for_each(|bytes| take(&mut desk, bytes, &keys)));
    tell("taking 12 packets in, 1,000 rows and 10,000 changes each", import, bare);
    println!("{}", json!({ "what": "their size", "changes": changes, "bytes": bytes }));
    println!("{}", json!({ "what": "memory more at its peak", "kib": peak() - before }));
    let again = timed(|| packets.iter().for_each(|bytes| take(&mut desk, bytes, &keys)));
    tell("the same packets again: nothing new", again, bare);
    drop(desk);

    let rows = timed(|| black_box(read_bare(&folder.path().join("bare.db"))));
    tell("bare SQLite: reading its 12,000 rows", rows, rows);
    let opening = timed(|| {
        let store = Store::open(&path, None, &origin(99)).unwrap();
        black_box(store.snapshot().unwrap());
    });
    tell("opening a workshop of 12,000 rows", opening, rows);

    let mut one = Duration::ZERO;
    for thousands in [1_u128, 10, 100] {
        let changes = written(50 + thousands, thousands * 100);
        let bytes = sealed(&changes, &keys);
        let path = folder.path().join(format!("{thousands}.workshop"));
        let mut store = Store::create(&path, None, &origin(98)).unwrap();
        let took = timed(|| take(&mut store, &bytes, &keys));
        one = if thousands == 1 { took } else { one };
        let factor = u32::try_from(thousands).unwrap();
        tell(
            &format!("growth: {thousands},000 changes, against {thousands} times 1,000"),
            took,
            one * factor,
        );
    }
    conflicts(rows);
    bomb(&keys);
}

/// A conflict in each of five hundred rows.
fn conflicts(rows: Duration) {
    let mut desk = Store::in_memory(&origin(1), Box::new(SystemSource)).unwrap();
    let mut group = Store::in_memory(&origin(2), Box::new(SystemSource)).unwrap();
    for row in 0..500 {
        desk.commit(card(row, "antes"), LABEL).unwrap();
    }
    group.merge(desk.changes(0, usize::MAX).unwrap().changes).unwrap();
    for row in 0..500 {
        desk.commit(vec![set(row, "text.es", "mesa")], LABEL).unwrap();
        group.commit(vec![set(row, "text.es", "grupo")], LABEL).unwrap();
    }
    desk.merge(group.changes(0, usize::MAX).unwrap().changes).unwrap();
    let list = timed(|| assert_eq!(desk.conflicts().unwrap().len(), 500));
    tell("the list of 500 conflicts, against reading 12,000 bare rows", list, rows);
}

/// Ten million changes said to be in a packet, and a packet that says it is a giant record.
fn bomb(keys: &Keys) {
    let before = peak();
    let cards = [keys.card()];
    let header = header(keys, 10_000_000);
    let sealed = seal(Vec::new(), &header, &Lock::Cards(&cards), keys).unwrap();
    let bytes = sealed.finish().unwrap();
    let unlock = Unlock { keys, passphrase: None };
    let refused = timed(|| assert!(open(Cursor::new(&bytes), &unlock).is_err()));
    tell("refusing ten million changes", refused, refused);
    println!("{}", json!({ "what": "memory more at its peak", "kib": peak() - before }));
}

fn written(number: u128, rows: u128) -> Vec<Change> {
    let mut store = Store::in_memory(&origin(number), Box::new(SystemSource)).unwrap();
    let base = number << 32;
    for row in 0..rows {
        store.commit(card(base + row, "Falta un formato común para las alertas"), LABEL).unwrap();
        for turn in 0..3 {
            let words = format!("Falta un formato común para las alertas, {turn}");
            store.commit(vec![set(base + row, "text.es", &words)], LABEL).unwrap();
        }
    }
    store.changes(0, usize::MAX).unwrap().changes
}

fn sealed(changes: &[Change], keys: &Keys) -> Vec<u8> {
    let cards = [keys.card()];
    let header = header(keys, changes.len() as u64);
    let mut packet = seal(Vec::new(), &header, &Lock::Cards(&cards), keys).unwrap();
    for change in changes {
        packet.change(change).unwrap();
    }
    packet.finish().unwrap()
}

fn header(keys: &Keys, changes: u64) -> Header {
    Header {
        purpose: Purpose::Work,
        workshop: Cid::of(b"measured"),
        title: String::new(),
        group: None,
        from: keys.card(),
        sender: String::new(),
        app: String::new(),
        made: 0,
        protected: false,
        knows: Reach::new(),
        since: Reach::new(),
        changes,
        files: Vec::new(),
    }
}

fn take(store: &mut Store, bytes: &[u8], keys: &Keys) {
    let unlock = Unlock { keys, passphrase: None };
    let mut packet = open(Cursor::new(bytes), &unlock).unwrap();
    let mut merging = store.merging().unwrap();
    while let Some(item) = packet.next().unwrap() {
        if let Item::Change(change) = item {
            merging.put(&change).unwrap();
        }
    }
    merging.finish(None).unwrap();
}

/// The changes with their parents, and a row for each card, written as plainly as can be.
fn bare(path: &Path, laptops: &[Vec<Change>]) {
    let mut conn = Connection::open(path).unwrap();
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE").unwrap();
    conn.pragma_update(None, "journal_mode", "TRUNCATE").unwrap();
    conn.pragma_update(None, "synchronous", "EXTRA").unwrap();
    conn.pragma_update(None, "cache_size", -65_536).unwrap();
    conn.execute_batch(
        "CREATE TABLE change (cid BLOB PRIMARY KEY, entity_id TEXT, field TEXT, value BLOB) STRICT;
         CREATE INDEX change_row ON change (entity_id, field);
         CREATE TABLE parent (child BLOB, parent BLOB, PRIMARY KEY (child, parent)) STRICT;
         CREATE TABLE card (id TEXT PRIMARY KEY, text TEXT) STRICT;",
    )
    .unwrap();
    for changes in laptops {
        let tx = conn.transaction().unwrap();
        {
            let mut change = tx.prepare("INSERT INTO change VALUES (?, ?, ?, ?)").unwrap();
            let mut parent = tx.prepare("INSERT INTO parent VALUES (?, ?)").unwrap();
            let mut card = tx.prepare("INSERT OR REPLACE INTO card VALUES (?, ?)").unwrap();
            for one in changes {
                let (id, field) = (one.header.entity_id.to_string(), &one.header.field);
                let cid = one.cid.as_bytes();
                change.execute(params![cid, id, field, one.encode()]).unwrap();
                for before in &one.header.parents {
                    parent.execute(params![cid, before.as_bytes()]).unwrap();
                }
                if field.is_empty() {
                    card.execute(params![id, "Falta un formato común para las alertas"]).unwrap();
                }
            }
        }
        tx.commit().unwrap();
    }
}

fn read_bare(path: &Path) -> usize {
    let conn = Connection::open(path).unwrap();
    let mut query = conn.prepare("SELECT id, text FROM card").unwrap();
    let rows = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)));
    rows.unwrap().count()
}

fn card(row: u128, words: &str) -> Vec<Edit> {
    let create = Edit {
        kind: EditKind::Create,
        entity: Entity::Card.name().into(),
        id: Id::new(uuid::Uuid::from_u128(row)),
        field: String::new(),
        value: Value::Null,
        translates: None,
    };
    vec![
        create,
        set(row, "group", "00000000-0000-0000-0000-000000000001"),
        set(row, "kind", "challenge"),
        set(row, "text.original", "es"),
        set(row, "text.es", words),
        set(row, "offered_by", "Dirección General"),
        set(row, "position", "80"),
    ]
}

fn set(row: u128, field: &str, value: &str) -> Edit {
    Edit {
        kind: EditKind::Set,
        entity: Entity::Card.name().into(),
        id: Id::new(uuid::Uuid::from_u128(row)),
        field: field.into(),
        value: Value::from(value),
        translates: None,
    }
}

fn origin(number: u128) -> Origin {
    Origin {
        replica: Id::new(uuid::Uuid::from_u128(number + 1)),
        actor: format!("Laptop {number}"),
        app_version: String::new(),
    }
}

fn timed<T>(job: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(job());
    start.elapsed()
}

/// The most memory this process ever held, in KiB; nothing where the system does not say.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

fn tell(what: &str, took: Duration, against: Duration) {
    let times = took.as_secs_f64() / against.as_secs_f64();
    println!("{}", json!({ "what": what, "ms": took.as_secs_f64() * 1000.0, "times": times }));
}
