use workshop::{Action, Id, Objective};

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
            said: self.said_of_objective(row),
            topic: self.topic(row.topic),
            answers: self.answers(row),
            stances: self.stances(row.id),
            actions: actions.map(|action| self.action(action)).collect(),
        }
    }

    fn answers(&self, objective: &Objective) -> Vec<SummaryAnswer> {
        let links = self.snapshot.answerings.iter().filter(|row| row.objective == objective.id);
        let mut answers: Vec<SummaryAnswer> = Vec::new();
        for link in links {
            let card = link.card.and_then(|id| self.answered_card(objective, id));
            let cluster = link.cluster.and_then(|id| self.answered_cluster(objective, id));
            for answer in [card, cluster].into_iter().flatten() {
                // Two laptops may both have linked the same row, or two cards merged since.
                if answers.iter().all(|other| other.row != answer.row) {
                    answers.push(answer);
                }
            }
        }
        answers
    }

    fn answered_card(&self, objective: &Objective, id: Id) -> Option<SummaryAnswer> {
        let card = self.snapshot.cards.iter().find(|card| card.id == id)?;
        let card = self.head(card).unwrap_or(card);
        let kind = self.kind(card.kind);
        Some(SummaryAnswer {
            row: card.id,
            name: kind.name.clone(),
            kind: Some(kind),
            said: self.said_of_card(card),
            size: String::new(),
            topic: self.topic(card.topic.filter(|topic| Some(*topic) != objective.topic)),
        })
    }

    fn answered_cluster(&self, objective: &Objective, id: Id) -> Option<SummaryAnswer> {
        let cluster = self.snapshot.clusters.iter().find(|cluster| cluster.id == id)?;
        let cards = self.snapshot.standing_cards(cluster.group);
        let count = cards.filter(|card| card.cluster == Some(id)).count();
        Some(SummaryAnswer {
            row: id,
            kind: None,
            name: self.wording.text("summary-cluster"),
            said: self.cluster_name(cluster),
            size: self.wording.with("summary-cluster-size", &[("count", count.into())]),
            topic: self.topic(cluster.topic.filter(|topic| Some(*topic) != objective.topic)),
        })
    }

    fn action(&self, row: &Action) -> SummaryAction {
        SummaryAction {
            id: row.id,
            code: self.code(row.id),
            said: self.said_of_action(row),
            level: row.level.map(|level| self.level(level)).unwrap_or_default(),
            lead: clean(&row.lead),
            partners: clean(&row.partners),
            countries: clean(&row.countries),
            timeframe: clean(&row.timeframe),
            stances: self.stances(row.id),
        }
    }

    pub(super) fn code(&self, row: Id) -> String {
        self.codes.get(&row).cloned().unwrap_or_default()
    }
}
