use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use store::Kind;
use workshop::{AnyRow, Entity, Id, Label, Outline, Refusal, Snapshot};

use crate::Draft;

/// What came of a user action.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Answer {
    /// It is done and on disk.
    Done(Box<Done>),
    /// Nothing would have been different.
    Unchanged,
    /// The rules of the workshop do not allow it.
    Refused {
        /// Why.
        refusal: Refusal,
    },
    /// A person has to agree first: so many cards, objectives and actions would go too, or, with undo
    /// and redo, would be uncovered.
    Asks {
        /// How many.
        count: u32,
    },
    /// There is nothing to undo or redo.
    Nothing,
    /// Somebody has changed the same words since, so undo would overwrite them.
    ChangedSince {
        /// What would have been undone.
        label: Label,
        /// What can be undone now.
        undo: UndoState,
    },
}

/// An action that was carried out.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct Done {
    /// What changed.
    pub changed: Delta,
    /// The first row that was added, so that the screen can go there.
    pub added: Option<Id>,
    /// What was done.
    pub label: Label,
}

/// What a window needs to be up to date again.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
pub struct Delta {
    /// Rows as they are now.
    pub rows: Vec<AnyRow>,
    /// Rows that are no longer there.
    pub removed: Vec<Removed>,
    /// What follows from the rows by rule.
    pub outline: Outline,
    /// What can be undone now.
    pub undo: UndoState,
    /// When it was saved: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub saved: i64,
}

/// A row that is no longer there.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, specta::Type)]
pub struct Removed {
    /// Its kind.
    pub entity: Entity,
    /// Its id.
    pub id: Id,
}

/// What can be undone and redone.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, specta::Type)]
pub struct UndoState {
    /// The action undo would take back.
    pub undo: Option<Label>,
    /// The action redo would do again.
    pub redo: Option<Label>,
}

/// A workshop as a window starts with it.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct Opened {
    /// Which file it is.
    pub info: WorkshopInfo,
    /// Its rows.
    pub snapshot: Snapshot,
    /// What follows from them by rule.
    pub outline: Outline,
    /// What can be undone.
    pub undo: UndoState,
    /// What was being typed and had not been entered, by group.
    pub drafts: BTreeMap<Id, Draft>,
    /// The group that was in front when this laptop last had it open.
    pub group: Option<Id>,
    /// The step that was foregrounded then.
    pub step: Option<Id>,
}

/// The file of an open workshop.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct WorkshopInfo {
    /// Its name in the library, or its whole path when it lies elsewhere.
    pub file: String,
    /// Whether it is protected by a passphrase.
    pub protected: bool,
}

/// One line of a row's history, newest first.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct HistoryLine {
    /// The change, for bringing it back.
    pub change: String,
    /// The field, with its language for wording; empty for the row itself.
    pub field: String,
    /// What happened.
    pub kind: Happening,
    /// What was written, as text; nothing when it was erased or is not text.
    pub words: Option<String>,
    /// Who.
    pub actor: String,
    /// When: milliseconds since 1970, UTC, by that laptop's clock.
    #[specta(type = f64)]
    pub at: i64,
}

/// What happened to a row or field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Happening {
    /// The row began.
    Created,
    /// The field was written.
    Written,
    /// The row was taken away.
    Deleted,
    /// The row came back.
    Restored,
    /// One of several versions was chosen.
    Resolved,
    /// A proposal was taken over.
    Accepted,
    /// The words were erased for good.
    Erased,
}

impl From<Kind> for Happening {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Create => Happening::Created,
            Kind::Set => Happening::Written,
            Kind::Delete => Happening::Deleted,
            Kind::Restore => Happening::Restored,
            Kind::Resolve => Happening::Resolved,
            Kind::Accept => Happening::Accepted,
            Kind::Redact => Happening::Erased,
        }
    }
}
