//! A group's presentation to the plenary, made from its live rows: a group that prepared nothing
//! presents in good form at once, and what is edited in the room is edited here.

mod about;
mod make;
mod order;
mod reserve;
mod since;
mod slides;

pub use make::{plenary_level, present, usual_slides};
pub use order::{SPEAKING_MINUTES, running_order};
pub use reserve::reserving;
pub use since::{Detail, Since, Work, since};
pub use slides::*;
