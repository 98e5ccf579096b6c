//! The three languages say the same things, and say them the way the house speaks.

#![allow(clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use wording::{Arg, Wording, messages};
use workshop::Lang;

/// Short forms that people read in capitals. Everything else is in lower case.
const ACRONYMS: &[&str] = &[
    "CSV", "CRM", "DOCX", "IOM", "JSON", "OIM", "ONUDC", "PDF", "PPTX", "RCM", "TLP", "UNODC",
    "USB", "XLSX", // Names of the Traffic Light Protocol, which asks for capitals.
    "AMBER", "CLEAR", "GREEN", "RED",
];

/// One message or one attribute of it.
#[derive(Default)]
struct Words {
    /// What it has to be told.
    variables: BTreeSet<String>,
    /// Every piece of text in it, variants included.
    texts: Vec<String>,
}

/// What a language says in one file, by key; an attribute's key is `key.attribute`.
type Said = BTreeMap<String, Words>;

fn read(lang: Lang) -> BTreeMap<&'static str, Said> {
    messages(lang).iter().map(|(file, source)| (*file, parse(lang, file, source))).collect()
}

fn parse(lang: Lang, file: &str, source: &str) -> Said {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{lang:?} {file}: {errors:?}"),
    };
    let mut said = Said::new();
    let mut add = |key: String, pattern: &Pattern<&str>| {
        let mut words = Words::default();
        collect(pattern, &mut words);
        assert!(said.insert(key.clone(), words).is_none(), "{lang:?} {file}: {key} twice");
    };
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                if let Some(value) = &message.value {
                    add(id.to_owned(), value);
                }
                for attribute in &message.attributes {
                    add(format!("{id}.{}", attribute.id.name), &attribute.value);
                }
            }
            Entry::Term(term) => {
                assert!(term.attributes.is_empty(), "{lang:?} {file}: -{}", term.id.name);
                add(format!("-{}", term.id.name), &term.value);
            }
            Entry::Junk { content } => panic!("{lang:?} {file} cannot be read: {content}"),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    said
}

fn collect(pattern: &Pattern<&str>, words: &mut Words) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.texts.push((*value).to_owned()),
            PatternElement::Placeable { expression } => collect_expression(expression, words),
        }
    }
}

fn collect_expression(expression: &Expression<&str>, words: &mut Words) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, words),
        Expression::Select { selector, variants } => {
            collect_inline(selector, words);
            for variant in variants {
                collect(&variant.value, words);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, words: &mut Words) {
    match inline {
        InlineExpression::VariableReference { id } => {
            words.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, words);
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, words),
        InlineExpression::StringLiteral { value } => words.texts.push((*value).to_owned()),
        InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

/// Goes through every piece of text of a language.
fn each_text(lang: Lang, mut look: impl FnMut(&str, &str)) {
    for (file, said) in read(lang) {
        for (key, words) in &said {
            for text in &words.texts {
                look(&format!("{lang:?} {file} {key}"), text);
            }
        }
    }
}

#[test]
fn the_three_languages_have_the_same_messages() {
    let [spanish, english, french] = Lang::ALL.map(read);
    assert!(spanish.len() >= 6, "only {} files", spanish.len());
    for (lang, other) in [(Lang::En, &english), (Lang::Fr, &french)] {
        let files = |said: &BTreeMap<&'static str, Said>| said.keys().copied().collect::<Vec<_>>();
        assert_eq!(files(&spanish), files(other), "{lang:?}");
        for (file, said) in &spanish {
            let Some(theirs) = other.get(file) else { continue };
            let ours: BTreeSet<_> = said.keys().collect();
            let theirs: BTreeSet<_> = theirs.keys().collect();
            let apart: Vec<_> = ours.symmetric_difference(&theirs).collect();
            assert!(apart.is_empty(), "{lang:?} {file}: {apart:?}");
        }
    }
}

#[test]
fn the_three_languages_are_told_the_same() {
    let [spanish, english, french] = Lang::ALL.map(read);
    for (file, said) in &spanish {
        for (key, words) in said {
            for (lang, other) in [(Lang::En, &english), (Lang::Fr, &french)] {
                let theirs = other.get(file).and_then(|said| said.get(key));
                let theirs = theirs.map(|words| &words.variables);
                assert_eq!(Some(&words.variables), theirs, "{lang:?} {file} {key}");
            }
        }
    }
}

#[test]
fn no_key_is_in_two_files() {
    for lang in Lang::ALL {
        let mut seen = BTreeMap::new();
        for (file, said) in read(lang) {
            for key in said.into_keys() {
                if let Some(before) = seen.insert(key.clone(), file) {
                    panic!("{lang:?}: {key} is in {before} and in {file}");
                }
            }
        }
    }
}

#[test]
fn keys_are_in_kebab_case() {
    for said in read(Lang::Es).into_values() {
        for key in said.into_keys() {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
            assert!(key.chars().all(plain), "{key}");
        }
    }
}

#[test]
fn every_message_can_be_said() {
    for lang in Lang::ALL {
        let wording = Wording::new(lang);
        for (key, words) in read(lang).into_values().flatten() {
            if key.starts_with('-') {
                continue;
            }
            for count in [0, 1, 2, 5, 1_000_000] {
                let told = |name| (name, Arg::from(count));
                let args: Vec<_> = words.variables.iter().map(|name| told(name.as_str())).collect();
                let said = wording.with(&key, &args);
                assert!(!said.trim().is_empty(), "{lang:?} {key} is empty");
                assert!(!said.contains(['{', '}', '⟨']), "{lang:?} {key}: {said}");
                assert!(!said.contains(['\u{2068}', '\u{2069}']), "{lang:?} {key} has marks");
            }
        }
    }
}

#[test]
fn quotation_marks_and_apostrophes_are_typographic() {
    for lang in Lang::ALL {
        each_text(lang, |place, text| {
            assert!(!text.contains(['"', '\'', '`']), "{place}: {text}");
            assert!(!text.contains("..."), "{place}: {text}");
        });
    }
}

#[test]
fn nobody_is_shouted_at() {
    for lang in Lang::ALL {
        each_text(lang, |place, text| {
            assert!(!text.contains(['!', '¡']), "{place}: {text}");
            for word in text.split(|c: char| !c.is_alphanumeric() && c != '_') {
                let letters = word.chars().filter(|c| c.is_alphabetic()).count();
                // A name such as that of an environment variable is not a word.
                let name = word.contains('_') || word.chars().any(|c| c.is_ascii_digit());
                let capitals = letters > 1 && word.to_uppercase() == word;
                assert!(
                    !capitals || name || ACRONYMS.contains(&word),
                    "{place}: {word} is in capitals; if it is an acronym, add it to ACRONYMS"
                );
            }
        });
    }
}

#[test]
fn people_are_addressed_politely() {
    // Only forms that cannot also be a third person: « el programa abre » is polite.
    let familiar: [(Lang, &[&str]); 2] = [
        (
            Lang::Es,
            &[
                "tu", "tus", "tú", "ti", "contigo", "puedes", "quieres", "tienes", "debes", "has",
                "estás", "eres", "haz", "vosotros", "vuestro", "vuestra",
            ],
        ),
        (Lang::Fr, &["tu", "te", "ton", "ta", "tes", "toi", "peux", "veux"]),
    ];
    for (lang, familiar) in familiar {
        each_text(lang, |place, text| {
            let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
            for word in words {
                assert!(!familiar.contains(&word.as_str()), "{place}: “{word}” in: {text}");
            }
        });
    }
}

#[test]
fn french_marks_stay_with_their_word() {
    let never_breaks = |c: char| c == '\u{a0}' || c == '\u{202f}';
    each_text(Lang::Fr, |place, text| {
        let letters: Vec<char> = text.chars().collect();
        for (at, mark) in letters.iter().copied().enumerate() {
            let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
            let after = letters.get(at + 1).copied();
            if ":;?!»".contains(mark) {
                // A time of day, and the names of the Traffic Light Protocol such as `TLP:RED`.
                let joined = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase();
                let name = mark == ':' && after.is_some_and(joined);
                assert!(name || before.is_some_and(never_breaks), "{place}: {text}");
            }
            if mark == '«' {
                assert!(after.is_some_and(never_breaks), "{place}: {text}");
            }
        }
    });
}
