use crate::ooxml::Xml;

/// A heading the table of contents lists.
pub(super) struct Entry {
    pub(super) level: u8,
    pub(super) words: String,
    pub(super) bookmark: String,
}

/// The headings of a document in their order, collected while the body is written.
#[derive(Default)]
pub(super) struct Contents {
    pub(super) entries: Vec<Entry>,
}

impl Contents {
    /// Notes a heading and gives the bookmark it must carry.
    pub(super) fn note(&mut self, level: u8, words: String) -> String {
        let bookmark = format!("_Toc{:08}", self.entries.len() + 1);
        self.entries.push(Entry { level, words, bookmark: bookmark.clone() });
        bookmark
    }

    /// The table of contents: linked entries as Word would have left them, so that nothing asks to
    /// be updated. There must be one. Page numbers are Word's to find out; they appear when somebody updates the table.
    pub(super) fn write(&self, xml: &mut Xml, heading: &str) {
        xml.within("w:sdt", &[], |xml| {
            xml.within("w:sdtPr", &[], |xml| {
                xml.within("w:docPartObj", &[], |xml| {
                    xml.val("w:docPartGallery", "Table of Contents");
                    xml.leaf("w:docPartUnique", &[]);
                });
            });
            xml.within("w:sdtContent", &[], |xml| {
                xml.paragraph("TOCHeading", |xml| xml.run(None, heading));
                for (at, entry) in self.entries.iter().enumerate() {
                    let style = if entry.level == 1 { "TOC1" } else { "TOC2" };
                    xml.paragraph(style, |xml| {
                        if at == 0 {
                            begin(xml);
                        }
                        let link = [("w:anchor", entry.bookmark.as_str()), ("w:history", "1")];
                        xml.within("w:hyperlink", &link, |xml| xml.run(None, &entry.words));
                    });
                }
                xml.paragraph("Normal", |xml| xml.field_mark("end"));
            });
        });
    }
}

fn begin(xml: &mut Xml) {
    xml.field_mark("begin");
    xml.within("w:r", &[], |xml| {
        let preserve = [("xml:space", "preserve")];
        xml.within("w:instrText", &preserve, |xml| xml.text(" TOC \\o \"1-2\" \\h \\z \\u "));
    });
    xml.field_mark("separate");
}
