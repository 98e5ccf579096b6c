use super::body::Body;
use crate::ooxml::Xml;
use crate::{Said, Scope};

impl Body<'_> {
    pub(super) fn cover(&self, xml: &mut Xml) {
        let (words, workshop) = (&self.summary.words, &self.summary.workshop);
        // What a marking asks takes room that the cover must find within its one page.
        let room = match self.summary.markings.len() {
            0 => None,
            1 => Some("900"),
            _ => Some("300"),
        };
        let properties = |xml: &mut Xml| {
            if let Some(room) = room {
                xml.leaf("w:spacing", &[("w:after", room)]);
            }
        };
        xml.paragraph_with("CoverMark", properties, |xml| xml.drawn_mark(&words.mark));
        xml.paragraph("CoverKind", |xml| xml.run(None, &words.summary));
        xml.paragraph("Title", |xml| self.say(xml, &workshop.title));
        if let (Scope::Group(_), Some(group)) = (self.summary.scope, self.summary.groups.first()) {
            xml.paragraph("Subtitle", |xml| self.group_title(xml, group));
        }
        let place = [workshop.place.as_str(), workshop.days.as_str()];
        let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
        if !place.is_empty() {
            let properties = |xml: &mut Xml| {
                if room.is_some() {
                    xml.leaf("w:spacing", &[("w:after", "240")]);
                }
            };
            xml.paragraph_with("CoverPlace", properties, |xml| {
                xml.run(None, &place.join(" · "));
            });
        }
        for handling in &self.summary.markings {
            self.fact_in(xml, "CoverMarking", &words.marking, |xml| {
                xml.marking("MarkingOfPage", &handling.marking);
                xml.run(None, &format!("  {}", handling.meaning));
            });
        }
        if let Some(note) = &self.summary.example_note {
            xml.paragraph("Note", |xml| xml.run(None, note));
        }
        if let Some(note) = self.summary.plan.as_ref().and_then(|plan| plan.contested_note.as_ref())
        {
            xml.paragraph("Note", |xml| xml.run(None, note));
        }
        if !workshop.organisers.is_empty() {
            self.fact_in(xml, "CoverFact", &words.organisers, |xml| {
                xml.run(None, &workshop.organisers.join("\n"));
            });
        }
        for partner in &workshop.partners {
            self.fact_in(xml, "CoverFact", &partner.support, |xml| {
                self.say(xml, &partner.name);
                self.say_after(xml, " · ", partner.through.as_ref());
            });
        }
        if let Some(funder) = &workshop.funder {
            xml.paragraph("CoverSmall", |xml| self.say(xml, funder));
        }
        xml.paragraph("CoverSmall", |xml| xml.run(None, &self.summary.made_on));
    }

    /// A name in the margin of a few words: `Facilitator   …`.
    pub(super) fn fact(&self, xml: &mut Xml, name: &str, words: impl FnOnce(&mut Xml)) {
        self.fact_in(xml, "Fact", name, words);
    }

    pub(super) fn fact_in(
        &self,
        xml: &mut Xml,
        style: &str,
        name: &str,
        words: impl FnOnce(&mut Xml),
    ) {
        xml.paragraph(style, |xml| {
            xml.run(Some("Quiet"), name);
            xml.within("w:r", &[], |xml| xml.leaf("w:tab", &[]));
            words(xml);
        });
    }

    pub(super) fn say(&self, xml: &mut Xml, said: &Said) {
        xml.said(None, said, self.summary.lang);
    }

    /// Words that follow others, kept apart by a sign.
    pub(super) fn say_after(&self, xml: &mut Xml, apart: &str, said: Option<&Said>) {
        if let Some(said) = said {
            xml.run(Some("Quiet"), apart);
            xml.said(Some("Quiet"), said, self.summary.lang);
        }
    }
}
