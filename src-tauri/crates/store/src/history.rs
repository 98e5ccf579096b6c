use ledger::{Change, Cid, Kind, words};
use rusqlite::{OptionalExtension, params};
use workshop::{Edit, EditKind, Entity, Id, Value};

use crate::commit::chain_here;
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
        found.into_iter().map(|change| self.told(change)).collect()
    }

    /// What was done, under the name of who did it: where nobody had named that laptop yet, under the
    /// name it goes by since.
    pub(crate) fn told(&self, change: Change) -> Result<HistoryEntry> {
        let mut entry = HistoryEntry::from(change);
        if entry.actor.is_empty() {
            entry.actor = self.called(entry.replica)?;
        }
        Ok(entry)
    }

    /// What the laptop that writes a chain calls itself: in what it wrote since, else in what it sent;
    /// empty where it never said.
    pub(crate) fn called(&self, chain: Id) -> Result<String> {
        let since =
            "SELECT actor FROM change WHERE replica = ? AND actor <> '' ORDER BY seq LIMIT 1";
        let name = self.conn.prepare_cached(since)?.query_row([IdText(chain)], |row| row.get(0));
        if let Some(name) = name.optional()? {
            return Ok(name);
        }
        if chain_here(&self.conn, &self.origin)? == Some(chain) {
            return Ok(self.origin.actor.clone());
        }
        // The first that brought it: whoever passes it on came later.
        let sent = "SELECT arrival.name FROM arrival WHERE arrival.name <> '' AND EXISTS (
                        SELECT 1 FROM arrived JOIN change USING (cid)
                        WHERE arrived.arrival = arrival.id AND change.replica = ?)
                    ORDER BY arrival.n LIMIT 1";
        let name = self.conn.prepare_cached(sent)?.query_row([IdText(chain)], |row| row.get(0));
        Ok(name.optional()?.unwrap_or_default())
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
