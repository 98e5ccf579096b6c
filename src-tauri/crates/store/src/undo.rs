use std::collections::BTreeSet;

use ledger::plan_undo;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use workshop::{AnyRow, Edit, EditKind, Entity, Id, Label, View};

use crate::commit::Touched;
use crate::log::SqlLog;
use crate::sql::{IdText, changes};
use crate::view::any_row;
use crate::{Committed, Result, Store, StoreError, aside};

/// How many actions can be taken back.
const DEPTH: i64 = 1000;

/// What undo or redo came to.
#[derive(Clone, Debug, PartialEq)]
pub enum UndoAnswer {
    /// It is done; the label is that of the action taken back or done again.
    Done(Committed, Label),
    /// There is nothing to take back.
    Nothing,
    /// Somebody has written over that action since. It will not be offered again.
    ChangedSince(Label),
    /// Whoever was asked said no; nothing is different.
    Declined(Label),
}

/// A row as it would be; none when it would be gone.
pub type Becoming = (Entity, Id, Option<AnyRow>);

/// One of the two stacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stack {
    /// What can be taken back.
    Undo,
    /// What was taken back and can be done again.
    Redo,
}

impl Stack {
    const fn name(self) -> &'static str {
        match self {
            Stack::Undo => "undo",
            Stack::Redo => "redo",
        }
    }

    const fn other(self) -> Stack {
        match self {
            Stack::Undo => Stack::Redo,
            Stack::Redo => Stack::Undo,
        }
    }
}

struct Entry {
    n: i64,
    action: Id,
    label: Label,
}

impl Store {
    /// Takes back the last user action that was not taken back, with new changes that hold the
    /// earlier values. Works across closing and opening.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn undo(&mut self) -> Result<UndoAnswer> {
        self.step(Stack::Undo, |_| true)
    }

    /// Does again what was taken back last, unless something new was done since.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn redo(&mut self) -> Result<UndoAnswer> {
        self.step(Stack::Redo, |_| true)
    }

    /// What [`Store::undo`] would take back.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn undoable(&self) -> Result<Option<Label>> {
        Ok(top(&self.conn, Stack::Undo)?.map(|entry| entry.label))
    }

    /// What [`Store::redo`] would do again.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn redoable(&self) -> Result<Option<Label>> {
        Ok(top(&self.conn, Stack::Redo)?.map(|entry| entry.label))
    }

    /// As [`Store::undo`] or [`Store::redo`], unless `may` says no to what would come of it.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn step(
        &mut self,
        from: Stack,
        may: impl FnOnce(&[Becoming]) -> bool,
    ) -> Result<UndoAnswer> {
        let Some(entry) = top(&self.conn, from)? else { return Ok(UndoAnswer::Nothing) };
        if let Some(undone) = self.arrival_undone(entry.action)? {
            return self.step_arrival(from, &entry, undone, may);
        }
        let action = changes(&self.conn, "WHERE action = ? ORDER BY seq", [IdText(entry.action)])?;
        let plan = match plan_undo(&action, &SqlLog(&self.conn))? {
            Ok(edits) if !leaves_orphans(self, &edits)? => Some(edits),
            _ => None,
        };
        let Some(edits) = plan else {
            drop_entry(&self.conn, entry.n)?;
            return Ok(UndoAnswer::ChangedSince(entry.label));
        };
        let written = self.write(&edits, |conn, action, touched| {
            if !may(&becoming(conn, touched)?) {
                return Ok(false);
            }
            drop_entry(conn, entry.n)?;
            push(conn, from.other(), action, entry.label)?;
            Ok(true)
        })?;
        let Some(committed) = written else { return Ok(UndoAnswer::Declined(entry.label)) };
        if committed.action.is_none() {
            // Taken back already, by somebody else's hand.
            drop_entry(&self.conn, entry.n)?;
        }
        Ok(UndoAnswer::Done(committed, entry.label))
    }
}

impl Store {
    /// Sets aside what a packet brought, or takes it in again.
    fn step_arrival(
        &mut self,
        from: Stack,
        entry: &Entry,
        undone: bool,
        may: impl FnOnce(&[Becoming]) -> bool,
    ) -> Result<UndoAnswer> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let touched = match from {
            Stack::Undo if !undone => aside::take_out(&tx, entry.action)?,
            Stack::Redo if undone => aside::take_back(&tx, entry.action)?,
            _ => None,
        };
        let Some(touched) = touched else {
            drop_entry(&tx, entry.n)?;
            tx.commit()?;
            return Ok(UndoAnswer::ChangedSince(entry.label));
        };
        if !may(&becoming(&tx, &touched)?) {
            return Ok(UndoAnswer::Declined(entry.label));
        }
        drop_entry(&tx, entry.n)?;
        push(&tx, from.other(), entry.action, entry.label)?;
        tx.commit()?;
        let committed = Committed { action: Some(entry.action), touched };
        Ok(UndoAnswer::Done(committed, entry.label))
    }
}

/// The rows that were written, as they are before the commit.
fn becoming(conn: &Connection, touched: &Touched) -> Result<Vec<Becoming>> {
    let row = |(entity, id): &(Entity, Id)| Ok((*entity, *id, any_row(conn, *entity, *id)?));
    touched.iter().map(row).collect()
}

/// Notes a new action as the next to be taken back; what could be redone is past.
pub(crate) fn remember(conn: &Connection, action: Id, label: Label) -> Result<()> {
    conn.prepare_cached("DELETE FROM undo WHERE stack = 'redo'")?.execute([])?;
    push(conn, Stack::Undo, action, label)?;
    conn.prepare_cached(
        "DELETE FROM undo WHERE stack = 'undo' AND n <= (SELECT max(n) FROM undo) - ?",
    )?
    .execute([DEPTH])?;
    Ok(())
}

fn push(conn: &Connection, stack: Stack, action: Id, label: Label) -> Result<()> {
    let label = serde_json::to_string(&label).map_err(|_| StoreError::Damaged)?;
    conn.prepare_cached("INSERT INTO undo (stack, action, label) VALUES (?, ?, ?)")?
        .execute(params![stack.name(), IdText(action), label])?;
    Ok(())
}

fn drop_entry(conn: &Connection, n: i64) -> Result<()> {
    conn.prepare_cached("DELETE FROM undo WHERE n = ?")?.execute([n])?;
    Ok(())
}

/// Whether rows that are part of those taken away would stay behind: somebody has added to what the
/// action brought.
fn leaves_orphans(store: &Store, edits: &[Edit]) -> Result<bool> {
    let taken: BTreeSet<Id> =
        edits.iter().filter(|edit| edit.kind == EditKind::Delete).map(|edit| edit.id).collect();
    for edit in edits.iter().filter(|edit| edit.kind == EditKind::Delete) {
        for (part, field) in Entity::from_name(&edit.entity).iter().flat_map(|whole| whole.parts())
        {
            let parts = store.rows_where(part, field, edit.id)?;
            if parts.iter().any(|row| !taken.contains(&row.id)) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// The entry on top. One with a label that only a later version knows ends what can be taken back.
fn top(conn: &Connection, stack: Stack) -> Result<Option<Entry>> {
    let found = conn
        .prepare_cached(
            "SELECT n, action, label FROM undo WHERE stack = ? ORDER BY n DESC LIMIT 1",
        )?
        .query_row([stack.name()], |row| {
            Ok((row.get(0)?, row.get::<_, IdText>(1)?.0, row.get::<_, String>(2)?))
        })
        .optional()?;
    Ok(found.and_then(|(n, action, label)| {
        serde_json::from_str(&label).ok().map(|label| Entry { n, action, label })
    }))
}
