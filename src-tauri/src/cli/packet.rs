use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use documents::Existing;
use host::{Fault, FaultCode, Host, PacketAnswer, PacketLock, PacketRequest};
use serde_json::json;
use wording::Arg;

use super::report::{report, words};
use super::{Run, passphrase, runtime, sample};
use crate::keys;

/// Makes a packet of a workshop: sealed for the laptops it is shared with, or with a passphrase.
pub(super) fn run(matches: &ArgMatches) -> Run {
    let host = Host::new(keys::home()?);
    let desk = passphrase::open(sample::file(matches)?, &host.origin()?)?;
    let group = sample::group(matches, desk.snapshot())?;
    let to = matches.get_one::<PathBuf>("to").cloned().unwrap_or_default();
    let (folder, name) = split(&to);
    let lock = match matches.get_flag("words") {
        true => PacketLock::Passphrase { words: passphrase::of_packet()? },
        false => PacketLock::Known,
    };
    let json = matches.get_flag("json");
    let request = PacketRequest {
        group,
        folder,
        name,
        lock,
        with_files: matches.get_flag("files"),
        existing: if matches.get_flag("replace") { Existing::Replace } else { Existing::Refuse },
    };
    let answer = runtime()?.block_on(async {
        host.take(desk).await?;
        host.make_packet(request).await
    })?;
    match answer {
        PacketAnswer::Made { made } if json => println!("{}", json!(made)),
        PacketAnswer::Made { made } => {
            println!("{}", words().with("cli-written", &[("path", Arg::from(made.path))]));
        }
        PacketAnswer::Taken { name } => {
            return Ok(report(&Fault::about(FaultCode::AlreadyExists, name), json));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A folder, and a name in it; a folder alone leaves the name to the program.
fn split(to: &Path) -> (String, Option<String>) {
    let text = |path: &Path| path.to_string_lossy().into_owned();
    if to.is_dir() {
        return (text(to), None);
    }
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    let name = to.file_name().map(|name| name.to_string_lossy().into_owned());
    (folder.map_or(".".to_owned(), text), name)
}
