use std::collections::BTreeSet;

use super::{Draft, Planned, Stop, label};
use crate::{Assign, EditKind, Entity, Id, Lang, Place, Plain, Rank, Verb, View};

impl<V: View> Draft<'_, V> {
    pub(super) fn write_objective(
        &mut self,
        group: Id,
        topic: Option<Id>,
        cards: &[Id],
        lang: Lang,
        text: &str,
    ) -> Planned<V> {
        let fields =
            [Assign::wording("text", lang, text), Assign::plain("topic", Plain::from(topic))];
        self.add(Entity::Objective, Some(group), Place::Last, &fields)?;
        let objective = self.edits.first().map(|edit| edit.id).unwrap_or(group);
        self.link_cards(objective, cards, None)?;
        Ok(label(Verb::Add, Entity::Objective, 1))
    }

    pub(super) fn answer(&mut self, objective: Id, cards: &[Id]) -> Planned<V> {
        self.present(Entity::Objective, objective)?;
        let links = self
            .view
            .rows_where(Entity::Answering, "objective", objective)
            .map_err(Stop::Failed)?;
        let wanted: BTreeSet<Id> = cards.iter().copied().collect();
        let mut kept = BTreeSet::new();
        for link in &links {
            // Two laptops may have linked the same card; one of the links is enough.
            match link.link("card") {
                Some(card) if wanted.contains(&card) && kept.insert(card) => {}
                _ => self.exist(EditKind::Delete, Entity::Answering, link.id),
            }
        }
        let new: Vec<Id> = cards.iter().copied().filter(|card| !kept.contains(card)).collect();
        let last = links.last().map(|link| Rank(link.plain("position")));
        self.link_cards(objective, &new, last)?;
        Ok(label(Verb::Edit, Entity::Objective, 1))
    }

    fn link_cards(&mut self, objective: Id, cards: &[Id], last: Option<Rank>) -> Planned<V, ()> {
        let mut last = last;
        let mut seen = BTreeSet::new();
        for card in cards {
            if !seen.insert(*card) {
                continue;
            }
            self.present(Entity::Card, *card)?;
            let rank = Rank::between(last.as_ref(), None);
            let id = self.create(Entity::Answering);
            self.write(Entity::Answering, id, "objective", objective);
            self.write(Entity::Answering, id, "card", *card);
            self.write(Entity::Answering, id, "position", rank.0.clone());
            last = Some(rank);
        }
        Ok(())
    }
}
