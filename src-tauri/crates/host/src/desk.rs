use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use documents::{Deck, Ratio, Record, Theme, What};
use store::{Becoming, Cid, Committed, Origin, Passphrase, Stack, Store, UndoAnswer};
use uuid::Uuid;
use workshop::{
    Edit, EditKind, Entity, Id, Label, Lang, Mutation, Outcome, Projected, RowRef, Showing,
    Snapshot, Value, Verb, codes, outline, plan, present, project, running_order, uncovered,
};

use crate::copies::Copies;
use crate::{
    Answer, Delta, Done, Draft, Fault, FaultCode, HistoryLine, Material, Opened, Removed,
    UndoState, WorkshopInfo,
};

/// One open workshop: its file, and its rows as they stand in memory for what follows from them.
pub struct Desk {
    store: Store,
    snapshot: Snapshot,
    path: PathBuf,
    protected: bool,
}

impl Desk {
    /// Makes a new file.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create(
        path: &Path,
        passphrase: Option<&Passphrase>,
        origin: &Origin,
    ) -> Result<Self, Fault> {
        let store = Store::create(path, passphrase, origin)?;
        Self::over(store, path, passphrase.is_some())
    }

    /// Opens a file.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open(
        path: &Path,
        passphrase: Option<&Passphrase>,
        origin: &Origin,
    ) -> Result<Self, Fault> {
        let store = Store::open(path, passphrase, origin)?;
        Self::over(store, path, passphrase.is_some())
    }

    fn over(store: Store, path: &Path, protected: bool) -> Result<Self, Fault> {
        let snapshot = store.snapshot()?;
        Ok(Self { store, snapshot, path: path.to_path_buf(), protected })
    }

    /// The rows as they stand.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether a passphrase protects it.
    pub fn is_protected(&self) -> bool {
        self.protected
    }

    /// The rows in which a conflict waits for a person.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn contested(&self) -> Result<BTreeSet<RowRef>, Fault> {
        let conflicts = self.store.conflicts()?;
        Ok(conflicts.iter().map(|one| RowRef { entity: one.entity, id: one.id }).collect())
    }

    /// The change the workshop began with.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn beginning(&self) -> Result<Option<Cid>, Fault> {
        Ok(self.store.beginning()?)
    }

    /// The store, to read what happened from.
    pub(crate) fn log(&self) -> &Store {
        &self.store
    }

    /// The store, for checks and exchange.
    pub fn store(&mut self) -> &mut Store {
        &mut self.store
    }

    /// Keeps a clean copy when it is time for one. The workshop itself is safe without; a copy that
    /// cannot be made now is made at the next change.
    pub(crate) fn keep_copy(&self, copies: &Copies, now: DateTime<Utc>) {
        if let Some(path) = copies.due(now)
            && self.store.back_up(&path).is_ok()
        {
            copies.thin(now);
        }
    }

    /// Everything a window starts with. `file` is the name the library knows it by.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn opened(&self, file: String) -> Result<Opened, Fault> {
        Ok(Opened {
            info: WorkshopInfo { file, protected: self.protected },
            snapshot: self.snapshot.clone(),
            outline: outline(&self.snapshot),
            undo: self.undo_state()?,
            drafts: self.drafts()?,
            group: None,
            step: None,
        })
    }

    /// What was being typed, by group. What cannot be read is of a later version of the program, and
    /// an empty line is better than none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn drafts(&self) -> Result<BTreeMap<Id, Draft>, Fault> {
        let drafts = self.store.drafts()?.into_iter();
        Ok(drafts.filter_map(|(id, json)| Some((id, serde_json::from_str(&json).ok()?))).collect())
    }

    /// What the room sees of it.
    pub fn project(&self, showing: &Showing) -> Projected {
        project(&self.snapshot, &codes(&self.snapshot), showing)
    }

    /// A group's presentation as pages; all of them in their running order without a group.
    pub fn deck(&self, group: Option<Id>, lang: Lang, ratio: Ratio) -> Deck {
        let codes = codes(&self.snapshot);
        let presentations: Vec<_> = running_order(&self.snapshot)
            .into_iter()
            .filter(|one| group.is_none_or(|group| one.id == group))
            .filter_map(|one| present(&self.snapshot, &codes, one.id))
            .collect();
        Deck::of(&presentations, lang, ratio)
    }

    /// What documents are made from.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn material(&self, what: What, ratio: Ratio, theme: Theme) -> Result<Material, Fault> {
        let record = if what == What::Minutes { self.record()? } else { Record::default() };
        let contested = match what {
            What::Plan | What::Matrix => self.contested()?,
            What::Summary | What::Slides | What::Minutes => BTreeSet::new(),
        };
        Ok(Material { snapshot: self.snapshot.clone(), record, contested, ratio, theme })
    }

    /// Does what a person asks, if the rules allow it. When this answers `Done`, it is on disk.
    ///
    /// # Errors
    /// When the file cannot be read or written; then nothing was changed.
    pub fn mutate(&mut self, mutation: &Mutation) -> Result<Answer, Fault> {
        let mut new_id = || Id::new(Uuid::now_v7());
        match plan(mutation, &self.store, &mut new_id)? {
            Outcome::Do(plan) => {
                let added = match plan.label.verb {
                    Verb::Add | Verb::Separate => first_created(&plan.edits, plan.label.entity),
                    Verb::Gather => first_created(&plan.edits, Entity::Cluster),
                    _ => None,
                };
                let committed = self.store.commit(plan.edits, plan.label)?;
                self.done(&committed, plan.label, added)
            }
            Outcome::Unchanged => Ok(Answer::Unchanged),
            Outcome::Refused(refusal) => Ok(Answer::Refused { refusal }),
            Outcome::Asks(count) => Ok(Answer::Asks { count }),
        }
    }

    /// Writes edits the rules need not judge, such as the sample's.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&mut self, edits: Vec<Edit>, label: Label) -> Result<Answer, Fault> {
        let committed = self.store.commit(edits, label)?;
        self.done(&committed, label, None)
    }

    /// Takes the last action back. Where somebody watches, a person has to agree first to what would
    /// be uncovered; nothing is different until then.
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub fn undo(&mut self, watched: bool) -> Result<Answer, Fault> {
        if self.undo_state()?.undo.is_none() {
            return Ok(Answer::Nothing);
        }
        self.step(Stack::Undo, watched)
    }

    /// Does the action taken back last again, and asks as undo does.
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub fn redo(&mut self, watched: bool) -> Result<Answer, Fault> {
        self.step(Stack::Redo, watched)
    }

    fn step(&mut self, from: Stack, watched: bool) -> Result<Answer, Fault> {
        let mut count = 0;
        let snapshot = &self.snapshot;
        let answer = self.store.step(from, |rows| {
            count = if watched { uncovered(snapshot, &as_becoming(snapshot, rows)) } else { 0 };
            count == 0
        })?;
        match answer {
            UndoAnswer::Declined(_) => {
                Ok(Answer::Asks { count: count.try_into().unwrap_or(u32::MAX) })
            }
            UndoAnswer::Done(committed, label) => self.done(&committed, label, None),
            UndoAnswer::Nothing => Ok(Answer::Nothing),
            UndoAnswer::ChangedSince(label) => {
                Ok(Answer::ChangedSince { label, undo: self.undo_state()? })
            }
        }
    }

    /// A row's history, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn history(&self, entity: Entity, id: Id) -> Result<Vec<HistoryLine>, Fault> {
        let lines = self.store.history(entity, id)?;
        Ok(lines
            .into_iter()
            .map(|entry| HistoryLine {
                change: entry.cid.to_string(),
                field: entry.field,
                kind: entry.kind.into(),
                words: entry.value.as_ref().and_then(words),
                actor: entry.actor,
                at: entry.wall_time,
            })
            .collect())
    }

    /// Gives a field the value it had after an earlier change.
    ///
    /// # Errors
    /// When there is no such change, or the file cannot be read or written.
    pub fn restore(
        &mut self,
        entity: Entity,
        id: Id,
        field: &str,
        change: &str,
    ) -> Result<Answer, Fault> {
        let change = change.parse().map_err(|_| Fault::new(FaultCode::NotFound))?;
        let edit = self.store.restore_version(entity, id, field, change)?;
        let edit = edit.ok_or(Fault::new(FaultCode::NotFound))?;
        let label = Label { verb: Verb::Restore, entity, count: 1 };
        let committed = self.store.commit(vec![edit], label)?;
        self.done(&committed, label, None)
    }

    pub(crate) fn done(
        &mut self,
        committed: &Committed,
        label: Label,
        added: Option<Id>,
    ) -> Result<Answer, Fault> {
        if committed.action.is_none() {
            return Ok(Answer::Unchanged);
        }
        let (mut rows, mut removed) = (Vec::new(), Vec::new());
        for (entity, id) in &committed.touched {
            match self.store.any_row(*entity, *id)? {
                Some(row) => {
                    self.snapshot.put(row.clone());
                    rows.push(row);
                }
                None => {
                    self.snapshot.take(*entity, *id);
                    removed.push(Removed { entity: *entity, id: *id });
                }
            }
        }
        let changed = Delta {
            rows,
            removed,
            outline: outline(&self.snapshot),
            undo: self.undo_state()?,
            saved: Utc::now().timestamp_millis(),
        };
        Ok(Answer::Done(Box::new(Done { changed, added, label })))
    }

    fn undo_state(&self) -> Result<UndoState, Fault> {
        // A workshop that has begun stays begun: one key too many must not empty the room.
        let began = |label: &Label| label.verb == Verb::Add && label.entity == Entity::Workshop;
        let undo = self.store.undoable()?.filter(|label| !began(label));
        Ok(UndoState { undo, redo: self.store.redoable()? })
    }
}

/// The rows as they would be.
fn as_becoming(snapshot: &Snapshot, rows: &[Becoming]) -> Snapshot {
    let mut after = snapshot.clone();
    for (entity, id, row) in rows {
        match row {
            Some(row) => after.put(row.clone()),
            None => after.take(*entity, *id),
        }
    }
    after
}

fn first_created(edits: &[Edit], entity: Entity) -> Option<Id> {
    edits
        .iter()
        .find(|edit| edit.kind == EditKind::Create && edit.entity == entity.name())
        .map(|edit| edit.id)
}

fn words(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()),
        Value::Int(number) => Some(number.to_string()),
        Value::Map(map) => map.get("text").and_then(Value::as_text).map(str::to_owned),
        Value::Null | Value::Bool(_) | Value::Bytes(_) | Value::List(_) => None,
    }
}
