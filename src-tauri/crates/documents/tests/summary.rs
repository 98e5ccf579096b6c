//! What a document says, whatever it looks like.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;
mod shown;

use documents::{DocumentError, Format, Request, Scope, Summary, What, render};
use uuid::Uuid;
use workshop::{CardKind, Id, Lang, Snapshot};

fn summary(snapshot: &Snapshot, lang: Lang) -> Summary {
    Summary::of(snapshot, lang, Scope::AllGroups, fixture::made()).unwrap()
}

#[test]
fn the_documents_own_words_follow_the_language_asked_for() {
    let snapshot = fixture::sample();
    let titles: Vec<String> = Lang::ALL
        .into_iter()
        .map(|lang| {
            let summary = summary(&snapshot, lang);
            format!("{} / {}", summary.words.summary, summary.groups[0].name)
        })
        .collect();
    assert_eq!(
        titles,
        [
            "Resumen para la plenaria / Grupo 1",
            "Plenary summary / Group 1",
            "Synthèse pour la plénière / Groupe 1",
        ]
    );
}

#[test]
fn content_comes_in_the_readers_language_or_marked() {
    let mut snapshot = fixture::sample();
    let mut text = fixture::text(Lang::Es, "Faltan datos");
    snapshot.cards.insert(0, fixture::card(&snapshot, 1, CardKind::Context, text.clone()));
    let first = |snapshot: &Snapshot, lang| {
        summary(snapshot, lang).groups[0].sections[0].topics[0].cards[0].said.clone()
    };
    // The sample is made up, this card is not: no mark in the language it was written in.
    assert_eq!(first(&snapshot, Lang::Es).mark, None);
    let french = first(&snapshot, Lang::Fr);
    assert_eq!((french.lang, french.words.as_str()), (Lang::Es, "Faltan datos"));
    assert_eq!(french.mark.unwrap(), "(en\u{a0}espagnol)");

    text.fr = Some("Les données manquent".into());
    snapshot.cards[0].text = text.clone();
    let french = first(&snapshot, Lang::Fr);
    assert_eq!((french.lang, french.mark), (Lang::Fr, None));

    text.outdated = vec![Lang::Fr];
    snapshot.cards[0].text = text;
    let french = first(&snapshot, Lang::Fr);
    assert_eq!(french.words, "Les données manquent");
    assert_eq!(french.mark.unwrap(), "(traduction antérieure à la dernière modification)");
}

#[test]
fn examples_are_told_from_real_work() {
    let mut snapshot = fixture::sample();
    let note = summary(&snapshot, Lang::En).example_note.unwrap();
    assert!(note.contains("made up"), "{note}");
    let marks = |snapshot: &Snapshot| {
        let summary = summary(snapshot, Lang::Es);
        let groups = summary.groups.iter();
        groups.flat_map(shown::words_of_cards).filter(|said| said.mark.is_some()).count()
    };
    assert_eq!(marks(&snapshot), 0, "where all is example the note says so once");
    let examples = snapshot.cards.len();
    let real = fixture::card(&snapshot, 1, CardKind::Challenge, fixture::text(Lang::Es, "Real"));
    snapshot.cards.push(real);
    assert_eq!(marks(&snapshot), examples, "beside real work each example says what it is");

    let empty = fixture::empty();
    assert_eq!(summary(&empty, Lang::Es).example_note, None);
}

#[test]
fn cards_stand_under_their_topic_and_objectives_name_what_they_answer() {
    let snapshot = fixture::sample();
    let group = &summary(&snapshot, Lang::Es).groups[0];
    for section in &group.sections {
        for topic in &section.topics {
            let title = &topic.title.as_ref().unwrap().words;
            let clustered = topic.clusters.iter().flat_map(|cluster| &cluster.cards);
            for card in topic.cards.iter().chain(clustered) {
                let row = snapshot.cards.iter().find(|row| row.id == card.id).unwrap();
                let of = snapshot.topics.iter().find(|topic| Some(topic.id) == row.topic);
                let of = of.and_then(|topic| topic.title.get(Lang::Es));
                assert_eq!(of.unwrap_or("El grupo en su conjunto"), title);
            }
        }
    }
    let objective = &group.objectives[0];
    let linked = snapshot.answerings.iter().filter(|link| link.objective == objective.id).count();
    assert_eq!(objective.answers.len(), linked);
    assert_eq!((objective.code.as_str(), objective.actions[0].code.as_str()), ("1.1", "1.1.1"));
}

#[test]
fn what_is_missing_is_counted_and_named() {
    let mut snapshot = fixture::sample();
    let group = snapshot.groups[0].id;
    snapshot.groups[0].facilitator = None;
    let unanswered =
        fixture::card(&snapshot, 1, CardKind::Challenge, fixture::text(Lang::Es, "Nadie contesta"));
    snapshot.cards.push(unanswered);
    let summary = summary(&snapshot, Lang::Es);
    let missing = &summary.groups.iter().find(|row| row.id == group).unwrap().missing;
    let whats: Vec<&str> = missing.iter().map(|lack| lack.what.as_str()).collect();
    assert_eq!(whats[0], "El grupo no tiene quien lo facilite.");
    let lack = missing.iter().find(|lack| lack.what.contains("reto")).unwrap();
    assert_eq!(lack.rows.last().unwrap().said.words, "Nadie contesta");
}

#[test]
fn a_link_to_a_card_made_twice_is_shown_once() {
    let mut snapshot = fixture::sample();
    let before = summary(&snapshot, Lang::Es).groups[0].objectives[0].answers.len();
    let mut again = snapshot.answerings[0].clone();
    again.id = Id::new(Uuid::from_u128(0xFFFF));
    snapshot.answerings.push(again);
    assert_eq!(summary(&snapshot, Lang::Es).groups[0].objectives[0].answers.len(), before);
}

#[test]
fn a_group_that_is_not_there_is_refused() {
    let nobody = Id::new(Uuid::from_u128(0xFFFF));
    let refused = Summary::of(&fixture::sample(), Lang::Es, Scope::Group(nobody), fixture::made());
    assert!(matches!(refused, Err(DocumentError::NoSuchGroup(id)) if id == nobody));
}

#[test]
fn file_names_say_workshop_group_language_and_date() {
    let mut snapshot = fixture::sample();
    snapshot.workshop.title = fixture::text(Lang::Es, "Taller: tráfico ilícito, San José");
    let name = |format, lang, scope| {
        let request = Request { what: What::Summary, format, lang, scope, made: fixture::made() };
        render(&snapshot, &request).unwrap().file_name
    };
    assert_eq!(
        name(Format::Docx, Lang::Es, Scope::Group(snapshot.groups[0].id)),
        "taller-trafico-ilicito-san-jose_grupo-1_resumen-plenario_es_2018-03-14.docx"
    );
    assert_eq!(
        name(Format::Json, Lang::En, Scope::AllGroups),
        "taller-trafico-ilicito-san-jose_all-groups_plenary-summary_en_2018-03-14.json"
    );
}

#[test]
fn a_clock_finer_than_seconds_changes_nothing() {
    let snapshot = fixture::empty();
    let at = |nanos| fixture::made() + chrono::TimeDelta::nanoseconds(nanos);
    for format in What::Summary.formats().iter().copied() {
        let bytes = |made| {
            let scope = Scope::AllGroups;
            let request = Request { what: What::Summary, format, lang: Lang::Es, scope, made };
            render(&snapshot, &request).unwrap().bytes
        };
        assert!(bytes(at(0)) == bytes(at(123_456_789)), "{format:?}");
    }
}
