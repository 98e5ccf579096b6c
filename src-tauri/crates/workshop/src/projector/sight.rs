//! What a change would bring into the rooms' sight.

use std::collections::BTreeMap;

use super::level_of;
use crate::{Id, Marking, Snapshot};

/// How many rows the rooms may see in `after` that are held back from them in `before`: marked above
/// their room's level, or written in silence. Rows that were not there before are not counted.
pub fn uncovered(before: &Snapshot, after: &Snapshot) -> usize {
    let held = in_sight(before);
    let newly = |(id, seen): (Id, bool)| seen && held.get(&id) == Some(&false);
    in_sight(after).into_iter().filter(|row| newly(*row)).count()
}

/// The cards, objectives and actions, and whether their room may see them.
fn in_sight(snapshot: &Snapshot) -> BTreeMap<Id, bool> {
    let levels: BTreeMap<Id, Marking> =
        snapshot.groups.iter().map(|group| (group.id, level_of(snapshot, group))).collect();
    let admits = |group: Id, marking: Option<Marking>| {
        let level = levels.get(&group);
        marking.is_none_or(|marking| level.is_some_and(|level| marking.within(*level)))
    };
    let mut seen: BTreeMap<Id, bool> = BTreeMap::new();
    for card in &snapshot.cards {
        seen.insert(card.id, !card.veiled && admits(card.group, card.marking));
    }
    let mut groups: BTreeMap<Id, Id> = BTreeMap::new();
    for objective in &snapshot.objectives {
        groups.insert(objective.id, objective.group);
        seen.insert(objective.id, admits(objective.group, objective.marking));
    }
    for action in &snapshot.actions {
        let objective = action.objective;
        let own = groups.get(&objective).is_some_and(|group| admits(*group, action.marking));
        // What stands under a row that is held back is held back with it.
        let shown = own && seen.get(&objective) == Some(&true);
        seen.insert(action.id, shown);
    }
    seen
}
