//! Several cards or actions at once: pasted, gathered under a name, merged.

use std::collections::BTreeSet;

use super::{Draft, Planned, Stop, label};
use crate::{
    ActionLine, Assign, CardKind, CardLine, Entity, Id, Lang, Plain, Rank, Refusal, Row, Value,
    Verb, View,
};

impl<V: View> Draft<'_, V> {
    pub(super) fn add_cards(
        &mut self,
        group: Id,
        step: Option<Id>,
        lang: Lang,
        veiled: bool,
        cards: &[CardLine],
    ) -> Planned<V> {
        self.present(Entity::Group, group)?;
        let mut last = self.last_rank(Entity::Card, group)?;
        for card in cards {
            let step = step.filter(|_| card.kind == CardKind::Point);
            let fields = [
                Assign::wording("text", lang, &card.text),
                Assign::plain("kind", card.kind.name()),
                Assign::plain("topic", Plain::from(card.topic)),
                Assign::plain("delegation", Plain::from(card.delegation)),
                Assign::plain("step", Plain::from(step)),
                Assign::plain("veiled", veiled),
            ];
            self.append(Entity::Card, ("group", group), &mut last, &fields)?;
        }
        self.some(cards.len())?;
        Ok(label(Verb::Add, Entity::Card, cards.len()))
    }

    pub(super) fn add_actions(
        &mut self,
        objective: Id,
        lang: Lang,
        actions: &[ActionLine],
    ) -> Planned<V> {
        self.present(Entity::Objective, objective)?;
        let mut last = self.last_rank(Entity::Action, objective)?;
        for action in actions {
            let level = action.level.map_or(Plain::Null, |level| level.name().into());
            let fields = [
                Assign::wording("text", lang, &action.text),
                Assign::plain("level", level),
                Assign::plain("lead", action.lead.as_str()),
                Assign::plain("partners", action.partners.as_str()),
                Assign::plain("countries", action.countries.as_str()),
                Assign::plain("timeframe", action.timeframe.as_str()),
            ];
            self.append(Entity::Action, ("objective", objective), &mut last, &fields)?;
        }
        self.some(actions.len())?;
        Ok(label(Verb::Add, Entity::Action, actions.len()))
    }

    pub(super) fn some(&self, count: usize) -> Planned<V, ()> {
        if count == 0 { Err(Refusal::Empty.into()) } else { Ok(()) }
    }

    pub(super) fn last_rank(&self, entity: Entity, owner: Id) -> Planned<V, Option<Rank>> {
        let siblings = self.siblings(entity, Some(owner))?;
        Ok(siblings.last().map(|row| Rank(row.plain("position"))))
    }

    /// Adds a row after the last; `last` moves on to it.
    pub(super) fn append(
        &mut self,
        entity: Entity,
        (owner_field, owner): (&str, Id),
        last: &mut Option<Rank>,
        fields: &[Assign],
    ) -> Planned<V, Id> {
        let rank = Rank::between(last.as_ref(), None);
        let id = self.create(entity);
        self.write(entity, id, owner_field, owner);
        self.write(entity, id, "position", rank.0.clone());
        self.assign(entity, &Row::new(id), fields)?;
        *last = Some(rank);
        Ok(id)
    }

    pub(super) fn gather_cards(
        &mut self,
        group: Id,
        cluster: Option<Id>,
        lang: Lang,
        name: &str,
        cards: &[Id],
    ) -> Planned<V> {
        let rows = self.own_cards(group, cards)?;
        let cluster = match cluster {
            Some(cluster) => {
                self.present(Entity::Cluster, cluster)?;
                cluster
            }
            None => {
                if name.trim().is_empty() {
                    return Err(Refusal::Empty.into());
                }
                let mut last = self.last_rank(Entity::Cluster, group)?;
                // A cluster is about what all its cards are about.
                let topics: BTreeSet<Option<Id>> =
                    rows.iter().map(|row| row.link("topic")).collect();
                let topic =
                    if topics.len() == 1 { topics.into_iter().next().flatten() } else { None };
                let fields = [
                    Assign::wording("name", lang, name),
                    Assign::plain("topic", Plain::from(topic)),
                ];
                self.append(Entity::Cluster, ("group", group), &mut last, &fields)?
            }
        };
        for row in &rows {
            if row.link("cluster") != Some(cluster) {
                self.write(Entity::Card, row.id, "cluster", cluster);
            }
        }
        Ok(label(Verb::Gather, Entity::Card, rows.len()))
    }

    /// The cards of a group that are still there, each once.
    fn own_cards(&self, group: Id, cards: &[Id]) -> Planned<V, Vec<Row>> {
        self.present(Entity::Group, group)?;
        let mut rows: Vec<Row> = Vec::new();
        for id in cards {
            let row = self.present(Entity::Card, *id)?;
            if row.link("group") != Some(group) {
                return Err(Refusal::Misplaced.into());
            }
            if rows.iter().all(|known| known.id != row.id) {
                rows.push(row);
            }
        }
        Ok(rows)
    }

    pub(super) fn merge_cards(&mut self, into: Id, cards: &[Id]) -> Planned<V> {
        let head = self.present(Entity::Card, into)?;
        let group = head.link("group").ok_or(Refusal::Misplaced)?;
        let others: Vec<Row> =
            self.own_cards(group, cards)?.into_iter().filter(|row| row.id != into).collect();
        if others.is_empty() {
            return Err(Refusal::NothingToMerge.into());
        }
        self.merge_rows(Entity::Card, &head, &others)?;
        // What stands for all of them stands where they were gathered.
        if head.link("cluster").is_none()
            && let Some(cluster) = others.iter().find_map(|row| row.link("cluster"))
        {
            self.write(Entity::Card, head.id, "cluster", cluster);
        }
        Ok(label(Verb::Merge, Entity::Card, others.len() + 1))
    }
    /// Merges rows into one that from now on stands for itself and for all of them.
    pub(super) fn merge_rows(
        &mut self,
        entity: Entity,
        head: &Row,
        others: &[Row],
    ) -> Planned<V, ()> {
        if head.link("merged_into").is_some() {
            self.write(entity, head.id, "merged_into", Value::Null);
        }
        for row in others {
            let voices =
                self.view.rows_where(entity, "merged_into", row.id).map_err(Stop::Failed)?;
            // What was merged into one of them goes along, so that no row hides behind another
            // that is hidden itself.
            for id in [row.id].into_iter().chain(voices.into_iter().map(|voice| voice.id)) {
                if id != head.id {
                    self.write(entity, id, "merged_into", head.id);
                }
            }
        }
        Ok(())
    }
}
