use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{DateTime, Local, Timelike as _};
use clap::ArgMatches;
use host::{Belongs, Fault, FaultCode, Host, PacketPreview, Taking};
use serde_json::json;
use wording::{Arg, Wording};
use workshop::Lang;

use super::report::words;
use super::{Run, passphrase, sample};
use crate::keys;

/// Takes packets in, one after another, each whole or not at all; a file that is not there yet is
/// made of the first. With `--dry-run` it only says what they would bring.
pub(super) fn run(matches: &ArgMatches) -> Run {
    let host = Host::new(keys::home()?);
    let file = sample::file(matches)?;
    let json = matches.get_flag("json");
    let dry = matches.get_flag("dry-run");
    let vouched = matches.get_one::<String>("vouch").map(String::as_str);
    let packets = matches.get_many::<PathBuf>("packets").unwrap_or_default();
    let mut taking = None;
    for packet in packets {
        let words = packet_words(&host, packet)?;
        let taking = match &mut taking {
            Some(taking) => taking,
            slot => slot.insert(begin(&host, file, dry)?),
        };
        let found = host.look_from(taking, packet, words.as_deref())?;
        let sender = &found.sender;
        if !dry && !sender.known && !sender.own && !vouches(vouched, &found) {
            eprintln!("{}", spoken_of(&found));
            return Err(Fault::about(FaultCode::UnknownSender, &sender.name));
        }
        if !dry {
            host.take_from(taking, packet, words.as_deref())?;
        }
        tell(&found, packet, dry, json);
    }
    Ok(ExitCode::SUCCESS)
}

/// The workshop packets go into: the file that is there, or one to be made.
fn begin(host: &Host, file: &Path, dry: bool) -> Result<Taking, Fault> {
    if file.exists() {
        return Ok(Taking::Into(Box::new(passphrase::open(file, &host.origin()?)?)));
    }
    Ok(if dry { Taking::Nowhere } else { Taking::Anew(file.to_owned()) })
}

/// The words a packet opens with, asked for only when it needs some.
fn packet_words(host: &Host, packet: &Path) -> Result<Option<String>, Fault> {
    match host.needs_words(packet)? {
        true => passphrase::of_packet().map(Some),
        false => Ok(None),
    }
}

/// Whether these are the sender's six words, in any of the three languages.
fn vouches(given: Option<&str>, found: &PacketPreview) -> bool {
    let given: Vec<String> =
        given.unwrap_or_default().split_whitespace().map(str::to_lowercase).collect();
    let words = &found.sender.words;
    let said = |lang: Lang| {
        let word = |word: &host::Spoken| match lang {
            Lang::Es => word.es.to_lowercase(),
            Lang::En => word.en.to_lowercase(),
            Lang::Fr => word.fr.to_lowercase(),
        };
        words.iter().map(word).collect::<Vec<_>>()
    };
    !given.is_empty() && Lang::ALL.into_iter().any(|lang| said(lang) == given)
}

fn spoken_of(found: &PacketPreview) -> String {
    let wording = words();
    let word = |word: &host::Spoken| match wording.lang() {
        Lang::Es => word.es.clone(),
        Lang::En => word.en.clone(),
        Lang::Fr => word.fr.clone(),
    };
    let six: Vec<String> = found.sender.words.iter().map(word).collect();
    wording.with("cli-six-words", &[("words", Arg::from(six.join(" ")))])
}

/// Says what a packet brought, or what it would bring.
fn tell(found: &PacketPreview, packet: &Path, dry: bool, json: bool) {
    if json {
        println!("{}", json!({ "packet": packet, "preview": found }));
        return;
    }
    let wording: Wording = words();
    let path = ("path", Arg::from(packet.display().to_string()));
    if found.new == 0 && found.aside == 0 {
        println!("{}", wording.with("cli-nothing-new", &[path]));
        return;
    }
    let sender = match found.sender.name.as_str() {
        "" => wording.text("packet-nameless"),
        name => name.to_owned(),
    };
    let count = |name, many: u32| (name, Arg::from(i64::from(many)));
    let head = if dry { "cli-would-come" } else { "cli-taken-in" };
    println!("{}", wording.with(head, &[path, ("sender", Arg::from(sender))]));
    let new = count("new", found.new);
    // An older packet brings nothing new since the newer one.
    let since = found.last.filter(|last| *last <= found.made).and_then(|last| when(&wording, last));
    let news = match since {
        Some(when) => wording.with("cli-came-new-since", &[new, ("when", Arg::from(when))]),
        None => wording.with("cli-came-new", &[new]),
    };
    println!("{news}");
    // Of a workshop that is made of the packet all is new: there is nothing to count it against.
    if found.belongs != Belongs::Nowhere {
        let rows = [
            count("added", found.added),
            count("changed", found.changed),
            count("removed", found.removed),
        ];
        println!("{}", wording.with("cli-came-rows", &rows));
    }
    for (key, many) in [
        ("cli-conflicts-come", found.conflicts),
        ("cli-waiting", found.waiting),
        ("cli-aside", found.aside),
    ] {
        if many > 0 {
            println!("{}", wording.with(key, &[count("count", many)]));
        }
    }
}

/// A moment, by this laptop's calendar and clock.
fn when(wording: &Wording, at: i64) -> Option<String> {
    let at = DateTime::from_timestamp_millis(at)?.with_timezone(&Local).naive_local();
    let minutes = at.hour() * 60 + at.minute();
    Some(format!("{}, {}", wording.day(at.date()), wording.clock(minutes)))
}
