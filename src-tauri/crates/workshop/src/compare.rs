//! Two wordings, word by word.

use serde::{Deserialize, Serialize};
use similar::{ChangeTag, TextDiff};

/// A stretch of words that stayed, went or came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct WordRun {
    /// What became of them.
    pub fate: WordFate,
    /// The words, with the spaces between them.
    pub words: String,
}

/// What became of words between two wordings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum WordFate {
    /// They are in both.
    Kept,
    /// They are in the earlier one alone.
    Gone,
    /// They are in the later one alone.
    New,
}

/// Shows one wording against another: whole words, never parts of them, and what went before what
/// came in its place.
pub fn compare(before: &str, after: &str) -> Vec<WordRun> {
    let diff = TextDiff::from_words(before, after);
    let mut runs: Vec<WordRun> = Vec::new();
    for change in diff.iter_all_changes() {
        let fate = match change.tag() {
            ChangeTag::Equal => WordFate::Kept,
            ChangeTag::Delete => WordFate::Gone,
            ChangeTag::Insert => WordFate::New,
        };
        // A lone space between two words that changed is part of the change.
        match runs.last_mut() {
            Some(last) if last.fate == fate => last.words.push_str(change.value()),
            _ => runs.push(WordRun { fate, words: change.value().to_owned() }),
        }
    }
    gathered(runs)
}

/// Joins changes that only a space keeps apart, so that a rewritten phrase reads as one.
fn gathered(runs: Vec<WordRun>) -> Vec<WordRun> {
    let mut out: Vec<WordRun> = Vec::new();
    let (mut gone, mut new) = (String::new(), String::new());
    let mut pending = String::new();
    let flush = |out: &mut Vec<WordRun>, gone: &mut String, new: &mut String| {
        for (fate, words) in [(WordFate::Gone, gone), (WordFate::New, new)] {
            if !words.is_empty() {
                out.push(WordRun { fate, words: std::mem::take(words) });
            }
        }
    };
    for run in runs {
        match run.fate {
            WordFate::Kept
                if run.words.trim().is_empty() && !(gone.is_empty() && new.is_empty()) =>
            {
                pending.push_str(&run.words);
            }
            WordFate::Kept => {
                flush(&mut out, &mut gone, &mut new);
                let words = format!("{}{}", std::mem::take(&mut pending), run.words);
                out.push(WordRun { fate: WordFate::Kept, words });
            }
            fate => {
                if !pending.is_empty() {
                    gone.push_str(&pending);
                    new.push_str(&pending);
                    pending.clear();
                }
                let words = if fate == WordFate::Gone { &mut gone } else { &mut new };
                words.push_str(&run.words);
            }
        }
    }
    flush(&mut out, &mut gone, &mut new);
    if !pending.is_empty() {
        out.push(WordRun { fate: WordFate::Kept, words: pending });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{WordFate, compare};

    fn said(before: &str, after: &str) -> String {
        compare(before, after)
            .iter()
            .map(|run| match run.fate {
                WordFate::Kept => run.words.clone(),
                WordFate::Gone => format!("[-{}-]", run.words),
                WordFate::New => format!("[+{}+]", run.words),
            })
            .collect()
    }

    #[test]
    fn whole_words_are_compared() {
        assert_eq!(
            said("may share data within 60 days", "shall not share data within 90 days"),
            "[-may-][+shall not+] share data within [-60-][+90+] days"
        );
        assert_eq!(said("igual", "igual"), "igual");
        assert_eq!(said("", "nuevo"), "[+nuevo+]");
    }

    #[test]
    fn both_wordings_can_be_read_back() {
        let (before, after) = ("uno dos tres cuatro", "uno 2 tres y cuatro más");
        let runs = compare(before, after);
        let read = |without: WordFate| -> String {
            runs.iter().filter(|run| run.fate != without).map(|run| run.words.as_str()).collect()
        };
        assert_eq!(read(WordFate::New), before);
        assert_eq!(read(WordFate::Gone), after);
    }
}
