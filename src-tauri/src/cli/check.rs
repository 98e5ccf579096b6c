use std::process::ExitCode;

use clap::ArgMatches;
use host::Host;
use serde_json::json;
use wording::Arg;

use super::report::words;
use super::{Run, passphrase, sample};
use crate::keys;

/// Verifies chain, projections and integrity of a file: exit 0 when all is well, 1 when not.
pub(super) fn run(matches: &ArgMatches) -> Run {
    let host = Host::new(keys::home()?);
    let mut desk = passphrase::open(sample::file(matches)?, &host.origin()?)?;
    let report = desk.store().check()?;
    let sound = report.findings.is_empty();
    if matches.get_flag("json") {
        println!(
            "{}",
            json!({ "sound": sound, "changes": report.changes, "findings": report.findings })
        );
    } else if sound {
        let count = i64::try_from(report.changes).unwrap_or(i64::MAX);
        println!("{}", words().with("cli-sound", &[("count", Arg::from(count))]));
    } else {
        let count = i64::try_from(report.findings.len()).unwrap_or(i64::MAX);
        eprintln!("{}", words().with("cli-unsound", &[("count", Arg::from(count))]));
        for finding in &report.findings {
            eprintln!("  {}", json!(finding));
        }
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
