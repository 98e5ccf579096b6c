//! What the plenary asks of the open workshop: the stage, and what was presented against what stands
//! now.

use documents::{Deck, Ratio};
use serde::Serialize;
use workshop::{
    Entity, Id, Lang, Mutation, Presentation, RowRef, Snapshot, Text, WordRun, codes, compare,
    present,
};

use crate::{Answer, Fault, FaultCode, FloorFace, FloorOrder, Host, Stamp};

/// What a group presented, against what stands now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct AsPresented {
    /// The group.
    pub group: Id,
    /// Objectives and actions that are not as they were presented, in their order.
    pub changes: Vec<RowChange>,
}

/// A row that is not as it was presented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct RowChange {
    /// The row.
    pub row: RowRef,
    /// Its number; for one that is gone, the number it had.
    pub code: String,
    /// The words of both, one against the other.
    pub words: Vec<WordRun>,
    /// Whether it was added since.
    pub added: bool,
    /// Whether it was taken away since.
    pub removed: bool,
}

impl Host {
    /// The plenary as it stands.
    ///
    /// # Errors
    /// When nothing is open.
    pub async fn floor(&self) -> Result<FloorFace, Fault> {
        let floor = self.in_room(|room| room.book().floor.clone());
        self.with(move |desk| Ok(floor.face(desk.snapshot(), &Stamp::now()))).await
    }

    /// Does something on the stage.
    ///
    /// # Errors
    /// When nothing is open.
    pub async fn tell_floor(&self, order: FloorOrder) -> Result<FloorFace, Fault> {
        self.in_room(|room| room.change(|book| book.floor.obey(order, &Stamp::now())));
        self.refresh().await?;
        self.floor().await
    }

    /// Ends the presentation on stage: what was presented is fixed as a version in the log, unless
    /// it was a rehearsal.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read or written.
    pub async fn finish_presentation(&self) -> Result<Answer, Fault> {
        let now = Stamp::now();
        let floor = self.in_room(|room| room.book().floor.clone());
        let Some((group, _)) = floor.at() else { return Ok(Answer::Nothing) };
        if floor.is_rehearsal() {
            self.tell_floor(FloorOrder::Leave).await?;
            return Ok(Answer::Unchanged);
        }
        let seconds = i32::try_from(floor.spent(&now) / 1000).unwrap_or(i32::MAX);
        let version = self.with(|desk| Ok(desk.store().version()?)).await?;
        let answer = self.mutate(Mutation::Present { group, seconds, version }).await?;
        if matches!(answer, Answer::Done(_)) {
            self.in_room(|room| room.change(|book| book.floor.finish(&now)));
        }
        Ok(answer)
    }

    /// A group's presentation as pages; all of them in their running order without a group.
    ///
    /// # Errors
    /// When nothing is open.
    pub async fn deck(&self, group: Option<Id>, lang: Lang, ratio: Ratio) -> Result<Deck, Fault> {
        self.with(move |desk| Ok(desk.deck(group, lang, ratio))).await
    }

    /// A group's presentation as its slides stand, for preparing it.
    ///
    /// # Errors
    /// When nothing is open, or there is no such group.
    pub async fn presentation(&self, group: Id) -> Result<Presentation, Fault> {
        self.with(move |desk| {
            let snapshot = desk.snapshot();
            present(snapshot, &codes(snapshot), group).ok_or(Fault::new(FaultCode::NoSuchGroup))
        })
        .await
    }

    /// What is not as a group presented it last; none when it has not presented.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read.
    pub async fn as_presented(&self, group: Id, lang: Lang) -> Result<Option<AsPresented>, Fault> {
        self.with(move |desk| {
            let now = desk.snapshot().clone();
            let Some(last) = now.presented.iter().rfind(|one| one.group == group) else {
                return Ok(None);
            };
            let then = desk.store().as_of(&last.version)?;
            Ok(Some(AsPresented { group, changes: changes(&then, &now, group, lang) }))
        })
        .await
    }
}

/// The objectives of a group, each with its actions after it.
fn work(snapshot: &Snapshot, group: Id) -> Vec<(RowRef, &Text)> {
    let mut all = Vec::new();
    for objective in snapshot.objectives.iter().filter(|one| one.group == group) {
        all.push((RowRef { entity: Entity::Objective, id: objective.id }, &objective.text));
        for action in snapshot.actions.iter().filter(|one| one.objective == objective.id) {
            all.push((RowRef { entity: Entity::Action, id: action.id }, &action.text));
        }
    }
    all
}

fn changes(then: &Snapshot, now: &Snapshot, group: Id, lang: Lang) -> Vec<RowChange> {
    let (old_codes, new_codes) = (codes(then), codes(now));
    let (before, after) = (work(then, group), work(now, group));
    let words = |text: Option<&Text>| {
        text.and_then(|text| text.best(lang)).map_or("", |(_, words)| words).to_owned()
    };
    let mut changes = Vec::new();
    for (row, text) in &after {
        let old = before.iter().find(|(one, _)| one == row).map(|(_, text)| *text);
        let (was, is) = (words(old), words(Some(*text)));
        if was != is || old.is_none() {
            changes.push(RowChange {
                row: *row,
                code: new_codes.get(&row.id).cloned().unwrap_or_default(),
                words: compare(&was, &is),
                added: old.is_none(),
                removed: false,
            });
        }
    }
    for (row, text) in &before {
        if !after.iter().any(|(one, _)| one == row) {
            changes.push(RowChange {
                row: *row,
                code: old_codes.get(&row.id).cloned().unwrap_or_default(),
                words: compare(&words(Some(*text)), ""),
                added: false,
                removed: true,
            });
        }
    }
    changes
}
