//! The shell: the window and the command line over one host.
//!
//! **Architecture invariant:** nothing is decided here. A command hands a question or a mutation to
//! the host and its answer back; a rule, a query or a file format in this crate is in the wrong
//! place.

mod bindings;
#[cfg(feature = "bridge")]
pub mod bridge;
mod cli;
mod commands;
mod compile;
mod dialogs;
mod exchange;
mod handed;
mod keys;
mod plenary;
mod projector;
mod window;

pub use bindings::bindings;

use std::process::ExitCode;

/// Runs what the command line asks for; without a subcommand, the window.
pub fn main() -> ExitCode {
    match cli::read() {
        cli::Asked::Window(files) => window::run(files),
        cli::Asked::Subcommand(matches) => cli::run(&matches),
    }
}
