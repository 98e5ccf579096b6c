//! The axes and the text sections of the plan.

use super::{Draft, Planned, Stop, place::rank_among};
use crate::workplan::{Arrangement, Parts, arrange};
use crate::{
    Action, Assign, Axis, Entity, Group, Id, Lang, Objective, Place, Rank, Record, Refusal, Row,
    RowRef, SectionKind, Value, Verb, View, usual_sections,
};

impl<V: View> Draft<'_, V> {
    /// The plan's order, from the rows as they stand.
    pub(super) fn arrangement(&self) -> Planned<V, Arrangement> {
        Ok(arrange(Parts {
            groups: &self.all::<Group>()?,
            axes: &self.all::<Axis>()?,
            objectives: &self.all::<Objective>()?,
            actions: &self.all::<Action>()?,
        }))
    }

    fn all<T: Record>(&self) -> Planned<V, Vec<T>> {
        let rows = self.view.rows(T::ENTITY).map_err(Stop::Failed)?;
        Ok(rows.iter().map(T::from_row).collect())
    }

    pub(super) fn write_axis(
        &mut self,
        axis: Id,
        place: Option<Place>,
        fields: &[Assign],
    ) -> Planned<V> {
        let order = self.arrangement()?.ranked_axes();
        let gone = Refusal::Gone { entity: Entity::Axis };
        let (_, rank) = order.iter().find(|(id, _)| *id == axis).ok_or(gone)?;
        let start = [("position", Value::from(rank.0.clone()))];
        self.write_usual(RowRef { entity: Entity::Axis, id: axis }, &start, &order, place, fields)
    }

    pub(super) fn add_axis(&mut self, after: Option<Id>, lang: Lang, title: &str) -> Planned<V> {
        let order = self.arrangement()?.ranked_axes();
        self.add_titled(Entity::Axis, &order, after, lang, title)?;
        Ok(super::label(Verb::Add, Entity::Axis, 1))
    }

    pub(super) fn write_section(
        &mut self,
        section: Id,
        place: Option<Place>,
        fields: &[Assign],
    ) -> Planned<V> {
        let order = self.sections()?;
        let gone = Refusal::Gone { entity: Entity::Section };
        let (rank, _, kind) = order.iter().find(|(_, id, _)| *id == section).ok_or(gone)?;
        let start = [("kind", Value::from(kind.name())), ("position", rank.0.clone().into())];
        let ranks: Vec<(Id, Rank)> =
            order.iter().map(|(rank, id, _)| (*id, rank.clone())).collect();
        let section = RowRef { entity: Entity::Section, id: section };
        self.write_usual(section, &start, &ranks, place, fields)
    }

    pub(super) fn add_section(&mut self, after: Option<Id>, lang: Lang, title: &str) -> Planned<V> {
        let order: Vec<(Id, Rank)> =
            self.sections()?.into_iter().map(|(rank, id, _)| (id, rank)).collect();
        let id = self.add_titled(Entity::Section, &order, after, lang, title)?;
        self.write(Entity::Section, id, "kind", SectionKind::Free.name());
        Ok(super::label(Verb::Add, Entity::Section, 1))
    }

    /// The text sections in order: those every plan has, written or not, and free ones.
    fn sections(&self) -> Planned<V, Vec<(Rank, Id, SectionKind)>> {
        let rows = self.view.rows(Entity::Section).map_err(Stop::Failed)?;
        let usual = usual_sections();
        let mut order: Vec<(Rank, Id, SectionKind)> = rows
            .iter()
            .filter(|row| !usual.iter().any(|(_, id, _)| *id == row.id))
            .map(|row| (Rank(row.plain("position")), row.id, SectionKind::Free))
            .collect();
        order.extend(usual.into_iter().map(|(kind, id, rank)| {
            let own = rows.iter().find(|row| row.id == id).map(|row| Rank(row.plain("position")));
            (own.filter(|rank| !rank.0.is_empty()).unwrap_or(rank), id, kind)
        }));
        order.sort();
        Ok(order)
    }

    fn add_titled(
        &mut self,
        entity: Entity,
        order: &[(Id, Rank)],
        after: Option<Id>,
        lang: Lang,
        title: &str,
    ) -> Planned<V, Id> {
        if title.trim().is_empty() {
            return Err(Refusal::Empty.into());
        }
        let id = self.create(entity);
        let place = after.map_or(Place::First, Place::After);
        let rank = rank_among(order, id, place).unwrap_or_default();
        self.write(entity, id, "position", rank.0);
        self.assign(entity, &Row::new(id), &[Assign::wording("title", lang, title)])?;
        Ok(id)
    }
}
