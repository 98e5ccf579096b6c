use super::{Draft, Planned, Stop};
use crate::{Entity, Id, Place, Rank, Row, View};

impl<V: View> Draft<'_, V> {
    /// The rows that stand beside each other: those of one owner, or all of a kind without owners.
    pub(super) fn siblings(&self, entity: Entity, owner: Option<Id>) -> Planned<V, Vec<Row>> {
        match (entity.owner(), owner) {
            (Some((field, _)), Some(owner)) => self.view.rows_where(entity, field, owner),
            _ => self.view.rows(entity),
        }
        .map_err(Stop::Failed)
    }

    /// The rank of that place among the siblings, the row itself left aside. A neighbour that is
    /// gone means the end, so that a slow hand loses nothing.
    pub(super) fn rank(
        &self,
        entity: Entity,
        owner: Option<Id>,
        itself: Option<Id>,
        place: Place,
    ) -> Planned<V, Rank> {
        let siblings: Vec<(Id, Rank)> = self
            .siblings(entity, owner)?
            .into_iter()
            .filter(|row| Some(row.id) != itself)
            .map(|row| (row.id, Rank(row.plain("position"))))
            .collect();
        let (before, after) = gap(&siblings, place);
        Ok(Rank::between(before.as_ref(), after.as_ref()))
    }
}

/// The ranks on both sides of a place among others. Two laptops may have given neighbours one rank;
/// the one after is then the next that differs.
pub(super) fn gap(others: &[(Id, Rank)], place: Place) -> (Option<Rank>, Option<Rank>) {
    let index = index_of(others, place);
    let before = index.checked_sub(1).and_then(|at| others.get(at)).map(|(_, rank)| rank);
    let after = others
        .get(index..)
        .unwrap_or_default()
        .iter()
        .map(|(_, rank)| rank)
        .find(|rank| Some(*rank) != before);
    (before.cloned(), after.cloned())
}

/// Which of them a place is before. A neighbour that is gone means the end.
pub(super) fn index_of(others: &[(Id, Rank)], place: Place) -> usize {
    let at = |id: Id| others.iter().position(|(other, _)| *other == id);
    match place {
        Place::First => 0,
        Place::Last => others.len(),
        Place::Before(id) => at(id).unwrap_or(others.len()),
        Place::After(id) => at(id).map_or(others.len(), |at| at + 1),
    }
}

/// The rank of a place in an order; none when the row stands there already.
pub(super) fn rank_among(order: &[(Id, Rank)], itself: Id, place: Place) -> Option<Rank> {
    let others: Vec<(Id, Rank)> = order.iter().filter(|(id, _)| *id != itself).cloned().collect();
    let now = order.iter().position(|(id, _)| *id == itself);
    if now == Some(index_of(&others, place)) {
        return None;
    }
    let (before, after) = gap(&others, place);
    Some(Rank::between(before.as_ref(), after.as_ref()))
}
