use super::{Draft, Planned, Stop, label};
use crate::{EditKind, Entity, Id, OverlapVerdict, Rank, Refusal, Verb, View, overlap_id};

impl<V: View> Draft<'_, V> {
    /// Says whether two rows want the same. One row for each pair, so that two laptops never say it
    /// twice.
    pub(super) fn judge_overlap(
        &mut self,
        entity: Entity,
        (first, second): (Id, Id),
        verdict: Option<OverlapVerdict>,
    ) -> Planned<V> {
        let (one, other) = match entity {
            Entity::Objective => ("objective", "other_objective"),
            Entity::Action => ("action", "other_action"),
            _ => return Err(Refusal::Misplaced.into()),
        };
        self.present(entity, first)?;
        self.present(entity, second)?;
        if first == second {
            return Err(Refusal::NothingToMerge.into());
        }
        let id = overlap_id(first, second);
        let there = self.view.row(Entity::Overlap, id).map_err(Stop::Failed)?.is_some();
        match verdict {
            Some(verdict) => {
                if !there {
                    self.exist(EditKind::Create, Entity::Overlap, id);
                    self.write(Entity::Overlap, id, one, first.min(second));
                    self.write(Entity::Overlap, id, other, first.max(second));
                    self.write(Entity::Overlap, id, "position", Rank::between(None, None).0);
                }
                self.write(Entity::Overlap, id, "verdict", verdict.name());
            }
            None if there => self.exist(EditKind::Delete, Entity::Overlap, id),
            None => {}
        }
        Ok(label(Verb::Edit, Entity::Overlap, 1))
    }
}
