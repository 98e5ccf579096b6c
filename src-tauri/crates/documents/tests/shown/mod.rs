//! What a summary shows, flattened for tests.

#![allow(dead_code, reason = "each test program uses its own part of this")]

use documents::{Said, SummaryCard, SummaryGroup, SummarySection};

/// The cards of a section that stand for themselves, in the order of the pages.
pub fn heads(section: &SummarySection) -> Vec<&SummaryCard> {
    let topics = section.topics.iter();
    topics
        .flat_map(|topic| {
            let mut all: Vec<&SummaryCard> = topic.cards.iter().collect();
            all.extend(topic.clusters.iter().flat_map(|cluster| &cluster.cards));
            all
        })
        .collect()
}

/// The words of every card of a group, merged and parked ones too, in the order of the pages.
pub fn words_of_cards(group: &SummaryGroup) -> Vec<&Said> {
    let sections = group.sections.iter().chain(&group.parking);
    let cards = sections.flat_map(heads);
    cards
        .flat_map(|card| {
            std::iter::once(&card.said).chain(card.voices.iter().map(|voice| &voice.said))
        })
        .collect()
}
