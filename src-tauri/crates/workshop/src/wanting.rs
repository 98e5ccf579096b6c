use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{Card, CardKind, Id, Snapshot};

/// What a group's work still lacks; advice, never a barrier.
#[derive(
    Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type, schemars::JsonSchema,
)]
pub struct Wanting {
    /// The group.
    pub group: Id,
    /// What is lacking.
    pub what: WantingWhat,
    /// The rows it is lacking in; empty when it is the group itself.
    pub rows: Vec<Id>,
}

/// A kind of lack.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    specta::Type,
    schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum WantingWhat {
    /// The group has no facilitator.
    Facilitator,
    /// The group has no rapporteur.
    Rapporteur,
    /// Topics without a single card.
    TopicsWithoutCards,
    /// Challenges no objective answers.
    ChallengesUnanswered,
    /// Objectives that answer no card.
    ObjectivesWithoutCards,
    /// Objectives without an action.
    ObjectivesWithoutActions,
    /// Actions nobody leads.
    ActionsWithoutLead,
    /// Actions without a timeframe.
    ActionsWithoutTimeframe,
    /// Actions that do not say where they are carried out.
    ActionsWithoutLevel,
}

/// Lists what one group's work still lacks, in the order of the steps.
pub fn wanting(snapshot: &Snapshot, group: Id) -> Vec<Wanting> {
    let Some(head) = snapshot.groups.iter().find(|g| g.id == group) else {
        return Vec::new();
    };
    let cards: Vec<_> = snapshot.standing_cards(group).collect();
    let objectives: Vec<_> = snapshot.objectives.iter().filter(|o| o.group == group).collect();
    let objective_ids: BTreeSet<Id> = objectives.iter().map(|o| o.id).collect();
    let actions: Vec<_> =
        snapshot.actions.iter().filter(|a| objective_ids.contains(&a.objective)).collect();
    let linked = links(snapshot, &objective_ids, &cards);
    let answered: BTreeSet<Id> = linked.iter().map(|(_, card)| *card).collect();
    let grounded: BTreeSet<Id> = linked.iter().map(|(objective, _)| *objective).collect();
    let acted: BTreeSet<Id> = actions.iter().map(|a| a.objective).collect();
    let spoken: BTreeSet<Id> = cards.iter().filter_map(|card| card.topic).collect();

    let mut list = Vec::new();
    let mut whole = |what, lacking: bool| {
        if lacking {
            list.push(Wanting { group, what, rows: Vec::new() });
        }
    };
    whole(WantingWhat::Facilitator, head.facilitator.is_none());
    whole(WantingWhat::Rapporteur, head.rapporteur.is_none());

    let mut rows = |what, rows: Vec<Id>| {
        if !rows.is_empty() {
            list.push(Wanting { group, what, rows });
        }
    };
    let topics = snapshot.topics.iter().filter(|t| t.group == group && !spoken.contains(&t.id));
    rows(WantingWhat::TopicsWithoutCards, topics.map(|t| t.id).collect());
    let unanswered = cards
        .iter()
        .filter(|card| card.kind == CardKind::Challenge && !answered.contains(&card.id));
    rows(WantingWhat::ChallengesUnanswered, unanswered.map(|card| card.id).collect());
    let ungrounded = objectives.iter().filter(|o| !grounded.contains(&o.id));
    rows(WantingWhat::ObjectivesWithoutCards, ungrounded.map(|o| o.id).collect());
    let idle = objectives.iter().filter(|o| !acted.contains(&o.id));
    rows(WantingWhat::ObjectivesWithoutActions, idle.map(|o| o.id).collect());
    let leaderless = actions.iter().filter(|a| a.lead.trim().is_empty());
    rows(WantingWhat::ActionsWithoutLead, leaderless.map(|a| a.id).collect());
    let undated = actions.iter().filter(|a| a.timeframe.trim().is_empty());
    rows(WantingWhat::ActionsWithoutTimeframe, undated.map(|a| a.id).collect());
    let unplaced = actions.iter().filter(|a| a.level.is_none());
    rows(WantingWhat::ActionsWithoutLevel, unplaced.map(|a| a.id).collect());
    list
}

/// Which of the cards each objective answers: by itself, as one of a cluster, or as the card that
/// stands for one it was merged with.
pub(crate) fn links(
    snapshot: &Snapshot,
    objectives: &BTreeSet<Id>,
    cards: &[&Card],
) -> Vec<(Id, Id)> {
    let stands: BTreeSet<Id> = cards.iter().map(|card| card.id).collect();
    let mut links = Vec::new();
    for link in snapshot.answerings.iter().filter(|link| objectives.contains(&link.objective)) {
        if let Some(id) = link.card {
            let head = snapshot.cards.iter().find(|card| card.id == id);
            let head = head.and_then(|card| snapshot.head_of(card)).map_or(id, |head| head.id);
            links.extend(stands.contains(&head).then_some((link.objective, head)));
        }
        if let Some(cluster) = link.cluster {
            let own = cards.iter().filter(|card| card.cluster == Some(cluster));
            links.extend(own.map(|card| (link.objective, card.id)));
        }
    }
    links
}
