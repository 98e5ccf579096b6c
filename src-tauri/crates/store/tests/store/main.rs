//! The store as its callers see it, on real files unless a test says otherwise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod arriving;
mod damage;
mod files;
mod golden;
mod merging;
mod properties;
mod refusals;
mod support;
mod versions;
mod writing;
