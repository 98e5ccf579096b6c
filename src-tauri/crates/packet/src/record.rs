//! The pieces a packet's body is made of: byte strings, one after another, each holding one array
//! that begins with what it is.

use std::io::Read;

use minicbor::{Decoder, Encoder};

use crate::bounds::HEADER_BYTES;
use crate::{PacketError, Result};

pub(crate) const HEADER: u8 = 0;
pub(crate) const CHANGE: u8 = 1;
pub(crate) const PART: u8 = 2;
pub(crate) const END: u8 = 3;

/// What a signature is for, so that it can stand for nothing else.
pub(crate) const CONTEXT: &str = "plenaria 2026 packet, version 1";

/// The longest record: a change with its frame, or a header.
const LONGEST: usize = ledger::MAX_CHANGE + 64;
const _: () = assert!(HEADER_BYTES <= LONGEST);

/// A record of one kind around bytes that are CBOR themselves.
pub(crate) fn frame(kind: u8, inner: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(inner.len() + 8);
    let mut e = Encoder::new(&mut out);
    // Writing into memory cannot fail.
    let _ = e.bytes_len(inner.len() as u64 + 2);
    out.push(0x82);
    out.push(kind);
    out.extend_from_slice(inner);
    out
}

/// Bytes as one CBOR byte string.
pub(crate) fn bytes(inner: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(inner.len() + 8);
    let _ = Encoder::new(&mut out).bytes(inner);
    out
}

/// The next record: its kind, what it holds, and all of its bytes as they were hashed. None where
/// the body ends. No more is reserved than has come.
pub(crate) fn next(input: &mut impl Read, whole: &mut Vec<u8>) -> Result<Option<u8>> {
    whole.clear();
    let mut first = [0];
    if input.read(&mut first)? == 0 {
        return Ok(None);
    }
    whole.push(first[0]);
    // A byte string: 0x40 to 0x57 say their length, 0x58 to 0x5a have it in 1, 2 or 4 bytes.
    let more = match first[0] {
        0x40..=0x57 => 0,
        0x58 => 1,
        0x59 => 2,
        0x5a => 4,
        _ => return Err(PacketError::Altered),
    };
    let mut number = [0; 4];
    input.read_exact(&mut number[4 - more..])?;
    whole.extend_from_slice(&number[4 - more..]);
    let length = match more {
        0 => usize::from(first[0] - 0x40),
        _ => u32::from_be_bytes(number) as usize,
    };
    if length > LONGEST {
        return Err(PacketError::TooLarge);
    }
    let start = whole.len();
    input.take(length as u64).read_to_end(whole)?;
    match whole[start..] {
        [0x82, kind, _, ..] if whole.len() - start == length => Ok(Some(kind)),
        _ if whole.len() - start < length => Err(PacketError::Truncated),
        _ => Err(PacketError::Altered),
    }
}

/// What a record of that many bytes holds, after its frame.
pub(crate) fn inner(whole: &[u8]) -> &[u8] {
    let head = match whole.first() {
        Some(0x58) => 2,
        Some(0x59) => 3,
        Some(0x5a) => 5,
        _ => 1,
    };
    whole.get(head + 2..).unwrap_or_default()
}

/// The one byte string a record holds.
pub(crate) fn held(whole: &[u8]) -> Result<&[u8]> {
    let inner = inner(whole);
    let mut d = Decoder::new(inner);
    let bytes = d.bytes()?;
    if d.position() == inner.len() { Ok(bytes) } else { Err(PacketError::Altered) }
}
