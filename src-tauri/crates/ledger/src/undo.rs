use std::collections::BTreeMap;

use workshop::{Edit, EditKind, MergeRule, Value};

use crate::standing::is_visible;
use crate::{Change, Cid, Kind, Lookup, RowKey, settle};

/// The edits that take a user action back.
pub type Reversal = Vec<Edit>;

/// Why an action can no longer be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoRefused {
    /// Something it wrote has been written over since.
    ChangedSince,
}

/// Plans what takes back one user action, given all its changes in the order they were written.
///
/// Each field goes back to what it held before the action, a created row goes, a deleted one comes
/// back, and versions that the action decided between stand side by side again. All or nothing: when any field no longer says what the action wrote there, and it alone,
/// the action has been written over and is refused. A later change with the same value, such as one
/// made by undoing a still later action, does not count as written over. A row is not taken away
/// when somebody has written in it since.
///
/// # Errors
/// When looking up a change fails.
pub fn plan_undo<L: Lookup>(
    action: &[Change],
    log: &L,
) -> Result<Result<Reversal, UndoRefused>, L::Error> {
    let mut rows: BTreeMap<RowKey, BTreeMap<&str, Span<'_>>> = BTreeMap::new();
    let mut order = Vec::new();
    for change in action {
        let row = change.row();
        if !rows.contains_key(&row) {
            order.push(row.clone());
        }
        rows.entry(row)
            .or_default()
            .entry(change.header.field.as_str())
            .and_modify(|span| {
                span.last = change;
                span.all.push(change.cid);
            })
            .or_insert(Span { first: change, last: change, all: vec![change.cid] });
    }
    let mut edits = Vec::new();
    for row in order.iter().rev() {
        let fields = &rows[row];
        match undo_row(row, fields, log)? {
            Some(more) => edits.extend(more),
            None => return Ok(Err(UndoRefused::ChangedSince)),
        }
    }
    Ok(Ok(edits))
}

/// The changes of an action on one field.
struct Span<'a> {
    first: &'a Change,
    last: &'a Change,
    all: Vec<Cid>,
}

impl Span<'_> {
    /// Whether the field's heads are versions that this action let stand side by side again.
    fn stands_apart(&self, heads: &[Cid]) -> bool {
        heads.len() > 1 && heads.iter().all(|head| self.all.contains(head))
    }
}

/// The edits for one row; none when it was written over.
fn undo_row<L: Lookup>(
    row: &RowKey,
    fields: &BTreeMap<&str, Span<'_>>,
    log: &L,
) -> Result<Option<Reversal>, L::Error> {
    let now = is_visible(row, log)?;
    let (mut there_before, mut edits) = (now.visible, Vec::new());
    if now.contested {
        return Ok(None);
    }
    if let Some(span) = fields.get("") {
        let there_after = span.last.header.kind != Kind::Delete;
        if now.visible != there_after {
            return Ok(None);
        }
        there_before = span.first.header.kind == Kind::Delete;
        match (there_before, there_after) {
            (true, false) => edits.push(existence(row, EditKind::Restore)),
            (false, true) if !untouched(row, span, fields, log)? => return Ok(None),
            (false, true) => edits.push(existence(row, EditKind::Delete)),
            _ => {}
        }
    }
    if !there_before {
        // Its fields go with it; those of a row that somebody else took away cannot go back.
        return Ok(fields.contains_key("").then_some(edits));
    }
    for (field, span) in fields.iter().filter(|(field, _)| !field.is_empty()) {
        let stands = sole_value(row, field, log)?.as_ref() == Some(&span.last.value());
        if !stands && !span.stands_apart(&log.heads(row, field)?) {
            return Ok(None);
        }
        let decided = span.first.header.kind == Kind::Resolve && span.all.len() == 1;
        let (kind, value) = match decided {
            true => (EditKind::Reopen, Value::Null),
            false => {
                let parents = &span.first.header.parents;
                (EditKind::Set, value_before(row, field, parents, log)?)
            }
        };
        edits.push(Edit { kind, value, field: (*field).to_owned(), ..existence(row, kind) });
    }
    Ok(Some(edits))
}

fn existence(row: &RowKey, kind: EditKind) -> Edit {
    Edit {
        kind,
        entity: row.entity.clone(),
        id: row.id,
        field: String::new(),
        value: Value::Null,
        translates: None,
    }
}

/// Whether a row that the action brought holds nothing but what it held then: what the action wrote
/// there, else what restoring it had seen, else nothing.
fn untouched<L: Lookup>(
    row: &RowKey,
    existence: &Span<'_>,
    fields: &BTreeMap<&str, Span<'_>>,
    log: &L,
) -> Result<bool, L::Error> {
    let seen = &existence.last.header.parents;
    let mut before: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for cid in seen {
        if let Some(node) = log.node(*cid)? {
            before.entry(node.field).or_default().push(node.value);
        }
    }
    for (field, heads) in log.row_heads(row)? {
        if field.is_empty() || heads.iter().all(|head| seen.contains(head)) {
            continue;
        }
        let Some(value) = sole_value(row, &field, log)? else { return Ok(false) };
        let as_then = match (fields.get(field.as_str()), before.get(&field)) {
            (Some(span), _) => value == span.last.value(),
            (None, Some(values)) => values.contains(&value),
            (None, None) => value == Value::Null,
        };
        if !as_then {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The value of the field's one head; none when there are several.
fn sole_value<L: Lookup>(row: &RowKey, field: &str, log: &L) -> Result<Option<Value>, L::Error> {
    Ok(match log.heads(row, field)?.as_slice() {
        [head] => log.node(*head)?.map(|node| node.value),
        _ => None,
    })
}

/// What a field showed to an author who saw these parents.
fn value_before<L: Lookup>(
    row: &RowKey,
    field: &str,
    parents: &[Cid],
    log: &L,
) -> Result<Value, L::Error> {
    let shown = settle(parents, MergeRule::of(&row.entity, field), log)?.shown;
    Ok(match shown {
        Some(cid) => log.node(cid)?.map(|node| node.value).unwrap_or_default(),
        None => Value::Null,
    })
}
