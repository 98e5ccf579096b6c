use workshop::{Action, Id, Level, Objective};

use super::reader::{Reader, clean};
use super::{SummaryAction, SummaryAnswer, SummaryObjective};

impl Reader<'_> {
    pub(super) fn objectives(&self, group: Id) -> Vec<SummaryObjective> {
        let rows = self.snapshot.objectives.iter().filter(|row| row.group == group);
        rows.map(|row| self.objective(row)).collect()
    }

    fn objective(&self, row: &Objective) -> SummaryObjective {
        let actions = self.snapshot.actions.iter().filter(|action| action.objective == row.id);
        SummaryObjective {
            id: row.id,
            code: self.code(row.id),
            said: self.said_of_row(&row.text, row.example),
            topic: self.topic(row.topic),
            answers: self.answers(row),
            actions: actions.map(|action| self.action(action)).collect(),
        }
    }

    fn answers(&self, objective: &Objective) -> Vec<SummaryAnswer> {
        let links = self.snapshot.answerings.iter().filter(|row| row.objective == objective.id);
        let cards = links
            .filter_map(|link| self.snapshot.cards.iter().find(|card| Some(card.id) == link.card));
        let mut answers: Vec<SummaryAnswer> = Vec::new();
        for card in cards {
            // Two laptops may both have linked the same card.
            if answers.iter().all(|answer| answer.card != card.id) {
                answers.push(SummaryAnswer {
                    card: card.id,
                    kind: self.kind(card.kind),
                    said: self.said_of_row(&card.text, card.example),
                    topic: self.topic(card.topic.filter(|topic| Some(*topic) != objective.topic)),
                });
            }
        }
        answers
    }

    fn action(&self, row: &Action) -> SummaryAction {
        let level = row.level.map(|level| {
            self.wording.text(match level {
                Level::Regional => "level-regional",
                Level::Bilateral => "level-bilateral",
                Level::National => "level-national",
            })
        });
        SummaryAction {
            id: row.id,
            code: self.code(row.id),
            said: self.said_of_row(&row.text, row.example),
            level: level.unwrap_or_default(),
            lead: clean(&row.lead),
            partners: clean(&row.partners),
            timeframe: clean(&row.timeframe),
        }
    }

    pub(super) fn code(&self, row: Id) -> String {
        self.codes.get(&row).cloned().unwrap_or_default()
    }
}
