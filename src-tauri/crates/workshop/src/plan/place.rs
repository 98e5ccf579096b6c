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
        let at = |id: Id| siblings.iter().position(|(sibling, _)| *sibling == id);
        let index = match place {
            Place::First => 0,
            Place::Last => siblings.len(),
            Place::Before(id) => at(id).unwrap_or(siblings.len()),
            Place::After(id) => at(id).map_or(siblings.len(), |at| at + 1),
        };
        let before = index.checked_sub(1).and_then(|at| siblings.get(at)).map(|(_, rank)| rank);
        // Two laptops may have given neighbours one rank; look on to the next that differs.
        let after = siblings
            .get(index..)
            .unwrap_or_default()
            .iter()
            .map(|(_, rank)| rank)
            .find(|rank| Some(*rank) != before);
        Ok(Rank::between(before, after))
    }
}
