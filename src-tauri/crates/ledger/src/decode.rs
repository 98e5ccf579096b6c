use std::collections::BTreeMap;

use minicbor::Decoder;
use minicbor::data::Type;
use workshop::{Id, Value};

use crate::encode::{ENCODING, HEADER_ITEMS, encode_value};
use crate::{Change, Cid, Header, Invalid, Kind, Sealed};

/// The longest a change may be, in bytes.
pub const MAX_CHANGE: usize = 1 << 20;
/// The longest text or byte string in a value, in bytes.
pub const MAX_TEXT: usize = 1 << 18;
/// The longest name of an entity, field, map key or actor, in bytes.
pub const MAX_NAME: usize = 256;
/// The most items in one list or map, and the most parents.
pub const MAX_ITEMS: usize = 4096;
/// How deep lists and maps may be nested; a plain value is depth 1.
pub const MAX_DEPTH: usize = 16;

/// Why bytes are not a change this version can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// Not the items a change is made of.
    #[error("malformed")]
    Malformed,
    /// An encoding of a later version.
    #[error("encoding version {0} is not known")]
    UnknownEncoding(u64),
    /// A kind of change of a later version.
    #[error("kind of change {0} is not known")]
    UnknownKind(u64),
    /// The same content has other canonical bytes.
    #[error("not in canonical form")]
    NotCanonical,
    /// Longer, deeper or more than allowed.
    #[error("larger than a change may be")]
    TooLarge,
    /// Something follows the change.
    #[error("bytes left over")]
    Trailing,
    /// Well formed, but not true to itself.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}

impl From<minicbor::decode::Error> for DecodeError {
    fn from(_: minicbor::decode::Error) -> Self {
        DecodeError::Malformed
    }
}

impl Change {
    /// Reads one change from exactly these bytes and verifies it.
    ///
    /// # Errors
    /// [`DecodeError`]; nothing a stranger sends makes this panic, recurse without end or reserve
    /// more memory than the bytes themselves take.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        if bytes.len() > MAX_CHANGE {
            return Err(DecodeError::TooLarge);
        }
        let mut input = Decoder::new(bytes);
        array(&mut input, 2)?;
        let start = input.position();
        let header = header(&mut input)?;
        let cid = Cid::of(&bytes[start..input.position()]);
        let sealed = match input.datatype()? {
            Type::Null => {
                input.null()?;
                None
            }
            _ => {
                array(&mut input, 2)?;
                Some(Sealed { salt: fixed(&mut input)?, value: value(&mut input, 1)? })
            }
        };
        if input.position() != bytes.len() {
            return Err(DecodeError::Trailing);
        }
        let change = Change { cid, header, sealed };
        if change.encode() != bytes {
            return Err(DecodeError::NotCanonical);
        }
        change.verify()?;
        Ok(change)
    }
}

/// Reads one value from exactly these canonical bytes.
///
/// # Errors
/// [`DecodeError`], as for a whole change.
pub fn decode_value(bytes: &[u8]) -> Result<Value, DecodeError> {
    let mut input = Decoder::new(bytes);
    let read = value(&mut input, 1)?;
    if input.position() != bytes.len() {
        return Err(DecodeError::Trailing);
    }
    if encode_value(&read) != bytes {
        return Err(DecodeError::NotCanonical);
    }
    Ok(read)
}

fn header(input: &mut Decoder<'_>) -> Result<Header, DecodeError> {
    let items = input.array()?.ok_or(DecodeError::NotCanonical)?;
    let version = input.u64()?;
    if version != ENCODING {
        return Err(DecodeError::UnknownEncoding(version));
    }
    if items != HEADER_ITEMS {
        return Err(DecodeError::Malformed);
    }
    Ok(Header {
        replica: id(input)?,
        seq: input.u64()?,
        prev: match input.datatype()? {
            Type::Null => {
                input.null()?;
                None
            }
            _ => Some(Cid::new(fixed(input)?)),
        },
        action: id(input)?,
        kind: {
            let number = input.u64()?;
            Kind::from_number(number).ok_or(DecodeError::UnknownKind(number))?
        },
        schema: input.u32()?,
        entity: name(input)?,
        entity_id: id(input)?,
        field: name(input)?,
        parents: {
            let count = length(input.array()?)?;
            (0..count).map(|_| fixed(input).map(Cid::new)).collect::<Result<_, _>>()?
        },
        value_hash: fixed(input)?,
        actor: name(input)?,
        wall_time: input.i64()?,
    })
}

fn value(input: &mut Decoder<'_>, depth: usize) -> Result<Value, DecodeError> {
    if depth > MAX_DEPTH {
        return Err(DecodeError::TooLarge);
    }
    Ok(match input.datatype()? {
        Type::Null => {
            input.null()?;
            Value::Null
        }
        Type::Bool => Value::Bool(input.bool()?),
        Type::String => Value::Text(bounded(input.str()?, MAX_TEXT)?.to_owned()),
        Type::Bytes => {
            let raw = input.bytes()?;
            if raw.len() > MAX_TEXT {
                return Err(DecodeError::TooLarge);
            }
            Value::Bytes(raw.to_owned())
        }
        Type::Array => {
            let count = length(input.array()?)?;
            let mut items = Vec::new();
            for _ in 0..count {
                items.push(value(input, depth + 1)?);
            }
            Value::List(items)
        }
        Type::Map => {
            let count = length(input.map()?)?;
            let mut map = BTreeMap::new();
            for _ in 0..count {
                map.insert(name(input)?, value(input, depth + 1)?);
            }
            Value::Map(map)
        }
        _ => Value::Int(input.i64()?),
    })
}

fn array(input: &mut Decoder<'_>, items: u64) -> Result<(), DecodeError> {
    match input.array()? {
        Some(found) if found == items => Ok(()),
        Some(_) => Err(DecodeError::Malformed),
        None => Err(DecodeError::NotCanonical),
    }
}

/// The length of a list or map; one without a length is never canonical.
fn length(found: Option<u64>) -> Result<usize, DecodeError> {
    let count = found.ok_or(DecodeError::NotCanonical)?;
    match usize::try_from(count) {
        Ok(count) if count <= MAX_ITEMS => Ok(count),
        _ => Err(DecodeError::TooLarge),
    }
}

fn name(input: &mut Decoder<'_>) -> Result<String, DecodeError> {
    Ok(bounded(input.str()?, MAX_NAME)?.to_owned())
}

fn bounded(text: &str, limit: usize) -> Result<&str, DecodeError> {
    if text.len() > limit { Err(DecodeError::TooLarge) } else { Ok(text) }
}

fn id(input: &mut Decoder<'_>) -> Result<Id, DecodeError> {
    fixed(input).map(|bytes| Id::new(uuid::Uuid::from_bytes(bytes)))
}

fn fixed<const N: usize>(input: &mut Decoder<'_>) -> Result<[u8; N], DecodeError> {
    input.bytes()?.try_into().map_err(|_| DecodeError::Malformed)
}
