//! Files that people attach: kept whole in the workshop, once, by the hash of their content.

use ledger::Cid;
use rusqlite::{Connection, OptionalExtension, params};

use crate::sql::Count;
use crate::{Result, Store, StoreError};

/// The largest file that is kept, in bytes. A workshop is copied every hour; it must stay a file one
/// can carry.
pub const KEPT_LIMIT: usize = 100 * 1024 * 1024;

impl Store {
    /// Keeps a file, and says under which hash: BLAKE3, as sixty-four hexadecimal digits.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`] over [`KEPT_LIMIT`], or what the disk has to say.
    pub fn keep(&mut self, content: &[u8]) -> Result<String> {
        keep(&self.conn, content)
    }

    /// The hashes of the files that are kept.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn kept_hashes(&self) -> Result<Vec<(String, u64)>> {
        let mut query =
            self.conn.prepare_cached("SELECT hash, length(content) FROM kept ORDER BY hash")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get::<_, Count>(1)?.0)))?;
        rows.map(|row| Ok(row?)).collect()
    }

    /// A file that is kept; none when it is not here.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when its content is not what its name says, or what the disk has to
    /// say.
    pub fn kept(&self, hash: &str) -> Result<Option<Vec<u8>>> {
        let mut query = self.conn.prepare_cached("SELECT content FROM kept WHERE hash = ?")?;
        let content: Option<Vec<u8>> = query.query_row([hash], |row| row.get(0)).optional()?;
        match content {
            Some(content) if Cid::of(&content).to_string() != hash => Err(StoreError::Damaged),
            content => Ok(content),
        }
    }
}

pub(crate) fn keep(conn: &Connection, content: &[u8]) -> Result<String> {
    if content.len() > KEPT_LIMIT {
        return Err(StoreError::TooLarge);
    }
    let hash = Cid::of(content).to_string();
    conn.prepare_cached("INSERT OR IGNORE INTO kept (hash, content) VALUES (?, ?)")?
        .execute(params![hash, content])?;
    Ok(hash)
}
