//! The same core without a window, for scripts and for whoever maintains the files.

mod apply;
mod arguments;
mod check;
mod conflicts;
mod export;
mod import;
mod packet;
mod passphrase;
mod report;
mod sample;
mod usage;

use std::process::ExitCode;

use clap::ArgMatches;
use host::Fault;

pub(crate) use report::report;

/// What the command line asks for.
pub(crate) enum Asked {
    /// The window, with files to open.
    Window(Vec<String>),
    /// A subcommand.
    Subcommand(ArgMatches),
}

/// Reads the command line. Asking for help, the version or something there is not ends the program
/// here, as everywhere.
pub(crate) fn read() -> Asked {
    let matches =
        arguments::command().try_get_matches().unwrap_or_else(|error| usage::refuse(&error));
    match matches.subcommand_name() {
        Some(_) => Asked::Subcommand(matches),
        None => {
            let files = matches.get_many::<String>("files").unwrap_or_default();
            Asked::Window(files.cloned().collect())
        }
    }
}

/// Runs a subcommand: 0 when it did what was asked, 1 when it could not.
pub(crate) fn run(matches: &ArgMatches) -> ExitCode {
    let Some((name, matches)) = matches.subcommand() else { return ExitCode::FAILURE };
    let json = matches.get_flag("json");
    let outcome = match name {
        "sample" => sample::run(matches),
        "export" => export::run(matches),
        "check" => check::run(matches),
        "packet" => packet::run(matches),
        "import" => import::run(matches),
        "conflicts" => conflicts::run(matches),
        _ => apply::run(matches),
    };
    match outcome {
        Ok(code) => code,
        Err(fault) => report(&fault, json),
    }
}

/// What waits, on the command line, for one thing after another.
fn runtime() -> Result<tokio::runtime::Runtime, Fault> {
    let built = tokio::runtime::Builder::new_current_thread().enable_all().build();
    built.map_err(|_| Fault::new(host::FaultCode::Internal))
}

/// What a subcommand comes to.
type Run = Result<ExitCode, Fault>;
