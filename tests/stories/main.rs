//! Whole stories on the real core and the real program, and what the repository promises of itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cli;
mod documents;
mod kill;
mod packets;
mod program;
mod readers;
mod sources;
mod story;
mod tidy;
mod wording;
