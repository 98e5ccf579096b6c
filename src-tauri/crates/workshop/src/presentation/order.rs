use crate::{Group, Id, Rank, Snapshot};

/// How long a group presents unless somebody says otherwise, in minutes.
pub const SPEAKING_MINUTES: i32 = 10;

/// The groups in the order they present in.
pub fn running_order(snapshot: &Snapshot) -> Vec<&Group> {
    let place = |group: &&Group| -> (Rank, Id) {
        let own = Some(&group.turn).filter(|rank| !rank.0.is_empty());
        (own.unwrap_or(&group.position).clone(), group.id)
    };
    let mut groups: Vec<&Group> = snapshot.groups.iter().collect();
    groups.sort_by_key(place);
    groups
}
