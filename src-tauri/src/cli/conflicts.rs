use std::process::ExitCode;

use clap::ArgMatches;
use host::{ConflictSide, ConflictView, Host};
use serde_json::json;
use wording::{Arg, Wording};

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
        println!("\n{}", format!("{code} {row}: {}", place(conflict, &wording)).trim_start());
        if let Some(base) = &conflict.base {
            println!("  = {}", said(base));
        }
        for side in &conflict.sides {
            println!("  {}: {}", named(&side.actor, &wording), said(side));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The field in which versions differ, by the name it has on the screen.
fn place(conflict: &ConflictView, words: &Wording) -> String {
    if conflict.field.is_empty() {
        return words.text("conflicts-taken-away");
    }
    let key = format!("compile-field-{}", conflict.field);
    let known = Some(words.text(&key)).filter(|name| !name.starts_with('⟨'));
    let name = known.unwrap_or_else(|| words.text("compile-field-other"));
    match conflict.lang {
        Some(lang) => format!("{name} ({})", lang.tag().to_uppercase()),
        None => name,
    }
}

/// Who wrote something; a laptop whose user gave it no name is said to have none.
fn named(actor: &str, words: &Wording) -> String {
    match actor {
        "" => words.with("packet-nameless-count", &[("count", Arg::from(1))]),
        name => name.to_owned(),
    }
}
