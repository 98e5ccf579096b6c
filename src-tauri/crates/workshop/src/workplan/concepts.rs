//! What words are about, in Spanish, English and French alike, without a network: a short lexicon of
//! the field, and beyond it the beginning of a word, which the three languages often share.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::{Lang, Text, fold};

/// Beginnings of words that mean the same, a line for each meaning.
const LEXICON: &str = include_str!("lexicon.txt");

/// Words that say nothing of what a sentence is about.
const EMPTY: &[&str] = &[
    "para",
    "como",
    "entre",
    "sobre",
    "desde",
    "hasta",
    "este",
    "esta",
    "estos",
    "estas",
    "ese",
    "esa",
    "esos",
    "esas",
    "cada",
    "todo",
    "toda",
    "todos",
    "todas",
    "otro",
    "otra",
    "otros",
    "otras",
    "mediante",
    "parte",
    "sean",
    "tres",
    "once",
    "segun",
    "hacia",
    "ante",
    "bajo",
    "contra",
    "durante",
    "tras",
    "sin",
    "con",
    "por",
    "pero",
    "porque",
    "cuando",
    "donde",
    "cual",
    "cuales",
    "cuyo",
    "cuya",
    "quien",
    "quienes",
    "ademas",
    "tambien",
    "asi",
    "aunque",
    "mientras",
    "dentro",
    "fuera",
    "traves",
    "acerca",
    "sino",
    "cuanto",
    "cuantos",
    "alguno",
    "algunos",
    "alguna",
    "algunas",
    "mismo",
    "misma",
    "mismos",
    "mismas",
    "tanto",
    "seran",
    "sera",
    "estan",
    "sido",
    "with",
    "from",
    "into",
    "onto",
    "that",
    "this",
    "these",
    "those",
    "their",
    "them",
    "they",
    "which",
    "each",
    "other",
    "others",
    "through",
    "throughout",
    "between",
    "within",
    "without",
    "among",
    "amongst",
    "towards",
    "toward",
    "upon",
    "via",
    "per",
    "about",
    "above",
    "across",
    "after",
    "against",
    "along",
    "around",
    "before",
    "behind",
    "below",
    "beneath",
    "beside",
    "besides",
    "beyond",
    "during",
    "except",
    "inside",
    "outside",
    "over",
    "under",
    "until",
    "unless",
    "since",
    "where",
    "when",
    "while",
    "whose",
    "both",
    "either",
    "such",
    "than",
    "then",
    "there",
    "here",
    "also",
    "more",
    "most",
    "least",
    "less",
    "shall",
    "will",
    "should",
    "would",
    "could",
    "must",
    "have",
    "been",
    "being",
    "were",
    "some",
    "any",
    "every",
    "only",
    "same",
    "very",
    "well",
    "pour",
    "avec",
    "dans",
    "leurs",
    "leur",
    "chaque",
    "tous",
    "toutes",
    "tout",
    "toute",
    "autre",
    "autres",
    "plus",
    "moins",
    "sont",
    "cette",
    "cela",
    "ainsi",
    "etre",
    "afin",
    "selon",
    "deux",
    "parmi",
    "vers",
    "chez",
    "sans",
    "sous",
    "sur",
    "par",
    "depuis",
    "pendant",
    "avant",
    "apres",
    "contre",
    "hors",
    "malgre",
    "outre",
    "des",
    "jusque",
    "jusqu",
    "envers",
    "voici",
    "comme",
    "mais",
    "donc",
    "dont",
    "lorsque",
    "lors",
    "quand",
    "aussi",
    "alors",
    "meme",
    "memes",
    "notamment",
    "celle",
    "celles",
    "ceux",
    "celui",
    "ces",
    "quel",
    "quelle",
    "quels",
    "quelles",
    "ont",
    "ete",
    "seront",
    "elle",
    "elles",
    "nous",
    "vous",
    "ils",
    "travers",
];

/// How much of a word that is not in the lexicon counts.
const BEGINNING: usize = 6;

/// What a text is about: each meaning, with the word that says it.
pub(super) fn concepts(text: &Text) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for lang in Lang::ALL {
        let words = text.get(lang).unwrap_or_default();
        for word in words.split(|letter: char| !letter.is_alphanumeric()) {
            if let Some(concept) = concept(word) {
                found.entry(concept).or_insert_with(|| word.to_lowercase());
            }
        }
    }
    found
}

fn concept(word: &str) -> Option<String> {
    let folded = fold(word);
    let letters = folded.chars().count();
    if letters < 3 || EMPTY.contains(&folded.as_str()) {
        return None;
    }
    if let Some(meaning) = meaning(&folded) {
        return Some(meaning.to_owned());
    }
    let short = letters < 4 || folded.chars().all(|letter| letter.is_ascii_digit());
    (!short).then(|| folded.chars().take(BEGINNING).collect())
}

/// The first word of the line with the longest beginning that fits.
fn meaning(folded: &str) -> Option<&'static str> {
    static MEANINGS: OnceLock<Vec<(String, &'static str)>> = OnceLock::new();
    let meanings = MEANINGS.get_or_init(|| {
        let line = |line: &'static str| {
            let first = line.split(' ').next().unwrap_or_default();
            line.split(' ').map(move |beginning| (fold(beginning), first))
        };
        let mut all: Vec<_> = LEXICON.lines().flat_map(line).collect();
        all.sort_by_key(|(beginning, _)| std::cmp::Reverse(beginning.len()));
        all
    });
    let fits = |beginning: &str| match beginning.len() {
        // So short a beginning would fit words of other meanings.
        ..=3 => folded == beginning,
        _ => folded.starts_with(beginning),
    };
    meanings.iter().find(|(beginning, _)| fits(beginning)).map(|(_, meaning)| *meaning)
}
