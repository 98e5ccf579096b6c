use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use host::{Fault, FaultCode, Host, write_sample};
use serde_json::json;
use wording::Arg;
use workshop::{Id, Snapshot};

use super::Run;
use super::report::words;
use crate::keys;

/// Writes the sample workshop to a new file.
pub(super) fn run(matches: &ArgMatches) -> Run {
    let path: &PathBuf = file(matches)?;
    let origin = Host::new(keys::home()?).origin()?;
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

/// The group a subcommand is about, by its number; none for all of them.
pub(super) fn group(matches: &ArgMatches, snapshot: &Snapshot) -> Result<Option<Id>, Fault> {
    let Some(number) = matches.get_one::<u32>("group") else { return Ok(None) };
    let at = usize::try_from(*number).unwrap_or(usize::MAX) - 1;
    let group = snapshot.groups.get(at).ok_or(Fault::about(FaultCode::NoSuchGroup, number))?;
    Ok(Some(group.id))
}

/// The file every subcommand is about.
pub(super) fn file(matches: &ArgMatches) -> Result<&PathBuf, Fault> {
    matches.get_one("file").ok_or(Fault::new(FaultCode::NotFound))
}
