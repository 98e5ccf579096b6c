use workshop::Id;

use crate::{Result, StoreError};

/// Who writes: one installation of the program and the person using it.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The installation. Never shared by two.
    pub replica: Id,
    /// The person, for people to read. Anything past 256 bytes is cut.
    pub actor: String,
    /// The program's version, for the record of who last wrote the file.
    pub app_version: String,
}

/// Where the store gets what cannot be computed.
pub trait Source: Send {
    /// Milliseconds since 1970 UTC.
    fn now(&mut self) -> i64;

    /// A new UUIDv7.
    ///
    /// # Errors
    /// [`StoreError::NoRandom`].
    fn id(&mut self) -> Result<Id>;

    /// Sixteen random bytes.
    ///
    /// # Errors
    /// [`StoreError::NoRandom`].
    fn salt(&mut self) -> Result<[u8; 16]>;
}

/// The system's clock and random numbers.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemSource;

impl Source for SystemSource {
    fn now(&mut self) -> i64 {
        chrono::Utc::now().timestamp_millis()
    }

    fn id(&mut self) -> Result<Id> {
        let millis = u64::try_from(self.now()).unwrap_or(0);
        let mut random = [0; 10];
        getrandom::fill(&mut random).map_err(|_| StoreError::NoRandom)?;
        let id = uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid();
        Ok(Id::new(id))
    }

    fn salt(&mut self) -> Result<[u8; 16]> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|_| StoreError::NoRandom)?;
        Ok(salt)
    }
}
