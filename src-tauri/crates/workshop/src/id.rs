use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The lasting name of a row: a UUIDv7, written as text everywhere outside memory.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    specta::Type,
    schemars::JsonSchema,
)]
#[serde(transparent)]
#[specta(transparent)]
pub struct Id(
    #[specta(type = String)]
    #[schemars(with = "String")]
    Uuid,
);

impl Id {
    /// The one workshop row of a file has this id, so that two laptops agree on it unasked.
    pub const WORKSHOP: Id = Id(Uuid::nil());

    /// Wraps a UUID made elsewhere.
    pub const fn new(uuid: Uuid) -> Self {
        Self(uuid)
    }

    /// An id made from another and a name, the same wherever it is made: for rows that two laptops
    /// may each make without knowing of the other. It keeps the first one's time.
    pub fn derived(self, name: &str) -> Self {
        let hashed = Uuid::new_v5(&self.0, name.as_bytes());
        let (mut bytes, base) = (*hashed.as_bytes(), self.0.as_bytes());
        bytes[..6].copy_from_slice(&base[..6]);
        bytes[6] = 0x70 | (bytes[6] & 0x0f);
        Self(Uuid::from_bytes(bytes))
    }

    /// The sixteen bytes, as they are hashed.
    pub fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<Uuid> for Id {
    fn from(uuid: Uuid) -> Self {
        Self(uuid)
    }
}
