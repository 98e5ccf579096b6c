use std::io::Cursor;

use ledger::{Change, Cid, Header as ChangeHeader, Kind, Sealed};
use packet::{Header, Item, Keys, Lock, Purpose, Reach, Result, Unlock, open, seal};
use workshop::{Id, Value};

pub fn id(number: u128) -> Id {
    Id::new(uuid::Uuid::from_u128(number))
}

/// A chain of changes, each a few words.
pub fn chain(length: u64) -> Vec<Change> {
    let mut prev = None;
    (1..=length)
        .map(|seq| {
            let header = ChangeHeader {
                replica: id(7),
                seq,
                prev,
                action: id(8),
                kind: Kind::Set,
                schema: 1,
                entity: "card".into(),
                entity_id: id(9),
                field: "text.es".into(),
                parents: prev.into_iter().collect(),
                value_hash: [0; 32],
                actor: "Escriba".into(),
                wall_time: 1_700_000_000_000,
            };
            let sealed = Sealed { salt: [3; 16], value: Value::from(format!("reunión {seq}")) };
            let change = Change::seal(header, sealed).unwrap();
            prev = Some(change.cid);
            change
        })
        .collect()
}

pub fn header(keys: &Keys, changes: u64, files: &[&[u8]]) -> Header {
    Header {
        purpose: Purpose::Work,
        workshop: Cid::of(b"a workshop"),
        title: "San José".into(),
        group: Some(id(2)),
        from: keys.card(),
        sender: "Grupo 2".into(),
        app: "0.1.0".into(),
        made: 1_700_000_000_000,
        protected: false,
        knows: Reach::from([(id(7), changes)]),
        since: Reach::new(),
        changes,
        files: files.iter().map(|file| (Cid::of(file), file.len() as u64)).collect(),
    }
}

pub fn packed(lock: &Lock<'_>, keys: &Keys, changes: &[Change], files: &[&[u8]]) -> Vec<u8> {
    let header = header(keys, changes.len() as u64, files);
    let mut packet = seal(Vec::new(), &header, lock, keys).unwrap();
    for change in changes {
        packet.change(change).unwrap();
    }
    for file in files {
        packet.file(file).unwrap();
    }
    packet.finish().unwrap()
}

/// Everything in a packet, or why it is refused.
pub fn unpacked(bytes: &[u8], unlock: &Unlock<'_>) -> Result<(Header, Vec<Item>)> {
    let mut opened = open(Cursor::new(bytes), unlock)?;
    let mut items = Vec::new();
    while let Some(item) = opened.next()? {
        items.push(item);
    }
    Ok((opened.header().clone(), items))
}
