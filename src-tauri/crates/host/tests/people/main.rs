//! Lists of participants, from the file a person was sent to the people in the workshop.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod hostile;
mod import;
mod lists;
mod old_excel;
mod room;
