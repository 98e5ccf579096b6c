//! What the compiler does with objectives and actions. The groups' own work stays as it is.

use super::place::{gap, index_of};
use super::{Draft, Planned, Stop, label};
use crate::workplan::{Arrangement, Entry, axis_of};
use crate::{
    Assign, EditKind, Entity, Id, Lang, Place, Rank, Refusal, Row, RowRef, Value, Verb, View,
};

impl<V: View> Draft<'_, V> {
    pub(super) fn move_in_plan(
        &mut self,
        entity: Entity,
        ids: &[Id],
        to: Option<Id>,
        place: Place,
    ) -> Planned<V> {
        compiled_kind(entity)?;
        let plan = self.arrangement()?;
        let mut rows: Vec<Row> = Vec::new();
        for id in ids {
            // A row that went meanwhile, or that another stands for, does not keep the others
            // from going.
            if let Some(row) = self.view.row(entity, *id).map_err(Stop::Failed)?
                && plan.over(*id).is_some()
                && rows.iter().all(|known| known.id != *id)
            {
                rows.push(row);
            }
        }
        let first = rows.first().ok_or(Refusal::Gone { entity })?;
        let to = match to {
            Some(to) => holder(&plan, entity, to)?,
            None => plan.over(first.id).ok_or(Refusal::Misplaced)?,
        };
        self.put_in(entity, &plan, &rows, to, place)?;
        Ok(label(Verb::Move, entity, rows.len()))
    }

    fn put_in(
        &mut self,
        entity: Entity,
        plan: &Arrangement,
        rows: &[Row],
        to: &Entry,
        place: Place,
    ) -> Planned<V, ()> {
        let moved = |id: Id| rows.iter().any(|row| row.id == id);
        let others: Vec<(Id, Rank)> = to
            .parts
            .iter()
            .filter(|part| !moved(part.id))
            .map(|part| (part.id, part.rank.clone()))
            .collect();
        let index = index_of(&others, place);
        let mut order: Vec<Id> = others.iter().map(|(id, _)| *id).collect();
        order.splice(index..index, rows.iter().map(|row| row.id));
        if to.parts.iter().map(|part| part.id).eq(order) {
            return Ok(());
        }
        // Rows nobody has placed here stand last only until somebody places one among them.
        for part in to.parts.iter().filter(|part| part.adrift && !moved(part.id)) {
            self.write(entity, part.id, "plan_place", part.rank.0.clone());
        }
        let (mut before, after) = gap(&others, place);
        for row in rows {
            let rank = Rank::between(before.as_ref(), after.as_ref());
            self.write(entity, row.id, "plan_place", rank.0.clone());
            before = Some(rank);
            if plan.over(row.id).is_none_or(|over| over.id != to.id) {
                let (field, own) = self.home(entity, plan, row)?;
                let value = if own == Some(to.id) { Value::Null } else { to.id.into() };
                if row.values.get(field).cloned().unwrap_or_default() != value {
                    self.write(entity, row.id, field, value);
                }
            }
        }
        Ok(())
    }

    /// The field that says where in the plan a row is, and where it is without.
    fn home(
        &self,
        entity: Entity,
        plan: &Arrangement,
        row: &Row,
    ) -> Planned<V, (&'static str, Option<Id>)> {
        Ok(match entity {
            Entity::Objective => ("axis", row.link("group").map(axis_of)),
            _ => {
                let own = row.link("objective");
                let head = own.map(|own| plan.heads.get(&own).copied().unwrap_or(own));
                ("plan_objective", head)
            }
        })
    }

    pub(super) fn merge_in_plan(&mut self, into: RowRef, ids: &[Id]) -> Planned<V> {
        compiled_kind(into.entity)?;
        let head = self.present(into.entity, into.id)?;
        let mut others: Vec<Row> = Vec::new();
        for id in ids {
            let row = self.present(into.entity, *id)?;
            if row.id != into.id && others.iter().all(|known| known.id != row.id) {
                others.push(row);
            }
        }
        if others.is_empty() {
            return Err(Refusal::NothingToMerge.into());
        }
        if into.entity == Entity::Objective {
            self.bring_actions(into.id, &others)?;
        }
        self.merge_rows(into.entity, &head, &others)?;
        Ok(label(Verb::Merge, into.entity, others.len() + 1))
    }

    /// Actions that were given a place under their objective get one under what will stand for it,
    /// after the actions there and in the same order; others come after by themselves.
    fn bring_actions(&mut self, into: Id, others: &[Row]) -> Planned<V, ()> {
        let plan = self.arrangement()?;
        let Some(head) = plan.holder(into).filter(|head| head.id == into) else { return Ok(()) };
        let coming = others.iter().filter_map(|row| plan.holder(row.id));
        let coming: Vec<&Entry> =
            coming.filter(|entry| entry.id != into).flat_map(|entry| &entry.parts).collect();
        let mut placed = false;
        for action in &coming {
            let row = self.present(Entity::Action, action.id)?;
            placed |= row.word("plan_place").is_some();
        }
        if !placed {
            return Ok(());
        }
        let mut last = None;
        for part in &head.parts {
            if part.adrift {
                self.write(Entity::Action, part.id, "plan_place", part.rank.0.clone());
            }
            last = Some(part.rank.clone());
        }
        for action in coming {
            let rank = Rank::between(last.as_ref(), None);
            self.write(Entity::Action, action.id, "plan_place", rank.0.clone());
            last = Some(rank);
        }
        Ok(())
    }

    pub(super) fn separate(&mut self, entity: Entity, ids: &[Id]) -> Planned<V> {
        compiled_kind(entity)?;
        let plan = self.arrangement()?;
        let mut freed: Vec<Id> = Vec::new();
        for id in ids {
            let row = self.present(entity, *id)?;
            let head = plan.heads.get(id).copied();
            // In a circle the one that stands for the others is merged itself; left so, it would
            // now be behind the one that goes.
            for id in [Some(row.id), head].into_iter().flatten() {
                let merged = self.present(entity, id)?.link("merged_into").is_some();
                if merged && !freed.contains(&id) {
                    self.write(entity, id, "merged_into", Value::Null);
                    freed.push(id);
                }
            }
        }
        Ok(label(Verb::Separate, entity, ids.len()))
    }

    pub(super) fn split(
        &mut self,
        about: RowRef,
        lang: Lang,
        text: &str,
        actions: &[Id],
    ) -> Planned<V> {
        compiled_kind(about.entity)?;
        let row = self.present(about.entity, about.id)?;
        let plan = self.arrangement()?;
        let over = plan.over(about.id).ok_or(Refusal::Misplaced)?;
        let reworded = !text.trim().is_empty();
        let without: &[&str] = if reworded { &["text"] } else { &[] };
        let copy = self.copy_beside(about.entity, &row, without)?;
        if reworded {
            let words = [Assign::wording("text", lang, text)];
            self.assign(about.entity, &Row::new(copy), &words)?;
        }
        self.write(about.entity, copy, "split_from", about.id);
        // In the plan too it comes right after the one it was split from.
        let others: Vec<(Id, Rank)> =
            over.parts.iter().map(|part| (part.id, part.rank.clone())).collect();
        let (before, after) = gap(&others, Place::After(about.id));
        for part in over.parts.iter().filter(|part| part.adrift) {
            self.write(about.entity, part.id, "plan_place", part.rank.0.clone());
        }
        let rank = Rank::between(before.as_ref(), after.as_ref());
        self.write(about.entity, copy, "plan_place", rank.0);
        if about.entity == Entity::Objective {
            self.copy_answers(about.id, copy)?;
            let mut last = None;
            for id in actions {
                self.present(Entity::Action, *id)?;
                if plan.over(*id).is_none_or(|over| over.id != about.id) {
                    return Err(Refusal::Misplaced.into());
                }
                let rank = Rank::between(last.as_ref(), None);
                self.write(Entity::Action, *id, "plan_objective", copy);
                self.write(Entity::Action, *id, "plan_place", rank.0.clone());
                last = Some(rank);
            }
        }
        Ok(label(Verb::Separate, about.entity, 1))
    }

    fn copy_answers(&mut self, from: Id, to: Id) -> Planned<V, ()> {
        let links =
            self.view.rows_where(Entity::Answering, "objective", from).map_err(Stop::Failed)?;
        for link in links {
            let copy = self.create(Entity::Answering);
            self.write(Entity::Answering, copy, "objective", to);
            for field in ["card", "cluster"] {
                if let Some(answered) = link.link(field) {
                    self.write(Entity::Answering, copy, field, answered);
                }
            }
            self.write(Entity::Answering, copy, "position", link.plain("position"));
        }
        Ok(())
    }

    pub(super) fn freeze_codes(&mut self) -> Planned<V> {
        let plan = self.arrangement()?;
        for axis in &plan.axes {
            if !axis.frozen && self.view.row(Entity::Axis, axis.id).map_err(Stop::Failed)?.is_none()
            {
                self.exist(EditKind::Create, Entity::Axis, axis.id);
                self.write(Entity::Axis, axis.id, "position", axis.rank.0.clone());
            }
            self.freeze(Entity::Axis, axis);
            for objective in &axis.parts {
                self.freeze(Entity::Objective, objective);
                for action in &objective.parts {
                    self.freeze(Entity::Action, action);
                }
            }
        }
        Ok(label(Verb::Freeze, Entity::Axis, plan.axes.len()))
    }

    fn freeze(&mut self, entity: Entity, entry: &Entry) {
        if !entry.frozen {
            self.write(entity, entry.id, "code", entry.code.clone());
        }
    }

    pub(super) fn thaw_codes(&mut self) -> Planned<V> {
        let mut axes = 0;
        for entity in [Entity::Axis, Entity::Objective, Entity::Action] {
            for row in self.view.rows(entity).map_err(Stop::Failed)? {
                if row.word("code").is_some() {
                    axes += usize::from(entity == Entity::Axis);
                    self.write(entity, row.id, "code", String::new());
                }
            }
        }
        Ok(label(Verb::Thaw, Entity::Axis, axes))
    }
}

/// What can be moved, merged and split in the plan.
fn compiled_kind(entity: Entity) -> Result<(), Refusal> {
    match entity {
        Entity::Objective | Entity::Action => Ok(()),
        _ => Err(Refusal::Unknown),
    }
}

/// Where rows of a kind can go: objectives into an axis, actions under an objective.
fn holder(plan: &Arrangement, entity: Entity, to: Id) -> Result<&Entry, Refusal> {
    let found = plan.holder(to).ok_or(match entity {
        Entity::Objective => Refusal::Gone { entity: Entity::Axis },
        _ => Refusal::Gone { entity: Entity::Objective },
    })?;
    let is_axis = plan.ranked_axes().iter().any(|(id, _)| *id == found.id);
    if is_axis == (entity == Entity::Objective) { Ok(found) } else { Err(Refusal::Misplaced) }
}
