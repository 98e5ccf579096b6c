//! The file that carries work between laptops: sealed for those it is meant for, signed by whoever
//! made it, and read within bounds whatever a stranger put in it. `FORMAT.md` says how.
//!
//! **Architecture invariant:** a packet knows changes and files, not what they mean; nothing here
//! opens a workshop, asks a clock or says a sentence.

mod bounds;
mod card;
mod error;
mod header;
mod keys;
mod read;
mod record;
mod write;

pub use bounds::{FILE_BYTES, FILES, HEADER_BYTES, MOST_BYTES, MOST_CHANGES};
pub use card::Card;
pub use error::{PacketError, Result};
pub use header::{FORMAT, Header, Purpose, Reach};
pub use keys::Keys;
pub use read::{Item, Opened, Unlock, open};
pub use write::{Lock, Seal, seal};
