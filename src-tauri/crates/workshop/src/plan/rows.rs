use super::{Draft, Planned, Stop, fields::must_have_words, label};
use crate::{Assign, EditKind, Entity, Id, Label, Place, Plain, Refusal, Row, Verb, View};

impl<V: View> Draft<'_, V> {
    pub(super) fn add(
        &mut self,
        entity: Entity,
        owner: Option<Id>,
        place: Place,
        fields: &[Assign],
    ) -> Planned<V> {
        if entity == Entity::Workshop {
            return Err(Refusal::Unknown.into());
        }
        let said = |assign: &Assign| {
            must_have_words(entity, &assign.field)
                && matches!(&assign.value, Plain::Text(words) if !words.trim().is_empty())
        };
        if must_have_words(entity, "text") && !fields.iter().any(said) {
            return Err(Refusal::Empty.into());
        }
        let owner = self.checked_owner(entity, owner)?;
        let rank = self.rank(entity, owner, None, place)?;
        let id = self.create(entity);
        if let (Some((field, _)), Some(owner)) = (entity.owner(), owner) {
            self.write(entity, id, field, owner);
        }
        self.write(entity, id, "position", rank.0);
        self.assign(entity, &Row::new(id), fields)?;
        Ok(label(Verb::Add, entity, 1))
    }

    pub(super) fn set(&mut self, entity: Entity, id: Id, fields: &[Assign]) -> Planned<V> {
        let row = self.present(entity, id)?;
        if entity == Entity::Workshop && self.view.row(entity, id).map_err(Stop::Failed)?.is_none()
        {
            self.exist(EditKind::Create, entity, id);
        }
        if entity == Entity::VoteOption {
            self.require_open(&row)?;
        }
        self.assign(entity, &row, fields)?;
        Ok(label(Verb::Edit, entity, 1))
    }

    pub(super) fn set_many(&mut self, entity: Entity, ids: &[Id], fields: &[Assign]) -> Planned<V> {
        if entity == Entity::Workshop {
            return Err(Refusal::Unknown.into());
        }
        let mut touched = 0;
        for id in ids {
            // A row that went meanwhile does not keep the others from being written.
            if let Some(row) = self.view.row(entity, *id).map_err(Stop::Failed)? {
                let before = self.edits.len();
                self.assign(entity, &row, fields)?;
                touched += usize::from(self.edits.len() > before);
            }
        }
        Ok(label(Verb::Edit, entity, touched))
    }

    pub(super) fn remove(&mut self, entity: Entity, ids: &[Id], with_contents: bool) -> Planned<V> {
        if entity == Entity::Workshop {
            return Err(Refusal::Unknown.into());
        }
        let mut doomed = Vec::new();
        let mut rows = 0;
        for id in ids {
            if self.view.row(entity, *id).map_err(Stop::Failed)?.is_some() {
                rows += 1;
                self.gather(entity, *id, &mut doomed)?;
            }
        }
        if rows == 0 {
            return Err(Refusal::Gone { entity }.into());
        }
        let work = [Entity::Card, Entity::Objective, Entity::Action];
        let words = doomed.iter().filter(|(part, _)| work.contains(part)).count();
        if entity == Entity::Group && words > 0 && !with_contents {
            return Err(Stop::Asks(words.try_into().unwrap_or(u32::MAX)));
        }
        // Parts go before what they are part of, so that undo brings the whole back first.
        for (part, id) in doomed.into_iter().rev() {
            self.exist(EditKind::Delete, part, id);
        }
        Ok(label(Verb::Remove, entity, rows))
    }

    fn gather(&self, entity: Entity, id: Id, into: &mut Vec<(Entity, Id)>) -> Planned<V, ()> {
        if into.contains(&(entity, id)) {
            return Ok(());
        }
        into.push((entity, id));
        if entity == Entity::Card {
            // What was merged into a card goes with it, and comes back with it.
            for voice in
                self.view.rows_where(Entity::Card, "merged_into", id).map_err(Stop::Failed)?
            {
                self.gather(Entity::Card, voice.id, into)?;
            }
        }
        for (part, field) in entity.parts() {
            for row in self.view.rows_where(part, field, id).map_err(Stop::Failed)? {
                self.gather(part, row.id, into)?;
            }
        }
        Ok(())
    }

    pub(super) fn move_to(
        &mut self,
        entity: Entity,
        id: Id,
        owner: Option<Id>,
        place: Place,
        fields: &[Assign],
    ) -> Planned<V, Label> {
        if !entity.is_ranked() {
            return Err(Refusal::Unknown.into());
        }
        let row = self.present(entity, id)?;
        let present = entity.owner().and_then(|(field, _)| row.link(field));
        let owner = self.checked_owner(entity, owner.or(present))?;
        if let (Some((field, _)), Some(owner)) = (entity.owner(), owner)
            && present != Some(owner)
        {
            self.write(entity, id, field, owner);
            self.leave_links_behind(entity, &row, fields)?;
        }
        let rank = self.rank(entity, owner, Some(id), place)?;
        if self.stands_elsewhere(entity, owner, id, place)? {
            self.write(entity, id, "position", rank.0);
        }
        self.assign(entity, &row, fields)?;
        Ok(label(Verb::Move, entity, 1))
    }

    /// A card that goes to another group cannot keep its topic and cluster unless it is given some.
    pub(super) fn leave_links_behind(
        &mut self,
        entity: Entity,
        row: &Row,
        fields: &[Assign],
    ) -> Planned<V, ()> {
        for link in ["topic", "cluster"] {
            let given = fields.iter().any(|assign| assign.field == link);
            if !given && entity.field(link).is_some() && row.link(link).is_some() {
                self.assign(entity, row, &[Assign::plain(link, Plain::Null)])?;
            }
        }
        Ok(())
    }

    fn stands_elsewhere(
        &self,
        entity: Entity,
        owner: Option<Id>,
        id: Id,
        place: Place,
    ) -> Planned<V, bool> {
        let siblings = self.siblings(entity, owner)?;
        let at = |id: Id| siblings.iter().position(|row| row.id == id);
        let Some(now) = at(id) else { return Ok(true) };
        Ok(match place {
            Place::First => now != 0,
            Place::Last => now + 1 != siblings.len(),
            Place::Before(other) => at(other).is_none_or(|other| now + 1 != other),
            Place::After(other) => at(other).is_none_or(|other| now != other + 1),
        })
    }

    fn checked_owner(&self, entity: Entity, owner: Option<Id>) -> Planned<V, Option<Id>> {
        match (entity.owner(), owner) {
            (None, _) => Ok(None),
            (Some(_), None) => Err(Refusal::Misplaced.into()),
            (Some((_, kind)), Some(owner)) => {
                self.present(kind, owner)?;
                Ok(Some(owner))
            }
        }
    }
}
