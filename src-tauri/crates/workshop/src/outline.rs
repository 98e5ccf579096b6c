use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Codes, DelegationPart, Id, RowAdvice, Slot, Snapshot, StepKind, VoteStanding, Wanting, codes,
    parts, schedule, standings, wanting,
};

/// What follows from the rows by rule: numbers, times, progress, and what is lacking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Outline {
    /// The number of each group, objective and action.
    #[specta(type = std::collections::HashMap<String, String>)]
    pub codes: Codes,
    /// The agenda's times.
    pub agenda: Vec<Slot>,
    /// How far each group is, in the order of groups.
    pub groups: Vec<GroupProgress>,
    /// The cards that were merged, each with the card that stands for it.
    #[specta(type = std::collections::HashMap<String, String>)]
    pub merged: BTreeMap<Id, Id>,
    /// How every vote stands.
    pub votes: Vec<VoteStanding>,
    /// What may be said of the wording of objectives and actions.
    pub advice: Vec<RowAdvice>,
}

/// How far a group is, by what is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct GroupProgress {
    /// The group.
    pub group: Id,
    /// Its steps, in order.
    pub steps: Vec<StepProgress>,
    /// What its work still lacks.
    pub wanting: Vec<Wanting>,
    /// Its delegations and what each has brought in.
    pub delegations: Vec<DelegationPart>,
}

/// What a group has for one step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct StepProgress {
    /// The step.
    pub step: Id,
    /// How many cards, objectives or actions.
    pub count: u32,
}

/// Works out everything that follows from the rows.
pub fn outline(snapshot: &Snapshot) -> Outline {
    let groups = snapshot
        .groups
        .iter()
        .map(|group| GroupProgress {
            group: group.id,
            steps: steps(snapshot, group.id),
            wanting: wanting(snapshot, group.id),
            delegations: parts(snapshot, group.id),
        })
        .collect();
    Outline {
        codes: codes(snapshot),
        agenda: schedule(&snapshot.sessions),
        groups,
        merged: snapshot
            .cards
            .iter()
            .filter_map(|card| Some((card.id, snapshot.head_of(card)?.id)))
            .collect(),
        votes: standings(snapshot),
        advice: crate::advice::all(snapshot),
    }
}

fn steps(snapshot: &Snapshot, group: Id) -> Vec<StepProgress> {
    let count = |step: &crate::Step| match step.kind {
        StepKind::Objectives => snapshot.objectives.iter().filter(|o| o.group == group).count(),
        StepKind::Actions => {
            let own = |id| snapshot.objectives.iter().any(|o| o.id == id && o.group == group);
            snapshot.actions.iter().filter(|a| own(a.objective)).count()
        }
        StepKind::Discussion => {
            snapshot.standing_cards(group).filter(|card| card.step == Some(step.id)).count()
        }
        // A good practice is exchanged on the way; it counts once, with the context.
        StepKind::Context | StepKind::Opportunities => {
            let kinds = step.kind.counted_kinds();
            snapshot.standing_cards(group).filter(|card| kinds.contains(&card.kind)).count()
        }
    };
    snapshot
        .steps
        .iter()
        .map(|step| StepProgress {
            step: step.id,
            count: count(step).try_into().unwrap_or(u32::MAX),
        })
        .collect()
}
