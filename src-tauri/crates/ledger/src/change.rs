use std::collections::BTreeMap;

use workshop::{Id, Value};

use crate::decode::{MAX_CHANGE, MAX_DEPTH, MAX_ITEMS, MAX_NAME, MAX_TEXT};
use crate::{Cid, RowKey, encode};

/// What a change does to its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The row begins to exist.
    Create,
    /// A field gets a value.
    Set,
    /// The row is taken away.
    Delete,
    /// A row that was taken away is back.
    Restore,
    /// A person gives a field in conflict one value.
    Resolve,
    /// A person with authority over the plan takes over somebody's proposal.
    Accept,
    /// The field is emptied, and the values of the changes it names as parents may be erased.
    Redact,
}

impl Kind {
    /// Every kind, in the order of their numbers.
    pub const ALL: [Kind; 7] = [
        Kind::Create,
        Kind::Set,
        Kind::Delete,
        Kind::Restore,
        Kind::Resolve,
        Kind::Accept,
        Kind::Redact,
    ];

    /// The number that stands for it in the encoding.
    pub const fn number(self) -> u8 {
        match self {
            Kind::Create => 0,
            Kind::Set => 1,
            Kind::Delete => 2,
            Kind::Restore => 3,
            Kind::Resolve => 4,
            Kind::Accept => 5,
            Kind::Redact => 6,
        }
    }

    /// The kind with that number.
    pub fn from_number(number: u64) -> Option<Self> {
        usize::try_from(number).ok().and_then(|at| Kind::ALL.get(at)).copied()
    }

    /// Whether a person decided by it between versions, or took one over.
    pub const fn decides(self) -> bool {
        matches!(self, Kind::Resolve | Kind::Accept)
    }

    /// Whether it is about the row being there at all, and not about one of its fields.
    pub const fn is_existence(self) -> bool {
        matches!(self, Kind::Create | Kind::Delete | Kind::Restore)
    }
}

/// Everything about a change but its value. Its canonical bytes give the change its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The installation that wrote it.
    pub replica: Id,
    /// Its how-manieth change this is, from 1, without gaps.
    pub seq: u64,
    /// Its change before this one; none for the first.
    pub prev: Option<Cid>,
    /// The user action it is part of.
    pub action: Id,
    /// What it does.
    pub kind: Kind,
    /// The version of the vocabulary it is written in.
    pub schema: u32,
    /// The kind of row, by its stable name.
    pub entity: String,
    /// The row.
    pub entity_id: Id,
    /// The field; empty when it is about the row being there.
    pub field: String,
    /// The changes it replaces: what its author saw. Sorted, each once.
    pub parents: Vec<Cid>,
    /// Hash of the salt and the value, so that the value can be erased and the name stays.
    pub value_hash: [u8; 32],
    /// Who did it, for people to read.
    pub actor: String,
    /// When, in milliseconds since 1970 UTC, for people to read; never decides anything.
    pub wall_time: i64,
}

/// A value with the salt that keeps a short one from being guessed from its hash once it is erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Random, and erased with the value.
    pub salt: [u8; 16],
    /// What the field holds from then on.
    pub value: Value,
}

impl Sealed {
    /// What `Header::value_hash` must be.
    pub fn hash(&self) -> [u8; 32] {
        *Cid::of(&encode::sealed(self)).as_bytes()
    }
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its name.
    pub cid: Cid,
    /// What its name is made of.
    pub header: Header,
    /// Its value; none when it was erased.
    pub sealed: Option<Sealed>,
}

/// Why a change is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    /// The name is not the hash of the header.
    #[error("the name does not fit the header")]
    Name,
    /// The value is not the one the header promises.
    #[error("the value does not fit its hash")]
    ValueHash,
    /// Counting starts at 1, ends at 2⁶³ − 1, and only the first change has none before it.
    #[error("the place in the chain is impossible")]
    Chain,
    /// Parents are not in order, or one is named twice.
    #[error("the parents are not in order")]
    Parents,
    /// A field where there is none, or none where there must be one.
    #[error("kind and field do not go together")]
    Field,
    /// Longer, deeper or more than a change may hold.
    #[error("larger than a change may be")]
    TooLarge,
}

impl Change {
    /// Makes a change of a header and its value. `value_hash` is filled in, parents are put in
    /// order.
    ///
    /// # Errors
    /// [`Invalid`] when the result could not be read back.
    pub fn seal(mut header: Header, sealed: Sealed) -> Result<Self, Invalid> {
        header.parents.sort_unstable();
        header.parents.dedup();
        header.value_hash = sealed.hash();
        let change = Self { cid: Cid::of(&encode::header(&header)), header, sealed: Some(sealed) };
        change.verify()?;
        Ok(change)
    }

    /// Puts together what was stored in parts; nothing is verified.
    pub fn from_parts(cid: Cid, header: Header, sealed: Option<Sealed>) -> Self {
        Self { cid, header, sealed }
    }

    /// The same change without its value.
    pub fn erased(mut self) -> Self {
        self.sealed = None;
        self
    }

    /// The canonical bytes, as in `FORMAT.md`.
    pub fn encode(&self) -> Vec<u8> {
        encode::change(self)
    }

    /// The value; null when it was erased.
    pub fn value(&self) -> Value {
        self.sealed.as_ref().map_or(Value::Null, |sealed| sealed.value.clone())
    }

    /// The row it is about.
    pub fn row(&self) -> RowKey {
        RowKey { entity: self.header.entity.clone(), id: self.header.entity_id }
    }

    /// Whether it is what it says it is, and within bounds.
    ///
    /// # Errors
    /// The first thing that is not so.
    pub fn verify(&self) -> Result<(), Invalid> {
        let header = &self.header;
        let countable = i64::try_from(header.seq).is_ok_and(|seq| seq > 0);
        if !countable || (header.seq == 1) != header.prev.is_none() {
            return Err(Invalid::Chain);
        }
        if !header.parents.is_sorted_by(|a, b| a < b) {
            return Err(Invalid::Parents);
        }
        if header.kind.is_existence() != header.field.is_empty() {
            return Err(Invalid::Field);
        }
        let names = [&header.entity, &header.field, &header.actor];
        if names.iter().any(|name| name.len() > MAX_NAME) || header.parents.len() > MAX_ITEMS {
            return Err(Invalid::TooLarge);
        }
        if Cid::of(&encode::header(header)) != self.cid {
            return Err(Invalid::Name);
        }
        if let Some(sealed) = &self.sealed {
            if !fits(&sealed.value, 1) {
                return Err(Invalid::TooLarge);
            }
            if sealed.hash() != header.value_hash {
                return Err(Invalid::ValueHash);
            }
        }
        if self.encode().len() > MAX_CHANGE {
            return Err(Invalid::TooLarge);
        }
        Ok(())
    }
}

/// Whether a decoder would accept the value.
fn fits(value: &Value, depth: usize) -> bool {
    if depth > MAX_DEPTH {
        return false;
    }
    match value {
        Value::Null | Value::Bool(_) | Value::Int(_) => true,
        Value::Text(text) => text.len() <= MAX_TEXT,
        Value::Bytes(bytes) => bytes.len() <= MAX_TEXT,
        Value::List(items) => {
            items.len() <= MAX_ITEMS && items.iter().all(|item| fits(item, depth + 1))
        }
        Value::Map(map) => map_fits(map, depth),
    }
}

fn map_fits(map: &BTreeMap<String, Value>, depth: usize) -> bool {
    map.len() <= MAX_ITEMS
        && map.iter().all(|(key, item)| key.len() <= MAX_NAME && fits(item, depth + 1))
}
