use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use host::{Fault, FaultCode, Home, Host, write_sample};
use serde_json::json;
use wording::Arg;

use super::Run;
use super::report::words;

/// Writes the sample workshop to a new file.
pub(super) fn run(matches: &ArgMatches) -> Run {
    let path: &PathBuf = file(matches)?;
    let origin = Host::new(Home::of_user()?).origin()?;
    write_sample(path, &origin)?;
    if matches.get_flag("json") {
        println!("{}", json!({ "written": [path] }));
    } else {
        println!(
            "{}",
            words().with("cli-written", &[("path", Arg::from(path.display().to_string()))])
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// The file every subcommand is about.
pub(super) fn file(matches: &ArgMatches) -> Result<&PathBuf, Fault> {
    matches.get_one("file").ok_or(Fault::new(FaultCode::NotFound))
}
