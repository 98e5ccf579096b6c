use std::process::ExitCode;

use clap::ArgMatches;
use host::{ConflictSide, Host};
use serde_json::json;
use wording::Arg;

use super::report::words;
use super::{Run, passphrase, sample};
use crate::keys;

/// Lists what waits for a person to decide between versions.
pub(super) fn run(matches: &ArgMatches) -> Run {
    let host = Host::new(keys::home()?);
    let mut desk = passphrase::open(sample::file(matches)?, &host.origin()?)?;
    let conflicts = desk.conflicts()?;
    if matches.get_flag("json") {
        println!("{}", json!({ "conflicts": conflicts }));
        return Ok(ExitCode::SUCCESS);
    }
    let wording = words();
    let count = i64::try_from(conflicts.len()).unwrap_or(i64::MAX);
    println!("{}", wording.with("cli-conflicts-count", &[("count", Arg::from(count))]));
    let said = |side: &ConflictSide| match (&side.words, side.removes) {
        (_, true) => wording.text("cli-taken-away"),
        (Some(words), false) => words.clone(),
        (None, false) => "–".to_owned(),
    };
    for conflict in &conflicts {
        let code = conflict.code.as_deref().unwrap_or_default();
        let row = wording.text(&format!("entity-{}-one", conflict.row.entity.name()));
        println!("\n{code} {row} {}", conflict.field);
        if let Some(base) = &conflict.base {
            println!("  = {}", said(base));
        }
        for side in &conflict.sides {
            println!("  {}: {}", side.actor, said(side));
        }
    }
    Ok(ExitCode::SUCCESS)
}
