//! Between the types of the log and the columns of the file.

use ledger::{Cid, Header, Kind, Sealed};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row};
use workshop::Id;

use crate::{Change, Result, StoreError};

/// An id in a TEXT column.
pub(crate) struct IdText(pub Id);

impl FromSql for IdText {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let id = value.as_str()?.parse().map_err(FromSqlError::other)?;
        Ok(IdText(id))
    }
}

impl ToSql for IdText {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

/// The name of a change in a BLOB column.
pub(crate) struct CidBlob(pub Cid);

impl FromSql for CidBlob {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let cid = Cid::try_from(value.as_blob()?).map_err(FromSqlError::other)?;
        Ok(CidBlob(cid))
    }
}

impl ToSql for CidBlob {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes())))
    }
}

/// A number that is never negative in an INTEGER column.
pub(crate) struct Count(pub u64);

impl FromSql for Count {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let number = value.as_i64()?;
        u64::try_from(number).map(Count).map_err(|_| FromSqlError::OutOfRange(number))
    }
}

impl ToSql for Count {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let number = i64::try_from(self.0);
        Ok(number.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?.into())
    }
}

/// The columns [`read_change`] needs, in its order.
pub(crate) const CHANGE_COLUMNS: &str = "cid, replica, seq, prev, action, kind, schema, entity, \
     entity_id, field, value_hash, actor, wall_time, salt, value";

/// Reads a change but for its parents, without verifying it.
pub(crate) fn read_change(row: &Row<'_>) -> Result<Change> {
    let kind = row.get::<_, Count>(5)?.0;
    let salt: Option<[u8; 16]> = row.get(13)?;
    let value: Option<Vec<u8>> = row.get(14)?;
    let header = Header {
        replica: row.get::<_, IdText>(1)?.0,
        seq: row.get::<_, Count>(2)?.0,
        prev: row.get::<_, Option<CidBlob>>(3)?.map(|prev| prev.0),
        action: row.get::<_, IdText>(4)?.0,
        kind: Kind::from_number(kind).ok_or(StoreError::Damaged)?,
        schema: row.get(6)?,
        entity: row.get(7)?,
        entity_id: row.get::<_, IdText>(8)?.0,
        field: row.get(9)?,
        parents: Vec::new(),
        value_hash: row.get(10)?,
        actor: row.get(11)?,
        wall_time: row.get(12)?,
    };
    let sealed = match (salt, value) {
        (Some(salt), Some(value)) => Some(Sealed { salt, value: decode(&value)? }),
        (None, None) => None,
        _ => return Err(StoreError::Damaged),
    };
    Ok(Change::from_parts(row.get::<_, CidBlob>(0)?.0, header, sealed))
}

/// The parents of a change, sorted.
pub(crate) fn parents(conn: &Connection, child: Cid) -> Result<Vec<Cid>> {
    let mut query =
        conn.prepare_cached("SELECT parent FROM parent WHERE child = ? ORDER BY parent")?;
    let rows = query.query_map([CidBlob(child)], |row| row.get::<_, CidBlob>(0))?;
    rows.map(|cid| Ok(cid?.0)).collect()
}

/// Every change that a condition picks, whole, in the order given.
pub(crate) fn changes(
    conn: &Connection,
    condition: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Change>> {
    let mut query =
        conn.prepare_cached(&format!("SELECT {CHANGE_COLUMNS} FROM change {condition}"))?;
    let mut rows = query.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let mut change = read_change(row)?;
        change.header.parents = parents(conn, change.cid)?;
        found.push(change);
    }
    Ok(found)
}

/// Reads a stored value.
pub(crate) fn decode(bytes: &[u8]) -> Result<workshop::Value> {
    ledger::decode_value(bytes).map_err(|_| StoreError::Damaged)
}

/// A fact about the file.
pub(crate) fn meta(conn: &Connection, name: &str) -> Result<Option<String>> {
    let mut query = conn.prepare_cached("SELECT value FROM meta WHERE name = ?")?;
    Ok(query.query_row([name], |row| row.get(0)).optional()?)
}

/// Writes a fact about the file down.
pub(crate) fn set_meta(conn: &Connection, name: &str, value: &str) -> Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)")?
        .execute([name, value])?;
    Ok(())
}
