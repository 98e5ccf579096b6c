//! The file of a workshop: a log of changes, and tables made from it.
//!
//! One door in: [`Store::commit`]. Everything else that writes (undo, redo, merging what another
//! laptop wrote) ends in the same log, and the tables that windows read are projections of it,
//! written in the same transaction. See `FORMAT.md`.
//!
//! **Architecture invariant:** no rules about workshops and no wording. Errors carry codes.

mod arrival;
mod aside;
mod backup;
mod check;
mod commit;
mod conflicts;
mod draft;
mod error;
mod fields;
mod history;
mod kept;
mod log;
mod merge;
mod migrate;
mod open;
mod passphrase;
mod projection;
mod source;
mod sql;
mod tables;
mod undo;
mod version;
mod view;

pub use arrival::{Arrival, ArrivedRow, Coming};
pub use aside::Fork;
pub use check::{CheckReport, Finding};
pub use commit::{Committed, Touched};
pub use conflicts::Conflict;
pub use error::{Result, StoreError};
pub use history::HistoryEntry;
pub use kept::KEPT_LIMIT;
pub use ledger::{Change, Cid, Kind};
pub use merge::{Merged, Merging, Page};
pub use open::Store;
pub use passphrase::Passphrase;
pub use source::{Origin, Source, SystemSource};
pub use tables::{APPLICATION_ID, VERSION};
pub use undo::{Becoming, Stack, UndoAnswer};
