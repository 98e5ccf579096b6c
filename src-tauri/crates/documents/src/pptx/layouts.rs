//! The master and the four layouts slides are made from.

use std::io;

use super::SPACES;
use super::frame::{colour_map, relations as related};
use super::shape::Place;
use crate::deck::{Body, Deck, Frame, Ratio};
use crate::ooxml::Xml;

/// A layout.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    Title,
    Content,
    TwoContent,
    Table,
}

impl Layout {
    pub(super) const ALL: [Layout; 4] =
        [Layout::Title, Layout::Content, Layout::TwoContent, Layout::Table];

    pub(super) const fn of(body: &Body) -> Self {
        match body {
            Body::Title { .. } => Layout::Title,
            Body::List { .. } | Body::Free { .. } => Layout::Content,
            Body::Facts { .. } | Body::Columns { .. } => Layout::TwoContent,
            Body::Actions { .. } => Layout::Table,
        }
    }

    pub(super) const fn number(self) -> u32 {
        match self {
            Layout::Title => 1,
            Layout::Content => 2,
            Layout::TwoContent => 3,
            Layout::Table => 4,
        }
    }

    /// The format's own name for it, and the one a person sees.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Layout::Title => ("title", "Title"),
            Layout::Content => ("obj", "Content"),
            Layout::TwoContent => ("twoObj", "Two contents"),
            Layout::Table => ("tbl", "Table"),
        }
    }
}

/// `ppt/slideMasters/slideMaster1.xml`.
pub(super) fn master(deck: &Deck) -> io::Result<Vec<u8>> {
    let ratio = deck.ratio;
    let mut xml = Xml::new();
    xml.within("p:sldMaster", &SPACES, |xml| {
        xml.within("p:cSld", &[], |xml| {
            xml.within("p:bg", &[], |xml| {
                xml.within("p:bgRef", &[("idx", "1001")], |xml| xml.colour("bg1"));
            });
            xml.tree(|xml| {
                xml.bar(9, "Accent", deck.accent, "accent1");
                empty(xml, deck, 2, ("title", None), "Title", ratio.title(45));
                empty(xml, deck, 3, ("body", Some("1")), "Content", ratio.body(45));
                edges(xml, deck, ("3", "4"));
            });
        });
        colour_map(xml);
        xml.within("p:sldLayoutIdLst", &[], |xml| {
            for layout in Layout::ALL {
                let number = layout.number();
                let id = (2_147_483_648_u32 + number).to_string();
                let relation = format!("rId{number}");
                xml.leaf("p:sldLayoutId", &[("id", &id), ("r:id", &relation)]);
            }
        });
        xml.within("p:txStyles", &[], |xml| {
            xml.within("p:titleStyle", &[], |xml| level(xml, "a:lvl1pPr", "3600", true, "+mj-lt"));
            xml.within("p:bodyStyle", &[], |xml| {
                for element in ["a:lvl1pPr", "a:lvl2pPr", "a:lvl3pPr"] {
                    level(xml, element, "2200", false, "+mn-lt");
                }
            });
            xml.within("p:otherStyle", &[], |xml| {
                level(xml, "a:lvl1pPr", "2000", false, "+mn-lt");
            });
        });
    });
    xml.finish()
}

fn level(xml: &mut Xml, element: &str, size: &str, bold: bool, face: &str) {
    xml.within(element, &[("marL", "0"), ("indent", "0"), ("algn", "l")], |xml| {
        xml.leaf("a:buNone", &[]);
        let bold = if bold { "1" } else { "0" };
        xml.within("a:defRPr", &[("sz", size), ("b", bold)], |xml| {
            xml.fill("tx1");
            xml.leaf("a:latin", &[("typeface", face)]);
        });
    });
}

pub(super) fn master_relations() -> io::Result<Vec<u8>> {
    let mut all: Vec<(&str, String)> = Layout::ALL
        .into_iter()
        .map(|layout| {
            ("slideLayout", format!("../slideLayouts/slideLayout{}.xml", layout.number()))
        })
        .collect();
    all.push(("theme", "../theme/theme1.xml".to_owned()));
    related(&all)
}

/// `ppt/slideLayouts/slideLayoutN.xml`.
pub(super) fn layout(deck: &Deck, layout: Layout) -> io::Result<Vec<u8>> {
    let ratio = deck.ratio;
    let (kind, name) = layout.names();
    let (title, body) = (ratio.title(45), ratio.body(45));
    let mut xml = Xml::new();
    let about = SPACES.into_iter().chain([("type", kind), ("preserve", "1")]);
    let about: Vec<_> = about.collect();
    xml.within("p:sldLayout", &about, |xml| {
        xml.within("p:cSld", &[("name", name)], |xml| {
            xml.tree(|xml| match layout {
                Layout::Title => {
                    let [above, title, below] = cover(ratio);
                    empty(xml, deck, 2, ("ctrTitle", None), "Title", title);
                    empty(xml, deck, 3, ("body", Some("13")), "Group", above);
                    empty(xml, deck, 4, ("subTitle", Some("1")), "Subtitle", below);
                    edges(xml, deck, ("11", "12"));
                }
                Layout::Content => {
                    empty(xml, deck, 2, ("title", None), "Title", title);
                    empty(xml, deck, 3, ("body", Some("1")), "Content", body);
                    edges(xml, deck, ("11", "12"));
                }
                Layout::TwoContent => {
                    let [left, right] = Ratio::halves(body);
                    empty(xml, deck, 2, ("title", None), "Title", title);
                    empty(xml, deck, 3, ("body", Some("1")), "Content", left);
                    empty(xml, deck, 4, ("body", Some("2")), "Content", right);
                    edges(xml, deck, ("11", "12"));
                }
                Layout::Table => {
                    empty(xml, deck, 2, ("title", None), "Title", title);
                    empty(xml, deck, 3, ("tbl", Some("1")), "Table", body);
                    edges(xml, deck, ("11", "12"));
                }
            });
        });
        xml.within("p:clrMapOvr", &[], |xml| xml.leaf("a:masterClrMapping", &[]));
    });
    xml.finish()
}

/// The usual places on a title page.
fn cover(ratio: Ratio) -> [Frame; 3] {
    let (x, width) = (ratio.margin(), ratio.text_width());
    [
        Frame { x, y: 120, width, height: 33 },
        Frame { x, y: 161, width, height: 135 },
        Frame { x, y: 320, width, height: 150 },
    ]
}

fn empty(
    xml: &mut Xml,
    deck: &Deck,
    id: u32,
    kind: (&str, Option<&str>),
    name: &str,
    frame: Frame,
) {
    let place = Place { holder: Some(kind), name, ..Place::default() };
    xml.words(id, place, frame, |_| {}, |xml| xml.nothing(deck.lang, 20));
}

/// The places for footer and number.
fn edges(xml: &mut Xml, deck: &Deck, (footer, number): (&str, &str)) {
    let places = [
        (7, "ftr", footer, "Footer", deck.ratio.running(), "l"),
        (8, "sldNum", number, "Slide number", deck.ratio.number(), "r"),
    ];
    for (id, kind, index, name, frame, align) in places {
        let place = Place { holder: Some((kind, Some(index))), name, ..Place::default() };
        let style = |xml: &mut Xml| {
            xml.within("a:lvl1pPr", &[("algn", align)], |xml| {
                xml.within("a:defRPr", &[("sz", "1200")], |xml| {
                    xml.fill("tx2");
                    xml.leaf("a:latin", &[("typeface", "+mn-lt")]);
                });
            });
        };
        xml.words(id, place, frame, style, |xml| match kind {
            "sldNum" => {
                let run = crate::deck::Run {
                    words: "‹#›".to_owned(),
                    tone: crate::deck::Tone::Muted,
                    bold: false,
                    lang: deck.lang,
                };
                xml.page_number(&run, 12, align);
            }
            _ => xml.nothing(deck.lang, 12),
        });
    }
}
