use super::TEXT_WIDTH;
use super::body::{Body, Head};
use super::table::Columns;
use crate::ooxml::Xml;
use crate::{SummaryGroup, SummaryPerson};

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
                self.objective(xml, objective, group.countries);
            }
            if !group.votes.is_empty() {
                self.plain_heading(xml, Head::Section, &words.votes);
            }
            for vote in &group.votes {
                self.vote(xml, vote);
            }
            if let Some(parking) = &group.parking {
                self.plain_heading(xml, Head::Section, &parking.title);
                self.cards(xml, parking);
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
        let columns = Columns::of_words(&widths, &heads, &words.people);
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
