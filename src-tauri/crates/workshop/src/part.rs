use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{Id, Participant, Role, Snapshot};

/// What a delegation has brought into a group so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DelegationPart {
    /// The delegation.
    pub delegation: Id,
    /// How many cards bear its name.
    pub cards: u32,
    /// Whether it has said anything: a card bears its name, or the facilitator noted that it spoke,
    /// supports or reserves.
    pub heard: bool,
}

/// Whether somebody is waited for to speak and to vote: not whoever guides the work.
pub(crate) fn takes_part(person: &Participant) -> bool {
    !matches!(person.role, Role::Facilitator | Role::Organiser)
}

/// The delegations of a group in their order: those with people in it or a word said in it, or all
/// of the workshop's while nobody is assigned.
pub fn parts(snapshot: &Snapshot, group: Id) -> Vec<DelegationPart> {
    let seated: BTreeSet<Id> = snapshot
        .participants
        .iter()
        .filter(|person| person.group == Some(group))
        .filter(|person| takes_part(person))
        .filter_map(|person| person.delegation)
        .collect();
    let cards: Vec<Id> = snapshot
        .cards
        .iter()
        .filter(|card| card.group == group)
        .filter_map(|card| card.delegation)
        .collect();
    let stood: BTreeSet<Id> = snapshot
        .stances
        .iter()
        .filter(|stance| stance.group == group)
        .filter_map(|stance| stance.delegation)
        .collect();
    snapshot
        .delegations
        .iter()
        .map(|delegation| {
            let own = cards.iter().filter(|id| **id == delegation.id).count();
            DelegationPart {
                delegation: delegation.id,
                cards: own.try_into().unwrap_or(u32::MAX),
                heard: own > 0 || stood.contains(&delegation.id),
            }
        })
        .filter(|part| seated.is_empty() || part.heard || seated.contains(&part.delegation))
        .collect()
}
