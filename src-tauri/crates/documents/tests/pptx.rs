//! What a PowerPoint file of ours holds, read back by its parts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;
mod plenary;

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use documents::{
    Deck, DocumentError, Format, Ratio, Request, Scope, Theme, What, render, render_slides,
};
use workshop::*;

struct Pptx {
    parts: BTreeMap<String, Vec<u8>>,
}

impl Pptx {
    fn of(snapshot: &Snapshot, lang: Lang, scope: Scope) -> Self {
        Self::read(&bytes(snapshot, lang, scope))
    }

    fn read(bytes: &[u8]) -> Self {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).unwrap();
            let name = file.name().unwrap().into_owned();
            let mut part = Vec::new();
            file.read_to_end(&mut part).unwrap();
            parts.insert(name, part);
        }
        Self { parts }
    }

    fn part(&self, name: &str) -> String {
        String::from_utf8(self.parts[name].clone()).unwrap()
    }

    fn slides(&self) -> Vec<String> {
        let names = (1..).map(|number| format!("ppt/slides/slide{number}.xml"));
        names
            .take_while(|name| self.parts.contains_key(name))
            .map(|name| self.part(&name))
            .collect()
    }
}

fn request(format: Format, lang: Lang, scope: Scope) -> Request {
    Request { what: What::Slides, format, lang, scope, made: fixture::made() }
}

fn bytes(snapshot: &Snapshot, lang: Lang, scope: Scope) -> Vec<u8> {
    render(snapshot, &request(Format::Pptx, lang, scope)).unwrap().bytes
}

fn first(snapshot: &Snapshot) -> Scope {
    Scope::Group(snapshot.groups[0].id)
}

/// The words of a part, one paragraph a line.
fn words(xml: &str) -> Vec<String> {
    let paragraphs = xml.split("<a:p>").skip(1).map(|rest| rest.split("</a:p>").next().unwrap());
    paragraphs
        .map(|paragraph| {
            let texts = paragraph.split("<a:t>").skip(1);
            let text: String = texts.map(|rest| rest.split("</a:t>").next().unwrap()).collect();
            text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
        })
        .collect()
}

#[test]
fn every_page_is_a_slide_with_a_title_and_a_layout() {
    let snapshot = plenary::with_actions(12);
    let pptx = Pptx::of(&snapshot, Lang::Es, Scope::AllGroups);
    let deck = Deck::of(&plenary::presentations(&snapshot), Lang::Es, Ratio::Wide);
    let slides = pptx.slides();
    assert_eq!(slides.len(), deck.pages.len());
    for (number, slide) in (1..).zip(&slides) {
        let titles =
            slide.matches("type=\"title\"").count() + slide.matches("type=\"ctrTitle\"").count();
        assert_eq!(titles, 1, "slide {number}");
        let rels = pptx.part(&format!("ppt/slides/_rels/slide{number}.xml.rels"));
        assert!(rels.contains("../slideLayouts/slideLayout"), "slide {number}");
    }
    assert_eq!(pptx.part("ppt/presentation.xml").matches("<p14:section ").count(), 4);
}

#[test]
fn the_actions_are_a_real_table_with_a_header_row() {
    let snapshot = plenary::with_actions(60);
    let pptx = Pptx::of(&snapshot, Lang::Es, first(&snapshot));
    let tables: Vec<String> =
        pptx.slides().into_iter().filter(|slide| slide.contains("<a:tbl>")).collect();
    assert!(tables.len() > 5);
    let mut told = Vec::new();
    for table in &tables {
        assert!(table.contains("<a:tblPr firstRow=\"1\">"));
        let words = words(table);
        assert!(words.iter().any(|word| word == "Acción"), "{words:?}");
        told.extend(words);
    }
    for action in &snapshot.actions[snapshot.actions.len() - 60..] {
        let said = action.text.get(Lang::Es).unwrap();
        assert!(told.iter().any(|words| words.starts_with(said)), "{said}");
    }
}

#[test]
fn every_run_says_its_language() {
    let snapshot = fixture::sample();
    for (lang, tag) in [(Lang::Es, "es-CR"), (Lang::En, "en-US"), (Lang::Fr, "fr-CA")] {
        let pptx = Pptx::of(&snapshot, lang, Scope::AllGroups);
        for slide in pptx.slides() {
            assert_eq!(slide.matches("<a:rPr ").count(), slide.matches("<a:rPr lang=\"").count());
            assert!(slide.contains(&format!("lang=\"{tag}\"")));
        }
        assert!(pptx.part("docProps/core.xml").contains(&format!("<dc:language>{}<", lang.tag())));
    }
}

#[test]
fn notes_of_the_presenter_are_speaker_notes() {
    let mut snapshot = fixture::sample();
    let group = snapshot.groups[0].id;
    let (_, id, _) = usual_slides(group).remove(2);
    let mut row: Slide = fixture::fresh(1);
    (row.id, row.group, row.kind) = (id, group, SlideKind::Context);
    row.notes = "Empezar por las rutas.\nAgradecer a la sede.".into();
    snapshot.slides.push(row);
    let pptx = Pptx::of(&snapshot, Lang::Es, first(&snapshot));
    let notes: Vec<&String> =
        pptx.parts.keys().filter(|name| name.starts_with("ppt/notesSlides/notesSlide")).collect();
    assert!(!notes.is_empty());
    let words = words(&pptx.part(notes[0]));
    assert_eq!(words[words.len() - 2..], ["Empezar por las rutas.", "Agradecer a la sede."]);
    for slide in pptx.slides() {
        assert!(!slide.contains("Agradecer"), "what the presenter means to say stays off slides");
    }
}

#[test]
fn every_part_is_declared_and_every_declared_part_is_there() {
    let pptx = Pptx::of(&plenary::with_actions(1), Lang::Fr, Scope::AllGroups);
    let types = pptx.part("[Content_Types].xml");
    for name in types.split("PartName=\"/").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(pptx.parts.contains_key(name), "{name}");
    }
    for name in pptx.parts.keys().filter(|name| name.ends_with(".rels")) {
        let folder = name.replace("_rels/", "");
        let (folder, _) = folder.rsplit_once('/').unwrap_or(("", ""));
        for target in pptx.part(name).split("Target=\"").skip(1) {
            let target = target.split('"').next().unwrap();
            let path = match target.strip_prefix("../") {
                Some(rest) => format!("ppt/{rest}"),
                None if folder.is_empty() => target.to_owned(),
                None => format!("{folder}/{target}"),
            };
            assert!(pptx.parts.contains_key(&path), "{name}: {path}");
        }
    }
}

#[test]
fn awkward_words_arrive_whole() {
    let pptx = Pptx::of(&fixture::awkward(), Lang::Es, Scope::AllGroups);
    let all = pptx.slides().concat();
    assert!(words(&all).iter().any(|words| words.contains("Costa & Rica <b>\"1 < 2\"</b> 'sí'")));
    for slide in pptx.slides() {
        for text in slide.split("<a:t>").skip(1) {
            assert!(!text.split("</a:t>").next().unwrap().contains('\n'), "a break is an element");
        }
    }
}

#[test]
fn made_up_words_say_so_and_the_mark_is_described() {
    let pptx = Pptx::of(&fixture::sample(), Lang::En, Scope::AllGroups);
    for slide in pptx.slides() {
        assert!(slide.contains("made up for illustration"));
    }
    assert!(pptx.slides()[0].contains("descr=\"The mark of Plenaria"));
}

#[test]
fn a_marking_is_on_every_slide_with_what_it_asks() {
    let mut snapshot = fixture::sample();
    snapshot.workshop.plenary_up_to = Some(Marking::Amber);
    let group = snapshot.groups[0].id;
    snapshot.cards.iter_mut().find(|card| card.group == group).unwrap().marking =
        Some(Marking::Amber);
    for slide in Pptx::of(&snapshot, Lang::En, first(&snapshot)).slides() {
        assert!(slide.contains("TLP:AMBER") && slide.contains("descr=\"The highest marking"));
    }
}

#[test]
fn the_groups_come_in_the_order_they_present_in() {
    let mut snapshot = fixture::sample();
    snapshot.groups[3].turn = Rank::between(None, Some(&snapshot.groups[0].position));
    let sections = Pptx::of(&snapshot, Lang::En, Scope::AllGroups).part("ppt/presentation.xml");
    let first = sections.split("<p14:section name=\"").nth(1).unwrap();
    assert!(first.starts_with("Group 4"), "{first}");
}

#[test]
fn an_organisations_colours_and_logo_are_in_the_file() {
    let json = include_str!("../../../../assets/slides-theme.json")
        .replace("#0A6660", "#7A1F5C")
        .replace("null", "{\"file\":\"logo.png\",\"about\":{\"es\":\"Escudo\"}}");
    let logo = include_bytes!("../src/docx/parts/mark.png").to_vec();
    let theme = Theme::read(&json, |_| Ok(logo)).unwrap();
    let snapshot = fixture::sample();
    let request = request(Format::Pptx, Lang::Es, first(&snapshot));
    let bytes = render_slides(&snapshot, &request, Ratio::Standard, &theme).unwrap().bytes;
    let pptx = Pptx::read(&bytes);
    assert!(pptx.part("ppt/theme/theme1.xml").contains("7A1F5C"));
    assert!(pptx.parts.contains_key("ppt/media/logo.png"));
    assert!(pptx.slides()[0].contains("descr=\"Escudo\""));
    assert!(pptx.part("ppt/presentation.xml").contains("type=\"screen4x3\""));
}

#[test]
fn files_are_named_and_refused_like_other_documents() {
    let snapshot = fixture::sample();
    let rendered = render(&snapshot, &request(Format::Pptx, Lang::Es, first(&snapshot))).unwrap();
    assert!(rendered.file_name.ends_with("_grupo-1_presentacion_es_2018-03-14.pptx"));
    let docx = render(&snapshot, &request(Format::Docx, Lang::Es, Scope::AllGroups));
    assert!(matches!(docx, Err(DocumentError::NotThatFormat(Format::Docx))));
    let nothing = render(&fixture::empty(), &request(Format::Pptx, Lang::Es, Scope::AllGroups));
    assert!(matches!(nothing, Err(DocumentError::NothingToPresent)));
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    let snapshot = fixture::sample();
    let once = bytes(&snapshot, Lang::Es, Scope::AllGroups);
    assert!(once == bytes(&snapshot, Lang::Es, Scope::AllGroups));
}

#[test]
fn the_same_pages_are_a_conforming_pdf() {
    for (snapshot, lang) in [
        (plenary::with_actions(12), Lang::Es),
        (fixture::sample(), Lang::Fr),
        (plenary::crowded(), Lang::En),
    ] {
        for ratio in [Ratio::Wide, Ratio::Standard] {
            let request = request(Format::Pdf, lang, first(&snapshot));
            let made = render_slides(&snapshot, &request, ratio, &Theme::default()).unwrap();
            assert_eq!(made.notes, [], "{lang:?} {ratio:?}");
            let words = String::from_utf8_lossy(&made.bytes);
            assert!(words.contains("pdfuaid:part") && words.contains("/MarkInfo"));
            let deck = Deck::of(&plenary::presentations(&snapshot)[..1], lang, ratio);
            assert!(words.contains(&format!("/Count {}", deck.pages.len())), "a page a page");
        }
    }
}
