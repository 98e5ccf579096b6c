//! What the presenter means to say, as speaker notes.

use std::io;

use super::SPACES;
use super::frame::{colour_map, relations as related};
use super::shape::Place;
use super::text::Setting;
use crate::deck::{Deck, Frame, Line, LineEnd, Page, Run, Tone};
use crate::ooxml::Xml;

/// Letter paper lies on its side in nobody's notes: 540 × 720 points, upright.
const SLIDE: Frame = Frame { x: 70, y: 54, width: 400, height: 225 };
const WORDS: Frame = Frame { x: 54, y: 300, width: 432, height: 380 };
const SIZE: u32 = 14;

/// `ppt/notesMasters/notesMaster1.xml`.
pub(super) fn master(deck: &Deck) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    xml.within("p:notesMaster", &SPACES, |xml| {
        xml.within("p:cSld", &[], |xml| {
            xml.within("p:bg", &[], |xml| {
                xml.within("p:bgRef", &[("idx", "1001")], |xml| xml.colour("bg1"));
            });
            xml.tree(|xml| {
                picture(xml);
                let holder = Some(("body", Some("3")));
                let place = Place { holder, name: "Notes", ..Place::default() };
                xml.words(3, place, WORDS, |_| {}, |xml| xml.nothing(deck.lang, SIZE));
            });
        });
        colour_map(xml);
        xml.within("p:notesStyle", &[], |xml| {
            xml.within("a:lvl1pPr", &[("marL", "0"), ("algn", "l")], |xml| {
                xml.within("a:defRPr", &[("sz", "1400")], |xml| {
                    xml.fill("tx1");
                    xml.leaf("a:latin", &[("typeface", "+mn-lt")]);
                });
            });
        });
    });
    xml.finish()
}

/// `ppt/notesSlides/notesSlideN.xml`.
pub(super) fn notes(deck: &Deck, page: &Page) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    xml.within("p:notes", &SPACES, |xml| {
        xml.within("p:cSld", &[], |xml| {
            xml.tree(|xml| {
                picture(xml);
                let holder = Some(("body", Some("3")));
                let place = Place { holder, name: "Notes", ..Place::default() };
                xml.words(
                    3,
                    place,
                    WORDS,
                    |_| {},
                    |xml| {
                        for line in page.notes.lines() {
                            let run = Run {
                                words: line.to_owned(),
                                tone: Tone::Ink,
                                bold: false,
                                lang: deck.lang,
                            };
                            let setting = Setting { size: SIZE, leading: 18, ..Setting::default() };
                            xml.lines(setting, &[Line { runs: vec![run], end: LineEnd::Last }]);
                        }
                    },
                );
            });
        });
        xml.within("p:clrMapOvr", &[], |xml| xml.leaf("a:masterClrMapping", &[]));
    });
    xml.finish()
}

pub(super) fn relations(number: u32) -> io::Result<Vec<u8>> {
    related(&[
        ("notesMaster", "../notesMasters/notesMaster1.xml".to_owned()),
        ("slide", format!("../slides/slide{number}.xml")),
    ])
}

/// Where the slide itself is drawn.
fn picture(xml: &mut Xml) {
    xml.within("p:sp", &[], |xml| {
        xml.within("p:nvSpPr", &[], |xml| {
            xml.leaf("p:cNvPr", &[("id", "2"), ("name", "Slide")]);
            xml.within("p:cNvSpPr", &[], |xml| {
                let locks = [("noGrp", "1"), ("noRot", "1"), ("noChangeAspect", "1")];
                xml.leaf("a:spLocks", &locks);
            });
            xml.within("p:nvPr", &[], |xml| {
                xml.leaf("p:ph", &[("type", "sldImg"), ("idx", "2")]);
            });
        });
        xml.within("p:spPr", &[], |xml| {
            xml.placed("a:xfrm", SLIDE);
            xml.within("a:prstGeom", &[("prst", "rect")], |xml| xml.leaf("a:avLst", &[]));
        });
    });
}
