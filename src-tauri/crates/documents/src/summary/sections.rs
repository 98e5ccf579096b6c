use workshop::{Card, CardKind, Id, Step, StepKind};

use super::reader::Reader;
use super::{Said, SummaryCard, SummaryCluster, SummarySection, SummaryTopic, SummaryVoice};

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
        let cards: Vec<&Card> = self.heads(group).filter(|card| !card.parked).collect();
        let usual = SECTIONS.iter().map(|(title, kinds, from)| {
            let cards = cards.iter().filter(|card| kinds.contains(&card.kind)).copied();
            self.section(group, self.wording.text(title), from, cards.collect())
        });
        usual.chain(self.discussions(group, &cards)).flatten().collect()
    }

    /// The cards that wait in the group's parking lot.
    pub(super) fn parking(&self, group: Id) -> Option<SummarySection> {
        let parked = self.heads(group).filter(|card| card.parked).collect();
        self.section(group, self.wording.text("summary-parking"), "summary-delegation", parked)
    }

    /// The cards of a group that stand for themselves.
    fn heads(&self, group: Id) -> impl Iterator<Item = &Card> {
        let own = self.snapshot.cards.iter().filter(move |card| card.group == group);
        own.filter(|card| self.head(card).is_none())
    }

    /// The card that stands for this one. Another group's card cannot: a document about one group
    /// would lose these words.
    pub(super) fn head(&self, card: &Card) -> Option<&Card> {
        self.snapshot.head_of(card).filter(|head| head.group == card.group)
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
        let about = |topic: Option<Id>| -> Vec<&Card> {
            let about_it = |card: &&Card| {
                card.topic.filter(|id| own.iter().any(|topic| topic.id == *id)) == topic
            };
            cards.iter().copied().filter(about_it).collect()
        };
        let mut topics: Vec<SummaryTopic> = own
            .iter()
            .map(|topic| (Some(self.titled_or_blank(&topic.title)), about(Some(topic.id))))
            .filter(|(_, cards)| !cards.is_empty())
            .map(|(title, cards)| self.cards_of_topic(title, &cards))
            .collect();
        let whole = about(None);
        if !whole.is_empty() {
            let title =
                (!own.is_empty()).then(|| self.own(self.wording.text("summary-whole-group")));
            topics.push(self.cards_of_topic(title, &whole));
        }
        let clustered = |topic: &SummaryTopic| {
            topic.clusters.iter().flat_map(|c| &c.cards).any(|card| !card.from.is_empty())
        };
        let told = |topic: &SummaryTopic| {
            topic.cards.iter().any(|card| !card.from.is_empty()) || clustered(topic)
        };
        let told = topics.iter().any(told);
        Some(SummarySection { title, from: told.then(|| self.wording.text(from)), topics })
    }

    /// The loose cards first: below a cluster's name they would seem to belong to it.
    fn cards_of_topic(&self, title: Option<Said>, cards: &[&Card]) -> SummaryTopic {
        let mine = |cluster: Option<Id>| -> Vec<SummaryCard> {
            let known = |id: &Id| self.snapshot.clusters.iter().any(|row| row.id == *id);
            let in_it = |card: &&&Card| card.cluster.filter(known) == cluster;
            cards.iter().filter(in_it).map(|card| self.card(card)).collect()
        };
        let clusters = self.snapshot.clusters.iter().map(|row| SummaryCluster {
            id: row.id,
            name: self.cluster_name(row),
            stances: self.stances(row.id),
            cards: mine(Some(row.id)),
        });
        let clusters = clusters.filter(|cluster| !cluster.cards.is_empty()).collect();
        SummaryTopic { title, cards: mine(None), clusters }
    }

    fn card(&self, card: &Card) -> SummaryCard {
        let voices = self.snapshot.voices(card.id).filter(|voice| voice.group == card.group);
        SummaryCard {
            id: card.id,
            kind: self.kind(card.kind),
            said: self.said_of_card(card),
            from: self.from(card),
            voices: voices.map(|voice| self.voice(voice, card.kind)).collect(),
            stances: self.stances(card.id),
        }
    }

    fn voice(&self, card: &Card, among: CardKind) -> SummaryVoice {
        SummaryVoice {
            id: card.id,
            kind: (card.kind != among).then(|| self.kind(card.kind)),
            said: self.said_of_card(card),
            from: self.from(card),
            stances: self.stances(card.id),
        }
    }

    fn from(&self, card: &Card) -> Vec<Said> {
        let offered_by = self.plain(&card.offered_by);
        [offered_by, self.delegation(card.delegation)].into_iter().flatten().collect()
    }
}
