//! What a group session is run by: the time of its steps, and who stands where.

use super::{Draft, Planned, Stop, label};
use crate::{
    Assign, EditKind, Entity, Id, Plain, Refusal, RowRef, StanceKind, StepMinutes, Verb, View,
};

impl<V: View> Draft<'_, V> {
    pub(super) fn set_timings(&mut self, group: Id, minutes: &[StepMinutes]) -> Planned<V> {
        self.present(Entity::Group, group)?;
        let standing =
            self.view.rows_where(Entity::Timing, "group", group).map_err(Stop::Failed)?;
        let mut last = self.last_rank(Entity::Timing, group)?;
        for wanted in minutes {
            let step = self.present(Entity::Step, wanted.step)?;
            // Its own plan needs no row.
            let value = wanted.minutes.filter(|minutes| Some(*minutes) != step.int("minutes"));
            let own: Vec<_> =
                standing.iter().filter(|row| row.link("step") == Some(wanted.step)).collect();
            match (own.last(), value) {
                (Some(row), Some(value)) => {
                    let fields = [Assign::plain("minutes", value)];
                    self.assign(Entity::Timing, row, &fields)?;
                }
                (None, Some(value)) => {
                    let fields =
                        [Assign::plain("step", wanted.step), Assign::plain("minutes", value)];
                    self.append(Entity::Timing, ("group", group), &mut last, &fields)?;
                }
                (_, None) => {
                    for row in own {
                        self.exist(EditKind::Delete, Entity::Timing, row.id);
                    }
                }
            }
        }
        Ok(label(Verb::Edit, Entity::Timing, minutes.len()))
    }

    pub(super) fn stand(
        &mut self,
        group: Id,
        delegation: Id,
        about: Option<RowRef>,
        kind: Option<StanceKind>,
    ) -> Planned<V> {
        self.present(Entity::Group, group)?;
        self.present(Entity::Delegation, delegation)?;
        let field = match about {
            None => None,
            Some(row) => {
                let known = matches!(
                    row.entity,
                    Entity::Card | Entity::Cluster | Entity::Objective | Entity::Action
                );
                if !known {
                    return Err(Refusal::Unknown.into());
                }
                self.present(row.entity, row.id)?;
                Some((row.entity.name(), row.id))
            }
        };
        let links = ["card", "cluster", "objective", "action"];
        let standing =
            self.view.rows_where(Entity::Stance, "group", group).map_err(Stop::Failed)?;
        let own: Vec<_> = standing
            .iter()
            .filter(|row| row.link("delegation") == Some(delegation))
            .filter(|row| match field {
                Some((name, id)) => row.link(name) == Some(id),
                None => links.iter().all(|name| row.link(name).is_none()),
            })
            .collect();
        match (own.split_last(), kind) {
            (Some((row, rest)), Some(kind)) => {
                self.assign(Entity::Stance, row, &[Assign::plain("kind", kind.name())])?;
                for row in rest {
                    self.exist(EditKind::Delete, Entity::Stance, row.id);
                }
            }
            (None, Some(kind)) => {
                let mut last = self.last_rank(Entity::Stance, group)?;
                let mut fields = vec![
                    Assign::plain("delegation", delegation),
                    Assign::plain("kind", kind.name()),
                ];
                fields.extend(field.map(|(name, id)| Assign::plain(name, Plain::from(id))));
                self.append(Entity::Stance, ("group", group), &mut last, &fields)?;
            }
            (_, None) => {
                for row in own {
                    self.exist(EditKind::Delete, Entity::Stance, row.id);
                }
            }
        }
        Ok(label(Verb::Edit, Entity::Stance, 1))
    }
}
