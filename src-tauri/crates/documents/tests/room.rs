//! What clusters, merged and parked cards, markings, stances and votes become in a document.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;
mod shown;

use std::io::{Cursor, Read as _};

use documents::{Format, Request, Scope, Summary, SummaryGroup, What, render};
use workshop::*;

/// The cluster that comes first in the sample's vote.
const CONTACTS: &str = "Contacts that do not depend on one person";

fn summary(snapshot: &Snapshot, lang: Lang, scope: Scope) -> Summary {
    Summary::of(snapshot, lang, scope, fixture::made()).unwrap()
}

fn first_group(snapshot: &Snapshot) -> Scope {
    Scope::Group(snapshot.groups[0].id)
}

fn group(snapshot: &Snapshot) -> SummaryGroup {
    summary(snapshot, Lang::Es, Scope::AllGroups).groups.remove(0)
}

fn bytes(snapshot: &Snapshot, format: Format, lang: Lang, scope: Scope) -> Vec<u8> {
    let request = Request { what: What::Summary, format, lang, scope, made: fixture::made() };
    render(snapshot, &request).unwrap().bytes
}

/// A part of the Word document as it is written.
fn part(snapshot: &Snapshot, lang: Lang, scope: Scope, name: &str) -> String {
    let docx = bytes(snapshot, Format::Docx, lang, scope);
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut words = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut words).unwrap();
    words
}

/// All that any document of the workshop says, before it is set on pages and after.
fn everything(snapshot: &Snapshot) -> String {
    Lang::ALL
        .into_iter()
        .map(|lang| {
            let summary = summary(snapshot, lang, Scope::AllGroups);
            let json = bytes(snapshot, Format::Json, lang, Scope::AllGroups);
            // The PDF is set from the summary as JSON.
            serde_json::to_string(&summary).unwrap()
                + &String::from_utf8(json).unwrap()
                + &part(snapshot, lang, Scope::AllGroups, "word/document.xml")
        })
        .collect()
}

/// The place of a card of the first group, by the words it begins with.
fn card_at(snapshot: &Snapshot, words: &str) -> usize {
    let begins = |card: &Card| card.text.es.as_ref().is_some_and(|es| es.starts_with(words));
    snapshot.cards.iter().position(begins).unwrap()
}

#[test]
fn each_card_is_shown_once_wherever_it_was_put() {
    let mut snapshot = fixture::sample();
    let clusters: Vec<Id> = snapshot.clusters.iter().map(|cluster| cluster.id).collect();
    for number in 0..60 {
        let kind = CardKind::ALL[number as usize % 5];
        let mut card = fixture::card(&snapshot, number, kind, fixture::text(Lang::Es, "Más"));
        card.cluster = clusters.get(number as usize % 9).copied();
        card.parked = number % 7 == 0;
        card.veiled = number % 4 == 0;
        card.topic = card.topic.filter(|_| number % 3 > 0);
        card.merged_into = (number % 3 == 0).then(|| snapshot.cards.last().unwrap().id);
        snapshot.cards.push(card);
    }
    // Laptops that did not know of each other: a circle, a card merged into itself, one merged
    // into another group's card, and one whose cluster is gone.
    let last = snapshot.cards.len() - 1;
    snapshot.cards[last].merged_into = Some(snapshot.cards[last - 1].id);
    snapshot.cards[last - 1].merged_into = Some(snapshot.cards[last].id);
    snapshot.cards[last - 2].merged_into = Some(snapshot.cards[last - 2].id);
    let elsewhere = snapshot.cards.iter().find(|card| card.group != snapshot.groups[0].id);
    snapshot.cards[last - 3].merged_into = elsewhere.map(|card| card.id);
    snapshot.cards[last - 4].cluster = Some(Id::new(uuid::Uuid::from_u128(0xFFFF)));

    let group = group(&snapshot);
    let sections = group.sections.iter().chain(&group.parking);
    let mut seen: Vec<Id> = sections
        .flat_map(shown::heads)
        .flat_map(|card| std::iter::once(card.id).chain(card.voices.iter().map(|voice| voice.id)))
        .collect();
    let own = snapshot.cards.iter().filter(|card| card.group == group.id);
    let mut there: Vec<Id> = own.map(|card| card.id).collect();
    seen.sort();
    there.sort();
    assert_eq!(seen, there);
}

#[test]
fn cards_stand_under_the_name_of_their_cluster() {
    let snapshot = fixture::sample();
    let group = group(&snapshot);
    let mut clustered = 0;
    for section in &group.sections {
        for topic in &section.topics {
            for card in &topic.cards {
                let row = snapshot.cards.iter().find(|row| row.id == card.id).unwrap();
                assert_eq!(row.cluster, None, "a loose card");
            }
            for cluster in &topic.clusters {
                assert!(!cluster.cards.is_empty(), "no name without a card");
                for card in &cluster.cards {
                    let row = snapshot.cards.iter().find(|row| row.id == card.id).unwrap();
                    assert_eq!(row.cluster, Some(cluster.id));
                    clustered += 1;
                }
            }
        }
    }
    assert_eq!(clustered, 7);
    let xml = part(&snapshot, Lang::Fr, first_group(&snapshot), "word/document.xml");
    assert!(xml.contains("Famille") && xml.contains("Suivre l’argent"));
}

#[test]
fn what_was_merged_stays_with_its_words_and_who_said_them() {
    let mut snapshot = fixture::sample();
    let head = card_at(&snapshot, "No hay una lista vigente");
    let group = group(&snapshot);
    let id = snapshot.cards[head].id;
    let card = group.sections.iter().flat_map(shown::heads).find(|card| card.id == id).unwrap();
    let voices: Vec<(String, String)> = card
        .voices
        .iter()
        .map(|voice| (voice.said.words.clone(), voice.from[0].words.clone()))
        .collect();
    assert_eq!(voices.len(), 2);
    assert!(voices[0].0.starts_with("De noche") && voices[0].1 == "Costa Rica", "{voices:?}");
    assert!(voices[1].0.starts_with("La lista que circula") && voices[1].1 == "Panamá");
    assert!(card.voices.iter().all(|voice| voice.kind.is_none()), "of the same kind");

    let voice = card_at(&snapshot, "De noche");
    snapshot.cards[voice].kind = CardKind::Context;
    let xml = part(&snapshot, Lang::Es, first_group(&snapshot), "word/document.xml");
    assert!(xml.contains("También se dijo:"));
    let again = self::group(&snapshot);
    let card = again.sections.iter().flat_map(shown::heads).find(|card| card.id == id).unwrap();
    assert_eq!(card.voices[0].kind.as_ref().unwrap().kind, CardKind::Context);
}

#[test]
fn parked_cards_wait_in_a_section_of_their_own() {
    let snapshot = fixture::sample();
    for (lang, title) in [
        (Lang::Es, "Asuntos pendientes"),
        (Lang::En, "Parking lot"),
        (Lang::Fr, "Points en attente"),
    ] {
        let summary = summary(&snapshot, lang, Scope::AllGroups);
        let parking = summary.groups[0].parking.as_ref().unwrap();
        assert_eq!(parking.title, title);
        assert_eq!(shown::heads(parking).len(), 2);
        assert!(summary.groups[1].parking.is_none());
        for card in summary.groups[0].sections.iter().flat_map(shown::heads) {
            assert!(!snapshot.cards.iter().find(|row| row.id == card.id).unwrap().parked);
        }
    }
}

#[test]
fn cards_written_in_silence_are_work_and_say_what_they_are() {
    let mut snapshot = fixture::sample();
    snapshot.cards[0].veiled = true;
    let group = group(&snapshot);
    let said = shown::words_of_cards(&group);
    let veiled: Vec<_> = said.iter().filter(|said| said.mark.is_some()).collect();
    assert_eq!(veiled.len(), 1);
    assert_eq!(veiled[0].words, snapshot.cards[0].text.es.clone().unwrap());
    let mark = veiled[0].mark.clone().unwrap();
    assert_eq!(mark, "(escrita en silencio, aún no mostrada a la sala)");
}

#[test]
fn marked_words_bear_their_marking_and_every_page_the_highest() {
    let snapshot = fixture::sample();
    for (lang, name) in
        [(Lang::Es, "Confidencial"), (Lang::En, "Confidential"), (Lang::Fr, "Confidentiel")]
    {
        let summary = summary(&snapshot, lang, first_group(&snapshot));
        let highest: Vec<&str> =
            summary.markings.iter().map(|handling| handling.marking.name.as_str()).collect();
        assert_eq!(highest, [name]);
        for file in ["header1", "footer1", "header2", "footer2", "document"] {
            let xml = part(&snapshot, lang, first_group(&snapshot), &format!("word/{file}.xml"));
            assert!(xml.contains(name), "{file}");
        }
        let cover = part(&snapshot, lang, first_group(&snapshot), "word/document.xml");
        let cover = cover.split("TOCHeading").next().unwrap().to_owned();
        assert!(cover.contains(&summary.markings[0].meaning), "what it asks is on the cover");
    }
    let group = group(&snapshot);
    let marked = shown::words_of_cards(&group);
    assert_eq!(marked.iter().filter(|said| said.marking.is_some()).count(), 1);
    let actions = group.objectives.iter().flat_map(|objective| &objective.actions);
    assert_eq!(actions.filter(|action| action.said.marking.is_some()).count(), 1);
    let answered = group.objectives.iter().flat_map(|objective| &objective.answers);
    let answered = answered.filter(|answer| answer.said.marking.is_some());
    assert_eq!(answered.count(), 1, "also where an objective answers it");
}

#[test]
fn the_marking_is_of_what_the_document_holds() {
    let mut snapshot = fixture::sample();
    let second = Scope::Group(snapshot.groups[1].id);
    let all = summary(&snapshot, Lang::Es, second);
    assert_eq!(all.markings, [], "the marked rows are another group's");
    let header = part(&snapshot, Lang::Es, second, "word/header1.xml");
    assert!(!header.contains("Confidencial"));

    let highest = |snapshot: &Snapshot| -> Vec<Marking> {
        let summary = summary(snapshot, Lang::Es, Scope::AllGroups);
        summary.markings.iter().map(|handling| handling.marking.marking).collect()
    };
    snapshot.objectives[1].marking = Some(Marking::StrictlyConfidential);
    assert_eq!(highest(&snapshot), [Marking::StrictlyConfidential]);
    let voice = card_at(&snapshot, "De noche");
    snapshot.cards[voice].marking = Some(Marking::Green);
    let parked = snapshot.cards.iter().position(|card| card.parked).unwrap();
    snapshot.cards[parked].marking = Some(Marking::Red);
    assert_eq!(highest(&snapshot), [Marking::StrictlyConfidential, Marking::Red]);
    snapshot.workshop.marking_scale = MarkingScale::Tlp;
    assert_eq!(highest(&snapshot), [Marking::Red, Marking::StrictlyConfidential]);
    let header = part(&snapshot, Lang::Fr, Scope::AllGroups, "word/header1.xml");
    assert!(header.contains("TLP:RED") && header.contains("FF2B2B"), "{header}");
    let json: serde_json::Value =
        serde_json::from_slice(&bytes(&snapshot, Format::Json, Lang::Es, Scope::AllGroups))
            .unwrap();
    assert_eq!(json["markings"], serde_json::json!(["red", "strictly_confidential"]));
}

#[test]
fn the_countries_have_a_column_only_where_somebody_named_any() {
    let snapshot = fixture::sample();
    let all = summary(&snapshot, Lang::En, Scope::AllGroups);
    let told: Vec<bool> = all.groups.iter().map(|group| group.countries).collect();
    assert_eq!(told, [true, false, false, false]);
    let head = |at: usize| {
        let scope = Scope::Group(snapshot.groups[at].id);
        part(&snapshot, Lang::En, scope, "word/document.xml").contains(">Countries<")
    };
    assert!(head(0) && !head(1));
}

#[test]
fn delegations_that_support_or_have_reservations_stand_with_the_row() {
    let mut snapshot = fixture::sample();
    let mut twice = snapshot.stances.last().unwrap().clone();
    twice.id = fixture::fresh::<Stance>(1).id;
    snapshot.stances.push(twice);
    let group = group(&snapshot);
    let names = |said: &[documents::Said]| -> Vec<String> {
        said.iter().map(|said| said.words.clone()).collect()
    };
    let objective = &group.objectives[1];
    let supports = names(&objective.stances.supports);
    assert_eq!(supports, ["Costa Rica", "México", "Panamá", "República Dominicana"]);
    assert_eq!(names(&objective.stances.reserves), ["Canadá"]);
    let action = &group.objectives[2].actions[2];
    assert_eq!(names(&action.stances.supports), ["Belice", "Panamá"]);
    let xml = part(&snapshot, Lang::Fr, first_group(&snapshot), "word/document.xml");
    assert!(xml.contains("Appui\u{202f}:") && xml.contains("Réserves\u{202f}:"));
}

#[test]
fn an_objective_answers_clusters_and_the_card_that_stands_for_another() {
    let mut snapshot = fixture::sample();
    let objective = snapshot.objectives[0].id;
    let voice = snapshot.cards[card_at(&snapshot, "De noche")].id;
    let link = Answering { objective, card: Some(voice), ..fixture::fresh::<Answering>(1) };
    snapshot.answerings.push(link);
    let group = group(&snapshot);
    let answers = &group.objectives[0].answers;
    let cluster = answers.iter().find(|answer| answer.kind.is_none()).unwrap();
    let told = (cluster.name.as_str(), cluster.said.words.as_str(), cluster.size.as_str());
    assert_eq!(told, ("Familia", "Seguir el dinero", "2 tarjetas"));
    assert!(answers.last().unwrap().said.words.starts_with("No hay una lista vigente"));

    let json = bytes(&snapshot, Format::Json, Lang::Es, Scope::AllGroups);
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let objective = &json["groups"][0]["objectives"][0];
    assert_eq!(objective["answers_clusters"], serde_json::json!([cluster.row.to_string()]));
    assert!(objective["answers"].as_array().unwrap().contains(&voice.to_string().into()));
}

#[test]
fn a_closed_vote_is_ranked_and_called_indicative_in_every_language() {
    let snapshot = fixture::sample();
    for (lang, words) in [
        (Lang::Es, "Votación indicativa, no es una decisión"),
        (Lang::En, "Indicative vote, not a decision"),
        (Lang::Fr, "Vote indicatif, sans valeur de décision"),
    ] {
        let all = summary(&snapshot, lang, Scope::AllGroups);
        let vote = &all.groups[0].votes[0];
        assert_eq!(vote.indicative, words);
        let results: Vec<(Option<u32>, &str)> =
            vote.options.iter().map(|option| (option.place, option.sum.as_str())).collect();
        assert_eq!(results, [(Some(1), "13"), (Some(2), "8"), (Some(3), "6"), (Some(3), "6")]);
        let xml = part(&snapshot, lang, Scope::AllGroups, "word/document.xml");
        // Beside the result, and in what its table is called for people who do not see it.
        assert_eq!(xml.matches(words).count(), 4);
    }
    let how = &group(&snapshot).votes[0].how.replace('\u{a0}', " ");
    assert_eq!(
        how,
        "Llamando a cada quien · Cada delegación · 3 puntos por papeleta · 11 papeletas"
    );
}

#[test]
fn impact_and_feasibility_are_written_as_the_language_writes_numbers() {
    let mut snapshot = fixture::sample();
    let weighed = |snapshot: &Snapshot, lang| {
        let vote = summary(snapshot, lang, Scope::AllGroups).groups[3].votes[0].clone();
        let first = vote.options[0].weighed.clone().unwrap();
        (first.impact, first.feasibility, vote.options[0].sum.clone(), vote.levels.is_some())
    };
    let expected = |mark: &str| {
        let number = |number: &str| number.replace('.', mark);
        (number("2.25"), number("2.75"), number("6.18"), true)
    };
    assert_eq!(weighed(&snapshot, Lang::En), expected("."));
    assert_eq!(weighed(&snapshot, Lang::Fr), expected(","));
    // Nobody weighed it: no number is better than a nought.
    snapshot.ballot_marks.clear();
    let vote = &summary(&snapshot, Lang::Es, Scope::AllGroups).groups[3].votes[0];
    assert!(vote.options.iter().all(|option| option.weighed.is_none() && option.sum.is_empty()));
}

#[test]
fn a_vote_that_is_still_open_is_in_no_document() {
    let mut snapshot = fixture::sample();
    let vote = &mut snapshot.votes[0];
    vote.closed = false;
    vote.question = fixture::text(Lang::Es, "Pregunta todavía abierta");
    assert!(!everything(&snapshot).contains("Pregunta todavía abierta"));
    assert!(group(&snapshot).votes.is_empty());
}

#[test]
fn hands_nobody_counted_are_not_none() {
    let mut snapshot = fixture::sample();
    let vote = &mut snapshot.votes[0];
    vote.method = VoteMethod::Hands;
    let options = snapshot.vote_options.iter_mut().filter(|option| option.vote == vote.id);
    for (option, hands) in options.zip([Some(0), None, Some(7), None]) {
        option.hands = hands;
    }
    let vote = &group(&snapshot).votes[0];
    let results: Vec<(Option<u32>, &str)> =
        vote.options.iter().map(|option| (option.place, option.sum.as_str())).collect();
    assert_eq!(
        results,
        [(Some(1), "7"), (Some(2), "0"), (None, "sin contar"), (None, "sin contar")]
    );

    let json = bytes(&snapshot, Format::Json, Lang::Es, Scope::AllGroups);
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let results = json["groups"][0]["votes"][0]["results"].as_array().unwrap();
    let told: Vec<bool> = results.iter().map(|one| one["uncounted"] == true).collect();
    assert_eq!(told, [false, false, true, true]);
}

#[test]
fn an_option_that_was_deleted_keeps_its_place() {
    let mut snapshot = fixture::sample();
    snapshot.clusters.retain(|cluster| cluster.name.en.as_deref() != Some(CONTACTS));
    let vote = &group(&snapshot).votes[0];
    assert_eq!(vote.options[0].said.words, "Eliminada después de la votación");
    assert_eq!(vote.options[0].sum, "13");
}

#[test]
fn what_the_facilitator_keeps_is_in_no_document() {
    let mut snapshot = fixture::sample();
    for group in &mut snapshot.groups {
        group.notes = "NOTA PRIVADA del grupo".into();
    }
    for person in &mut snapshot.participants {
        person.notes = "NOTA PRIVADA de la persona".into();
    }
    let mut spoke = fixture::fresh::<Stance>(1);
    spoke.group = snapshot.groups[0].id;
    spoke.kind = StanceKind::Spoke;
    spoke.delegation = Some(snapshot.delegations[0].id);
    snapshot.stances.push(spoke);
    let said = everything(&snapshot);
    assert!(!said.contains("NOTA PRIVADA"));
    assert!(!said.contains("\"spoke\""), "who has spoken is for the facilitator alone");
    // Ballots that were called aloud name who gave them; a document has sums only.
    for ballot in &snapshot.ballots {
        assert!(!said.contains(&ballot.id.to_string()));
    }
}

#[test]
fn a_group_that_only_parked_or_voted_is_not_called_empty() {
    let mut snapshot = fixture::sample();
    snapshot.cards.retain(|card| card.parked);
    snapshot.objectives.clear();
    snapshot.votes.clear();
    assert!(!group(&snapshot).empty);
    snapshot.cards.clear();
    assert!(group(&snapshot).empty);
}
