use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use documents::{Existing, Format, Origins, What};
use host::{ExportAnswer, ExportRequest, Fault, FaultCode, Host, export};
use serde_json::json;
use wording::Arg;
use workshop::Lang;

use super::report::{report, words};
use super::{Run, passphrase, sample};
use crate::keys;

/// Writes the documents asked for.
pub(super) fn run(matches: &ArgMatches) -> Run {
    let host = Host::new(keys::home()?);
    let desk = passphrase::open(sample::file(matches)?, &host.origin()?)?;
    let what = matches.get_one::<String>("what").map(String::as_str);
    let what = What::ALL.into_iter().find(|known| Some(known.name()) == what).unwrap_or_default();
    let group = sample::group(matches, desk.snapshot())?;
    let lang = matches.get_one::<String>("lang").and_then(|tag| Lang::from_tag(tag));
    let wanted: Vec<&str> =
        matches.get_many::<String>("format").unwrap_or_default().map(String::as_str).collect();
    let folder = matches.get_one::<PathBuf>("to").cloned().unwrap_or_default();
    let request = ExportRequest {
        what,
        formats: formats(what, &wanted)?,
        lang: lang.unwrap_or(host.settings().lang),
        group,
        folder: folder.to_string_lossy().into_owned(),
        existing: if matches.get_flag("replace") { Existing::Replace } else { Existing::Refuse },
        origins: match matches.get_flag("without-origins") {
            true => Origins::LeftOut,
            false => Origins::Told,
        },
    };
    let json = matches.get_flag("json");
    let material = desk.material(what, host.settings().slide_ratio, host.theme()?)?;
    match export(&material, &request)? {
        ExportAnswer::Written { files } if json => {
            println!("{}", json!({ "written": files }));
        }
        ExportAnswer::Written { files } => {
            for file in files {
                println!("{}", words().with("cli-written", &[("path", Arg::from(file.path))]));
            }
        }
        ExportAnswer::Taken { names } => {
            let taken = Fault::about(FaultCode::AlreadyExists, names.join(", "));
            return Ok(report(&taken, json));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The kinds of file asked for, in the order the document lists them; all of them when none is named.
fn formats(what: What, wanted: &[&str]) -> Result<Vec<Format>, Fault> {
    let known = what.formats();
    let odd = wanted.iter().find(|ending| known.iter().all(|format| format.ending() != **ending));
    if let Some(odd) = odd {
        return Err(Fault::about(FaultCode::NotThatFormat, odd));
    }
    let asked = |format: &Format| wanted.is_empty() || wanted.contains(&format.ending());
    Ok(known.iter().copied().filter(asked).collect())
}
