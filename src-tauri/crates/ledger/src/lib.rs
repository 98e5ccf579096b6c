//! The log: what was written, by whom, having seen what; and everything that follows from it.
//!
//! A [`Change`] is written once and never altered. Which values stand ([`Lookup`], [`settle`]),
//! which rows are there ([`standing`]), what a new edit replaces ([`author`]) and what undo would
//! write ([`plan_undo`]) are functions of the *set* of changes: never of the order in which they
//! arrived, and never of a clock. How a change is written as bytes is frozen in `FORMAT.md`.
//!
//! **Architecture invariant:** no I/O, no clock, no SQL. The ledger knows rows and fields, not what
//! they mean.

mod author;
mod change;
mod cid;
mod decode;
mod encode;
mod log;
mod lookup;
mod settle;
mod standing;
mod translation;
mod undo;

pub use author::{Writing, author};
pub use change::{Change, Header, Invalid, Kind, Sealed};
pub use cid::{Cid, NotACid};
pub use decode::{DecodeError, MAX_CHANGE, MAX_DEPTH, MAX_ITEMS, MAX_NAME, MAX_TEXT, decode_value};
pub use encode::{ENCODING, encode_value};
pub use log::Log;
pub use lookup::{Lookup, Node, RowKey};
pub use settle::{Settled, settle};
pub use standing::{Standing, standing};
pub use translation::{Words, translation, words};
pub use undo::{Reversal, UndoRefused, plan_undo};
