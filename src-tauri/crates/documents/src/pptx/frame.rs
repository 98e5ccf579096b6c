//! What surrounds the slides: the package, its properties, the theme.

use std::io;

use super::layouts::Layout;
use super::{Properties, RELATION, SPACES};
use crate::deck::Deck;
use crate::ooxml::{Xml, office_lang};
use crate::{Palette, Ratio};

const THEME: &str = include_str!("parts/theme.xml");
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/";
const MAIN: &str = "application/vnd.openxmlformats-officedocument.presentationml.";

/// Slides' ids begin here, by the format's rule.
const FIRST_SLIDE: u32 = 256;

/// Relations of a part, as `rId1` and so on; the picture's is `rIdMark`.
pub(super) fn relations(all: &[(&str, String)]) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    let space = format!("{PACKAGE}relationships");
    xml.within("Relationships", &[("xmlns", &space)], |xml| {
        for (number, (kind, target)) in (1..).zip(all) {
            let id = if *kind == "image" { "rIdMark".to_owned() } else { format!("rId{number}") };
            let kind = format!("{RELATION}{kind}");
            xml.leaf("Relationship", &[("Id", &id), ("Type", &kind), ("Target", target)]);
        }
    });
    xml.finish()
}

pub(super) fn package_relations() -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    let space = format!("{PACKAGE}relationships");
    let office = format!("{RELATION}officeDocument");
    let core = format!("{PACKAGE}relationships/metadata/core-properties");
    let app = format!("{RELATION}extended-properties");
    xml.within("Relationships", &[("xmlns", &space)], |xml| {
        for (id, kind, target) in [
            ("rId1", &office, "ppt/presentation.xml"),
            ("rId2", &core, "docProps/core.xml"),
            ("rId3", &app, "docProps/app.xml"),
        ] {
            xml.leaf("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
        }
    });
    xml.finish()
}

pub(super) fn content_types(deck: &Deck) -> io::Result<Vec<u8>> {
    let mut parts: Vec<(String, String)> = [
        ("/ppt/presentation.xml", "presentation.main"),
        ("/ppt/presProps.xml", "presProps"),
        ("/ppt/viewProps.xml", "viewProps"),
        ("/ppt/tableStyles.xml", "tableStyles"),
        ("/ppt/slideMasters/slideMaster1.xml", "slideMaster"),
        ("/ppt/notesMasters/notesMaster1.xml", "notesMaster"),
    ]
    .map(|(name, kind)| (name.to_owned(), format!("{MAIN}{kind}+xml")))
    .to_vec();
    let own = |name: String, kind: &str| (name, format!("{MAIN}{kind}+xml"));
    for layout in Layout::ALL {
        let name = format!("/ppt/slideLayouts/slideLayout{}.xml", layout.number());
        parts.push(own(name, "slideLayout"));
    }
    for page in &deck.pages {
        parts.push(own(format!("/ppt/slides/slide{}.xml", page.number), "slide"));
        if !page.notes.is_empty() {
            let name = format!("/ppt/notesSlides/notesSlide{}.xml", page.number);
            parts.push(own(name, "notesSlide"));
        }
    }
    let office = "application/vnd.openxmlformats-officedocument.";
    for number in [1, 2] {
        parts.push((format!("/ppt/theme/theme{number}.xml"), format!("{office}theme+xml")));
    }
    parts.push(("/docProps/app.xml".into(), format!("{office}extended-properties+xml")));
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    parts.push(("/docProps/core.xml".into(), core.into()));

    let mut xml = Xml::new();
    xml.within("Types", &[("xmlns", &format!("{PACKAGE}content-types"))], |xml| {
        for (ending, kind) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("jpeg", "image/jpeg"),
        ] {
            xml.leaf("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        for (name, kind) in &parts {
            xml.leaf("Override", &[("PartName", name), ("ContentType", kind)]);
        }
    });
    xml.finish()
}

pub(super) fn core(deck: &Deck, properties: &Properties<'_>) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let made = properties.made.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let time = [("xsi:type", "dcterms:W3CDTF")];
    xml.within("cp:coreProperties", &spaces, |xml| {
        xml.within("dc:title", &[], |xml| xml.text(&deck.title));
        xml.within("dc:creator", &[], |xml| xml.text(&properties.authors.join("; ")));
        xml.within("dc:language", &[], |xml| xml.text(deck.lang.tag()));
        xml.within("dcterms:created", &time, |xml| xml.text(&made));
        xml.within("dcterms:modified", &time, |xml| xml.text(&made));
    });
    xml.finish()
}

pub(super) fn app(deck: &Deck) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    let notes = deck.pages.iter().filter(|page| !page.notes.is_empty()).count();
    let shape = match deck.ratio {
        Ratio::Wide => "Widescreen",
        Ratio::Standard => "On-screen Show (4:3)",
    };
    xml.within("Properties", &[("xmlns", space)], |xml| {
        for (name, words) in [
            ("Application", "Plenaria".to_owned()),
            ("PresentationFormat", shape.to_owned()),
            ("Slides", deck.pages.len().to_string()),
            ("Notes", notes.to_string()),
        ] {
            xml.within(name, &[], |xml| xml.text(&words));
        }
    });
    xml.finish()
}

/// A part that has to be there and says nothing.
pub(super) fn empty(element: &str) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    xml.leaf(element, &SPACES);
    xml.finish()
}

pub(super) fn table_styles() -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    let [drawing, ..] = SPACES;
    xml.leaf("a:tblStyleLst", &[drawing, ("def", "{2D5ABB26-0587-4C30-8999-92F81FD0307C}")]);
    xml.finish()
}

/// The theme, in the deck's colours.
pub(super) fn theme(palette: &Palette, name: &str) -> io::Result<Vec<u8>> {
    let mut part = THEME.to_owned();
    for (slot, colour) in [
        ("{ink}", &palette.ink),
        ("{ground}", &palette.ground),
        ("{muted}", &palette.muted),
        ("{tint}", &palette.tint),
        ("{accent}", &palette.accent),
        ("{context}", &palette.context),
        ("{good_practice}", &palette.good_practice),
        ("{opportunity}", &palette.opportunity),
        ("{challenge}", &palette.challenge),
        ("{objective}", &palette.objective),
    ] {
        part = part.replace(slot, colour.trim_start_matches('#'));
    }
    let name: String = name.chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
    Ok(part.replace("{name}", &name).into_bytes())
}

pub(super) fn colour_map(xml: &mut Xml) {
    xml.leaf(
        "p:clrMap",
        &[
            ("bg1", "lt1"),
            ("tx1", "dk1"),
            ("bg2", "lt2"),
            ("tx2", "dk2"),
            ("accent1", "accent1"),
            ("accent2", "accent2"),
            ("accent3", "accent3"),
            ("accent4", "accent4"),
            ("accent5", "accent5"),
            ("accent6", "accent6"),
            ("hlink", "hlink"),
            ("folHlink", "folHlink"),
        ],
    );
}

/// The first relations of the presentation, before those of its slides.
const FIRST_RELATIONS: [(&str, &str); 6] = [
    ("slideMaster", "slideMasters/slideMaster1.xml"),
    ("notesMaster", "notesMasters/notesMaster1.xml"),
    ("presProps", "presProps.xml"),
    ("viewProps", "viewProps.xml"),
    ("theme", "theme/theme1.xml"),
    ("tableStyles", "tableStyles.xml"),
];

pub(super) fn presentation_relations(deck: &Deck) -> io::Result<Vec<u8>> {
    let first = FIRST_RELATIONS.map(|(kind, target)| (kind, target.to_owned()));
    let slides =
        deck.pages.iter().map(|page| ("slide", format!("slides/slide{}.xml", page.number)));
    relations(&first.into_iter().chain(slides).collect::<Vec<_>>())
}

/// `ppt/presentation.xml`.
pub(super) fn presentation(deck: &Deck) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    xml.within("p:presentation", &SPACES, |xml| {
        xml.within("p:sldMasterIdLst", &[], |xml| {
            xml.leaf("p:sldMasterId", &[("id", "2147483648"), ("r:id", "rId1")]);
        });
        xml.within("p:notesMasterIdLst", &[], |xml| {
            xml.leaf("p:notesMasterId", &[("r:id", "rId2")]);
        });
        xml.within("p:sldIdLst", &[], |xml| {
            for page in &deck.pages {
                let id = (FIRST_SLIDE + page.number - 1).to_string();
                let relation = format!("rId{}", 6 + page.number);
                xml.leaf("p:sldId", &[("id", &id), ("r:id", &relation)]);
            }
        });
        let (width, height) = match deck.ratio {
            Ratio::Wide => ("12192000", "6858000"),
            Ratio::Standard => ("9144000", "6858000"),
        };
        let mut size = vec![("cx", width), ("cy", height)];
        if deck.ratio == Ratio::Standard {
            size.push(("type", "screen4x3"));
        }
        xml.leaf("p:sldSz", &size);
        xml.leaf("p:notesSz", &[("cx", "6858000"), ("cy", "9144000")]);
        xml.within("p:defaultTextStyle", &[], |xml| {
            xml.within("a:defPPr", &[], |xml| {
                xml.leaf("a:defRPr", &[("lang", office_lang(deck.lang))]);
            });
            xml.within("a:lvl1pPr", &[("marL", "0"), ("algn", "l")], |xml| {
                xml.within("a:defRPr", &[("sz", "2000")], |xml| {
                    xml.fill("tx1");
                    xml.leaf("a:latin", &[("typeface", "+mn-lt")]);
                });
            });
        });
        sections(xml, deck);
    });
    xml.finish()
}

/// A section per group, where there are several.
fn sections(xml: &mut Xml, deck: &Deck) {
    if deck.groups.len() < 2 {
        return;
    }
    xml.within("p:extLst", &[], |xml| {
        let uri = [("uri", "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}")];
        xml.within("p:ext", &uri, |xml| {
            let space = "http://schemas.microsoft.com/office/powerpoint/2010/main";
            xml.within("p14:sectionLst", &[("xmlns:p14", space)], |xml| {
                for group in &deck.groups {
                    let id = format!("{{{}}}", group.group).to_uppercase();
                    xml.within("p14:section", &[("name", &group.name), ("id", &id)], |xml| {
                        xml.within("p14:sldIdLst", &[], |xml| {
                            for at in group.first..group.first + group.pages {
                                let id = (FIRST_SLIDE + at).to_string();
                                xml.leaf("p14:sldId", &[("id", &id)]);
                            }
                        });
                    });
                }
            });
        });
    });
}
