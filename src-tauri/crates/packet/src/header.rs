use std::collections::BTreeMap;

use ledger::Cid;
use minicbor::data::Type;
use minicbor::{Decoder, Encoder};
use workshop::Id;

use crate::bounds::{CHAINS, FILE_BYTES, FILES, MOST_CHANGES, TEXT};
use crate::{Card, PacketError, Result};

/// The version of the format, first in every header.
pub const FORMAT: u64 = 1;

const ITEMS: u64 = 14;

/// How far into each chain somebody's knowledge goes: the number of the last change.
pub type Reach = BTreeMap<Id, u64>;

/// What a packet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Handing the workshop to a group's laptop.
    HandOut,
    /// Bringing work to others.
    Work,
}

/// What a packet says of itself before it is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// What it is for.
    pub purpose: Purpose,
    /// Which workshop: the change its row began with.
    pub workshop: Cid,
    /// What the workshop is called, for people to read.
    pub title: String,
    /// The group it is for, or from.
    pub group: Option<Id>,
    /// Who signed it, and what to seal an answer with.
    pub from: Card,
    /// The sender's name, for people to read.
    pub sender: String,
    /// The program's version.
    pub app: String,
    /// When it was made, in milliseconds since 1970 UTC by the sender's clock; for people to read.
    pub made: i64,
    /// Whether the sender keeps the workshop under a passphrase.
    pub protected: bool,
    /// What the sender knows.
    pub knows: Reach,
    /// What is left out, because whoever it is for was known to have it.
    pub since: Reach,
    /// How many changes it holds.
    pub changes: u64,
    /// The files it holds: hash and size in bytes.
    pub files: Vec<(Cid, u64)>,
}

impl Header {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(512);
        let mut e = Encoder::new(&mut out);
        // Writing into memory cannot fail.
        let _ = write(self, &mut e);
        out
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self> {
        let mut d = Decoder::new(bytes);
        let items = d.array()?;
        if d.u64()? != FORMAT {
            return Err(PacketError::Newer);
        }
        if items != Some(ITEMS) {
            return Err(PacketError::Altered);
        }
        let header = Self {
            purpose: if d.bool()? { Purpose::HandOut } else { Purpose::Work },
            workshop: cid(&mut d)?,
            title: text(&mut d)?,
            group: match d.datatype()? {
                Type::Null => {
                    d.null()?;
                    None
                }
                _ => Some(id(&mut d)?),
            },
            from: Card { key: fixed(&mut d)?, recipient: text(&mut d)? },
            sender: text(&mut d)?,
            app: text(&mut d)?,
            made: d.i64()?,
            protected: d.bool()?,
            knows: reach(&mut d)?,
            since: reach(&mut d)?,
            changes: d.u64()?,
            files: files(&mut d)?,
        };
        if d.position() != bytes.len() {
            return Err(PacketError::Altered);
        }
        if header.changes > MOST_CHANGES {
            return Err(PacketError::TooLarge);
        }
        Ok(header)
    }
}

fn write<W: minicbor::encode::Write>(
    header: &Header,
    e: &mut Encoder<W>,
) -> std::result::Result<(), minicbor::encode::Error<W::Error>> {
    e.array(ITEMS)?.u64(FORMAT)?;
    e.bool(header.purpose == Purpose::HandOut)?;
    e.bytes(header.workshop.as_bytes())?;
    e.str(cut(&header.title))?;
    match &header.group {
        Some(group) => e.bytes(group.as_bytes())?,
        None => e.null()?,
    };
    e.bytes(&header.from.key)?.str(&header.from.recipient)?;
    e.str(cut(&header.sender))?.str(cut(&header.app))?;
    e.i64(header.made)?.bool(header.protected)?;
    for reach in [&header.knows, &header.since] {
        e.array(reach.len() as u64)?;
        for (chain, seq) in reach {
            e.array(2)?.bytes(chain.as_bytes())?.u64(*seq)?;
        }
    }
    e.u64(header.changes)?.array(header.files.len() as u64)?;
    for (hash, size) in &header.files {
        e.array(2)?.bytes(hash.as_bytes())?.u64(*size)?;
    }
    Ok(())
}

/// As much of a text as a header may hold.
fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(TEXT)]
}

fn text(d: &mut Decoder<'_>) -> Result<String> {
    let text = d.str()?;
    if text.len() > TEXT { Err(PacketError::TooLarge) } else { Ok(text.to_owned()) }
}

fn reach(d: &mut Decoder<'_>) -> Result<Reach> {
    let mut reach = Reach::new();
    for _ in 0..count(d, CHAINS)? {
        pair(d)?;
        reach.insert(id(d)?, d.u64()?);
    }
    Ok(reach)
}

fn files(d: &mut Decoder<'_>) -> Result<Vec<(Cid, u64)>> {
    let mut files = Vec::new();
    for _ in 0..count(d, FILES as u64)? {
        pair(d)?;
        let (hash, size) = (cid(d)?, d.u64()?);
        if size > FILE_BYTES {
            return Err(PacketError::TooLarge);
        }
        files.push((hash, size));
    }
    Ok(files)
}

fn count(d: &mut Decoder<'_>, most: u64) -> Result<u64> {
    match d.array()? {
        Some(count) if count <= most => Ok(count),
        Some(_) => Err(PacketError::TooLarge),
        None => Err(PacketError::Altered),
    }
}

fn pair(d: &mut Decoder<'_>) -> Result<()> {
    if d.array()? == Some(2) { Ok(()) } else { Err(PacketError::Altered) }
}

fn id(d: &mut Decoder<'_>) -> Result<Id> {
    Ok(Id::new(uuid::Uuid::from_bytes(fixed(d)?)))
}

fn cid(d: &mut Decoder<'_>) -> Result<Cid> {
    Ok(Cid::new(fixed(d)?))
}

fn fixed<const N: usize>(d: &mut Decoder<'_>) -> Result<[u8; N]> {
    d.bytes()?.try_into().map_err(|_| PacketError::Altered)
}
