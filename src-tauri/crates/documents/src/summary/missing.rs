use workshop::{Id, Wanting, wanting};

use super::reader::Reader;
use super::{Said, SummaryMissing, SummaryMissingRow};
use crate::said::lack_of;

impl Reader<'_> {
    pub(super) fn missing(&self, group: Id) -> Vec<SummaryMissing> {
        wanting(self.snapshot, group).iter().map(|wanting| self.lack(wanting)).collect()
    }

    fn lack(&self, wanting: &Wanting) -> SummaryMissing {
        SummaryMissing {
            what: lack_of(&self.wording, wanting.what, wanting.rows.len()),
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
