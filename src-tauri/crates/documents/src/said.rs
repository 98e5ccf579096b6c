//! What people wrote, as a document in one language says it.

use wording::Wording;
use workshop::{CardKind, Lang, Marking, Text, WantingWhat};

use crate::{Said, SummaryHandling, SummaryKind, SummaryMarking};

/// The words for a reader of `own`, marked when they are not in that language or are older than
/// what they translate.
pub(crate) fn said(wording: &Wording, own: Lang, text: &Text) -> Option<Said> {
    let (lang, words) = text.best(own)?;
    let words = clean(words);
    if words.is_empty() {
        return None;
    }
    let mark = if lang != own {
        Some(wording.text(match lang {
            Lang::Es => "summary-in-es",
            Lang::En => "summary-in-en",
            Lang::Fr => "summary-in-fr",
        }))
    } else if text.outdated.contains(&lang) {
        Some(wording.text("summary-outdated"))
    } else {
        None
    };
    Some(Said { words, lang, mark: mark.map(joined), marking: None })
}

/// A kind's sign and name.
pub(crate) fn kind_of(wording: &Wording, kind: CardKind) -> SummaryKind {
    let (sign, key) = match kind {
        CardKind::Context => ('■', "card-kind-context"),
        CardKind::GoodPractice => ('★', "card-kind-good-practice"),
        CardKind::Opportunity => ('▲', "card-kind-opportunity"),
        CardKind::Challenge => ('▼', "card-kind-challenge"),
        CardKind::Point => ('●', "card-kind-point"),
    };
    SummaryKind { kind, sign, name: wording.text(key) }
}

/// A marking by its name.
pub(crate) fn marking_of(wording: &Wording, marking: Marking) -> SummaryMarking {
    let name = match marking {
        Marking::Unclassified => "marking-unclassified",
        Marking::Confidential => "marking-confidential",
        Marking::StrictlyConfidential => "marking-strictly-confidential",
        Marking::Clear => "marking-clear",
        Marking::Green => "marking-green",
        Marking::Amber => "marking-amber",
        Marking::Red => "marking-red",
    };
    SummaryMarking { marking, name: wording.text(name) }
}

/// A marking and what it asks of who holds the document.
pub(crate) fn handling_of(wording: &Wording, marking: Marking) -> SummaryHandling {
    let meaning = match marking {
        Marking::Unclassified => "summary-handling-unclassified",
        Marking::Confidential => "summary-handling-confidential",
        Marking::StrictlyConfidential => "summary-handling-strictly-confidential",
        Marking::Clear => "summary-handling-clear",
        Marking::Green => "summary-handling-green",
        Marking::Amber => "summary-handling-amber",
        Marking::Red => "summary-handling-red",
    };
    SummaryHandling { marking: marking_of(wording, marking), meaning: wording.text(meaning) }
}

/// A lack, in a sentence.
pub(crate) fn lack_of(wording: &Wording, what: WantingWhat, count: usize) -> String {
    let key = match what {
        WantingWhat::Facilitator => "wanting-facilitator",
        WantingWhat::Rapporteur => "wanting-rapporteur",
        WantingWhat::TopicsWithoutCards => "wanting-topics-without-cards",
        WantingWhat::ChallengesUnanswered => "wanting-challenges-unanswered",
        WantingWhat::ObjectivesWithoutCards => "wanting-objectives-without-cards",
        WantingWhat::ObjectivesWithoutActions => "wanting-objectives-without-actions",
        WantingWhat::ActionsWithoutLead => "wanting-actions-without-lead",
        WantingWhat::ActionsWithoutTimeframe => "wanting-actions-without-timeframe",
        WantingWhat::ActionsWithoutLevel => "wanting-actions-without-level",
    };
    wording.with(key, &[("count", count.into())])
}

/// Text as a document may hold it: line breaks are `\n`, a tab is a space, and characters that no
/// document format can carry are gone.
pub(crate) fn clean(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{b}'], "\n");
    let kept: String = unified
        .chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| *c == '\n' || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')))
        .collect();
    kept.trim().to_owned()
}

/// A mark that stays on one line when it is short enough to.
pub(crate) fn joined(mark: String) -> String {
    if mark.chars().count() <= 20 { mark.replace(' ', "\u{a0}") } else { mark }
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn text_from_anywhere_becomes_text_a_document_may_hold() {
        assert_eq!(clean("  one\r\ntwo\rthree\tfour\u{0}\u{8}\u{ffff} "), "one\ntwo\nthree four");
        assert_eq!(clean("a < b & c 🙂 שלום"), "a < b & c 🙂 שלום");
    }
}
