use super::{Draft, Planned, Stop, label, place::rank_among};
use crate::{Assign, EditKind, Id, Place, Plain, Rank, Row, RowRef, Value, Verb, View};

impl<V: View> Draft<'_, V> {
    /// Writes a row that is there before anybody has written it, or gives it another place in its
    /// order. It becomes a row with its first change; `start` is what it then begins with.
    pub(super) fn write_usual(
        &mut self,
        row: RowRef,
        start: &[(&str, Value)],
        order: &[(Id, Rank)],
        place: Option<Place>,
        fields: &[Assign],
    ) -> Planned<V> {
        let RowRef { entity, id } = row;
        let verb = if place.is_some() { Verb::Move } else { Verb::Edit };
        let rank = place.and_then(|place| rank_among(order, id, place));
        let written = match self.view.row(entity, id).map_err(Stop::Failed)? {
            Some(written) => written,
            None if rank.is_none() && fields.iter().all(|field| is_empty(&field.value)) => {
                return Ok(label(verb, entity, 1));
            }
            None => {
                self.exist(EditKind::Create, entity, id);
                for (field, value) in start {
                    self.write(entity, id, field, value.clone());
                }
                Row::new(id)
            }
        };
        if let Some(rank) = rank {
            self.write(entity, id, "position", rank.0);
        }
        self.assign(entity, &written, fields)?;
        Ok(label(verb, entity, 1))
    }
}

fn is_empty(value: &Plain) -> bool {
    match value {
        Plain::Null | Plain::Flag(false) => true,
        Plain::Text(text) => text.is_empty(),
        Plain::Flag(true) | Plain::Int(_) => false,
    }
}
