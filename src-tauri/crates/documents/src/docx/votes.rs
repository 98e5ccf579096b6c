use super::TEXT_WIDTH;
use super::body::Body;
use super::cards::sign;
use super::table::Columns;
use crate::ooxml::Xml;
use crate::{SummaryLevels, SummaryOption, SummaryVote};

impl Body<'_> {
    /// The result of a vote, which never stands without saying that it is indicative.
    pub(super) fn vote(&self, xml: &mut Xml, vote: &SummaryVote) {
        let words = &self.summary.words;
        xml.paragraph("Heading3", |xml| self.say(xml, &vote.question));
        xml.paragraph("VoteHow", |xml| {
            xml.run(Some("Strong"), &vote.indicative);
            xml.run(Some("Quiet"), &format!("\u{a0}· {}", vote.how));
        });
        let matrix = vote.levels.is_some();
        let mut widths = vec![960, 0, 1500];
        let mut heads = vec![words.place.as_str(), &words.option, &vote.sum];
        if matrix {
            widths.splice(2..2, [1150, 1250]);
            heads.splice(2..2, [words.impact.as_str(), &words.feasibility]);
        }
        widths[1] = TEXT_WIDTH - widths.iter().sum::<u32>();
        let about = format!("{} – {}", vote.question.words, vote.indicative);
        let numbers = if matrix { 3 } else { 1 };
        let columns = Columns { numbers, ..Columns::of_words(&widths, &heads, &about) };
        xml.table(&columns, |xml| {
            for option in &vote.options {
                self.option(xml, option, &widths, matrix);
            }
        });
        if let Some(levels) = &vote.levels {
            self.levels(xml, levels);
        }
    }

    fn option(&self, xml: &mut Xml, option: &SummaryOption, widths: &[u32], matrix: bool) {
        let weighed = option.weighed.as_ref();
        let mut numbers = vec![option.sum.as_str()];
        if matrix {
            let impact = weighed.map_or("", |weighed| &weighed.impact);
            let feasibility = weighed.map_or("", |weighed| &weighed.feasibility);
            numbers.splice(0..0, [impact, feasibility]);
        }
        xml.row(option.said.words.len(), |xml| {
            xml.cell(widths[0], |xml| {
                let place = option.place.map_or("–".to_owned(), |place| place.to_string());
                xml.paragraph("TableText", |xml| xml.run(Some("Strong"), &place));
            });
            xml.cell(widths[1], |xml| {
                xml.paragraph("TableText", |xml| self.named(xml, option));
            });
            for (number, width) in numbers.into_iter().zip(&widths[2..]) {
                xml.number_cell(*width, number);
            }
        });
    }

    /// What kind of row an option is, its number, and its words.
    fn named(&self, xml: &mut Xml, option: &SummaryOption) {
        match &option.kind {
            Some(kind) => sign(xml, kind, Some("Strong")),
            None => xml.run(Some("Strong"), &option.name),
        }
        if !option.code.is_empty() {
            xml.run(Some("Strong"), &format!("\u{a0}{}", option.code));
        }
        if !option.name.is_empty() {
            xml.run(None, "  ");
        }
        self.say(xml, &option.said);
    }

    fn levels(&self, xml: &mut Xml, levels: &SummaryLevels) {
        let words = &self.summary.words;
        for (name, sentences) in
            [(&words.impact, &levels.impact), (&words.feasibility, &levels.feasibility)]
        {
            xml.paragraph("LevelName", |xml| xml.run(Some("Strong"), name));
            for (sentence, level) in sentences.iter().zip(1..) {
                xml.paragraph("Level", |xml| xml.run(None, &format!("{level} · {sentence}")));
            }
        }
    }
}
