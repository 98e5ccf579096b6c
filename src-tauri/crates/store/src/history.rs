use ledger::{Change, Cid, Kind, words};
use rusqlite::params;
use workshop::{Edit, EditKind, Entity, Id, Value};

use crate::sql::{CidBlob, IdText, changes};
use crate::{Result, Store};

/// One thing that was done to a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// The change.
    pub cid: Cid,
    /// The user action it was part of.
    pub action: Id,
    /// What it did.
    pub kind: Kind,
    /// The field; empty when it was about the row being there.
    pub field: String,
    /// What the field held from then on, a translation as its words; none when it was erased.
    pub value: Option<Value>,
    /// Who did it.
    pub actor: String,
    /// When, by that laptop's clock, in milliseconds since 1970 UTC.
    pub wall_time: i64,
    /// On which chain it was written.
    pub replica: Id,
}

impl From<Change> for HistoryEntry {
    fn from(change: Change) -> Self {
        let value = change.sealed.map(|sealed| plain(sealed.value));
        let header = change.header;
        Self {
            cid: change.cid,
            action: header.action,
            kind: header.kind,
            field: header.field,
            value,
            actor: header.actor,
            wall_time: header.wall_time,
            replica: header.replica,
        }
    }
}

/// A value as people know it: of a translation, the words.
pub(crate) fn plain(value: Value) -> Value {
    words(&value).map(|words| Value::from(words.text)).unwrap_or(value)
}

impl Store {
    /// Everything that was ever done to a row, newest first by the clocks of those who did it.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn history(&self, entity: Entity, id: Id) -> Result<Vec<HistoryEntry>> {
        let of_row = "WHERE entity_id = ? AND entity = ? ORDER BY wall_time DESC, n DESC";
        let found = changes(&self.conn, of_row, params![IdText(id), entity.name()])?;
        Ok(found.into_iter().map(HistoryEntry::from).collect())
    }

    /// The edit that gives a field the value it had from that change on; none when there is no such
    /// change on that field or its value was erased.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn restore_version(
        &self,
        entity: Entity,
        id: Id,
        field: &str,
        cid: Cid,
    ) -> Result<Option<Edit>> {
        let on_field = "WHERE cid = ? AND entity_id = ? AND entity = ? AND field = ?";
        let on_field_values = params![CidBlob(cid), IdText(id), entity.name(), field];
        let found = changes(&self.conn, on_field, on_field_values)?.pop();
        let sealed = found.filter(|_| !field.is_empty()).and_then(|change| change.sealed);
        Ok(sealed.map(|sealed| Edit {
            kind: EditKind::Set,
            entity: entity.name().to_owned(),
            id,
            field: field.to_owned(),
            value: sealed.value,
            translates: None,
        }))
    }
}
