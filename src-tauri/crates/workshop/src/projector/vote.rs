//! A vote on the wall: its options while it is open, what they came to once it is over.

use super::room::Room;
use super::*;
use crate::{Entity, OptionResult, Vote, VoteOption};

impl Room<'_> {
    pub(super) fn projected_vote(&mut self, vote: &Vote) -> ProjectedVote {
        let snapshot = self.snapshot;
        let standing = crate::tally::standing_of(snapshot, vote);
        let asked: Vec<_> = snapshot.vote_options.iter().filter(|o| o.vote == vote.id).collect();
        let mut options = Vec::new();
        for (option, number) in asked.into_iter().zip(1..) {
            let result =
                standing.results.iter().flatten().find(|result| result.option == option.id);
            options.extend(self.option(option, number, result.copied()));
        }
        options.sort_by_key(|option| option.result.map_or(0, |result| result.place));
        ProjectedVote {
            question: vote.question.clone(),
            scale: vote.scale,
            method: vote.method,
            dots: vote.dots.and_then(|dots| dots.try_into().ok()).unwrap_or(0),
            cast: standing.cast,
            expected: standing.expected,
            closed: vote.closed,
            options,
        }
    }

    fn option(
        &mut self,
        option: &VoteOption,
        number: u32,
        result: Option<OptionResult>,
    ) -> Option<ProjectedOption> {
        let snapshot = self.snapshot;
        if let Some(card) = snapshot.cards.iter().find(|card| Some(card.id) == option.card) {
            return self.admits_card(card).then(|| ProjectedOption {
                entity: Entity::Card,
                kind: Some(card.kind),
                number,
                code: String::new(),
                text: card.text.clone(),
                result,
            });
        }
        if let Some(objective) = snapshot.objectives.iter().find(|o| Some(o.id) == option.objective)
        {
            return self.admits(objective.id, objective.marking).then(|| ProjectedOption {
                entity: Entity::Objective,
                kind: None,
                number,
                code: self.code(objective.id),
                text: objective.text.clone(),
                result,
            });
        }
        let cluster = snapshot.clusters.iter().find(|c| Some(c.id) == option.cluster)?;
        Some(ProjectedOption {
            entity: Entity::Cluster,
            kind: None,
            number,
            code: String::new(),
            text: cluster.name.clone(),
            result,
        })
    }
}
