use std::io::{BufRead as _, Write as _, stdin, stdout};
use std::process::ExitCode;

use clap::ArgMatches;
use host::{Answer, Fault, FaultCode, Host};
use serde_json::json;
use workshop::Mutation;

use super::{Run, passphrase, sample};
use crate::keys;

/// Carries out mutations, one JSON object a line from standard input, and answers each with one
/// line on standard output once it is on disk. Exit 1 when any was not carried out.
pub(super) fn run(matches: &ArgMatches) -> Run {
    let host = Host::new(keys::home()?);
    let mut desk = passphrase::open(sample::file(matches)?, &host.origin()?)?;
    let mut all_done = true;
    for line in stdin().lock().lines() {
        let line = line.map_err(|error| Fault::about(FaultCode::Disk, error.kind()))?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = match serde_json::from_str::<Mutation>(&line) {
            Ok(mutation) => match desk.mutate(&mutation)? {
                Answer::Done(done) => json!({ "outcome": "done", "added": done.added }),
                Answer::Unchanged => json!({ "outcome": "unchanged" }),
                Answer::Refused { refusal } => {
                    all_done = false;
                    json!({ "outcome": "refused", "refusal": refusal })
                }
                Answer::Asks { count } => {
                    all_done = false;
                    json!({ "outcome": "asks", "count": count })
                }
                Answer::Nothing | Answer::ChangedSince { .. } => json!({ "outcome": "nothing" }),
            },
            Err(error) => {
                all_done = false;
                json!({ "outcome": "unreadable", "column": error.column() })
            }
        };
        let mut out = stdout().lock();
        let told = writeln!(out, "{answer}").and_then(|()| out.flush());
        told.map_err(|error| Fault::about(FaultCode::Disk, error.kind()))?;
    }
    Ok(if all_done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
