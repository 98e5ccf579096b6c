//! Canonical bytes: RFC 8949, core deterministic encoding. Written by hand, since all it takes is
//! the shortest head for every item; reading, where strangers come in, is left to a library.

use workshop::Value;

use crate::{Change, Header, Sealed};

/// The version of the encoding, first in every header.
pub const ENCODING: u64 = 1;

const UINT: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const NULL: u8 = 0xf6;

/// How many items a header has.
pub(crate) const HEADER_ITEMS: u64 = 14;

pub(crate) fn change(change: &Change) -> Vec<u8> {
    let mut out = Vec::with_capacity(512);
    head(&mut out, ARRAY, 2);
    put_header(&mut out, &change.header);
    match &change.sealed {
        Some(sealed) => put_sealed(&mut out, sealed),
        None => out.push(NULL),
    }
    out
}

pub(crate) fn header(header: &Header) -> Vec<u8> {
    let mut out = Vec::with_capacity(384);
    put_header(&mut out, header);
    out
}

pub(crate) fn sealed(sealed: &Sealed) -> Vec<u8> {
    let mut out = Vec::with_capacity(128);
    put_sealed(&mut out, sealed);
    out
}

/// The canonical bytes of a value alone, as the store keeps them.
pub fn encode_value(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    put_value(&mut out, value);
    out
}

fn put_header(out: &mut Vec<u8>, header: &Header) {
    head(out, ARRAY, HEADER_ITEMS);
    head(out, UINT, ENCODING);
    bytes(out, header.replica.as_bytes());
    head(out, UINT, header.seq);
    match &header.prev {
        Some(prev) => bytes(out, prev.as_bytes()),
        None => out.push(NULL),
    }
    bytes(out, header.action.as_bytes());
    head(out, UINT, header.kind.number().into());
    head(out, UINT, header.schema.into());
    text(out, &header.entity);
    bytes(out, header.entity_id.as_bytes());
    text(out, &header.field);
    head(out, ARRAY, header.parents.len() as u64);
    for parent in &header.parents {
        bytes(out, parent.as_bytes());
    }
    bytes(out, &header.value_hash);
    text(out, &header.actor);
    int(out, header.wall_time);
}

fn put_sealed(out: &mut Vec<u8>, sealed: &Sealed) {
    head(out, ARRAY, 2);
    bytes(out, &sealed.salt);
    put_value(out, &sealed.value);
}

fn put_value(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => out.push(NULL),
        Value::Bool(false) => out.push(FALSE),
        Value::Bool(true) => out.push(TRUE),
        Value::Int(number) => int(out, *number),
        Value::Text(words) => text(out, words),
        Value::Bytes(raw) => bytes(out, raw),
        Value::List(items) => {
            head(out, ARRAY, items.len() as u64);
            for item in items {
                put_value(out, item);
            }
        }
        Value::Map(map) => {
            // Keys sort by their encoded bytes, and a shorter text has a smaller head.
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by_key(|(key, _)| (key.len(), *key));
            head(out, MAP, entries.len() as u64);
            for (key, item) in entries {
                text(out, key);
                put_value(out, item);
            }
        }
    }
}

fn text(out: &mut Vec<u8>, words: &str) {
    head(out, TEXT, words.len() as u64);
    out.extend_from_slice(words.as_bytes());
}

fn bytes(out: &mut Vec<u8>, raw: &[u8]) {
    head(out, BYTES, raw.len() as u64);
    out.extend_from_slice(raw);
}

fn int(out: &mut Vec<u8>, number: i64) {
    if number < 0 {
        head(out, NEGATIVE, !number.cast_unsigned());
    } else {
        head(out, UINT, number.cast_unsigned());
    }
}

fn head(out: &mut Vec<u8>, major: u8, argument: u64) {
    let major = major << 5;
    if let Ok(short) = u8::try_from(argument) {
        if short < 24 {
            out.push(major | short);
        } else {
            out.extend_from_slice(&[major | 24, short]);
        }
    } else if let Ok(short) = u16::try_from(argument) {
        out.push(major | 25);
        out.extend_from_slice(&short.to_be_bytes());
    } else if let Ok(short) = u32::try_from(argument) {
        out.push(major | 26);
        out.extend_from_slice(&short.to_be_bytes());
    } else {
        out.push(major | 27);
        out.extend_from_slice(&argument.to_be_bytes());
    }
}
