//! The words people read, in Spanish, English and French: one set of Fluent messages for the
//! screen, for documents and for the command line.
//!
//! **Architecture invariant:** every sentence of the program is in `assets/locales`, and every
//! language has every message. Other crates carry codes and keys.

mod arg;
mod bundles;
mod calendar;
mod figures;
mod spoken;
mod wording;

pub use arg::Arg;
pub use bundles::messages;
pub use spoken::spoken;
pub use wording::Wording;
