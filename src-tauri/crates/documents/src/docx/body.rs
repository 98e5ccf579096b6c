use std::io;

use super::TEXT_WIDTH;
use super::contents::Contents;
use super::table::Columns;
use crate::ooxml::Xml;
use crate::{Said, Scope, Summary, SummaryMandate};

/// The text of the document, and the headings met on the way.
pub(super) struct Body<'a> {
    pub(super) summary: &'a Summary,
    pub(super) contents: Contents,
}

/// What a heading begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    /// A group.
    Page,
    /// Another part of the document.
    Part,
    /// A further part on the same page.
    Flowing,
    /// A section of a part.
    Section,
}

/// `word/document.xml`.
pub(super) fn document(summary: &Summary) -> io::Result<Vec<u8>> {
    // The table of contents stands before the headings it lists, so a first writing collects them.
    let mut first = Body { summary, contents: Contents::default() };
    first.parts(&mut Xml::new());
    let collected = first.contents;

    let mut body = Body { summary, contents: Contents::default() };
    let mut xml = Xml::new();
    let spaces = [
        ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ];
    xml.within("w:document", &spaces, |xml| {
        xml.within("w:body", &[], |xml| {
            body.cover(xml);
            if !collected.entries.is_empty() {
                collected.write(xml, &summary.words.contents);
            }
            body.parts(xml);
            section(xml);
        });
    });
    xml.finish()
}

/// A4 with generous margins; the first page bears no more than the marking at its head and foot.
fn section(xml: &mut Xml) {
    xml.within("w:sectPr", &[], |xml| {
        xml.leaf("w:headerReference", &[("w:type", "first"), ("r:id", "rIdHeaderFirst")]);
        xml.leaf("w:headerReference", &[("w:type", "default"), ("r:id", "rIdHeader")]);
        xml.leaf("w:footerReference", &[("w:type", "first"), ("r:id", "rIdFooterFirst")]);
        xml.leaf("w:footerReference", &[("w:type", "default"), ("r:id", "rIdFooter")]);
        xml.leaf("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        xml.leaf(
            "w:pgMar",
            &[
                ("w:top", "1701"),
                ("w:right", "1361"),
                ("w:bottom", "1531"),
                ("w:left", "1361"),
                ("w:header", "794"),
                ("w:footer", "737"),
                ("w:gutter", "0"),
            ],
        );
        xml.leaf("w:titlePg", &[]);
    });
}

impl Body<'_> {
    fn parts(&mut self, xml: &mut Xml) {
        let summary = self.summary;
        if let Some(plan) = &summary.plan {
            self.plan(xml, plan);
            return;
        }
        self.about(xml);
        if let Some(minutes) = &summary.minutes {
            self.minutes(xml, minutes);
            return;
        }
        for group in &summary.groups {
            self.group(xml, group);
        }
        if summary.groups.is_empty() {
            xml.paragraph("Note", |xml| xml.run(None, &summary.words.no_groups));
        }
        self.next_steps(xml);
    }

    /// A heading, with the bookmark the table of contents links to. `plain` is the same words for
    /// the table.
    pub(super) fn heading(
        &mut self,
        xml: &mut Xml,
        head: Head,
        plain: String,
        words: impl FnOnce(&Self, &mut Xml),
    ) {
        let (style, level) = match head {
            Head::Page | Head::Part | Head::Flowing => ("Heading1", 1),
            Head::Section => ("Heading2", 2),
        };
        let bookmark = self.contents.note(level, plain);
        let id = self.contents.entries.len().to_string();
        // A group's own summary is short: only the group itself begins a page.
        let flows =
            head == Head::Flowing || head == Head::Part && self.summary.scope != Scope::AllGroups;
        let properties = |xml: &mut Xml| {
            if flows {
                xml.val("w:pageBreakBefore", "0");
                xml.leaf("w:spacing", &[("w:before", "800")]);
            }
        };
        xml.paragraph_with(style, properties, |xml| {
            xml.leaf("w:bookmarkStart", &[("w:id", &id), ("w:name", &bookmark)]);
            words(self, xml);
            xml.leaf("w:bookmarkEnd", &[("w:id", &id)]);
        });
    }

    pub(super) fn plain_heading(&mut self, xml: &mut Xml, head: Head, words: &str) {
        self.heading(xml, head, words.to_owned(), |_, xml| xml.run(None, words));
    }

    fn about(&mut self, xml: &mut Xml) {
        let (words, workshop) = (&self.summary.words, &self.summary.workshop);
        if !workshop.described {
            return;
        }
        self.plain_heading(xml, Head::Part, &words.about);
        if let Some(background) = &workshop.background {
            self.plain_heading(xml, Head::Section, &words.background);
            self.say_long(xml, "BodyText", background);
        }
        if !workshop.mandates.is_empty() {
            self.plain_heading(xml, Head::Section, &words.mandates);
            for mandate in &workshop.mandates {
                self.mandate(xml, mandate);
            }
        }
        if let Some(opening) = &workshop.opening {
            self.plain_heading(xml, Head::Section, &words.opening);
            self.say_long(xml, "BodyText", opening);
        }
        if !workshop.presentations.is_empty() {
            self.plain_heading(xml, Head::Section, &words.presentations);
            self.presentations(xml);
        }
        if !workshop.delegations.is_empty() {
            self.plain_heading(xml, Head::Section, &words.taking_part);
            for kind in &workshop.delegations {
                self.fact_in(xml, "FactWide", &kind.kind, |xml| self.names(xml, &kind.names));
            }
        }
    }

    /// Several lines as paragraphs of their own.
    pub(super) fn say_long(&self, xml: &mut Xml, style: &str, said: &Said) {
        let lines: Vec<&str> =
            said.words.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        for (at, line) in lines.iter().enumerate() {
            let mark = said.mark.clone().filter(|_| at + 1 == lines.len());
            let part = Said { words: (*line).to_owned(), mark, ..said.clone() };
            xml.paragraph(style, |xml| self.say(xml, &part));
        }
    }

    pub(super) fn mandate(&self, xml: &mut Xml, mandate: &SummaryMandate) {
        if let Some(body) = &mandate.body {
            xml.paragraph("MandateBody", |xml| self.say(xml, body));
        }
        if !mandate.source.is_empty() {
            xml.paragraph("MandateSource", |xml| xml.run(None, &mandate.source));
        }
        if let Some(text) = &mandate.text {
            self.say_long(xml, "Quote", text);
        }
    }

    fn presentations(&self, xml: &mut Xml) {
        let words = &self.summary.words;
        let widths = [TEXT_WIDTH - 4200, 1900, 2300];
        let heads = [words.presentation.as_str(), &words.speaker, &words.institution];
        let columns = Columns::of_words(&widths, &heads, &words.presentations);
        xml.table(&columns, |xml| {
            for row in &self.summary.workshop.presentations {
                xml.row(row.title.words.len(), |xml| {
                    self.said_cell(xml, widths[0], Some(&row.title));
                    xml.plain_cell(widths[1], &row.speaker);
                    self.said_cell(xml, widths[2], row.institution.as_ref());
                });
            }
        });
    }

    /// A cell of somebody's words; a dash when there are none.
    pub(super) fn said_cell(&self, xml: &mut Xml, width: u32, said: Option<&Said>) {
        match said {
            Some(said) => xml.cell(width, |xml| {
                xml.paragraph("TableText", |xml| self.say(xml, said));
            }),
            None => xml.plain_cell(width, ""),
        }
    }

    fn next_steps(&mut self, xml: &mut Xml) {
        let (words, steps) = (&self.summary.words, &self.summary.next_steps);
        if steps.is_empty() {
            return;
        }
        self.plain_heading(xml, Head::Part, &words.next_steps);
        if steps.iter().all(|step| step.who.is_empty() && step.due.is_empty()) {
            for step in steps {
                xml.paragraph("ListNumber", |xml| self.say(xml, &step.said));
            }
            return;
        }
        let widths = [TEXT_WIDTH - 4300, 2400, 1900];
        let heads = [words.step.as_str(), &words.who, &words.due];
        let columns = Columns::of_words(&widths, &heads, &words.next_steps);
        xml.table(&columns, |xml| {
            for step in steps {
                xml.row(step.said.words.len(), |xml| {
                    self.said_cell(xml, widths[0], Some(&step.said));
                    xml.plain_cell(widths[1], &step.who);
                    xml.plain_cell(widths[2], &step.due);
                });
            }
        });
    }
}
