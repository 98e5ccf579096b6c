//! Every key the program says has words in the three languages, and no words wait in vain.
//!
//! Keys are found in the sources as literals (`"shell-close"`), as patterns whose rest is filled in
//! (`` `shell-place-${name}` ``, `format!("error-{code}")`) and as the heads of closed lists
//! (`wordKey("card-kind", kind)`).

use std::collections::{BTreeMap, BTreeSet};

use workshop::Lang;

use crate::sources::{Source, below};

/// The messages of a language with their attributes.
fn messages(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::<String, BTreeSet<String>>::new();
    let mut last = String::new();
    for (_, text) in wording::messages(lang) {
        for line in text.lines() {
            let Some((name, _)) = line.split_once(" =") else { continue };
            if let Some(attribute) = name.trim_start().strip_prefix('.') {
                messages.entry(last.clone()).or_default().insert(attribute.to_owned());
            } else if is_key(name) {
                last = name.to_owned();
                messages.entry(last.clone()).or_default();
            }
        }
    }
    messages
}

fn is_key(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// What the sources say of keys.
#[derive(Default)]
struct Said {
    /// Whole keys, some with an attribute, and where.
    literals: BTreeMap<String, String>,
    /// Keys whose parts are filled in: the pieces that are fixed, and where.
    patterns: BTreeMap<Vec<String>, String>,
    /// Literals that stand where the head of a closed list is wanted.
    heads: BTreeSet<String>,
}

fn said() -> Said {
    let mut said = Said::default();
    let rust = below(&["src-tauri/src", "src-tauri/crates"], &["rs"]);
    for source in rust.iter().filter(|source| !source.path.contains("/tests/")) {
        // Tests at the end of a file speak to nobody.
        let text = source.text.split("#[cfg(test)]").next().unwrap_or_default();
        collect(text, &['"'], source, &mut said);
    }
    for source in below(&["ui/src"], &["ts", "svelte"]) {
        if source.path.ends_with(".test.ts") || source.path.ends_with("/bindings.ts") {
            continue;
        }
        let text = source.text.split("<style>").next().unwrap_or_default();
        collect(text, &['"', '\'', '`'], &source, &mut said);
    }
    said
}

fn collect(text: &str, quotes: &[char], source: &Source, said: &mut Said) {
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for quote in quotes {
            let mut before = "";
            for (at, piece) in line.split(*quote).enumerate() {
                // Templates stand within templates, so of those every piece is looked at.
                if at % 2 == 1 || *quote == '`' {
                    take(piece, before, &source.path, said);
                }
                before = piece;
            }
        }
    }
}

/// Attributes of markup whose values are names of another kind.
const NOT_WORDS: &[&str] = &["class=", "id=", "for=", "name=", "role=", "type=", "data-part="];

fn take(literal: &str, before: &str, place: &str, said: &mut Said) {
    if NOT_WORDS.iter().any(|attribute| before.ends_with(attribute)) {
        return;
    }
    let fixed = fixed_parts(literal);
    if let [whole] = fixed.as_slice() {
        let key = whole.split('.').next().unwrap_or_default();
        if is_key(key) {
            said.literals.entry(whole.clone()).or_insert_with(|| place.to_owned());
            let call = before.trim_end();
            if ["wordKey(", "word(", "actionWords("].iter().any(|end| call.ends_with(end)) {
                said.heads.insert(whole.clone());
            }
        }
    } else if fixed.first().is_some_and(|head| head.ends_with('-') && is_key(head)) {
        said.patterns.entry(fixed).or_insert_with(|| place.to_owned());
    }
}

/// What stands around `${…}` and `{…}`.
fn fixed_parts(literal: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for c in literal.chars() {
        match c {
            '{' => {
                if depth == 0 {
                    parts.push(String::new());
                }
                depth += 1;
            }
            '}' if depth > 0 => depth -= 1,
            '$' => {}
            _ if depth == 0 => parts.last_mut().unwrap().push(c),
            _ => {}
        }
    }
    parts
}

fn fits(key: &str, pattern: &[String]) -> bool {
    let (Some(head), Some(tail)) = (pattern.first(), pattern.last()) else { return false };
    // An attribute at the end belongs to the message.
    let tail = tail.split('.').next().unwrap_or_default();
    key.len() > head.len() + tail.len() && key.starts_with(head.as_str()) && key.ends_with(tail)
}

#[test]
fn every_key_that_is_said_has_words_in_every_language() {
    let said = said();
    for lang in Lang::ALL {
        let messages = messages(lang);
        let families: BTreeSet<_> =
            messages.keys().filter_map(|key| key.split('-').next()).collect();
        let begins = |head: &str| messages.keys().any(|key| key.starts_with(&format!("{head}-")));
        let mut missing = Vec::new();
        for (literal, place) in &said.literals {
            let (key, attribute) = literal.split_once('.').unwrap_or((literal, ""));
            let family = key.split('-').next().unwrap_or_default();
            // The name of a file may begin as a key does.
            let file = attribute == "json";
            if file || !key.contains('-') || !families.contains(family) || begins(key) {
                continue;
            }
            let found = messages.get(key);
            if found.is_none_or(|has| !attribute.is_empty() && !has.contains(attribute)) {
                missing.push(format!("{literal} in {place}"));
            }
        }
        for (pattern, place) in &said.patterns {
            let family = pattern[0].split('-').next().unwrap_or_default();
            if families.contains(family) && !messages.keys().any(|key| fits(key, pattern)) {
                missing.push(format!("{} in {place}", pattern.join("…")));
            }
        }
        assert!(missing.is_empty(), "{lang:?} has no words for:\n  {}", missing.join("\n  "));
    }
    assert!(said.literals.len() > 100 && said.patterns.len() > 3);
}

#[test]
fn no_words_wait_in_vain() {
    let said = said();
    let messages = messages(Lang::Es);
    assert!(messages.len() > 200, "{}", messages.len());
    let literals: BTreeSet<_> =
        said.literals.keys().filter_map(|literal| literal.split('.').next()).collect();
    // Elsewhere than where a head is wanted, one that is a key itself or a single word would claim
    // too much.
    let claims = |head: &str| {
        said.heads.contains(head) || head.contains('-') && !messages.contains_key(head)
    };
    let heads: Vec<_> =
        literals.iter().filter(|head| claims(head)).map(|head| format!("{head}-")).collect();
    let within: Vec<_> = wording::messages(Lang::Es).iter().map(|(_, text)| *text).collect();
    let unused: Vec<_> = messages
        .keys()
        .filter(|key| !literals.contains(key.as_str()))
        .filter(|key| !heads.iter().any(|head| key.starts_with(head)))
        .filter(|key| !said.patterns.keys().any(|pattern| fits(key, pattern)))
        .filter(|key| !within.iter().any(|text| text.contains(&format!("{{ {key} }}"))))
        .map(String::as_str)
        .collect();
    assert!(unused.is_empty(), "nobody says:\n  {}", unused.join("\n  "));
}
