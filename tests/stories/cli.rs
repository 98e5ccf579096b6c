//! The command line, as a script sees it: exit codes, answers for machines, and no harm done.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use host::Desk;
use store::Passphrase;

use crate::program::{Answer, Program, answer, text};

/// Where a SQLite file says of which version its tables are.
const USER_VERSION: std::ops::Range<usize> = 60..64;

fn export(program: &Program, file: &Path, more: &[&str]) -> Answer {
    let out = program.out();
    let call = ["export", text(file), "--to", text(&out), "--format", "json", "--lang", "es"];
    program.call(call.iter().chain(more).copied())
}

fn protected(program: &Program) -> PathBuf {
    let file = program.path("protected.workshop");
    let passphrase = Passphrase::new("cordillera y mar");
    let origin = program.host().origin().unwrap();
    Desk::create(&file, passphrase.as_ref(), &origin).unwrap();
    file
}

#[test]
fn the_sample_is_made_sound_and_never_over_another_file() {
    let program = Program::new();
    let file = program.sample();
    let check = program.call(["check", text(&file), "--json"]);
    assert_eq!(check.code, 0, "{}", check.complained);
    assert_eq!(check.json()["sound"], true);
    assert!(check.json()["changes"].as_u64().unwrap() > 500, "{}", check.said);
    assert_eq!(program.call(["check", text(&file)]).code, 0);

    let before = fs::read(&file).unwrap();
    let again = program.call(["sample", text(&file), "--json"]);
    assert_eq!((again.code, again.fault().as_str()), (1, "already-exists"));
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn help_and_what_was_not_understood_are_said_in_the_users_language() {
    let program = Program::new();
    let mut french = program.command(["export", "--help"]);
    let help = answer(french.env("LC_ALL", "fr_FR.UTF-8"));
    assert_eq!(help.code, 0, "{}", help.complained);
    assert!(help.said.contains("plenaria export [options] <FILE>"), "{}", help.said);
    assert!(help.said.contains("summary, slides, minutes, plan, matrix"), "{}", help.said);
    for foreign in ["Usage:", "Print", "possible values", "default"] {
        assert!(!help.said.contains(foreign), "{}", help.said);
    }
    for (call, about) in [
        (&["export"][..], "<FILE>"),
        (&["export", "a", "--what", "poem"], "poem"),
        (&["export", "a", "--to"], "--to"),
        (&["nowhere.plenaria"], "nowhere.plenaria"),
        (&["check", "a", "--loud"], "--loud"),
    ] {
        let refused = answer(program.command(call.iter().copied()).env("LC_ALL", "es_CR.UTF-8"));
        assert_eq!((refused.code, refused.said.as_str()), (2, ""), "{call:?}");
        let told = &refused.complained;
        assert!(told.contains(about) && told.contains("No se hizo nada."), "{call:?}: {told}");
        assert!(!told.contains("error:"), "{call:?}: {told}");
    }
}

#[test]
fn a_file_that_was_tampered_with_does_not_pass_the_check() {
    let program = Program::new();
    let file = program.sample();
    let mut bytes = fs::read(&file).unwrap();
    let words = "San José, Costa Rica".as_bytes();
    let places: Vec<_> =
        (0..bytes.len() - words.len()).filter(|at| bytes[*at..].starts_with(words)).collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + 3].copy_from_slice(b"Sin");
    }
    fs::write(&file, &bytes).unwrap();
    let check = program.call(["check", text(&file), "--json"]);
    assert_eq!(check.code, 1);
    assert_eq!(check.json()["sound"], false);
    assert!(!check.json()["findings"].as_array().unwrap().is_empty());
    assert_eq!(fs::read(&file).unwrap(), bytes, "a check repairs nothing");
}

#[test]
fn documents_are_written_where_asked_and_nothing_is_overwritten_unasked() {
    let program = Program::new();
    let file = program.sample();
    let first = export(&program, &file, &["--group", "1", "--json"]);
    assert_eq!(first.code, 0, "{}", first.complained);
    let path = first.json()["written"][0]["path"].as_str().unwrap().to_owned();
    let name = Path::new(&path).file_name().unwrap().to_str().unwrap().to_owned();
    assert!(name.contains("grupo-1") && name.contains("_es_"), "{name}");
    assert_eq!(Path::new(&path).parent(), Some(program.out().as_path()));

    fs::write(&path, "mine").unwrap();
    let second = export(&program, &file, &["--group", "1", "--json"]);
    assert_eq!((second.code, second.fault().as_str()), (1, "already-exists"));
    assert_eq!(fs::read(&path).unwrap(), b"mine");

    let third = export(&program, &file, &["--group", "1", "--replace"]);
    assert_eq!(third.code, 0, "{}", third.complained);
    assert!(third.said.contains(&path), "{}", third.said);
    assert!(fs::read(&path).unwrap().starts_with(b"{"));
    assert_eq!(fs::read_dir(program.out()).unwrap().count(), 1, "no half file is left");
}

#[test]
fn what_cannot_be_exported_is_said_and_leaves_nothing_behind() {
    let program = Program::new();
    let file = program.sample();
    let none = export(&program, &file, &["--group", "9", "--json"]);
    assert_eq!((none.code, none.fault().as_str()), (1, "no-such-group"));

    let nowhere = program.path("nowhere");
    let call = ["export", text(&file), "--to", text(&nowhere), "--json"];
    let missing = program.call(call);
    assert_eq!((missing.code, missing.fault().as_str()), (1, "no-folder"));
    assert!(!nowhere.exists());

    let call = ["export", text(&file), "--to", text(&file), "--json"];
    assert_eq!(program.call(call).fault(), "no-folder");
    assert_eq!(fs::read_dir(program.out()).unwrap().count(), 0);
}

#[test]
fn a_protected_file_opens_with_its_passphrase_only() {
    let program = Program::new();
    let file = protected(&program);
    let before = fs::read(&file).unwrap();
    let check = |passphrase: &str| {
        let mut command = program.command(["check", text(&file), "--json"]);
        answer(command.env("PLENARIA_PASSPHRASE", passphrase))
    };
    let wrong = check("cordillera");
    assert_eq!((wrong.code, wrong.fault().as_str()), (1, "wrong-passphrase"));
    assert_eq!(fs::read(&file).unwrap(), before, "a wrong guess does no harm");
    let right = check("cordillera y mar");
    assert_eq!((right.code, right.json()["sound"].as_bool()), (0, Some(true)));
}

#[test]
fn without_a_terminal_and_a_passphrase_a_protected_file_stays_closed() {
    let program = Program::new();
    let file = protected(&program);
    let asked = program.command(["check", text(&file), "--json"]);
    // In a session of its own there is no terminal to ask on.
    let mut command = Command::new("setsid");
    command.arg("--wait").arg(asked.get_program()).args(asked.get_args());
    for (name, value) in asked.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let closed = answer(&mut command);
    assert_eq!((closed.code, closed.fault().as_str()), (1, "passphrase-needed"));
}

#[test]
fn a_file_of_a_newer_version_is_left_as_it_is() {
    let program = Program::new();
    let file = program.sample();
    let mut bytes = fs::read(&file).unwrap();
    bytes[USER_VERSION].copy_from_slice(&(store::VERSION as u32 + 1).to_be_bytes());
    fs::write(&file, &bytes).unwrap();
    for call in [&["check"][..], &["export", "--format", "json"]] {
        let words = [call[0], text(&file), "--json"].into_iter().chain(call[1..].iter().copied());
        let newer = program.call(words);
        assert_eq!((newer.code, newer.fault().as_str()), (1, "newer-version"));
    }
    assert_eq!(fs::read(&file).unwrap(), bytes);
}

#[test]
fn what_is_no_workshop_is_called_so() {
    let program = Program::new();
    let file = program.path("letter.workshop");
    fs::write(&file, "Estimada señora:").unwrap();
    let letter = program.call(["check", text(&file), "--json"]);
    assert_eq!((letter.code, letter.fault().as_str()), (1, "not-a-workshop"));
    assert_eq!(fs::read_to_string(&file).unwrap(), "Estimada señora:");

    let missing = program.path("missing.workshop");
    let missing_answer = program.call(["check", text(&missing), "--json"]);
    assert_eq!((missing_answer.code, missing_answer.fault().as_str()), (1, "not-found"));
    assert!(!missing.exists());
}

#[test]
fn people_are_told_what_happened_in_their_language() {
    let program = Program::new();
    let missing = program.path("missing.workshop");
    let said = |locale: &str| {
        let mut command = program.command(["check", text(&missing)]);
        answer(command.env("LC_ALL", locale)).complained
    };
    let [spanish, english, french] = ["es_CR.UTF-8", "en_US.UTF-8", "fr_CA.UTF-8"].map(said);
    assert!(spanish != english && english != french && french != spanish);
    for said in [&spanish, &english, &french] {
        assert!(said.lines().count() >= 3, "what, what it means, what to do: {said}");
        assert!(!said.contains('⟨'), "{said}");
    }
}

#[test]
fn a_call_nobody_understands_is_an_error_of_use() {
    let program = Program::new();
    for call in [&["weave"][..], &["export"], &["check", "a", "--passphrase", "open"]] {
        let odd = program.call(call.iter().copied());
        assert_eq!(odd.code, 2, "{call:?}");
        assert!(odd.said.is_empty() && !odd.complained.is_empty(), "{call:?}");
    }
}
