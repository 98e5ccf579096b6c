use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::WorkPlan;
use crate::wanting::links;
use crate::{Action, Card, CardKind, Id, Snapshot};

/// What the plan lacks, and where; advice, never a barrier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PlanGap {
    /// What is lacking.
    pub what: PlanLack,
    /// The rows it is lacking in.
    pub rows: Vec<Id>,
}

/// A kind of lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum PlanLack {
    /// Challenges no objective answers.
    ChallengesUnanswered,
    /// Objectives without an action.
    ObjectivesWithoutActions,
    /// Actions nobody leads.
    ActionsWithoutLead,
    /// Actions without a timeframe.
    ActionsWithoutTimeframe,
    /// Actions that do not say what shows their effect.
    ActionsWithoutIndicator,
    /// Objectives and actions that share their number with another, frozen on two laptops.
    CodesShared,
}

/// Lists what the plan lacks, in its own order.
pub fn gaps(snapshot: &Snapshot, plan: &WorkPlan) -> Vec<PlanGap> {
    let actions: BTreeMap<Id, &Action> = snapshot.actions.iter().map(|row| (row.id, row)).collect();
    let without = |lacks: fn(&Action) -> bool| -> Vec<Id> {
        plan.actions()
            .map(|action| action.id)
            .filter(|id| actions.get(id).is_some_and(|row| lacks(row)))
            .collect()
    };
    let idle = plan.objectives().filter(|objective| objective.actions.is_empty());
    [
        (PlanLack::ChallengesUnanswered, unanswered(snapshot)),
        (PlanLack::ObjectivesWithoutActions, idle.map(|objective| objective.id).collect()),
        (PlanLack::ActionsWithoutLead, without(|row| row.lead.trim().is_empty())),
        (PlanLack::ActionsWithoutTimeframe, without(|row| row.timeframe.trim().is_empty())),
        (PlanLack::ActionsWithoutIndicator, without(|row| row.indicator.is_empty())),
        (PlanLack::CodesShared, sharing(plan)),
    ]
    .into_iter()
    .filter(|(_, rows)| !rows.is_empty())
    .map(|(what, rows)| PlanGap { what, rows })
    .collect()
}

fn unanswered(snapshot: &Snapshot) -> Vec<Id> {
    let cards: Vec<&Card> =
        snapshot.groups.iter().flat_map(|group| snapshot.standing_cards(group.id)).collect();
    let objectives: BTreeSet<Id> = snapshot.objectives.iter().map(|row| row.id).collect();
    let answered: BTreeSet<Id> =
        links(snapshot, &objectives, &cards).into_iter().map(|(_, card)| card).collect();
    cards
        .iter()
        .filter(|card| card.kind == CardKind::Challenge && !answered.contains(&card.id))
        .map(|card| card.id)
        .collect()
}

fn sharing(plan: &WorkPlan) -> Vec<Id> {
    let objectives = plan.objectives().map(|row| (row.code.as_str(), row.id));
    let rows: Vec<(&str, Id)> =
        objectives.chain(plan.actions().map(|row| (row.code.as_str(), row.id))).collect();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for (code, _) in &rows {
        *count.entry(code).or_default() += 1;
    }
    rows.iter().filter(|(code, _)| count.get(code) > Some(&1)).map(|(_, id)| *id).collect()
}
