use crate::ooxml::Xml;

const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// The relationship under which the mark is part of the document.
const MARK: &str = "rIdMark";

/// The mark's size on the page, in English metric units: 360,000 to the centimetre.
const SIZE: [(&str, &str); 2] = [("cx", "828000"), ("cy", "496800")];

impl Xml {
    /// The mark, in the line, described to people who do not see it.
    pub(super) fn drawn_mark(&mut self, about: &str) {
        self.within("w:r", &[], |xml| {
            xml.within("w:drawing", &[], |xml| {
                let gaps = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
                xml.within("wp:inline", &gaps, |xml| {
                    xml.leaf("wp:extent", &SIZE);
                    xml.leaf("wp:docPr", &[("id", "1"), ("name", "Plenaria"), ("descr", about)]);
                    xml.within("a:graphic", &[("xmlns:a", DRAWING)], |xml| {
                        xml.within("a:graphicData", &[("uri", PICTURE)], |xml| picture(xml, about));
                    });
                });
            });
        });
    }
}

fn picture(xml: &mut Xml, about: &str) {
    xml.within("pic:pic", &[("xmlns:pic", PICTURE)], |xml| {
        xml.within("pic:nvPicPr", &[], |xml| {
            xml.leaf("pic:cNvPr", &[("id", "1"), ("name", "mark.png"), ("descr", about)]);
            xml.leaf("pic:cNvPicPr", &[]);
        });
        xml.within("pic:blipFill", &[], |xml| {
            xml.leaf("a:blip", &[("r:embed", MARK)]);
            xml.within("a:stretch", &[], |xml| xml.leaf("a:fillRect", &[]));
        });
        xml.within("pic:spPr", &[], |xml| {
            xml.within("a:xfrm", &[], |xml| {
                xml.leaf("a:off", &[("x", "0"), ("y", "0")]);
                xml.leaf("a:ext", &SIZE);
            });
            xml.within("a:prstGeom", &[("prst", "rect")], |xml| xml.leaf("a:avLst", &[]));
        });
    });
}
