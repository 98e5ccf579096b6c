use workshop::{WordFate, WordRun};

use super::TEXT_WIDTH;
use super::body::{Body, Head};
use super::table::Columns;
use crate::ooxml::Xml;
use crate::{Minutes, MinutesChange, MinutesGroup, MinutesRemark, MinutesRow};

impl Body<'_> {
    /// The minutes of the plenary, in place of what groups bring to it.
    pub(super) fn minutes(&mut self, xml: &mut Xml, minutes: &Minutes) {
        for group in &minutes.groups {
            self.minutes_group(xml, minutes, group);
        }
        if minutes.files.is_empty() {
            return;
        }
        self.plain_heading(xml, Head::Part, &minutes.files_title);
        let words = &self.summary.words;
        let widths = [TEXT_WIDTH - 6400, 1800, 2200, 2400];
        let heads =
            [words.presentation.as_str(), &words.speaker, &words.institution, &minutes.file];
        let columns = Columns::of_words(&widths, &heads, &minutes.files_title);
        xml.table(&columns, |xml| {
            for file in &minutes.files {
                xml.row(file.title.words.len(), |xml| {
                    self.said_cell(xml, widths[0], Some(&file.title));
                    xml.plain_cell(widths[1], &file.speaker);
                    self.said_cell(xml, widths[2], file.institution.as_ref());
                    xml.plain_cell(widths[3], &file.name);
                });
            }
        });
    }

    fn minutes_group(&mut self, xml: &mut Xml, minutes: &Minutes, group: &MinutesGroup) {
        let plain = match &group.title {
            Some(title) => format!("{} · {}", group.name, title.words),
            None => group.name.clone(),
        };
        self.heading(xml, Head::Page, plain, |body, xml| {
            xml.run(Some("Accent"), &group.name);
            body.say_after(xml, " · ", group.title.as_ref());
        });
        xml.paragraph("BodyText", |xml| xml.run(Some("Quiet"), &group.presented));
        if group.rows.iter().all(|row| row.remarks.is_empty()) && group.general.is_empty() {
            xml.paragraph("Note", |xml| xml.run(None, &minutes.silent));
        }
        self.plain_heading(xml, Head::Section, &group.rows_title);
        for row in &group.rows {
            self.minutes_row(xml, minutes, row);
        }
        if !group.general.is_empty() {
            self.plain_heading(xml, Head::Section, &minutes.general_title);
            for remark in &group.general {
                self.minutes_remark(xml, minutes, remark);
            }
        }
    }

    fn minutes_row(&self, xml: &mut Xml, minutes: &Minutes, row: &MinutesRow) {
        let style = if row.objective { "Heading3" } else { "MinutesAction" };
        xml.paragraph(style, |xml| {
            if row.objective {
                xml.sign("SignObjective", "633A99", '◎');
            } else {
                xml.run(Some("Accent"), "➜");
            }
            xml.run(Some("Strong"), &format!("\u{a0}{}  ", row.code));
            self.say(xml, &row.said);
        });
        if let Some(unpresented) = &row.unpresented {
            xml.paragraph("ObjectiveTopic", |xml| xml.run(Some("Quiet"), unpresented));
        }
        if let Some(for_decision) = &row.for_decision {
            xml.paragraph("ObjectiveTopic", |xml| xml.run(Some("Quiet"), for_decision));
        }
        if let Some(consensus) = &row.consensus {
            xml.paragraph("ObjectiveTopic", |xml| {
                xml.run(Some("Strong"), consensus);
                if !row.reserved_by.is_empty() {
                    xml.run(None, &row.reserved);
                    self.names(xml, &row.reserved_by);
                }
            });
        }
        for remark in &row.remarks {
            self.minutes_remark(xml, minutes, remark);
        }
        if let Some(change) = &row.change {
            minutes_change(xml, change);
        }
    }

    fn minutes_remark(&self, xml: &mut Xml, minutes: &Minutes, remark: &MinutesRemark) {
        xml.paragraph("MinutesRemark", |xml| {
            xml.run(Some("Strong"), &remark.who);
            xml.run(Some("Quiet"), &format!(" · {}", remark.kind));
            if let Some(about) = &remark.about {
                xml.run(Some("Quiet"), " · ");
                self.say(xml, about);
            }
            if let Some(said) = &remark.said {
                xml.run(None, "\n");
                self.say(xml, said);
            }
            if let Some(proposed) = &remark.proposed {
                xml.run(None, "\n");
                xml.run(Some("Quiet"), &format!("{} ", minutes.proposes));
                match remark.replaced.is_empty() {
                    true => self.say(xml, proposed),
                    false => compared(xml, &remark.replaced),
                }
            }
            if let Some(outcome) = &remark.outcome {
                xml.run(Some("Quiet"), &format!(" · {outcome}"));
            }
        });
    }
}

/// What went is struck through and what came is underlined, so that it can be told without colour.
fn minutes_change(xml: &mut Xml, change: &MinutesChange) {
    xml.paragraph("MinutesChange", |xml| {
        xml.run(Some("Strong"), &change.what);
        if !change.words.is_empty() {
            xml.run(None, "\n");
        }
        compared(xml, &change.words);
        for detail in &change.details {
            xml.run(Some("Quiet"), &format!("\n{} · ", detail.name));
            compared(xml, &detail.words);
        }
    });
}

fn compared(xml: &mut Xml, runs: &[WordRun]) {
    for run in runs {
        let style = match run.fate {
            WordFate::Kept => None,
            WordFate::Gone => Some("Gone"),
            WordFate::New => Some("New"),
        };
        xml.run(style, &run.words);
    }
}
