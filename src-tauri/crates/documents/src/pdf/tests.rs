#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Read as _;

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;
use workshop::{CardKind, Lang, Snapshot};

use super::world::Desk;
use super::{Conformance, at_best, typeset, write};
use crate::{Note, Scope, Summary};

#[path = "../../tests/fixture/mod.rs"]
mod fixture;

fn summary(snapshot: &Snapshot, lang: Lang, scope: Scope) -> Summary {
    Summary::of(snapshot, lang, scope, fixture::made()).unwrap()
}

fn first_group(snapshot: &Snapshot) -> Scope {
    Scope::Group(snapshot.groups[0].id)
}

/// The words on the pages in reading order, lines and spaces squeezed away: what a line holds is
/// the typesetter's business.
fn on_pages(summary: &Summary) -> String {
    let data = serde_json::to_value(summary).unwrap();
    let data = serde_json::to_vec(&super::coverage::legible(data).data).unwrap();
    let pages = typst::compile::<PagedDocument>(&Desk::new(data)).output.unwrap();
    let mut words = String::new();
    for page in pages.pages() {
        collect(&page.frame, &mut words);
    }
    squeezed(&words)
}

fn collect(frame: &Frame, words: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, words),
            FrameItem::Text(text) => words.push_str(&text.text),
            _ => {}
        }
    }
}

fn squeezed(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
}

/// Every stream of a PDF, unpacked, with what stands between them.
fn unpacked(pdf: &[u8]) -> String {
    let find = |from: usize, word: &[u8]| {
        pdf[from..].windows(word.len()).position(|at| at == word).map(|at| from + at)
    };
    let mut all = String::from_utf8_lossy(pdf).into_owned();
    let mut at = 0;
    while let Some(start) = find(at, b"stream\n") {
        let Some(end) = find(start, b"endstream") else { break };
        let mut text = Vec::new();
        let packed = &pdf[start + b"stream\n".len()..end];
        if flate2::read::ZlibDecoder::new(packed).read_to_end(&mut text).is_ok() {
            all.push_str(&String::from_utf8_lossy(&text));
        }
        at = end + b"endstream".len();
    }
    all
}

#[test]
fn the_pages_hold_what_the_group_said() {
    let snapshot = fixture::sample();
    let group = snapshot.groups[0].id;
    let pages = on_pages(&summary(&snapshot, Lang::Es, first_group(&snapshot)));
    let cards = snapshot.cards.iter().filter(|card| card.group == group);
    let said: Vec<&str> = cards.filter_map(|card| card.text.get(Lang::Es)).collect();
    assert!(said.len() > 10, "the sample is full");
    for words in said {
        assert!(pages.contains(&squeezed(words)), "{words}");
    }
    let elsewhere = snapshot.cards.iter().find(|card| card.group != group).unwrap();
    assert!(!pages.contains(&squeezed(elsewhere.text.get(Lang::Es).unwrap())));
    let order = ["ContextoTipo", "BuenasprácticasTipo", "OportunidadesyretosTipo", "Loqueaúnfalta"];
    let found: Vec<_> = order.iter().map(|word| pages.rfind(word).unwrap()).collect();
    assert!(found.is_sorted(), "{found:?}");
}

#[test]
fn the_marking_is_at_the_head_and_foot_of_every_page() {
    let snapshot = fixture::sample();
    let marked = summary(&snapshot, Lang::Es, first_group(&snapshot));
    let data = serde_json::to_vec(&marked).unwrap();
    let pages = typst::compile::<PagedDocument>(&Desk::new(data)).output.unwrap();
    for page in pages.pages() {
        let mut words = String::new();
        collect(&page.frame, &mut words);
        assert!(words.matches("Confidencial").count() >= 2, "{words}");
    }
    let unmarked = Scope::Group(snapshot.groups[1].id);
    assert!(!on_pages(&summary(&snapshot, Lang::Es, unmarked)).contains("Confidencial"));
}

#[test]
fn a_result_is_never_without_the_words_that_it_is_indicative() {
    let snapshot = fixture::sample();
    for lang in Lang::ALL {
        let all = summary(&snapshot, lang, Scope::AllGroups);
        let pages = on_pages(&all);
        let votes = all.groups.iter().flat_map(|group| &group.votes);
        for vote in votes {
            let question = pages.find(&squeezed(&vote.question.words)).unwrap();
            let after = &pages[question..];
            let words = after.find(&squeezed(&vote.indicative)).unwrap();
            assert!(words < after.find(&squeezed(&all.words.option)).unwrap());
        }
    }
}

#[test]
fn the_file_is_tagged_titled_and_conforming() {
    let snapshot = fixture::sample();
    let (pdf, notes) = write(&summary(&snapshot, Lang::Fr, first_group(&snapshot))).unwrap();
    assert_eq!(notes, [], "the sample needs no concession");
    let text = unpacked(&pdf);
    for part in [
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "/Marked true",
        "/Lang(fr)",
        "/S/H1",
        "/S/H2",
        "/S/H3",
        "/S/Table",
        "/S/TH",
        "/Scope/Column",
        "/S/Figure",
        "/DisplayDocTitle true",
    ] {
        assert!(text.replace(" /", "/").contains(part), "{part}");
    }
    // The work was written in Spanish and nobody translated it.
    assert!(text.replace(" (", "(").contains("/Lang(es)"));
}

#[test]
fn every_group_together_and_none_at_all_conform_too() {
    for snapshot in [fixture::sample(), fixture::empty()] {
        let (_, notes) = write(&summary(&snapshot, Lang::Es, Scope::AllGroups)).unwrap();
        assert_eq!(notes, []);
    }
}

#[test]
fn awkward_words_are_shown_as_they_are_or_named() {
    let snapshot = fixture::awkward();
    let all = summary(&snapshot, Lang::En, first_group(&snapshot));
    let (_, notes) = write(&all).unwrap();
    let replaced = vec!['ו', 'ל', 'ם', 'ש', '中', '文', '🙂'];
    assert_eq!(notes, [Note::Replaced { characters: replaced }]);
    let pages = on_pages(&all);
    for words in ["Costa&Rica<b>\"1<2\"</b>'sí'", "#letx=1$y$*no*_no_@ref\\par", "cuarta□→✓"]
    {
        assert!(pages.contains(words), "{words}");
    }
}

#[test]
fn sixty_long_cards_fill_pages_and_lose_nothing() {
    let mut snapshot = fixture::sample();
    for number in 0..60 {
        let words = format!("Tarjeta {number}: {}", "cooperación entre instituciones ".repeat(40));
        let text = fixture::text(Lang::Es, &words);
        let card = fixture::card(&snapshot, number, CardKind::Challenge, text);
        snapshot.cards.push(card);
    }
    let pages = on_pages(&summary(&snapshot, Lang::Es, first_group(&snapshot)));
    for number in 0..60 {
        assert!(pages.contains(&format!("Tarjeta{number}:cooperación")), "{number}");
    }
}

#[test]
fn the_same_summary_gives_the_same_file() {
    let snapshot = fixture::sample();
    let all = summary(&snapshot, Lang::Es, first_group(&snapshot));
    assert_eq!(write(&all).unwrap(), write(&all).unwrap());
}

#[test]
fn what_cannot_conform_still_comes_as_pages() {
    let snapshot = fixture::sample();
    let mut all = summary(&snapshot, Lang::Es, first_group(&snapshot));
    // Past the replacement of such characters, as if one had been overlooked.
    all.workshop.place = "🙂".to_owned();
    let desk = Desk::new(serde_json::to_vec(&all).unwrap());
    assert!(typeset(&desk, Conformance::Full).is_err());
    let (pdf, conforming) = at_best(&desk).unwrap();
    assert!(!conforming);
    assert!(pdf.starts_with(b"%PDF-") && !unpacked(&pdf).contains("pdfuaid:part>1"));
}
