use crate::{Delegation, DelegationKind, Id, RemarkKind, Snapshot, StanceKind};

/// The members that have reservations about a row: in the group's room, or in plenary. Others may
/// speak, but consensus is among members.
pub fn reserving(snapshot: &Snapshot, row: Id) -> impl Iterator<Item = &Delegation> {
    let reserves = move |delegation: Id| {
        let in_room = snapshot.stances.iter().any(|stance| {
            stance.kind == StanceKind::Reserves
                && stance.delegation == Some(delegation)
                && [stance.objective, stance.action, stance.cluster, stance.card]
                    .contains(&Some(row))
        });
        in_room
            || snapshot.remarks.iter().any(|remark| {
                remark.kind == RemarkKind::Reserves
                    && remark.delegation == Some(delegation)
                    && [remark.objective, remark.action, remark.cluster, remark.card]
                        .contains(&Some(row))
            })
    };
    snapshot
        .delegations
        .iter()
        .filter(move |one| one.kind == DelegationKind::Member && reserves(one.id))
}
