use workshop::CardKind;

use super::TEXT_WIDTH;
use super::body::{Body, Head};
use super::table::Columns;
use super::xml::Xml;
use crate::{
    SummaryAction, SummaryCard, SummaryGroup, SummaryKind, SummaryObjective, SummaryPerson,
    SummarySection,
};

/// The colour of a kind's sign and edge, and the character style of its sign.
const fn look(kind: CardKind) -> (&'static str, &'static str) {
    match kind {
        CardKind::Context => ("46586A", "SignContext"),
        CardKind::GoodPractice => ("2B6E2F", "SignGoodPractice"),
        CardKind::Opportunity => ("1B5A9E", "SignOpportunity"),
        CardKind::Challenge => ("A63A16", "SignChallenge"),
        CardKind::Point => ("51606E", "SignPoint"),
    }
}

/// The paragraph style of a card an objective answers, with its edge in the kind's colour.
const fn answer_style(kind: CardKind) -> &'static str {
    match kind {
        CardKind::Context => "AnswerContext",
        CardKind::GoodPractice => "AnswerGoodPractice",
        CardKind::Opportunity => "AnswerOpportunity",
        CardKind::Challenge => "AnswerChallenge",
        CardKind::Point => "AnswerPoint",
    }
}

impl Body<'_> {
    pub(super) fn group(&mut self, xml: &mut Xml, group: &SummaryGroup) {
        let words = &self.summary.words;
        let mut plain = group.name.clone();
        if let Some(title) = &group.title {
            plain = format!("{plain} · {}", title.words);
        }
        self.heading(xml, Head::Page, plain, |body, xml| body.group_title(xml, group));
        self.people(xml, group);
        if group.empty {
            xml.paragraph("Note", |xml| xml.run(None, &words.empty_group));
        } else {
            for section in &group.sections {
                self.plain_heading(xml, Head::Section, &section.title);
                self.cards(xml, section);
            }
            self.plain_heading(xml, Head::Section, &words.objectives);
            if group.objectives.is_empty() {
                xml.paragraph("BodyText", |xml| xml.run(None, &words.no_objectives));
            }
            for objective in &group.objectives {
                self.objective(xml, objective);
            }
        }
        self.missing(xml, group);
    }

    pub(super) fn group_title(&self, xml: &mut Xml, group: &SummaryGroup) {
        xml.run(Some("Accent"), &group.name);
        if let Some(title) = &group.title {
            xml.run(None, " · ");
            self.say(xml, title);
        }
    }

    fn people(&self, xml: &mut Xml, group: &SummaryGroup) {
        let words = &self.summary.words;
        let named =
            [(&words.facilitator, &group.facilitator), (&words.rapporteur, &group.rapporteur)];
        for (name, person) in named {
            if let Some(person) = person {
                self.fact(xml, name, |xml| self.person(xml, person));
            }
        }
        if !group.room.is_empty() {
            self.fact(xml, &words.room, |xml| xml.run(None, &group.room));
        }
        if !group.topics.is_empty() {
            xml.paragraph("Label", |xml| xml.run(None, &words.topics));
            for topic in &group.topics {
                xml.paragraph("ListBullet", |xml| self.say(xml, topic));
            }
        }
        if !group.members.is_empty() {
            xml.paragraph("Label", |xml| xml.run(None, &words.people));
            self.members(xml, &group.members);
        }
    }

    fn person(&self, xml: &mut Xml, person: &SummaryPerson) {
        xml.run(None, &person.name);
        if !person.about.is_empty() {
            xml.run(Some("Quiet"), &format!(" · {}", person.about));
        }
        self.say_after(xml, " · ", person.delegation.as_ref());
    }

    fn members(&self, xml: &mut Xml, members: &[SummaryPerson]) {
        let words = &self.summary.words;
        let widths = [3300, TEXT_WIDTH - 5500, 2200];
        let heads = [words.person.as_str(), &words.post, &words.delegation];
        let columns = Columns { widths: &widths, heads: &heads, about: &words.people };
        xml.table(&columns, |xml| {
            for person in members {
                xml.row(person.about.len(), |xml| {
                    xml.plain_cell(widths[0], &person.name);
                    xml.plain_cell(widths[1], &person.about);
                    self.said_cell(xml, widths[2], person.delegation.as_ref());
                });
            }
        });
    }

    fn cards(&self, xml: &mut Xml, section: &SummarySection) {
        let words = &self.summary.words;
        let from = section.from.as_deref();
        let widths = [1830, TEXT_WIDTH - 1830 - from.map_or(0, |_| 2150), 2150];
        let heads = [words.kind.as_str(), &words.statement, from.unwrap_or_default()];
        let shown = if from.is_some() { 3 } else { 2 };
        let columns =
            Columns { widths: &widths[..shown], heads: &heads[..shown], about: &section.title };
        xml.table(&columns, |xml| {
            for topic in &section.topics {
                if let Some(title) = &topic.title {
                    xml.heading_row(&columns, |xml| self.say(xml, title));
                }
                for card in &topic.cards {
                    self.card(xml, card, columns.widths);
                }
            }
        });
    }

    fn card(&self, xml: &mut Xml, card: &SummaryCard, widths: &[u32]) {
        xml.row(card.said.words.len(), |xml| {
            for (column, width) in widths.iter().enumerate() {
                match column {
                    0 => xml.cell_edged(*width, Some(look(card.kind.kind).0), |xml| {
                        xml.paragraph("TableText", |xml| sign(xml, &card.kind, None));
                    }),
                    1 => self.said_cell(xml, *width, Some(&card.said)),
                    _ => xml.cell(*width, |xml| {
                        if card.from.is_empty() {
                            xml.paragraph("TableText", |_| {});
                        }
                        for from in &card.from {
                            xml.paragraph("TableText", |xml| self.say(xml, from));
                        }
                    }),
                }
            }
        });
    }

    fn objective(&mut self, xml: &mut Xml, objective: &SummaryObjective) {
        let words = &self.summary.words;
        xml.paragraph("Heading3", |xml| {
            xml.sign("SignObjective", "633A99", '◎');
            xml.run(None, &format!("\u{a0}{}  ", objective.code));
            self.say(xml, &objective.said);
        });
        if let Some(topic) = &objective.topic {
            xml.paragraph("ObjectiveTopic", |xml| {
                xml.run(None, &format!("{}: ", words.topic));
                self.say(xml, topic);
            });
        }
        if !objective.answers.is_empty() {
            xml.paragraph("Label", |xml| xml.run(None, &words.answers));
        }
        for answer in &objective.answers {
            xml.paragraph(answer_style(answer.kind.kind), |xml| {
                sign(xml, &answer.kind, Some("Strong"));
                xml.run(None, "  ");
                self.say(xml, &answer.said);
                self.say_after(xml, " · ", answer.topic.as_ref());
            });
        }
        if objective.actions.is_empty() {
            xml.paragraph("BodyText", |xml| xml.run(Some("Quiet"), &words.no_actions));
        } else {
            self.actions(xml, objective);
        }
    }

    fn actions(&self, xml: &mut Xml, objective: &SummaryObjective) {
        let words = &self.summary.words;
        let widths = [920, TEXT_WIDTH - 6500, 1160, 1600, 1560, 1260];
        let heads = [
            words.code.as_str(),
            &words.action,
            &words.level,
            &words.lead,
            &words.partners,
            &words.timeframe,
        ];
        let about = format!("{} {}", words.objective, objective.code);
        let columns = Columns { widths: &widths, heads: &heads, about: &about };
        xml.paragraph("BeforeTable", |_| {});
        xml.table(&columns, |xml| {
            for action in &objective.actions {
                self.action(xml, action, &widths);
            }
        });
    }

    fn action(&self, xml: &mut Xml, action: &SummaryAction, widths: &[u32; 6]) {
        xml.row(action.said.words.len(), |xml| {
            xml.cell(widths[0], |xml| {
                xml.paragraph("TableText", |xml| xml.run(Some("Strong"), &action.code));
            });
            self.said_cell(xml, widths[1], Some(&action.said));
            xml.plain_cell(widths[2], &action.level);
            xml.plain_cell(widths[3], &action.lead);
            xml.plain_cell(widths[4], &action.partners);
            xml.plain_cell(widths[5], &action.timeframe);
        });
    }

    fn missing(&mut self, xml: &mut Xml, group: &SummaryGroup) {
        let words = &self.summary.words;
        self.plain_heading(xml, Head::Section, &words.missing);
        if group.missing.is_empty() {
            xml.paragraph("BodyText", |xml| xml.run(None, &words.nothing_missing));
        }
        for lack in &group.missing {
            xml.paragraph("ListBullet", |xml| xml.run(None, &lack.what));
            for row in &lack.rows {
                xml.paragraph("ListBullet2", |xml| {
                    if !row.code.is_empty() {
                        xml.run(Some("Strong"), &format!("{}  ", row.code));
                    }
                    self.say(xml, &row.said);
                });
            }
        }
    }
}

/// A kind's sign in its colour, and its name.
fn sign(xml: &mut Xml, kind: &SummaryKind, name: super::text::Style) {
    let (colour, style) = look(kind.kind);
    xml.sign(style, colour, kind.sign);
    xml.run(name, &format!("\u{a0}{}", kind.name));
}
