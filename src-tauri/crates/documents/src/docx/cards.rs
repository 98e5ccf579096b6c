use workshop::CardKind;

use super::TEXT_WIDTH;
use super::body::Body;
use super::table::Columns;
use super::text::Style;
use crate::ooxml::Xml;
use crate::{
    Said, SummaryCard, SummaryCluster, SummaryKind, SummarySection, SummaryStances, SummaryVoice,
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

impl Body<'_> {
    pub(super) fn cards(&self, xml: &mut Xml, section: &SummarySection) {
        let words = &self.summary.words;
        let from = section.from.as_deref();
        let widths = [1830, TEXT_WIDTH - 1830 - from.map_or(0, |_| 2150), 2150];
        let heads = [words.kind.as_str(), &words.statement, from.unwrap_or_default()];
        let shown = if from.is_some() { 3 } else { 2 };
        let columns = Columns::of_words(&widths[..shown], &heads[..shown], &section.title);
        xml.table(&columns, |xml| {
            for topic in &section.topics {
                if let Some(title) = &topic.title {
                    xml.heading_row(&columns, None, |xml| {
                        xml.paragraph("TableTopic", |xml| self.say(xml, title));
                    });
                }
                for card in &topic.cards {
                    self.card(xml, card, columns.widths);
                }
                for cluster in &topic.clusters {
                    xml.heading_row(&columns, Some("F4F8F7"), |xml| self.cluster(xml, cluster));
                    for card in &cluster.cards {
                        self.card(xml, card, columns.widths);
                    }
                }
            }
        });
    }

    fn cluster(&self, xml: &mut Xml, cluster: &SummaryCluster) {
        xml.paragraph("TableCluster", |xml| {
            xml.run(Some("Quiet"), &format!("{}  ", self.summary.words.cluster));
            xml.said(Some("Strong"), &cluster.name, self.summary.lang);
        });
        self.stances(xml, "TableClusterStance", &cluster.stances);
    }

    fn card(&self, xml: &mut Xml, card: &SummaryCard, widths: &[u32]) {
        xml.row(length(card), |xml| {
            for (column, width) in widths.iter().enumerate() {
                match column {
                    0 => xml.cell_edged(*width, Some(look(card.kind.kind).0), |xml| {
                        xml.paragraph("TableText", |xml| sign(xml, &card.kind, None));
                    }),
                    1 => xml.cell(*width, |xml| self.statement(xml, card)),
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

    /// A card's words, who stands how on them, and what was merged into it.
    fn statement(&self, xml: &mut Xml, card: &SummaryCard) {
        xml.paragraph("TableText", |xml| self.say(xml, &card.said));
        self.stances(xml, "TableStance", &card.stances);
        if !card.voices.is_empty() {
            xml.paragraph("TableVoiceLead", |xml| {
                xml.run(Some("Quiet"), &self.summary.words.also_said);
            });
        }
        for voice in &card.voices {
            self.voice(xml, voice);
        }
    }

    fn voice(&self, xml: &mut Xml, voice: &SummaryVoice) {
        xml.paragraph("TableVoice", |xml| {
            if let Some(kind) = &voice.kind {
                sign(xml, kind, None);
                xml.run(None, "  ");
            }
            self.say(xml, &voice.said);
            for from in &voice.from {
                self.say_after(xml, " · ", Some(from));
            }
        });
        self.stances(xml, "TableVoiceStance", &voice.stances);
    }

    /// Which delegations support a row and which have reservations.
    pub(super) fn stances(&self, xml: &mut Xml, style: &str, stances: &SummaryStances) {
        let words = &self.summary.words;
        for (name, those) in
            [(&words.supports, &stances.supports), (&words.reserves, &stances.reserves)]
        {
            if !those.is_empty() {
                xml.paragraph(style, |xml| {
                    xml.run(Some("Strong"), name);
                    xml.run(None, " ");
                    self.names(xml, those);
                });
            }
        }
    }

    /// Names one after the other.
    pub(super) fn names(&self, xml: &mut Xml, names: &[Said]) {
        for (at, name) in names.iter().enumerate() {
            if at > 0 {
                xml.run(None, ", ");
            }
            self.say(xml, name);
        }
    }
}

/// How many letters a card brings to its row, those of what was merged into it included.
fn length(card: &SummaryCard) -> usize {
    let voice = |voice: &SummaryVoice| {
        let from: usize = voice.from.iter().map(|from| from.words.len()).sum();
        voice.said.words.len() + from + letters(&voice.stances)
    };
    let voices: usize = card.voices.iter().map(voice).sum();
    card.said.words.len() + letters(&card.stances) + voices
}

/// How many letters the names of delegations have that stand on a row.
pub(super) fn letters(stances: &SummaryStances) -> usize {
    stances.supports.iter().chain(&stances.reserves).map(|name| name.words.len()).sum()
}

/// A kind's sign in its colour, and its name.
pub(super) fn sign(xml: &mut Xml, kind: &SummaryKind, name: Style) {
    let (colour, style) = look(kind.kind);
    xml.sign(style, colour, kind.sign);
    xml.run(name, &format!("\u{a0}{}", kind.name));
}
