//! Shapes on a slide: places for words, lines, pictures.

use crate::deck::Frame;
use crate::ooxml::Xml;

/// English metric units in a point.
const EMU: u32 = 12_700;

/// Points in the format's own measure.
pub(super) fn emu(points: u32) -> String {
    (points * EMU).to_string()
}

/// What a place for words is in its layout.
#[derive(Clone, Copy, Default)]
pub(super) struct Place<'a> {
    /// The placeholder's type and number; a plain text box without.
    pub(super) holder: Option<(&'a str, Option<&'a str>)>,
    /// Its name in the list of a slide's objects.
    pub(super) name: &'a str,
    /// What it says, for people who do not see it, when its words are not enough.
    pub(super) about: &'a str,
    /// Whether its words stand at the bottom of it.
    pub(super) anchor: Option<&'a str>,
    /// What is behind its words.
    pub(super) ground: Option<&'a str>,
    /// Whether its words fill its whole width.
    pub(super) one_line: bool,
}

impl Xml {
    /// The one group every slide has its shapes in.
    pub(super) fn tree(&mut self, shapes: impl FnOnce(&mut Self)) {
        self.within("p:spTree", &[], |xml| {
            xml.within("p:nvGrpSpPr", &[], |xml| {
                xml.leaf("p:cNvPr", &[("id", "1"), ("name", "")]);
                xml.leaf("p:cNvGrpSpPr", &[]);
                xml.leaf("p:nvPr", &[]);
            });
            xml.within("p:grpSpPr", &[], |xml| {
                xml.within("a:xfrm", &[], |xml| {
                    let nought = [("x", "0"), ("y", "0")];
                    let nothing = [("cx", "0"), ("cy", "0")];
                    xml.leaf("a:off", &nought);
                    xml.leaf("a:ext", &nothing);
                    xml.leaf("a:chOff", &nought);
                    xml.leaf("a:chExt", &nothing);
                });
            });
            shapes(xml);
        });
    }

    /// Where something stands.
    pub(super) fn placed(&mut self, element: &str, frame: Frame) {
        self.within(element, &[], |xml| {
            xml.leaf("a:off", &[("x", &emu(frame.x)), ("y", &emu(frame.y))]);
            xml.leaf("a:ext", &[("cx", &emu(frame.width)), ("cy", &emu(frame.height))]);
        });
    }

    /// A colour of the theme.
    pub(super) fn fill(&mut self, colour: &str) {
        self.within("a:solidFill", &[], |xml| xml.colour(colour));
    }

    /// A colour: of the theme by its name, or six digits.
    pub(super) fn colour(&mut self, colour: &str) {
        let digits = colour.len() == 6 && colour.bytes().all(|byte| byte.is_ascii_hexdigit());
        let element = if digits { "a:srgbClr" } else { "a:schemeClr" };
        self.leaf(element, &[("val", colour)]);
    }

    /// A place for words; `style` is the list style and `words` the paragraphs.
    pub(super) fn words(
        &mut self,
        id: u32,
        place: Place<'_>,
        frame: Frame,
        style: impl FnOnce(&mut Self),
        words: impl FnOnce(&mut Self),
    ) {
        self.within("p:sp", &[], |xml| {
            xml.within("p:nvSpPr", &[], |xml| {
                let id = id.to_string();
                let mut named = vec![("id", id.as_str()), ("name", place.name)];
                if !place.about.is_empty() {
                    named.push(("descr", place.about));
                }
                xml.leaf("p:cNvPr", &named);
                match place.holder {
                    Some((kind, number)) => {
                        xml.within("p:cNvSpPr", &[], |xml| {
                            xml.leaf("a:spLocks", &[("noGrp", "1")]);
                        });
                        xml.within("p:nvPr", &[], |xml| {
                            let mut holder = vec![("type", kind)];
                            holder.extend(number.map(|number| ("idx", number)));
                            xml.leaf("p:ph", &holder);
                        });
                    }
                    None => {
                        xml.leaf("p:cNvSpPr", &[("txBox", "1")]);
                        xml.leaf("p:nvPr", &[]);
                    }
                }
            });
            xml.within("p:spPr", &[], |xml| {
                xml.placed("a:xfrm", frame);
                xml.within("a:prstGeom", &[("prst", "rect")], |xml| xml.leaf("a:avLst", &[]));
                if let Some(ground) = place.ground {
                    xml.fill(ground);
                }
            });
            xml.within("p:txBody", &[], |xml| {
                let anchor = place.anchor.unwrap_or("t");
                let wrap = if place.one_line { "none" } else { "square" };
                let body = [
                    ("wrap", wrap),
                    ("lIns", "0"),
                    ("tIns", "0"),
                    ("rIns", "0"),
                    ("bIns", "0"),
                    ("rtlCol", "0"),
                    ("anchor", anchor),
                ];
                xml.within("a:bodyPr", &body, |xml| xml.leaf("a:noAutofit", &[]));
                xml.within("a:lstStyle", &[], style);
                words(xml);
            });
        });
    }

    /// A filled rectangle that says nothing.
    pub(super) fn bar(&mut self, id: u32, name: &str, frame: Frame, colour: &str) {
        self.within("p:sp", &[], |xml| {
            xml.within("p:nvSpPr", &[], |xml| {
                xml.leaf("p:cNvPr", &[("id", &id.to_string()), ("name", name)]);
                xml.leaf("p:cNvSpPr", &[]);
                xml.leaf("p:nvPr", &[("userDrawn", "1")]);
            });
            xml.within("p:spPr", &[], |xml| {
                xml.placed("a:xfrm", frame);
                xml.within("a:prstGeom", &[("prst", "rect")], |xml| xml.leaf("a:avLst", &[]));
                xml.fill(colour);
                xml.within("a:ln", &[], |xml| xml.leaf("a:noFill", &[]));
            });
        });
    }

    /// A picture, described to people who do not see it.
    pub(super) fn picture(&mut self, id: u32, name: &str, about: &str, frame: Frame) {
        self.within("p:pic", &[], |xml| {
            xml.within("p:nvPicPr", &[], |xml| {
                let named = [("id", &*id.to_string()), ("name", name), ("descr", about)];
                xml.leaf("p:cNvPr", &named);
                xml.within("p:cNvPicPr", &[], |xml| {
                    xml.leaf("a:picLocks", &[("noChangeAspect", "1")]);
                });
                xml.leaf("p:nvPr", &[]);
            });
            xml.within("p:blipFill", &[], |xml| {
                xml.leaf("a:blip", &[("r:embed", "rIdMark")]);
                xml.within("a:stretch", &[], |xml| xml.leaf("a:fillRect", &[]));
            });
            xml.within("p:spPr", &[], |xml| {
                xml.placed("a:xfrm", frame);
                xml.within("a:prstGeom", &[("prst", "rect")], |xml| xml.leaf("a:avLst", &[]));
            });
        });
    }
}
