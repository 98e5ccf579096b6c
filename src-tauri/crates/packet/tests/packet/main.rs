//! Packets as they are made, carried, cut, altered and forged.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bounds;
mod golden;
mod sealing;
mod support;
