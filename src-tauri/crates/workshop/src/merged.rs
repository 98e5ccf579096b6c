//! Rows that were merged: which one stands for which.

use std::collections::BTreeMap;

use crate::Id;

/// The row that stands for this one: what it was merged into, directly or by way of others; none
/// when it stands for itself. `into` says which row, that is still there, a row was merged into.
///
/// Laptops that did not know of each other may have merged rows in a circle; then the oldest of the
/// circle stands for the others, so that none is ever out of sight.
pub(crate) fn head(id: Id, into: impl Fn(Id) -> Option<Id>) -> Option<Id> {
    let next = |from: Id| into(from).filter(|to| *to != from);
    let mut path = vec![id];
    let mut head = next(id)?;
    loop {
        if let Some(start) = path.iter().position(|passed| *passed == head) {
            return path[start..].iter().min().copied().filter(|oldest| *oldest != id);
        }
        path.push(head);
        match next(head) {
            Some(further) => head = further,
            None => return Some(head),
        }
    }
}

/// Every row of a kind that another one stands for, with that one.
pub(crate) fn heads(rows: impl Iterator<Item = (Id, Option<Id>)>) -> BTreeMap<Id, Id> {
    let all: BTreeMap<Id, Option<Id>> = rows.collect();
    let into = |id: Id| all.get(&id).copied().flatten().filter(|to| all.contains_key(to));
    all.keys().filter_map(|id| Some((*id, head(*id, into)?))).collect()
}
