use std::collections::BTreeMap;

use super::{Draft, Planned, Stop, label};
use crate::{
    Assign, Delegation, DelegationKind, Entity, Id, Lang, PersonLine, Plain, Rank, Record as _,
    Refusal, Role, Row, Verb, View, fold,
};

impl<V: View> Draft<'_, V> {
    pub(super) fn add_people(&mut self, lang: Lang, people: &[PersonLine]) -> Planned<V> {
        if people.is_empty() {
            return Err(Refusal::Empty.into());
        }
        let mut delegations = Delegations::read(self)?;
        let groups = self.view.rows(Entity::Group).map_err(Stop::Failed)?;
        let standing = self.view.rows(Entity::Participant).map_err(Stop::Failed)?;
        let mut last = standing.last().map(|row| Rank(row.plain("position")));
        let mut seats = BTreeMap::new();
        for person in people {
            let delegation = delegations.find_or_add(self, lang, &person.delegation)?;
            let group = person.group.checked_sub(1).and_then(|at| groups.get(at as usize));
            let rank = Rank::between(last.as_ref(), None);
            let id = self.create(Entity::Participant);
            self.write(Entity::Participant, id, "position", rank.0.clone());
            last = Some(rank);
            for (field, link) in [("delegation", delegation), ("group", group.map(|g| g.id))] {
                if let Some(link) = link {
                    self.write(Entity::Participant, id, field, link);
                }
            }
            let fields = [
                Assign::plain("name", person.name.as_str()),
                Assign::plain("post", person.post.as_str()),
                Assign::plain("institution", person.institution.as_str()),
                Assign::plain("role", Plain::Text(person.role.name().to_owned())),
                Assign::plain("notes", person.notes.as_str()),
            ];
            self.assign(Entity::Participant, &Row::new(id), &fields)?;
            if let Some(group) = group {
                self.seat(group, person.role, id, &mut seats);
            }
        }
        Ok(label(Verb::Import, Entity::Participant, people.len()))
    }

    /// Whoever the list names first as facilitator or rapporteur of a group without one takes that
    /// seat.
    fn seat(&mut self, group: &Row, role: Role, person: Id, seats: &mut BTreeMap<(Id, Role), Id>) {
        let field = match role {
            Role::Facilitator => "facilitator",
            Role::Rapporteur => "rapporteur",
            Role::Delegate | Role::Speaker | Role::Organiser => return,
        };
        if group.link(field).is_none() && !seats.contains_key(&(group.id, role)) {
            seats.insert((group.id, role), person);
            self.write(Entity::Group, group.id, field, person);
        }
    }
}

/// Delegations by every name they answer to.
struct Delegations {
    by_name: BTreeMap<String, Id>,
    last: Option<Rank>,
}

impl Delegations {
    fn read<V: View>(draft: &Draft<'_, V>) -> Planned<V, Self> {
        let rows = draft.view.rows(Entity::Delegation).map_err(Stop::Failed)?;
        let last = rows.last().map(|row| Rank(row.plain("position")));
        let mut by_name = BTreeMap::new();
        for row in &rows {
            let delegation = Delegation::from_row(row);
            let names = Lang::ALL.into_iter().filter_map(|lang| delegation.name.get(lang));
            for name in names.chain([delegation.short.as_str()]) {
                if !name.is_empty() {
                    by_name.entry(fold(name)).or_insert(row.id);
                }
            }
        }
        Ok(Self { by_name, last })
    }

    fn find_or_add<V: View>(
        &mut self,
        draft: &mut Draft<'_, V>,
        lang: Lang,
        name: &str,
    ) -> Planned<V, Option<Id>> {
        let key = fold(name);
        if key.is_empty() {
            return Ok(None);
        }
        if let Some(id) = self.by_name.get(&key) {
            return Ok(Some(*id));
        }
        let rank = Rank::between(self.last.as_ref(), None);
        let id = draft.create(Entity::Delegation);
        draft.write(Entity::Delegation, id, "position", rank.0.clone());
        let row = Row::new(id);
        // Only members decide, so a list must not make one; the organiser says who is.
        let fields = [
            Assign::wording("name", lang, name),
            Assign::plain("kind", DelegationKind::Observer.name()),
        ];
        draft.assign(Entity::Delegation, &row, &fields)?;
        self.last = Some(rank);
        self.by_name.insert(key, id);
        Ok(Some(id))
    }
}
