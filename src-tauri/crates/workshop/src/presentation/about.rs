use crate::{Entity, Remark, RowRef};

impl Remark {
    /// The row it is about; none where it is about a group's work as a whole.
    pub fn about(&self) -> Option<RowRef> {
        [
            (Entity::Card, self.card),
            (Entity::Cluster, self.cluster),
            (Entity::Objective, self.objective),
            (Entity::Action, self.action),
        ]
        .into_iter()
        .find_map(|(entity, id)| Some(RowRef { entity, id: id? }))
    }
}
