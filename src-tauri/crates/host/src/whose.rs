use std::collections::BTreeMap;

use workshop::{Id, Snapshot};

/// Which group's work each row is.
pub(crate) struct Whose(BTreeMap<Id, Id>);

impl Whose {
    pub(crate) fn of(snapshot: &Snapshot) -> Self {
        let mut whose = BTreeMap::new();
        whose.extend(snapshot.groups.iter().map(|row| (row.id, row.id)));
        whose.extend(snapshot.topics.iter().map(|row| (row.id, row.group)));
        whose.extend(snapshot.cards.iter().map(|row| (row.id, row.group)));
        whose.extend(snapshot.clusters.iter().map(|row| (row.id, row.group)));
        whose.extend(snapshot.objectives.iter().map(|row| (row.id, row.group)));
        whose.extend(snapshot.remarks.iter().map(|row| (row.id, row.group)));
        whose.extend(snapshot.votes.iter().map(|row| (row.id, row.group)));
        whose.extend(snapshot.slides.iter().map(|row| (row.id, row.group)));
        whose.extend(snapshot.stances.iter().map(|row| (row.id, row.group)));
        let of_actions: Vec<(Id, Id)> = snapshot
            .actions
            .iter()
            .filter_map(|row| Some((row.id, *whose.get(&row.objective)?)))
            .collect();
        whose.extend(of_actions);
        Self(whose)
    }

    /// The group, for rows that are a group's.
    pub(crate) fn group(&self, row: Id) -> Option<Id> {
        self.0.get(&row).copied()
    }
}
