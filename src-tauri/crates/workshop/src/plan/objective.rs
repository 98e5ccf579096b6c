use std::collections::BTreeSet;

use super::{Draft, Planned, Stop, label};
use crate::{
    Assign, EditKind, Entity, Id, Lang, Marking, MarkingScale, Place, Plain, Rank, Verb, View,
};

impl<V: View> Draft<'_, V> {
    pub(super) fn write_objective(
        &mut self,
        group: Id,
        topic: Option<Id>,
        (cards, clusters): (&[Id], &[Id]),
        lang: Lang,
        text: &str,
    ) -> Planned<V> {
        let mut fields =
            vec![Assign::wording("text", lang, text), Assign::plain("topic", Plain::from(topic))];
        // It begins from their words, so it is held back where they are.
        if let Some(marking) = self.marking_of(cards, clusters)? {
            fields.push(Assign::plain("marking", marking.name()));
        }
        self.add(Entity::Objective, Some(group), Place::Last, &fields)?;
        let objective = self.edits.first().map(|edit| edit.id).unwrap_or(group);
        let mut last = None;
        self.link(objective, Entity::Card, cards, &mut last)?;
        self.link(objective, Entity::Cluster, clusters, &mut last)?;
        Ok(label(Verb::Add, Entity::Objective, 1))
    }

    /// The most closed marking of these cards and of those in these clusters; none when all are open.
    fn marking_of(&self, cards: &[Id], clusters: &[Id]) -> Planned<V, Option<Marking>> {
        let mut rows = Vec::new();
        for card in cards {
            rows.push(self.present(Entity::Card, *card)?);
        }
        for cluster in clusters {
            let own = self.view.rows_where(Entity::Card, "cluster", *cluster);
            rows.extend(own.map_err(Stop::Failed)?);
        }
        let closed: Vec<Marking> = rows
            .iter()
            .filter_map(|row| Marking::from_name(row.word("marking")?))
            .filter(|marking| !marking.is_open())
            .collect();
        let workshop = self.present(Entity::Workshop, Id::WORKSHOP)?;
        let scale = workshop.word("marking_scale").and_then(MarkingScale::from_name);
        let own = |marking: &&Marking| marking.scale() == scale.unwrap_or_default();
        // Nobody has said how two scales compare; that of the workshop goes first.
        Ok(closed.iter().filter(own).max().or(closed.iter().max()).copied())
    }

    pub(super) fn answer(&mut self, objective: Id, cards: &[Id], clusters: &[Id]) -> Planned<V> {
        self.present(Entity::Objective, objective)?;
        let links = self
            .view
            .rows_where(Entity::Answering, "objective", objective)
            .map_err(Stop::Failed)?;
        let wanted: BTreeSet<Id> = cards.iter().chain(clusters).copied().collect();
        let mut kept = BTreeSet::new();
        for link in &links {
            // Two laptops may have linked the same card; one of the links is enough.
            match link.link("cluster").or_else(|| link.link("card")) {
                Some(answered) if wanted.contains(&answered) && kept.insert(answered) => {}
                _ => self.exist(EditKind::Delete, Entity::Answering, link.id),
            }
        }
        let new = |ids: &[Id]| -> Vec<Id> {
            ids.iter().copied().filter(|id| !kept.contains(id)).collect()
        };
        let (cards, clusters) = (new(cards), new(clusters));
        let mut last = links.last().map(|link| Rank(link.plain("position")));
        self.link(objective, Entity::Card, &cards, &mut last)?;
        self.link(objective, Entity::Cluster, &clusters, &mut last)?;
        Ok(label(Verb::Edit, Entity::Objective, 1))
    }

    /// Links an objective to cards or clusters, each once.
    fn link(
        &mut self,
        objective: Id,
        entity: Entity,
        ids: &[Id],
        last: &mut Option<Rank>,
    ) -> Planned<V, ()> {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(*id) {
                continue;
            }
            self.present(entity, *id)?;
            let rank = Rank::between(last.as_ref(), None);
            let link = self.create(Entity::Answering);
            self.write(Entity::Answering, link, "objective", objective);
            self.write(Entity::Answering, link, entity.name(), *id);
            self.write(Entity::Answering, link, "position", rank.0.clone());
            *last = Some(rank);
        }
        Ok(())
    }
}
