//! One page of the deck as a slide.

use std::io;

use super::SPACES;
use super::frame::relations as related;
use super::layouts::Layout;
use super::shape::Place;
use crate::deck::{Block, Body, Deck, Edge, EdgeKind, LineEnd, MARKING, Page};
use crate::ooxml::{Xml, marking_look};

/// `ppt/slides/slideN.xml`.
pub(super) fn slide(deck: &Deck, page: &Page) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    xml.within("p:sld", &SPACES, |xml| {
        xml.within("p:cSld", &[], |xml| {
            xml.tree(|xml| shapes(xml, deck, page));
        });
        xml.within("p:clrMapOvr", &[], |xml| xml.leaf("a:masterClrMapping", &[]));
    });
    xml.finish()
}

pub(super) fn relations(page: &Page, mark: &str) -> io::Result<Vec<u8>> {
    let layout = Layout::of(&page.body).number();
    let mut all = vec![("slideLayout", format!("../slideLayouts/slideLayout{layout}.xml"))];
    if !page.notes.is_empty() {
        all.push(("notesSlide", format!("../notesSlides/notesSlide{}.xml", page.number)));
    }
    if let Body::Title { .. } = page.body {
        all.push(("image", format!("../media/{mark}")));
    }
    related(&all)
}

fn shapes(xml: &mut Xml, deck: &Deck, page: &Page) {
    let title = words_of(&page.title);
    let kind = if matches!(page.body, Body::Title { .. }) { "ctrTitle" } else { "title" };
    holder(xml, deck, 2, (kind, None), "Title", &page.title);
    match &page.body {
        Body::Title { above, below } => {
            holder(xml, deck, 3, ("body", Some("13")), "Group", above);
            holder(xml, deck, 4, ("subTitle", Some("1")), "Subtitle", below);
            xml.picture(5, "Logo", &deck.logo_about, deck.logo);
        }
        Body::Facts { blocks } => {
            let numbers = [(3, "1"), (4, "2")];
            for ((id, number), block) in numbers.into_iter().zip(blocks) {
                holder(xml, deck, id, ("body", Some(number)), "Content", block);
            }
        }
        Body::Columns { left, right } => {
            holder(xml, deck, 3, ("body", Some("1")), "Content", left);
            holder(xml, deck, 4, ("body", Some("2")), "Content", right);
        }
        Body::List { block } | Body::Free { block } => {
            holder(xml, deck, 3, ("body", Some("1")), "Content", block);
        }
        Body::Actions { table } => xml.actions(3, table, &title, deck.lang),
    }
    for (id, edge) in (10..).zip(&page.edges) {
        edge_of(xml, id, edge);
    }
    for (at, (handling, frames)) in (0..).zip(deck.chips()) {
        let (letters, ground) = marking_look(handling.marking.marking);
        for (end, frame) in (0..).zip(frames) {
            let place = Place {
                name: "Marking",
                about: &handling.meaning,
                anchor: Some("ctr"),
                ground: Some(ground),
                one_line: true,
                ..Place::default()
            };
            let words = |xml: &mut Xml| {
                xml.within("a:p", &[], |xml| {
                    xml.leaf("a:pPr", &[("algn", "ctr")]);
                    xml.within("a:r", &[], |xml| {
                        xml.look(deck.lang, MARKING, true, letters);
                        xml.within("a:t", &[], |xml| xml.text(&handling.marking.name));
                    });
                });
            };
            xml.words(20 + at * 2 + end, place, frame, |_| {}, words);
        }
    }
}

fn holder(
    xml: &mut Xml,
    deck: &Deck,
    id: u32,
    kind: (&str, Option<&str>),
    name: &str,
    block: &Block,
) {
    let place = Place { holder: Some(kind), name, ..Place::default() };
    xml.words(id, place, block.frame, |_| {}, |xml| xml.block(block, deck.lang));
}

fn edge_of(xml: &mut Xml, id: u32, edge: &Edge) {
    let align = if edge.right { "r" } else { "l" };
    let (holder, name) = match edge.kind {
        EdgeKind::Part => (None, "Part"),
        EdgeKind::Example => (None, "Example"),
        EdgeKind::Running => (Some(("ftr", Some("11"))), "Footer"),
        EdgeKind::Number => (Some(("sldNum", Some("12"))), "Slide number"),
    };
    let place = Place { holder, name, ..Place::default() };
    xml.words(
        id,
        place,
        edge.frame,
        |_| {},
        |xml| match edge.kind {
            EdgeKind::Number => xml.page_number(&edge.run, edge.size, align),
            EdgeKind::Part | EdgeKind::Example | EdgeKind::Running => {
                xml.plain(&edge.run, edge.size, align);
            }
        },
    );
}

/// A block's words on one line.
pub(super) fn words_of(block: &Block) -> String {
    let mut words = String::new();
    for line in block.paragraphs.iter().flat_map(|one| &one.lines) {
        words.extend(line.runs.iter().map(|run| run.words.as_str()));
        if matches!(line.end, LineEnd::Space | LineEnd::Break) {
            words.push(' ');
        }
    }
    words
}
