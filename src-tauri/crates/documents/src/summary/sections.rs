use workshop::{Card, CardKind, Id, Step, StepKind};

use super::reader::Reader;
use super::{Said, SummaryCard, SummarySection, SummaryTopic};

/// The sections every group has, with the kinds of card in each.
const SECTIONS: [(&str, &[CardKind], &str); 3] = [
    ("summary-context", &[CardKind::Context], "summary-delegation"),
    ("summary-good-practices", &[CardKind::GoodPractice], "summary-offered-by"),
    (
        "summary-opportunities-and-challenges",
        &[CardKind::Opportunity, CardKind::Challenge],
        "summary-delegation",
    ),
];

impl Reader<'_> {
    pub(super) fn sections(&self, group: Id) -> Vec<SummarySection> {
        let cards: Vec<&Card> =
            self.snapshot.cards.iter().filter(|card| card.group == group).collect();
        let usual = SECTIONS.iter().map(|(title, kinds, from)| {
            let cards = cards.iter().filter(|card| kinds.contains(&card.kind)).copied();
            self.section(group, self.wording.text(title), from, cards.collect())
        });
        usual.chain(self.discussions(group, &cards)).flatten().collect()
    }

    /// One section for each further discussion step, and one for points whose step is gone.
    fn discussions(&self, group: Id, cards: &[&Card]) -> Vec<Option<SummarySection>> {
        let discussion = |step: &&Step| step.kind == StepKind::Discussion;
        let steps: Vec<&Step> = self.snapshot.steps.iter().filter(discussion).collect();
        let points = || cards.iter().filter(|card| card.kind == CardKind::Point).copied();
        let usual = || self.wording.text("summary-discussion");
        let mut sections: Vec<_> = steps
            .iter()
            .map(|step| {
                let title = self.titled(&step.title).map_or_else(usual, |said| said.words);
                let made_here = points().filter(|card| card.step == Some(step.id)).collect();
                self.section(group, title, "summary-delegation", made_here)
            })
            .collect();
        let elsewhere =
            points().filter(|card| !steps.iter().any(|step| card.step == Some(step.id)));
        sections.push(self.section(group, usual(), "summary-delegation", elsewhere.collect()));
        sections
    }

    fn section(
        &self,
        group: Id,
        title: String,
        from: &str,
        cards: Vec<&Card>,
    ) -> Option<SummarySection> {
        if cards.is_empty() {
            return None;
        }
        let own: Vec<_> = self.snapshot.topics.iter().filter(|row| row.group == group).collect();
        let about = |topic: Option<Id>| -> Vec<SummaryCard> {
            let about_it = |card: &&&Card| {
                card.topic.filter(|id| own.iter().any(|topic| topic.id == *id)) == topic
            };
            cards.iter().filter(about_it).map(|card| self.card(card)).collect()
        };
        let mut topics: Vec<SummaryTopic> = own
            .iter()
            .map(|topic| SummaryTopic {
                title: Some(self.titled_or_blank(&topic.title)),
                cards: about(Some(topic.id)),
            })
            .filter(|topic| !topic.cards.is_empty())
            .collect();
        let whole = about(None);
        if !whole.is_empty() {
            let title =
                (!own.is_empty()).then(|| self.own(self.wording.text("summary-whole-group")));
            topics.push(SummaryTopic { title, cards: whole });
        }
        let told = topics.iter().flat_map(|topic| &topic.cards).any(|card| !card.from.is_empty());
        Some(SummarySection { title, from: told.then(|| self.wording.text(from)), topics })
    }

    fn card(&self, card: &Card) -> SummaryCard {
        let offered_by: Option<Said> = self.plain(&card.offered_by);
        SummaryCard {
            id: card.id,
            kind: self.kind(card.kind),
            said: self.said_of_row(&card.text, card.example),
            from: [offered_by, self.delegation(card.delegation)].into_iter().flatten().collect(),
        }
    }
}
