//! The log as its callers see it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod algebra;
mod decoding;
mod golden;
mod oracle;
mod support;
mod undo;
