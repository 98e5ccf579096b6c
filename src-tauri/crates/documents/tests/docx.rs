//! What a Word document of ours holds, read back by its parts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use documents::{Format, Request, Scope, What, render};
use quick_xml::Reader;
use quick_xml::events::Event;
use workshop::{CardKind, Lang, Snapshot};

/// A paragraph: its style, its words, and the languages its runs are marked with.
#[derive(Debug, Default)]
struct Paragraph {
    style: String,
    words: String,
    langs: Vec<String>,
}

struct Docx {
    parts: BTreeMap<String, Vec<u8>>,
}

impl Docx {
    fn of(snapshot: &Snapshot, lang: Lang, scope: Scope) -> Self {
        Self::read(&bytes(snapshot, lang, scope))
    }

    fn read(bytes: &[u8]) -> Self {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).unwrap();
            assert_ne!(file.unix_mode().unwrap_or_default(), 0, "entries carry rights");
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

    fn paragraphs(&self) -> Vec<Paragraph> {
        let xml = self.part("word/document.xml");
        let mut reader = Reader::from_str(&xml);
        let mut all = Vec::new();
        let mut in_text = false;
        loop {
            match reader.read_event().unwrap() {
                Event::Eof => return all,
                Event::Start(e) if e.name().as_ref() == "w:p" => all.push(Paragraph::default()),
                Event::Start(e) if e.name().as_ref() == "w:t" => in_text = true,
                Event::End(e) if e.name().as_ref() == "w:t" => in_text = false,
                Event::Empty(e) => {
                    let value =
                        e.try_get_attribute("w:val").unwrap().map(|value| value.value.into_owned());
                    let Some(last) = all.last_mut() else { continue };
                    match (e.name().as_ref(), value) {
                        ("w:pStyle", Some(style)) => last.style = style,
                        ("w:lang", Some(lang)) => last.langs.push(lang),
                        ("w:br", _) => last.words.push('\n'),
                        _ => {}
                    }
                }
                Event::Text(text) if in_text => {
                    assert!(!text.contains('\n'), "a line break in w:t makes Word repair the file");
                    all.last_mut().unwrap().words.push_str(&text);
                }
                Event::GeneralRef(entity) if in_text => {
                    let sign = match entity.as_ref() {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        "quot" => '"',
                        "apos" => '\'',
                        other => panic!("an entity nobody wrote: {other:?}"),
                    };
                    all.last_mut().unwrap().words.push(sign);
                }
                _ => {}
            }
        }
    }

    fn words(&self) -> String {
        let lines: Vec<String> = self.paragraphs().into_iter().map(|p| p.words).collect();
        lines.join("\n")
    }

    fn styled(&self, style: &str) -> Vec<String> {
        let all = self.paragraphs().into_iter().filter(|p| p.style == style);
        all.map(|p| p.words).collect()
    }
}

fn bytes(snapshot: &Snapshot, lang: Lang, scope: Scope) -> Vec<u8> {
    let request =
        Request { what: What::Summary, format: Format::Docx, lang, scope, made: fixture::made() };
    render(snapshot, &request).unwrap().bytes
}

#[test]
fn a_group_summary_holds_the_groups_words_and_no_other_groups() {
    let snapshot = fixture::sample();
    let group = snapshot.groups[1].id;
    let words = Docx::of(&snapshot, Lang::Es, Scope::Group(group)).words();
    for card in &snapshot.cards {
        let said = card.text.get(Lang::Es).unwrap();
        assert_eq!(words.contains(said), card.group == group, "{said}");
    }
    for objective in snapshot.objectives.iter().filter(|row| row.group == group) {
        assert!(words.contains(objective.text.get(Lang::Es).unwrap()));
    }
    for code in ["2.1.1", "2.1.2", "2.3"] {
        assert!(words.contains(code), "{code}");
    }
}

#[test]
fn all_groups_stand_under_real_headings_in_their_order() {
    let snapshot = fixture::sample();
    let docx = Docx::of(&snapshot, Lang::En, Scope::AllGroups);
    let ones = docx.styled("Heading1");
    assert_eq!(ones.len(), 6, "{ones:?}");
    assert_eq!(ones[0], "About the workshop");
    for number in 1..=4 {
        assert!(ones[number].starts_with(&format!("Group {number} · ")), "{ones:?}");
    }
    assert_eq!(ones[5], "Next steps");
    let votes = snapshot.votes.iter().filter(|vote| vote.closed).count();
    assert_eq!(docx.styled("Heading3").len(), snapshot.objectives.len() + votes);
    let title = snapshot.workshop.title.get(Lang::En).unwrap();
    assert_eq!(docx.styled("Title"), [title]);
}

#[test]
fn the_contents_link_to_every_heading_without_asking_to_be_updated() {
    let docx = Docx::of(&fixture::sample(), Lang::Es, Scope::AllGroups);
    let xml = docx.part("word/document.xml");
    let entries = docx.styled("TOC1").len() + docx.styled("TOC2").len();
    let headings = docx.styled("Heading1").len() + docx.styled("Heading2").len();
    assert_eq!(entries, headings);
    for number in 1..=entries {
        assert!(xml.contains(&format!("w:anchor=\"_Toc{number:08}\"")), "{number}");
        assert!(xml.contains(&format!("w:name=\"_Toc{number:08}\"")), "{number}");
    }
    assert!(!docx.part("word/settings.xml").contains("updateFields"));
    assert!(!xml.contains("w:dirty"));
}

#[test]
fn every_table_has_a_header_row_that_repeats() {
    let xml = Docx::of(&fixture::sample(), Lang::Es, Scope::AllGroups).part("word/document.xml");
    let tables = xml.matches("<w:tbl>").count();
    assert!(tables > 20, "{tables}");
    assert_eq!(xml.matches("<w:tblHeader/>").count(), tables);
    assert_eq!(xml.matches("<w:tblCaption ").count(), tables);
}

#[test]
fn page_numbers_are_fields_that_show_something_before_word_computes_them() {
    let footer = Docx::of(&fixture::sample(), Lang::Es, Scope::AllGroups).part("word/footer1.xml");
    for field in [" PAGE ", " NUMPAGES "] {
        let after = footer.split(field).nth(1).unwrap();
        let shown = after.split("separate").nth(1).unwrap().split("\"end\"").next().unwrap();
        assert!(shown.contains("<w:t"), "{field}");
    }
}

#[test]
fn the_language_is_set_for_the_document_and_for_words_in_another() {
    let snapshot = fixture::sample();
    let docx = Docx::of(&snapshot, Lang::Fr, Scope::Group(snapshot.groups[0].id));
    assert!(docx.part("word/styles.xml").contains("<w:lang w:val=\"fr-CA\""));
    assert!(docx.part("docProps/core.xml").contains("<dc:language>fr</dc:language>"));
    let card = &snapshot.cards[0];
    let said = card.text.get(Lang::Es).unwrap();
    assert!(card.text.get(Lang::Fr).is_none(), "this test needs untranslated work");
    let all = docx.paragraphs();
    let paragraph = all.iter().find(|p| p.words.starts_with(said)).unwrap();
    assert_eq!(paragraph.langs, ["es-CR"]);
    assert_eq!(paragraph.words, format!("{said} (en\u{a0}espagnol)"));
    let own = all.iter().find(|p| p.words == "Bonnes pratiques" && p.style == "Heading2").unwrap();
    assert!(own.langs.is_empty());
}

#[test]
fn the_mark_is_described() {
    let xml = Docx::of(&fixture::empty(), Lang::En, Scope::AllGroups).part("word/document.xml");
    assert!(xml.contains("descr=\"The mark of Plenaria"), "{xml}");
}

#[test]
fn awkward_words_arrive_whole() {
    let snapshot = fixture::awkward();
    let docx = Docx::of(&snapshot, Lang::Es, Scope::AllGroups);
    let words = docx.words();
    let first = fixture::AWKWARD.lines().next().unwrap();
    assert!(
        words.contains(&format!("{first}\nsegunda línea\ntercera\ncuarta 🙂 → ✓ שלום مرحبا ]]>"))
    );
    assert!(words.contains("interinstitucionalidadinterinstitucionalidad"));
    assert!(!words.contains('\u{0}') && !words.contains('\u{b}'));
}

#[test]
fn sixty_long_cards_all_arrive() {
    let mut snapshot = fixture::sample();
    for number in 0..60 {
        let words = format!("Tarjeta {number}: {}", "cooperación entre instituciones ".repeat(600));
        let text = fixture::text(Lang::Es, &words);
        let card = fixture::card(&snapshot, number, CardKind::Context, text);
        snapshot.cards.push(card);
    }
    let words = Docx::of(&snapshot, Lang::Es, Scope::Group(snapshot.groups[0].id)).words();
    for card in &snapshot.cards[snapshot.cards.len() - 60..] {
        assert!(words.contains(card.text.get(Lang::Es).unwrap().trim()));
    }
}

#[test]
fn an_empty_workshop_still_gives_a_document() {
    let docx = Docx::of(&fixture::empty(), Lang::Es, Scope::AllGroups);
    assert_eq!(docx.styled("Title"), ["Taller sin título"]);
    assert!(docx.words().contains("Este taller todavía no tiene grupos."));
}

#[test]
fn every_part_is_declared_and_every_declared_part_is_there() {
    let docx = Docx::of(&fixture::sample(), Lang::Es, Scope::AllGroups);
    let types = docx.part("[Content_Types].xml");
    for name in types.split("PartName=\"/").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(docx.parts.contains_key(name), "{name}");
    }
    for (owner, folder) in [
        ("word/_rels/document.xml.rels", "word/"),
        ("_rels/.rels", ""),
        ("word/_rels/fontTable.xml.rels", "word/"),
    ] {
        let rels = docx.part(owner);
        for name in rels.split("Target=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(docx.parts.contains_key(&format!("{folder}{name}")), "{name}");
        }
    }
}

#[test]
fn the_embedded_fonts_are_the_bundled_ones_once_unscrambled() {
    let docx = Docx::of(&fixture::empty(), Lang::Es, Scope::AllGroups);
    let table = docx.part("word/fontTable.xml");
    let keys: Vec<&str> = table.split("w:fontKey=\"{").skip(1).map(|rest| &rest[..36]).collect();
    assert_eq!(keys.len(), 4);
    for (number, key) in (1..).zip(keys) {
        let digits: String = key.chars().filter(char::is_ascii_hexdigit).collect();
        let mut mask: Vec<u8> = (0..16)
            .map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap())
            .collect();
        mask.reverse();
        let mut font = docx.parts[&format!("word/fonts/font{number}.odttf")].clone();
        for (at, byte) in font.iter_mut().take(32).enumerate() {
            *byte ^= mask[at % 16];
        }
        assert_eq!(font[..4], [0, 1, 0, 0], "a TrueType font begins so");
    }
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    let snapshot = fixture::sample();
    let first = bytes(&snapshot, Lang::Es, Scope::AllGroups);
    assert!(first == bytes(&snapshot, Lang::Es, Scope::AllGroups));
    assert!(first != bytes(&snapshot, Lang::En, Scope::AllGroups));
}
