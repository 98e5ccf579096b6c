use workshop::{Id, Text, Wanting, WantingWhat, wanting};

use super::reader::Reader;
use super::{SummaryMissing, SummaryMissingRow};

impl Reader<'_> {
    pub(super) fn missing(&self, group: Id) -> Vec<SummaryMissing> {
        wanting(self.snapshot, group).iter().map(|wanting| self.lack(wanting)).collect()
    }

    fn lack(&self, wanting: &Wanting) -> SummaryMissing {
        let key = match wanting.what {
            WantingWhat::Facilitator => "wanting-facilitator",
            WantingWhat::Rapporteur => "wanting-rapporteur",
            WantingWhat::TopicsWithoutCards => "wanting-topics-without-cards",
            WantingWhat::ChallengesUnanswered => "wanting-challenges-unanswered",
            WantingWhat::ObjectivesWithoutCards => "wanting-objectives-without-cards",
            WantingWhat::ObjectivesWithoutActions => "wanting-objectives-without-actions",
            WantingWhat::ActionsWithoutLead => "wanting-actions-without-lead",
            WantingWhat::ActionsWithoutTimeframe => "wanting-actions-without-timeframe",
            WantingWhat::ActionsWithoutLevel => "wanting-actions-without-level",
        };
        let count = wanting.rows.len();
        SummaryMissing {
            what: self.wording.with(key, &[("count", count.into())]),
            rows: wanting.rows.iter().filter_map(|row| self.missing_row(*row)).collect(),
        }
    }

    fn missing_row(&self, id: Id) -> Option<SummaryMissingRow> {
        let text = self.text_of(id)?;
        Some(SummaryMissingRow { code: self.code(id), said: self.said_or_blank(text) })
    }

    fn text_of(&self, id: Id) -> Option<&Text> {
        let all = self.snapshot;
        let topics = all.topics.iter().map(|row| (row.id, &row.title));
        let cards = all.cards.iter().map(|row| (row.id, &row.text));
        let objectives = all.objectives.iter().map(|row| (row.id, &row.text));
        let actions = all.actions.iter().map(|row| (row.id, &row.text));
        let mut rows = topics.chain(cards).chain(objectives).chain(actions);
        rows.find(|(row, _)| *row == id).map(|(_, text)| text)
    }
}
