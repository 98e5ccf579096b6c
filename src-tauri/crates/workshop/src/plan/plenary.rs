//! What the plenary does: its running order, presentations, remarks, and what stood when.

use super::place::rank_among;
use super::{Draft, Planned, Stop, label};
use crate::{
    Assign, Consensus, DelegationKind, EditKind, Entity, Id, Lang, PickKind, Place, Plain, Rank,
    Refusal, RemarkKind, RemarkOutcome, Row, RowRef, SlideKind, Value, Verb, View, usual_slides,
};

/// What the floor said.
pub(super) struct Said<'a> {
    pub(super) kind: RemarkKind,
    pub(super) lang: Lang,
    pub(super) text: &'a str,
    pub(super) proposed: &'a str,
}

impl<V: View> Draft<'_, V> {
    pub(super) fn move_turn(&mut self, group: Id, place: Place) -> Planned<V> {
        self.present(Entity::Group, group)?;
        let groups = self.view.rows(Entity::Group).map_err(Stop::Failed)?;
        let mut order: Vec<(Id, Rank)> = groups.iter().map(|row| (row.id, turn(row))).collect();
        order.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
        if let Some(rank) = rank_among(&order, group, place) {
            self.write(Entity::Group, group, "turn", rank.0);
        }
        Ok(label(Verb::Move, Entity::Group, 1))
    }

    pub(super) fn write_slide(
        &mut self,
        group: Id,
        slide: Id,
        place: Option<Place>,
        fields: &[Assign],
    ) -> Planned<V> {
        let order = self.slides(group)?;
        let (rank, _, kind) = order
            .iter()
            .find(|(_, id, _)| *id == slide)
            .ok_or(Refusal::Gone { entity: Entity::Slide })?;
        let start = [
            ("group", Value::from(group)),
            ("kind", kind.name().into()),
            ("position", rank.0.clone().into()),
        ];
        let ranks: Vec<(Id, Rank)> =
            order.iter().map(|(rank, id, _)| (*id, rank.clone())).collect();
        let slide = RowRef { entity: Entity::Slide, id: slide };
        self.write_usual(slide, &start, &ranks, place, fields)
    }

    pub(super) fn add_slide(
        &mut self,
        group: Id,
        after: Option<Id>,
        lang: Lang,
        title: &str,
    ) -> Planned<V> {
        let order: Vec<(Id, Rank)> =
            self.slides(group)?.into_iter().map(|(rank, id, _)| (id, rank)).collect();
        let place = after.map_or(Place::First, Place::After);
        let id = self.create(Entity::Slide);
        let rank = rank_among(&order, id, place).unwrap_or_default();
        self.write(Entity::Slide, id, "group", group);
        self.write(Entity::Slide, id, "kind", SlideKind::Free.name());
        self.write(Entity::Slide, id, "position", rank.0);
        self.assign(Entity::Slide, &Row::new(id), &[Assign::wording("title", lang, title)])?;
        Ok(label(Verb::Add, Entity::Slide, 1))
    }

    /// The slides of a group in order: those every presentation has, written or not, and free ones.
    fn slides(&self, group: Id) -> Planned<V, Vec<(Rank, Id, SlideKind)>> {
        self.present(Entity::Group, group)?;
        let rows = self.view.rows_where(Entity::Slide, "group", group).map_err(Stop::Failed)?;
        let usual = usual_slides(group);
        let mut order: Vec<(Rank, Id, SlideKind)> = rows
            .iter()
            .filter(|row| !usual.iter().any(|(_, id, _)| *id == row.id))
            .map(|row| (Rank(row.plain("position")), row.id, SlideKind::Free))
            .collect();
        order.extend(usual.into_iter().map(|(kind, id, rank)| {
            let own = rows.iter().find(|row| row.id == id).map(|row| Rank(row.plain("position")));
            (own.filter(|rank| !rank.0.is_empty()).unwrap_or(rank), id, kind)
        }));
        order.sort();
        Ok(order)
    }

    pub(super) fn pick(
        &mut self,
        group: Id,
        about: RowRef,
        kind: PickKind,
        on: bool,
    ) -> Planned<V> {
        self.present(Entity::Group, group)?;
        let field = self.named(about)?;
        let id = about.id.derived(kind.name());
        let standing = self.view.row(Entity::Pick, id).map_err(Stop::Failed)?;
        match (standing, on) {
            (None, true) => {
                let last = self.last_rank(Entity::Pick, group)?;
                // It may have been there before: then it comes back.
                self.exist(EditKind::Create, Entity::Pick, id);
                self.write(Entity::Pick, id, "group", group);
                self.write(Entity::Pick, id, "kind", kind.name());
                self.write(Entity::Pick, id, field, about.id);
                self.write(Entity::Pick, id, "position", Rank::between(last.as_ref(), None).0);
            }
            (Some(_), false) => self.exist(EditKind::Delete, Entity::Pick, id),
            (Some(_), true) | (None, false) => {}
        }
        Ok(label(Verb::Edit, Entity::Pick, 1))
    }

    pub(super) fn remark(
        &mut self,
        group: Id,
        about: Option<RowRef>,
        delegation: Option<Id>,
        said: Said<'_>,
    ) -> Planned<V> {
        self.present(Entity::Group, group)?;
        let wordless = said.text.trim().is_empty() && said.proposed.trim().is_empty();
        let speaks = matches!(said.kind, RemarkKind::Supports | RemarkKind::Reserves);
        if wordless && !(speaks && delegation.is_some()) {
            return Err(Refusal::Empty.into());
        }
        let mut fields = vec![
            Assign::plain("kind", said.kind.name()),
            Assign::plain("delegation", Plain::from(delegation)),
            Assign::wording("text", said.lang, said.text),
        ];
        if said.kind == RemarkKind::Proposes {
            fields.push(Assign::wording("proposed", said.lang, said.proposed));
        }
        let mut reserves = None;
        if let Some(about) = about {
            let field = self.named(about)?;
            fields.push(Assign::plain(field, about.id));
            let decided = matches!(about.entity, Entity::Objective | Entity::Action);
            if said.kind == RemarkKind::Reserves && decided && self.decides(delegation)? {
                reserves = Some(about);
            }
        }
        let mut last = self.last_rank(Entity::Remark, group)?;
        self.append(Entity::Remark, ("group", group), &mut last, &fields)?;
        if let Some(about) = reserves {
            let row = self.present(about.entity, about.id)?;
            let stands = Assign::plain("consensus", Consensus::Reservation.name());
            self.assign(about.entity, &row, &[stands])?;
        }
        Ok(label(Verb::Add, Entity::Remark, 1))
    }

    /// Whether a delegation is a member: only members count toward consensus.
    fn decides(&self, delegation: Option<Id>) -> Planned<V, bool> {
        let Some(id) = delegation else { return Ok(false) };
        let row = self.present(Entity::Delegation, id)?;
        Ok(row.word("kind").is_none_or(|kind| kind == DelegationKind::Member.name()))
    }

    pub(super) fn settle(&mut self, remark: Id, outcome: RemarkOutcome) -> Planned<V> {
        let row = self.present(Entity::Remark, remark)?;
        let proposed = row.wording("proposed");
        let about = [Entity::Card, Entity::Cluster, Entity::Objective, Entity::Action]
            .into_iter()
            .find_map(|entity| Some(RowRef { entity, id: row.link(entity.name())? }));
        if outcome == RemarkOutcome::Accepted {
            let about = about.ok_or(Refusal::Misplaced)?;
            let lang = proposed.original.ok_or(Refusal::Empty)?;
            let words = proposed.get(lang).ok_or(Refusal::Empty)?.to_owned();
            let target = self.present(about.entity, about.id)?;
            let field = if about.entity == Entity::Cluster { "name" } else { "text" };
            self.agree(about.entity, &target, field, lang, &words)?;
        }
        self.assign(Entity::Remark, &row, &[Assign::plain("outcome", outcome.name())])?;
        Ok(label(Verb::Edit, Entity::Remark, 1))
    }

    /// Writes what the plenary agreed on. In whichever language that was, it is the wording from now
    /// on, and what stands in the other languages has to be translated again.
    fn agree(
        &mut self,
        entity: Entity,
        row: &Row,
        field: &str,
        lang: Lang,
        words: &str,
    ) -> Planned<V, ()> {
        let before = row.wording(field);
        let other = before.original.is_some_and(|one| one != lang && before.get(one).is_some());
        let holds = before.get(lang) == Some(words) && !before.outdated.contains(&lang);
        if !other || holds {
            return self.assign(entity, row, &[Assign::wording(field, lang, words)]);
        }
        self.write_wording(entity, row.id, field, lang, lang, words);
        self.write(entity, row.id, &format!("{field}.original"), lang.tag());
        Ok(())
    }

    pub(super) fn note_presented(&mut self, group: Id, seconds: i32, version: &str) -> Planned<V> {
        let row = self.present(Entity::Group, group)?;
        let presenter = row.link("presenter").or(row.link("rapporteur"));
        let name = match presenter {
            Some(id) => self.view.row(Entity::Participant, id).map_err(Stop::Failed)?,
            None => None,
        };
        let mut last = self.last_rank(Entity::Presented, group)?;
        let fields = [
            Assign::plain(
                "presenter",
                name.map(|row| row.plain("name")).unwrap_or_default().as_str(),
            ),
            Assign::plain("version", version),
        ];
        let id = self.append(Entity::Presented, ("group", group), &mut last, &fields)?;
        self.write(Entity::Presented, id, "seconds", Value::Int(seconds.max(0).into()));
        Ok(label(Verb::Add, Entity::Presented, 1))
    }

    /// The field that names a row of that kind, if it can be spoken about.
    fn named(&self, about: RowRef) -> Planned<V, &'static str> {
        match about.entity {
            Entity::Card | Entity::Cluster | Entity::Objective | Entity::Action => {
                self.present(about.entity, about.id)?;
                Ok(about.entity.name())
            }
            _ => Err(Refusal::Unknown.into()),
        }
    }
}

/// A group's place in the running order.
fn turn(row: &Row) -> Rank {
    Rank(row.word("turn").map_or_else(|| row.plain("position"), str::to_owned))
}
