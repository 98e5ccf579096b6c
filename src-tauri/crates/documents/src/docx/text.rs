use workshop::Lang;

use crate::ooxml::{Xml, marking_look, office_lang};
use crate::{Said, SummaryMarking};

/// How a run of words looks: the name of a character style, if any.
pub(super) type Style = Option<&'static str>;

impl Xml {
    /// An element whose one attribute is `w:val`, of which this format has so many.
    pub(super) fn val(&mut self, name: &str, value: &str) {
        self.leaf(name, &[("w:val", value)]);
    }

    /// A paragraph of a style.
    pub(super) fn paragraph(&mut self, style: &str, content: impl FnOnce(&mut Self)) {
        self.paragraph_with(style, |_| {}, content);
    }

    /// A paragraph of a style with further properties.
    pub(super) fn paragraph_with(
        &mut self,
        style: &str,
        properties: impl FnOnce(&mut Self),
        content: impl FnOnce(&mut Self),
    ) {
        self.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.val("w:pStyle", style);
                properties(xml);
            });
            content(xml);
        });
    }

    /// Words of the document's own language.
    pub(super) fn run(&mut self, style: Style, words: &str) {
        self.run_in(style, None, words);
    }

    /// A marking, in its colours.
    pub(super) fn marking(&mut self, style: &'static str, marking: &SummaryMarking) {
        let (letters, ground) = marking_look(marking.marking);
        self.within("w:r", &[], |xml| {
            xml.within("w:rPr", &[], |xml| {
                xml.val("w:rStyle", style);
                xml.val("w:color", letters);
                xml.leaf("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", ground)]);
            });
            let name = format!("\u{a0}{}\u{a0}", marking.name.replace(' ', "\u{a0}"));
            xml.within("w:t", &[("xml:space", "preserve")], |xml| xml.text(&name));
        });
    }

    /// Words somebody wrote, behind their marking, with their language and mark.
    pub(super) fn said(&mut self, style: Style, said: &Said, own: Lang) {
        if let Some(marking) = &said.marking {
            self.marking("Marking", marking);
            self.run(None, "  ");
        }
        let lang = (said.lang != own).then(|| office_lang(said.lang));
        self.run_in(style, lang, &said.words);
        self.mark(said);
    }

    /// The mark behind somebody's words.
    pub(super) fn mark(&mut self, said: &Said) {
        if let Some(mark) = &said.mark {
            self.run(Some("Mark"), &format!(" {mark}"));
        }
    }

    /// A kind's sign. Its colour is on the run as well as in the style, since some programs lose
    /// a style's colour inside tables.
    pub(super) fn sign(&mut self, style: &'static str, colour: &str, sign: char) {
        self.within("w:r", &[], |xml| {
            xml.within("w:rPr", &[], |xml| {
                xml.val("w:rStyle", style);
                xml.val("w:color", colour);
            });
            xml.within("w:t", &[], |xml| xml.text(&sign.to_string()));
        });
    }

    fn run_in(&mut self, style: Style, lang: Option<&str>, words: &str) {
        self.within("w:r", &[], |xml| {
            if style.is_some() || lang.is_some() {
                xml.within("w:rPr", &[], |xml| {
                    if let Some(style) = style {
                        xml.val("w:rStyle", style);
                    }
                    if let Some(lang) = lang {
                        xml.val("w:lang", lang);
                    }
                });
            }
            // A line break inside `w:t` would make Word repair the file.
            for (at, line) in words.split('\n').enumerate() {
                if at > 0 {
                    xml.leaf("w:br", &[]);
                }
                if !line.is_empty() {
                    xml.within("w:t", &[("xml:space", "preserve")], |xml| xml.text(line));
                }
            }
        });
    }

    /// A field that Word computes, with what it shows until then.
    pub(super) fn field(&mut self, instruction: &str, shown: &str) {
        self.field_mark("begin");
        self.within("w:r", &[], |xml| {
            let preserve = [("xml:space", "preserve")];
            xml.within("w:instrText", &preserve, |xml| xml.text(&format!(" {instruction} ")));
        });
        self.field_mark("separate");
        self.run(None, shown);
        self.field_mark("end");
    }

    pub(super) fn field_mark(&mut self, kind: &str) {
        self.within("w:r", &[], |xml| xml.leaf("w:fldChar", &[("w:fldCharType", kind)]));
    }
}
