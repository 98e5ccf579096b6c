use workshop::CardKind;

use super::TEXT_WIDTH;
use super::body::Body;
use super::cards::{letters, sign};
use super::table::Columns;
use crate::ooxml::Xml;
use crate::{SummaryAction, SummaryAnswer, SummaryObjective};

/// The widths of an action's columns but its words', in the order they stand.
pub(super) const WIDTHS: [u32; 6] = [920, 0, 1160, 1600, 1560, 1260];

/// The same with the countries before the timeframe, closer to each other.
pub(super) const WIDTHS_WITH_COUNTRIES: [u32; 7] = [800, 0, 1000, 1320, 1320, 1200, 1180];

/// The paragraph style of a row an objective answers, with its edge in the kind's colour.
const fn answer_style(kind: Option<CardKind>) -> &'static str {
    match kind {
        Some(CardKind::Context) => "AnswerContext",
        Some(CardKind::GoodPractice) => "AnswerGoodPractice",
        Some(CardKind::Opportunity) => "AnswerOpportunity",
        Some(CardKind::Challenge) => "AnswerChallenge",
        Some(CardKind::Point) => "AnswerPoint",
        None => "AnswerCluster",
    }
}

impl Body<'_> {
    pub(super) fn objective(
        &mut self,
        xml: &mut Xml,
        objective: &SummaryObjective,
        countries: bool,
    ) {
        let words = &self.summary.words;
        xml.paragraph("Heading3", |xml| {
            xml.sign("SignObjective", "633A99", '◎');
            xml.run(None, &format!("\u{a0}{}  ", objective.code));
            self.say(xml, &objective.said);
        });
        if let Some(topic) = &objective.topic {
            xml.paragraph("ObjectiveTopic", |xml| {
                xml.run(None, &format!("{} ", words.topic));
                self.say(xml, topic);
            });
        }
        self.stances(xml, "ObjectiveTopic", &objective.stances);
        if !objective.answers.is_empty() {
            xml.paragraph("Label", |xml| xml.run(None, &words.answers));
        }
        for answer in &objective.answers {
            self.answer(xml, answer);
        }
        if objective.actions.is_empty() {
            xml.paragraph("BodyText", |xml| xml.run(Some("Quiet"), &words.no_actions));
        } else {
            self.actions(xml, objective, countries);
        }
    }

    fn answer(&self, xml: &mut Xml, answer: &SummaryAnswer) {
        let kind = answer.kind.as_ref();
        xml.paragraph(answer_style(kind.map(|kind| kind.kind)), |xml| {
            match kind {
                Some(kind) => sign(xml, kind, Some("Strong")),
                None => xml.run(Some("Strong"), &answer.name),
            }
            xml.run(None, "  ");
            self.say(xml, &answer.said);
            if !answer.size.is_empty() {
                xml.run(Some("Quiet"), &format!(" · {}", answer.size));
            }
            self.say_after(xml, " · ", answer.topic.as_ref());
        });
    }

    fn actions(&self, xml: &mut Xml, objective: &SummaryObjective, countries: bool) {
        let words = &self.summary.words;
        let mut widths = if countries { WIDTHS_WITH_COUNTRIES.to_vec() } else { WIDTHS.to_vec() };
        widths[1] = TEXT_WIDTH - widths.iter().sum::<u32>();
        let mut heads =
            vec![words.code.as_str(), &words.action, &words.level, &words.lead, &words.partners];
        if countries {
            heads.push(&words.countries);
        }
        heads.push(&words.timeframe);
        let about = format!("{} {}", words.objective, objective.code);
        xml.paragraph("BeforeTable", |_| {});
        let columns = Columns { close: countries, ..Columns::of_words(&widths, &heads, &about) };
        xml.table(&columns, |xml| {
            for action in &objective.actions {
                self.action(xml, action, &widths, countries);
            }
        });
    }

    fn action(&self, xml: &mut Xml, action: &SummaryAction, widths: &[u32], countries: bool) {
        let plain = [
            Some(&action.level),
            Some(&action.lead),
            Some(&action.partners),
            Some(&action.countries).filter(|_| countries),
            Some(&action.timeframe),
        ];
        xml.row(action.said.words.len() + letters(&action.stances), |xml| {
            xml.cell(widths[0], |xml| {
                xml.paragraph("TableText", |xml| xml.run(Some("Strong"), &action.code));
            });
            xml.cell(widths[1], |xml| {
                xml.paragraph("TableText", |xml| self.say(xml, &action.said));
                self.stances(xml, "TableStance", &action.stances);
            });
            for (words, width) in plain.into_iter().flatten().zip(&widths[2..]) {
                xml.plain_cell(*width, words);
            }
        });
    }
}
