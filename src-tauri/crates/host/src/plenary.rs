//! What the plenary asks of the open workshop: the stage, and what was presented against what stands
//! now.

use documents::{Deck, Ratio};
use serde::Serialize;
use workshop::{
    Detail, Id, Lang, Level, Mutation, Presentation, RowRef, Snapshot, Text, WordRun, codes,
    compare, present, since,
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
    /// The number it had when it was presented; of one added since, the number it has.
    pub code: String,
    /// The words of both, one against the other; none where only other fields changed.
    pub words: Vec<WordRun>,
    /// What an action says otherwise beside its words.
    pub details: Vec<DetailChange>,
    /// Whether it was added since.
    pub added: bool,
    /// Whether it was taken away since.
    pub removed: bool,
}

/// A field of an action that is not as it was presented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(tag = "field", rename_all = "snake_case")]
pub enum DetailChange {
    /// Where it is carried out.
    Level {
        /// As it was presented.
        then: Option<Level>,
        /// As it is.
        now: Option<Level>,
    },
    /// Who leads.
    Lead {
        /// The words of both, one against the other.
        words: Vec<WordRun>,
    },
    /// Who helps.
    Partners {
        /// The words of both, one against the other.
        words: Vec<WordRun>,
    },
    /// The countries it covers.
    Countries {
        /// The words of both, one against the other.
        words: Vec<WordRun>,
    },
    /// By when.
    Timeframe {
        /// The words of both, one against the other.
        words: Vec<WordRun>,
    },
}

impl From<Detail<'_>> for DetailChange {
    fn from(detail: Detail<'_>) -> Self {
        match detail {
            Detail::Level(then, now) => Self::Level { then, now },
            Detail::Lead(then, now) => Self::Lead { words: compare(then, now) },
            Detail::Partners(then, now) => Self::Partners { words: compare(then, now) },
            Detail::Countries(then, now) => Self::Countries { words: compare(then, now) },
            Detail::Timeframe(then, now) => Self::Timeframe { words: compare(then, now) },
        }
    }
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

fn changes(then: &Snapshot, now: &Snapshot, group: Id, lang: Lang) -> Vec<RowChange> {
    let best = |text: &Text| text.best(lang).map_or("", |(_, words)| words).to_owned();
    since(then, now, group)
        .into_iter()
        .filter_map(|one| {
            let details: Vec<DetailChange> = one.details().into_iter().map(Into::into).collect();
            let words = match (&one.then, &one.now) {
                (Some(_), Some(_)) => match one.reworded(lang) {
                    Some((was, is)) => compare(was, is),
                    None if details.is_empty() => return None,
                    None => Vec::new(),
                },
                (Some(then), None) => compare(&best(then.text), ""),
                (None, Some(now)) => compare("", &best(now.text)),
                (None, None) => return None,
            };
            let (added, removed) = (one.then.is_none(), one.now.is_none());
            Some(RowChange { row: one.row, code: one.code, words, details, added, removed })
        })
        .collect()
}
