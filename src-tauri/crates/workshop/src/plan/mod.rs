//! The rules: what each mutation does to the rows, or why it does not.

mod axes;
mod begin;
mod cards;
mod compile;
mod fields;
mod groups;
mod many;
mod objective;
mod overlap;
mod people;
mod place;
mod plenary;
mod rows;
mod session;
mod usual;
mod vote;

use crate::{
    Edit, EditKind, Entity, Id, Label, Mutation, Outcome, Plan, Refusal, Value, Verb, View,
};

/// Works out what a mutation does. Nothing is written here; `new_id` makes the ids of new rows.
///
/// # Errors
/// Only what reading the rows through `view` fails with.
pub fn plan<V: View>(
    mutation: &Mutation,
    view: &V,
    new_id: &mut dyn FnMut() -> Id,
) -> Result<Outcome, V::Error> {
    let mut draft = Draft { view, new_id, edits: Vec::new() };
    let planned = match mutation {
        Mutation::Add { entity, owner, place, fields } => {
            draft.add(*entity, *owner, *place, fields)
        }
        Mutation::Set { entity, id, fields } => draft.set(*entity, *id, fields),
        Mutation::SetMany { entity, ids, fields } => draft.set_many(*entity, ids, fields),
        Mutation::Remove { entity, ids, with_contents } => {
            draft.remove(*entity, ids, *with_contents)
        }
        Mutation::Move { entity, id, owner, place, fields } => {
            draft.move_to(*entity, *id, *owner, *place, fields)
        }
        Mutation::MoveMany { entity, ids, owner, place, fields } => {
            draft.move_many(*entity, ids, *owner, *place, fields)
        }
        Mutation::AddObjectives { group, topic, lang, texts } => {
            draft.add_objectives(*group, *topic, *lang, texts)
        }
        Mutation::WriteObjective { group, topic, cards, clusters, lang, text } => {
            draft.write_objective(*group, *topic, (cards, clusters), *lang, text)
        }
        Mutation::Answer { objective, cards, clusters } => {
            draft.answer(*objective, cards, clusters)
        }
        Mutation::AddCards { group, step, lang, veiled, cards } => {
            draft.add_cards(*group, *step, *lang, *veiled, cards)
        }
        Mutation::AddActions { objective, lang, actions } => {
            draft.add_actions(*objective, *lang, actions)
        }
        Mutation::Duplicate { entity, ids } => draft.duplicate(*entity, ids),
        Mutation::Gather { group, cluster, lang, name, cards } => {
            draft.gather_cards(*group, *cluster, *lang, name, cards)
        }
        Mutation::MergeCards { into, cards } => draft.merge_cards(*into, cards),
        Mutation::SetTimings { group, minutes } => draft.set_timings(*group, minutes),
        Mutation::Stand { group, delegation, about, kind } => {
            draft.stand(*group, *delegation, *about, *kind)
        }
        Mutation::OpenVote { group, lang, question, scale, method, voter, dots, options } => {
            let ballot =
                vote::BallotRules { scale: *scale, method: *method, voter: *voter, dots: *dots };
            draft.open_vote(*group, *lang, question, ballot, options)
        }
        Mutation::CastBallot { vote, delegation, person, marks } => {
            draft.cast_ballot(*vote, *delegation, *person, marks)
        }
        Mutation::MoveTurn { group, place } => draft.move_turn(*group, *place),
        Mutation::WriteSlide { group, slide, place, fields } => {
            draft.write_slide(*group, *slide, *place, fields)
        }
        Mutation::AddSlide { group, after, lang, title } => {
            draft.add_slide(*group, *after, *lang, title)
        }
        Mutation::Pick { group, about, kind, on } => draft.pick(*group, *about, *kind, *on),
        Mutation::Remark { group, about, delegation, kind, lang, text, proposed } => {
            let said = plenary::Said { kind: *kind, lang: *lang, text, proposed };
            draft.remark(*group, *about, *delegation, said)
        }
        Mutation::Settle { remark, outcome } => draft.settle(*remark, *outcome),
        Mutation::Present { group, seconds, version } => {
            draft.note_presented(*group, *seconds, version)
        }
        Mutation::WriteAxis { axis, place, fields } => draft.write_axis(*axis, *place, fields),
        Mutation::AddAxis { after, lang, title } => draft.add_axis(*after, *lang, title),
        Mutation::WriteSection { section, place, fields } => {
            draft.write_section(*section, *place, fields)
        }
        Mutation::AddSection { after, lang, title } => draft.add_section(*after, *lang, title),
        Mutation::JudgeOverlap { entity, first, second, verdict } => {
            draft.judge_overlap(*entity, (*first, *second), *verdict)
        }
        Mutation::MoveInPlan { entity, ids, to, place } => {
            draft.move_in_plan(*entity, ids, *to, *place)
        }
        Mutation::MergeInPlan { into, ids } => draft.merge_in_plan(*into, ids),
        Mutation::Separate { entity, ids } => draft.separate(*entity, ids),
        Mutation::Split { row, lang, text, actions } => draft.split(*row, *lang, text, actions),
        Mutation::FreezeCodes => draft.freeze_codes(),
        Mutation::ThawCodes => draft.thaw_codes(),
        Mutation::AddGroups { lang, groups } => draft.add_groups(*lang, groups),
        Mutation::AddPeople { lang, people } => draft.add_people(*lang, people),
        Mutation::Begin { template, lang, title, place, starts, ends, groups } => {
            draft.begin(*template, *lang, title, place, (*starts, *ends), groups)
        }
    };
    let edits = draft.edits;
    match planned {
        Ok(_) if edits.is_empty() => Ok(Outcome::Unchanged),
        Ok(label) => Ok(Outcome::Do(Plan { edits, label })),
        Err(Stop::Refused(refusal)) => Ok(Outcome::Refused(refusal)),
        Err(Stop::Asks(count)) => Ok(Outcome::Asks(count)),
        Err(Stop::Failed(error)) => Err(error),
    }
}

/// Why planning stops before it has edits.
enum Stop<E> {
    Refused(Refusal),
    Asks(u32),
    Failed(E),
}

impl<E> From<Refusal> for Stop<E> {
    fn from(refusal: Refusal) -> Self {
        Stop::Refused(refusal)
    }
}

type Planned<V, T = Label> = Result<T, Stop<<V as View>::Error>>;

/// The edits gathered so far, over the rows as they stand.
struct Draft<'a, V: View> {
    view: &'a V,
    new_id: &'a mut dyn FnMut() -> Id,
    edits: Vec<Edit>,
}

impl<V: View> Draft<'_, V> {
    /// The row, or the refusal that it is gone.
    fn present(&self, entity: Entity, id: Id) -> Planned<V, crate::Row> {
        if let Some(row) = self.view.row(entity, id).map_err(Stop::Failed)? {
            return Ok(row);
        }
        // The workshop itself exists from the first moment, written or not.
        if entity == Entity::Workshop && id == Id::WORKSHOP {
            return Ok(crate::Row::new(id));
        }
        Err(Refusal::Gone { entity }.into())
    }

    fn create(&mut self, entity: Entity) -> Id {
        let id = (self.new_id)();
        self.exist(EditKind::Create, entity, id);
        id
    }

    fn exist(&mut self, kind: EditKind, entity: Entity, id: Id) {
        self.edits.push(Edit {
            kind,
            entity: entity.name().to_owned(),
            id,
            field: String::new(),
            value: Value::Null,
            translates: None,
        });
    }

    fn write(&mut self, entity: Entity, id: Id, field: &str, value: impl Into<Value>) {
        self.edits.push(Edit {
            kind: EditKind::Set,
            entity: entity.name().to_owned(),
            id,
            field: field.to_owned(),
            value: value.into(),
            translates: None,
        });
    }
}

fn label(verb: Verb, entity: Entity, count: usize) -> Label {
    Label { verb, entity, count: count.try_into().unwrap_or(u32::MAX) }
}
