//! What the room sees: worked out here from the rows, so that nothing private or marked above the
//! room's level ever reaches the window that is projected.

mod floor;
mod objectives;
mod room;
mod shown;
mod sight;
mod vote;

pub use room::{level_of, project};
pub use shown::*;
pub use sight::uncovered;
