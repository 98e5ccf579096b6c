//! Words in shapes and cells.

use workshop::Lang;

use crate::deck::{Block, Line, LineEnd, Paragraph, Run, Tone};
use crate::ooxml::{Xml, office_lang};

/// A tone's colour in the theme.
pub(super) const fn colour(tone: Tone) -> &'static str {
    match tone {
        Tone::Ink => "tx1",
        Tone::Muted | Tone::Point => "tx2",
        Tone::Accent => "accent1",
        Tone::Context => "accent2",
        Tone::GoodPractice => "accent3",
        Tone::Opportunity => "accent4",
        Tone::Challenge => "accent5",
        Tone::Objective => "accent6",
    }
}

/// How the lines of a paragraph are set, in points.
#[derive(Clone, Copy, Default)]
pub(super) struct Setting<'a> {
    pub(super) size: u32,
    pub(super) leading: u32,
    pub(super) before: u32,
    pub(super) indent: u32,
    pub(super) sign: Option<&'a Run>,
    pub(super) align: Option<&'a str>,
}

fn hundredths(points: u32) -> String {
    (points * 100).to_string()
}

impl Xml {
    /// The paragraphs of a block, each in one piece.
    pub(super) fn block(&mut self, block: &Block, lang: Lang) {
        let mut y = block.frame.y;
        for one in &block.paragraphs {
            self.paragraph_of(one, one.top.saturating_sub(y));
            y = one.top + one.height();
        }
        if block.paragraphs.is_empty() {
            self.nothing(lang, 20);
        }
    }

    fn paragraph_of(&mut self, one: &Paragraph, before: u32) {
        let setting = Setting {
            size: one.size,
            leading: one.leading,
            before,
            indent: one.indent,
            sign: one.sign.as_ref(),
            align: None,
        };
        self.lines(setting, &one.lines);
    }

    /// Lines as one paragraph.
    pub(super) fn lines(&mut self, setting: Setting<'_>, lines: &[Line]) {
        self.within("a:p", &[], |xml| {
            xml.setting(setting);
            let runs = lines.iter().flat_map(|line| line.runs.iter().map(|run| run.lang));
            let lang = runs.last().unwrap_or_default();
            for line in lines {
                let after = if line.end == LineEnd::Space { " " } else { "" };
                let last = line.runs.len().saturating_sub(1);
                for (at, run) in line.runs.iter().enumerate() {
                    let words = format!("{}{}", run.words, if at == last { after } else { "" });
                    xml.said_run(run, &words, setting.size);
                }
                if line.end == LineEnd::Break {
                    xml.within("a:br", &[], |xml| {
                        let size = hundredths(setting.size);
                        xml.leaf("a:rPr", &[("lang", office_lang(lang)), ("sz", &size)]);
                    });
                }
            }
        });
    }

    fn setting(&mut self, setting: Setting<'_>) {
        let indent = super::shape::emu(setting.indent);
        let hang = format!("-{indent}");
        let hang = if setting.sign.is_some() { hang.as_str() } else { "0" };
        let mut about = vec![("marL", indent.as_str()), ("indent", hang)];
        about.extend(setting.align.map(|align| ("algn", align)));
        self.within("a:pPr", &about, |xml| {
            for (element, points) in
                [("a:lnSpc", setting.leading), ("a:spcBef", setting.before), ("a:spcAft", 0)]
            {
                xml.within(element, &[], |xml| {
                    xml.leaf("a:spcPts", &[("val", &hundredths(points))]);
                });
            }
            match setting.sign {
                Some(sign) => {
                    xml.within("a:buClr", &[], |xml| xml.colour(colour(sign.tone)));
                    xml.leaf("a:buFont", &[("typeface", "Segoe UI Symbol")]);
                    xml.leaf("a:buChar", &[("char", &sign.words)]);
                }
                None => xml.leaf("a:buNone", &[]),
            }
        });
    }

    fn said_run(&mut self, run: &Run, words: &str, size: u32) {
        if words.is_empty() {
            return;
        }
        self.within("a:r", &[], |xml| {
            xml.look(run.lang, size, run.bold, colour(run.tone));
            xml.within("a:t", &[], |xml| xml.text(words));
        });
    }

    /// The look of a run.
    pub(super) fn look(&mut self, lang: Lang, size: u32, bold: bool, colour: &str) {
        let look = [
            ("lang", office_lang(lang)),
            ("sz", &*hundredths(size)),
            ("b", if bold { "1" } else { "0" }),
            ("dirty", "0"),
        ];
        self.within("a:rPr", &look, |xml| xml.fill(colour));
    }

    /// A paragraph without words.
    pub(super) fn nothing(&mut self, lang: Lang, size: u32) {
        self.within("a:p", &[], |xml| {
            let end = [("lang", office_lang(lang)), ("sz", &*hundredths(size))];
            xml.leaf("a:endParaRPr", &end);
        });
    }

    /// A line of plain words.
    pub(super) fn plain(&mut self, run: &Run, size: u32, align: &str) {
        self.within("a:p", &[], |xml| {
            xml.leaf("a:pPr", &[("algn", align)]);
            xml.said_run(run, &run.words, size);
        });
    }

    /// The page's number, as the program counts it, with what it shows until then.
    pub(super) fn page_number(&mut self, run: &Run, size: u32, align: &str) {
        self.within("a:p", &[], |xml| {
            xml.leaf("a:pPr", &[("algn", align)]);
            let field = [("id", "{6E1C0D6A-5B1F-4A4E-9C57-0A6660000010}"), ("type", "slidenum")];
            xml.within("a:fld", &field, |xml| {
                xml.look(run.lang, size, run.bold, colour(run.tone));
                xml.within("a:t", &[], |xml| xml.text(&run.words));
            });
            let end = [("lang", office_lang(run.lang)), ("sz", &*hundredths(size))];
            xml.leaf("a:endParaRPr", &end);
        });
    }
}
