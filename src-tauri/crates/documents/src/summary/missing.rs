use workshop::{Id, Wanting, WantingWhat, wanting};

use super::reader::Reader;
use super::{Said, SummaryMissing, SummaryMissingRow};

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
        Some(SummaryMissingRow { code: self.code(id), said: self.said_by(id)? })
    }

    fn said_by(&self, id: Id) -> Option<Said> {
        let all = self.snapshot;
        let topics = all.topics.iter().filter(|row| row.id == id);
        let cards = all.cards.iter().filter(|row| row.id == id);
        let objectives = all.objectives.iter().filter(|row| row.id == id);
        let actions = all.actions.iter().filter(|row| row.id == id);
        topics
            .map(|row| self.said_or_blank(&row.title))
            .chain(cards.map(|row| self.said_of_card(row)))
            .chain(objectives.map(|row| self.said_of_objective(row)))
            .chain(actions.map(|row| self.said_of_action(row)))
            .next()
    }
}
