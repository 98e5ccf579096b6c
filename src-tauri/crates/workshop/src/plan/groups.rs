use super::{Draft, Planned, Stop, label};
use crate::{Assign, Entity, GroupOutline, Id, Lang, Rank, Refusal, Row, Verb, View};

impl<V: View> Draft<'_, V> {
    pub(super) fn add_groups(&mut self, lang: Lang, groups: &[GroupOutline]) -> Planned<V> {
        if groups.is_empty() {
            return Err(Refusal::Empty.into());
        }
        let standing = self.view.rows(Entity::Group).map_err(Stop::Failed)?;
        let mut last = standing.last().map(|row| Rank(row.plain("position")));
        for outline in groups {
            let group = self.titled(Entity::Group, None, lang, &outline.title, &mut last)?;
            let mut last_topic = None;
            for topic in &outline.topics {
                self.titled(Entity::Topic, Some(group), lang, topic, &mut last_topic)?;
            }
        }
        Ok(label(Verb::Add, Entity::Group, groups.len()))
    }

    fn titled(
        &mut self,
        entity: Entity,
        owner: Option<Id>,
        lang: Lang,
        title: &str,
        last: &mut Option<Rank>,
    ) -> Planned<V, Id> {
        let rank = Rank::between(last.as_ref(), None);
        let id = self.create(entity);
        if let (Some((field, _)), Some(owner)) = (entity.owner(), owner) {
            self.write(entity, id, field, owner);
        }
        self.write(entity, id, "position", rank.0.clone());
        self.assign(entity, &Row::new(id), &[Assign::wording("title", lang, title)])?;
        *last = Some(rank);
        Ok(id)
    }
}
