use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::WorkPlan;
use crate::wanting::links;
use crate::{Card, Id, Snapshot};

/// What became of a card in the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Fate {
    /// The card.
    pub card: Id,
    /// The group that made it.
    pub group: Id,
    /// The delegation that said it.
    pub delegation: Option<Id>,
    /// The card that stands for it, where it was merged into another.
    pub stands_in: Option<Id>,
    /// The objectives of the plan that answer it, with their numbers, in the plan's order.
    pub objectives: Vec<(Id, String)>,
    /// The numbers of the actions that were written under what answers it, wherever in the plan they
    /// stand now.
    pub actions: Vec<String>,
}

/// Says of every card that was not parked what became of it: for each group and each delegation
/// that asks where its words went. In the order of the groups and their cards.
pub fn fates(snapshot: &Snapshot, plan: &WorkPlan) -> Vec<Fate> {
    let cards: Vec<&Card> =
        snapshot.groups.iter().flat_map(|group| snapshot.standing_cards(group.id)).collect();
    let rows: BTreeSet<Id> = snapshot.objectives.iter().map(|row| row.id).collect();
    let mut answers: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for (objective, card) in links(snapshot, &rows, &cards) {
        answers.entry(card).or_default().insert(objective);
    }
    let under: BTreeMap<Id, Id> =
        snapshot.actions.iter().map(|action| (action.id, action.objective)).collect();
    let mut fates = Vec::new();
    for card in snapshot.groups.iter().flat_map(|group| {
        snapshot.cards.iter().filter(move |card| card.group == group.id && !card.parked)
    }) {
        let head = snapshot.head_of(card).unwrap_or(card);
        let answered = answers.get(&head.id);
        let own = |one: &&super::PlanObjective| {
            let origins = one.origins.iter().map(|origin| origin.row);
            answered.is_some_and(|answered| origins.into_iter().any(|row| answered.contains(&row)))
        };
        let written = |one: &&super::PlanAction| {
            answered.is_some_and(|answered| {
                one.origins.iter().any(|origin| {
                    under.get(&origin.row).is_some_and(|objective| answered.contains(objective))
                })
            })
        };
        let objectives: Vec<&super::PlanObjective> = plan.objectives().filter(own).collect();
        fates.push(Fate {
            card: card.id,
            group: card.group,
            delegation: card.delegation,
            stands_in: Some(head.id).filter(|head| *head != card.id),
            objectives: objectives.iter().map(|one| (one.id, one.code.clone())).collect(),
            actions: plan.actions().filter(written).map(|action| action.code.clone()).collect(),
        });
    }
    fates
}
