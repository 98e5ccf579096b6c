//! What the repository promises of itself, so that it stays as it is meant to be.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::sources::{Source, below, root};

/// The longest a file may be, in lines. Most are far shorter.
const LONGEST: usize = 450;

/// Files no person writes.
const GENERATED: &[&str] = &["ui/src/platform/bindings.ts"];

/// What each crate may use of our own; arrows point inward.
const INWARD: &[(&str, &[&str])] = &[
    ("workshop", &[]),
    ("ledger", &["workshop"]),
    ("wording", &["workshop"]),
    ("store", &["ledger", "workshop"]),
    ("packet", &["ledger", "workshop"]),
    ("documents", &["wording", "workshop"]),
    ("host", &["documents", "ledger", "packet", "store", "wording", "workshop"]),
];

fn sources() -> Vec<Source> {
    let places = ["src-tauri", "ui/src", "tests"];
    let mut sources = below(&places, &["rs", "ts", "svelte", "css", "js", "py", "typ"]);
    sources.retain(|source| !GENERATED.contains(&source.path.as_str()));
    assert!(sources.len() > 100, "only {} files were found", sources.len());
    sources
}

fn none(what: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{what}:\n  {}", offences.join("\n  "));
}

#[test]
fn files_stay_small() {
    let long: Vec<_> = sources()
        .iter()
        .map(|source| (source.text.lines().count(), &source.path))
        .filter(|(lines, _)| *lines > LONGEST)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    none(&format!("more than {LONGEST} lines"), &long);
}

#[test]
fn nothing_is_left_for_later() {
    // Put together here, or this file would be its own first offence.
    let notes = ["TO".to_owned() + "DO", "FIX".to_owned() + "ME", "XX".to_owned() + "X"];
    let mut offences = Vec::new();
    for source in &sources() {
        for (number, line) in source.text.lines().enumerate() {
            let mut words = line.split(|c: char| !c.is_alphanumeric());
            if words.any(|word| notes.iter().any(|note| note == word)) {
                offences.push(format!("{}:{}", source.path, number + 1));
            }
        }
    }
    none("notes to self", &offences);
}

#[test]
fn names_say_what_a_thing_is() {
    let empty = ["manager", "helper", "helpers", "util", "utils", "service", "misc", "common"];
    let offences: Vec<_> = sources()
        .iter()
        .filter(|source| {
            let path = source.path.to_lowercase();
            path.split(['/', '.', '_', '-']).any(|part| empty.contains(&part))
        })
        .map(|source| source.path.clone())
        .collect();
    none("names that say nothing", &offences);
}

#[test]
fn only_the_platform_knows_the_shell() {
    let offences: Vec<_> = below(&["ui/src"], &["ts", "svelte"])
        .iter()
        .filter(|source| !source.path.starts_with("ui/src/platform/"))
        .filter(|source| source.text.contains("@tauri-apps"))
        .map(|source| source.path.clone())
        .collect();
    none("the shell is known outside ui/src/platform", &offences);
}

#[test]
fn parts_of_the_screen_import_inward() {
    // Each may import those before it, and itself.
    let order = ["platform", "shared", "domain", "places", "shell"];
    let mut offences = Vec::new();
    for source in below(&["ui/src"], &["ts", "svelte"]) {
        let part = source.path.split('/').nth(2).unwrap_or_default();
        let Some(at) = order.iter().position(|name| *name == part) else { continue };
        for outer in &order[at + 1..] {
            if source.text.contains(&format!("\"~/{outer}")) {
                offences.push(format!("{} imports {outer}", source.path));
            }
        }
    }
    none("imports that point outward", &offences);
}

#[test]
fn crates_depend_inward() {
    let ours: BTreeSet<_> = INWARD.iter().map(|(name, _)| *name).collect();
    let allowed: BTreeMap<_, _> = INWARD.iter().copied().collect();
    for source in below(&["src-tauri/crates"], &["toml"]) {
        let name = source.path.split('/').nth(2).unwrap_or_default().to_owned();
        let allowed = allowed.get(name.as_str()).unwrap_or_else(|| panic!("{name} has no place"));
        let used = source
            .text
            .lines()
            .skip_while(|line| *line != "[dependencies]")
            .skip(1)
            .take_while(|line| !line.starts_with('['))
            .filter_map(|line| line.split(['.', ' ', '=']).next())
            .filter(|used| ours.contains(used) && !allowed.contains(used));
        assert_eq!(used.collect::<Vec<_>>(), [""; 0], "{name} uses");
    }
}

#[test]
fn the_house_is_described() {
    let described = [
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "LICENSE",
        "src-tauri/crates/ledger/FORMAT.md",
        "src-tauri/crates/store/FORMAT.md",
        "src-tauri/crates/packet/FORMAT.md",
        "src-tauri/crates/documents/FORMAT.md",
    ];
    let missing: Vec<_> = described
        .iter()
        .filter(|path| !root().join(path).is_file())
        .map(|path| (*path).to_owned())
        .collect();
    none("not there", &missing);
    for (name, _) in INWARD {
        let lib = below(&[&format!("src-tauri/crates/{name}/src/lib.rs")], &["rs"]);
        assert!(lib[0].text.starts_with("//!"), "{name} does not say what it is");
    }
}

#[test]
fn links_between_documents_lead_somewhere() {
    let mut offences = Vec::new();
    let mut followed = 0;
    for source in below(&["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "src-tauri"], &["md"]) {
        let folder = root().join(&source.path);
        let folder = folder.parent().unwrap_or(Path::new(""));
        for link in source.text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.contains("://") || link.starts_with('#') {
                continue;
            }
            followed += 1;
            if !folder.join(link.split('#').next().unwrap_or(link)).exists() {
                offences.push(format!("{}: {link}", source.path));
            }
        }
    }
    none("dead links", &offences);
    assert!(followed > 0);
}
