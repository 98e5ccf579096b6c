use workshop::{Edit, EditKind, MergeRule, Value};

use crate::standing::is_visible;
use crate::{Cid, Kind, Lookup, RowKey, settle, translation};

/// What an edit becomes in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Writing {
    /// A change of this kind, with these parents and this value.
    Write {
        /// What it does.
        kind: Kind,
        /// What its author saw, sorted.
        parents: Vec<Cid>,
        /// What the field holds from then on.
        value: Value,
    },
    /// Versions stand side by side again: a change with what everybody had agreed on, and on it one
    /// change for each version.
    Apart {
        /// What the author saw, sorted.
        parents: Vec<Cid>,
        /// What everybody had agreed on.
        base: Value,
        /// The versions.
        versions: Vec<Value>,
    },
    /// Nothing would be different.
    Same,
    /// A field of a row that is not there.
    NoRow,
}

/// Decides what an edit becomes, for an author who sees this log.
///
/// A value for a field replaces every head of the field, so that writing in a field in conflict
/// resolves it. Deleting and restoring name every head of every field as seen.
///
/// # Errors
/// When looking up a change fails.
pub fn author<L: Lookup>(edit: &Edit, log: &L) -> Result<Writing, L::Error> {
    let row = RowKey::new(&edit.entity, edit.id);
    match edit.kind {
        EditKind::Set => set(edit, &row, log),
        EditKind::Create => exist(&row, Kind::Create, log),
        EditKind::Delete => exist(&row, Kind::Delete, log),
        EditKind::Restore => exist(&row, Kind::Restore, log),
        EditKind::Reopen => reopen(edit, &row, log),
    }
}

/// Goes back to the decision that the field follows from, and to what was decided between.
fn reopen<L: Lookup>(edit: &Edit, row: &RowKey, log: &L) -> Result<Writing, L::Error> {
    let heads = log.heads(row, &edit.field)?;
    let [head] = heads.as_slice() else { return Ok(Writing::Same) };
    let mut decided = log.node(*head)?.map(|node| node.parents).unwrap_or_default();
    while let [before] = decided.as_slice() {
        decided = log.node(*before)?.map(|node| node.parents).unwrap_or_default();
    }
    let mut versions = Vec::new();
    for cid in &decided {
        let version = log.node(*cid)?.map(|node| node.value).unwrap_or_default();
        if !versions.contains(&version) {
            versions.push(version);
        }
    }
    if versions.len() < 2 {
        return Ok(Writing::Same);
    }
    let shown = settle(&decided, MergeRule::of(&edit.entity, &edit.field), log)?.shown;
    let base = match shown {
        Some(cid) => log.node(cid)?.map(|node| node.value).unwrap_or_default(),
        None => Value::Null,
    };
    Ok(Writing::Apart { parents: heads, base, versions })
}

fn exist<L: Lookup>(row: &RowKey, kind: Kind, log: &L) -> Result<Writing, L::Error> {
    let now = is_visible(row, log)?;
    let wanted = kind != Kind::Delete;
    if now.visible == wanted && !now.contested {
        return Ok(Writing::Same);
    }
    if kind == Kind::Restore && !log.is_created(row)? {
        return Ok(Writing::NoRow);
    }
    let mut parents: Vec<Cid> = log.row_heads(row)?.into_values().flatten().collect();
    parents.sort_unstable();
    Ok(Writing::Write { kind, parents, value: Value::Null })
}

fn set<L: Lookup>(edit: &Edit, row: &RowKey, log: &L) -> Result<Writing, L::Error> {
    if !is_visible(row, log)?.visible {
        return Ok(Writing::NoRow);
    }
    let parents = log.heads(row, &edit.field)?;
    let value = value(edit, row, log)?;
    let mut differ = false;
    let mut all_same = true;
    let mut first = None;
    for cid in &parents {
        let head = log.node(*cid)?.map(|node| node.value).unwrap_or_default();
        all_same &= head == value;
        differ |= first.get_or_insert_with(|| head.clone()) != &head;
    }
    if all_same && (!parents.is_empty() || value == Value::Null) {
        return Ok(Writing::Same);
    }
    let conflict = differ && MergeRule::of(&edit.entity, &edit.field) == MergeRule::Conflict;
    let kind = if conflict { Kind::Resolve } else { Kind::Set };
    Ok(Writing::Write { kind, parents, value })
}

fn value<L: Lookup>(edit: &Edit, row: &RowKey, log: &L) -> Result<Value, L::Error> {
    let (Some(field), Value::Text(text)) = (&edit.translates, &edit.value) else {
        return Ok(edit.value.clone());
    };
    let heads = log.heads(row, field)?;
    let original = settle(&heads, MergeRule::of(&edit.entity, field), log)?;
    Ok(match original.shown {
        Some(of) => translation(text, of),
        None => edit.value.clone(),
    })
}
