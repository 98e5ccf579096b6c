use std::collections::BTreeMap;

use ledger::{Cid, Kind, Lookup, Node, RowKey, encode_value};
use rusqlite::{Connection, OptionalExtension, params};

use crate::sql::{CidBlob, Count, IdText, decode, parents};
use crate::{Change, Result, StoreError};

/// The log in the file, as the rules of the ledger look at it.
pub(crate) struct SqlLog<'a>(pub &'a Connection);

impl Lookup for SqlLog<'_> {
    type Error = StoreError;

    fn node(&self, cid: Cid) -> Result<Option<Node>> {
        let mut query = self.0.prepare_cached(
            "SELECT entity, entity_id, field, kind, value FROM change WHERE cid = ?",
        )?;
        let found = query
            .query_row([CidBlob(cid)], |row| {
                Ok((
                    RowKey { entity: row.get(0)?, id: row.get::<_, IdText>(1)?.0 },
                    row.get::<_, String>(2)?,
                    row.get::<_, Count>(3)?.0,
                    row.get::<_, Option<Vec<u8>>>(4)?,
                ))
            })
            .optional()?;
        let Some((row, field, kind, value)) = found else { return Ok(None) };
        Ok(Some(Node {
            row,
            field,
            kind: Kind::from_number(kind).ok_or(StoreError::Damaged)?,
            parents: parents(self.0, cid)?,
            value: value.map(|bytes| decode(&bytes)).transpose()?.unwrap_or_default(),
        }))
    }

    fn heads(&self, row: &RowKey, field: &str) -> Result<Vec<Cid>> {
        let mut query = self.0.prepare_cached(
            "SELECT cid FROM head WHERE entity_id = ? AND entity = ? AND field = ? ORDER BY cid",
        )?;
        let heads = query
            .query_map(params![IdText(row.id), row.entity, field], |r| r.get::<_, CidBlob>(0))?;
        heads.map(|cid| Ok(cid?.0)).collect()
    }

    fn row_heads(&self, row: &RowKey) -> Result<BTreeMap<String, Vec<Cid>>> {
        let mut query = self.0.prepare_cached(
            "SELECT field, cid FROM head WHERE entity_id = ? AND entity = ? ORDER BY field, cid",
        )?;
        let found = query.query_map(params![IdText(row.id), row.entity], |r| {
            Ok((r.get::<_, String>(0)?, r.get::<_, CidBlob>(1)?))
        })?;
        let mut heads: BTreeMap<String, Vec<Cid>> = BTreeMap::new();
        for pair in found {
            let (field, cid) = pair?;
            heads.entry(field).or_default().push(cid.0);
        }
        Ok(heads)
    }

    fn is_created(&self, row: &RowKey) -> Result<bool> {
        let mut query = self.0.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM change
             WHERE entity_id = ? AND entity = ? AND field = '' AND kind = ?)",
        )?;
        let created = params![IdText(row.id), row.entity, Kind::Create.number()];
        Ok(query.query_row(created, |r| r.get(0))?)
    }
}

/// Writes a verified change that is not there yet into the log, and keeps the heads right,
/// whatever the order in which changes come.
pub(crate) fn append(conn: &Connection, change: &Change) -> Result<()> {
    let Change { cid, header, sealed } = change;
    let (salt, value) = match sealed {
        Some(sealed) => (Some(sealed.salt), Some(encode_value(&sealed.value))),
        None => (None, None),
    };
    conn.prepare_cached(
        "INSERT INTO change (cid, replica, seq, prev, action, kind, schema, entity, entity_id,
             field, value_hash, actor, wall_time, salt, value)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        CidBlob(*cid),
        IdText(header.replica),
        Count(header.seq),
        header.prev.map(CidBlob),
        IdText(header.action),
        header.kind.number(),
        header.schema,
        header.entity,
        IdText(header.entity_id),
        header.field,
        header.value_hash,
        header.actor,
        header.wall_time,
        salt,
        value,
    ])?;
    let mut parent = conn.prepare_cached("INSERT INTO parent (child, parent) VALUES (?, ?)")?;
    let mut replaced = conn.prepare_cached(
        "DELETE FROM head WHERE entity_id = ? AND entity = ? AND field = ? AND cid = ?",
    )?;
    let (id, entity, field) = (IdText(header.entity_id), &header.entity, &header.field);
    for named in &header.parents {
        parent.execute(params![CidBlob(*cid), CidBlob(*named)])?;
        replaced.execute(params![id, entity, field, CidBlob(*named)])?;
    }
    conn.prepare_cached(
        "INSERT INTO head (entity, entity_id, field, cid)
         SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (
             SELECT 1 FROM parent JOIN change ON change.cid = parent.child
             WHERE parent.parent = ?4
               AND change.entity = ?1 AND change.entity_id = ?2 AND change.field = ?3)",
    )?
    .execute(params![entity, id, field, CidBlob(*cid)])?;
    Ok(())
}
