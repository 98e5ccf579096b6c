//! Several rows moved, copied or written in one action.

use super::place::gap;
use super::{Draft, Planned, Stop, label};
use crate::{
    Assign, Entity, FieldKind, Id, Lang, Place, Plain, Rank, Refusal, Row, Text, Value, Verb, View,
};

impl<V: View> Draft<'_, V> {
    pub(super) fn move_many(
        &mut self,
        entity: Entity,
        ids: &[Id],
        owner: Option<Id>,
        place: Place,
        fields: &[Assign],
    ) -> Planned<V> {
        let mut rows = Vec::new();
        for id in ids {
            // A row that went meanwhile does not keep the others from going.
            if let Some(row) = self.view.row(entity, *id).map_err(Stop::Failed)? {
                rows.push(row);
            }
        }
        let first = rows.first().ok_or(Refusal::Gone { entity })?;
        let (owner_field, present) = owner_of(entity, first)?;
        let owner = owner.unwrap_or(present);
        let kind = entity.owner().map(|(_, kind)| kind).ok_or(Refusal::Unknown)?;
        self.present(kind, owner)?;
        let others: Vec<(Id, Rank)> = self
            .siblings(entity, Some(owner))?
            .into_iter()
            .filter(|row| !ids.contains(&row.id))
            .map(|row| (row.id, Rank(row.plain("position"))))
            .collect();
        let (mut before, after) = gap(&others, place);
        for row in &rows {
            if row.link(owner_field) != Some(owner) {
                self.write(entity, row.id, owner_field, owner);
                self.leave_links_behind(entity, row, fields)?;
            }
            let rank = Rank::between(before.as_ref(), after.as_ref());
            self.write(entity, row.id, "position", rank.0.clone());
            before = Some(rank);
            self.assign(entity, row, fields)?;
        }
        Ok(label(Verb::Move, entity, rows.len()))
    }

    pub(super) fn add_objectives(
        &mut self,
        group: Id,
        topic: Option<Id>,
        lang: Lang,
        texts: &[String],
    ) -> Planned<V> {
        self.present(Entity::Group, group)?;
        let mut last = self.last_rank(Entity::Objective, group)?;
        for text in texts {
            let fields =
                [Assign::wording("text", lang, text), Assign::plain("topic", Plain::from(topic))];
            self.append(Entity::Objective, ("group", group), &mut last, &fields)?;
        }
        self.some(texts.len())?;
        Ok(label(Verb::Add, Entity::Objective, texts.len()))
    }

    pub(super) fn duplicate(&mut self, entity: Entity, ids: &[Id]) -> Planned<V> {
        if !matches!(entity, Entity::Card | Entity::Objective | Entity::Action) {
            return Err(Refusal::Unknown.into());
        }
        for id in ids {
            self.copy_row(entity, *id)?;
        }
        self.some(ids.len())?;
        Ok(label(Verb::Add, entity, ids.len()))
    }

    fn copy_row(&mut self, entity: Entity, id: Id) -> Planned<V, ()> {
        let row = self.present(entity, id)?;
        self.copy_beside(entity, &row, &[])?;
        Ok(())
    }

    /// Adds a row right after another with the same fields but some.
    pub(super) fn copy_beside(
        &mut self,
        entity: Entity,
        row: &Row,
        without: &[&str],
    ) -> Planned<V, Id> {
        let (owner_field, owner) = owner_of(entity, row)?;
        let rank = self.rank(entity, Some(owner), None, Place::After(row.id))?;
        let copy = self.create(entity);
        self.write(entity, copy, owner_field, owner);
        self.write(entity, copy, "position", rank.0);
        for field in entity.fields() {
            match field.kind {
                FieldKind::Owner(_) | FieldKind::Rank => {}
                _ if without.contains(&field.name) || is_its_own(entity, field.name) => {}
                FieldKind::Wording => {
                    self.copy_wording(entity, copy, field.name, &row.wording(field.name))
                }
                _ => {
                    if let Some(value) = row.values.get(field.name).filter(|v| **v != Value::Null) {
                        self.write(entity, copy, field.name, value.clone());
                    }
                }
            }
        }
        Ok(copy)
    }

    fn copy_wording(&mut self, entity: Entity, id: Id, field: &str, text: &Text) {
        let Some(original) = text.original else { return };
        // The original comes first: the others are translations of it.
        for lang in [original].into_iter().chain(Lang::ALL.into_iter().filter(|l| *l != original)) {
            if let Some(words) = text.get(lang) {
                self.write_wording(entity, id, field, lang, original, words);
            }
        }
        self.write(entity, id, &format!("{field}.original"), original.tag());
    }
}

fn owner_of(entity: Entity, row: &Row) -> Result<(&'static str, Id), Refusal> {
    let (field, _) = entity.owner().ok_or(Refusal::Unknown)?;
    Ok((field, row.link(field).ok_or(Refusal::Misplaced)?))
}

/// What is true of one row and not of its copy: nobody has agreed to the copy yet, merged it,
/// carried it out or told anyone its number.
fn is_its_own(entity: Entity, field: &str) -> bool {
    matches!(entity, Entity::Objective | Entity::Action)
        && matches!(field, "consensus" | "merged_into" | "split_from" | "code" | "status")
}
