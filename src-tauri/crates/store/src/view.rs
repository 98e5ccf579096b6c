use std::collections::BTreeMap;

use rusqlite::types::ToSql;
use rusqlite::{Connection, Row as SqlRow};
use workshop::{AnyRow, Entity, FieldKind, Id, Lang, Row, Snapshot, Text, View};

use crate::fields::{columns, from_column, statements};
use crate::sql::IdText;
use crate::{Result, Store, StoreError};

impl Store {
    /// Everything, at one moment.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn snapshot(&self) -> Result<Snapshot> {
        let tx = self.conn.unchecked_transaction()?;
        let snapshot = Snapshot::read(self)?;
        tx.finish()?;
        Ok(snapshot)
    }

    /// One row as windows receive it; none when it is not there.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn any_row(&self, entity: Entity, id: Id) -> Result<Option<AnyRow>> {
        any_row(&self.conn, entity, id)
    }
}

/// One row as windows receive it; none when it is not there.
pub(crate) fn any_row(conn: &Connection, entity: Entity, id: Id) -> Result<Option<AnyRow>> {
    Ok(one(conn, entity, id)?.map(|row| AnyRow::from_row(entity, &row)))
}

/// One row; none when it is not there.
pub(crate) fn one(conn: &Connection, entity: Entity, id: Id) -> Result<Option<Row>> {
    let id = id.to_string();
    let rows = read(conn, entity, "WHERE id = ?", "AND entity_id = ?", &[&id])?;
    Ok(rows.into_iter().next())
}

impl View for Store {
    type Error = StoreError;

    fn row(&self, entity: Entity, id: Id) -> Result<Option<Row>> {
        one(&self.conn, entity, id)
    }

    fn rows(&self, entity: Entity) -> Result<Vec<Row>> {
        read(&self.conn, entity, "", "", &[])
    }

    fn rows_where(&self, entity: Entity, field: &str, target: Id) -> Result<Vec<Row>> {
        let links = |kind| matches!(kind, FieldKind::Owner(_) | FieldKind::Link(_));
        match entity.field(field) {
            Some(field) if links(field.kind) => {
                let (table, name) = (entity.name(), field.name);
                read(
                    &self.conn,
                    entity,
                    &format!("WHERE \"{name}\" = ?"),
                    &format!("AND entity_id IN (SELECT id FROM \"{table}\" WHERE \"{name}\" = ?)"),
                    &[&target.to_string()],
                )
            }
            _ => Ok(Vec::new()),
        }
    }
}

/// Rows that a condition picks, in order, with their wording.
fn read(
    conn: &Connection,
    entity: Entity,
    condition: &str,
    texts_condition: &str,
    params: &[&dyn ToSql],
) -> Result<Vec<Row>> {
    let made = statements(entity);
    let mut texts = texts(conn, entity, texts_condition, params)?;
    let mut query = conn.prepare_cached(&format!("{} {condition} {}", made.select, made.order))?;
    let mut found = query.query(params)?;
    let mut rows = Vec::new();
    while let Some(stored) = found.next()? {
        let mut row = Row::new(stored.get::<_, IdText>(0)?.0);
        for (at, field) in columns(entity).enumerate() {
            if let Some(value) = from_column(field.kind, stored.get_ref(at + 1)?) {
                row.values.insert(field.name.to_owned(), value);
            }
        }
        row.texts = texts.remove(&row.id).unwrap_or_default();
        rows.push(row);
    }
    Ok(rows)
}

type Texts = BTreeMap<Id, BTreeMap<String, Text>>;

fn texts(
    conn: &Connection,
    entity: Entity,
    condition: &str,
    params: &[&dyn ToSql],
) -> Result<Texts> {
    let mut query = conn.prepare_cached(&format!(
        "SELECT entity_id, field, lang, body, original, outdated FROM text
         WHERE entity = '{}' {condition}",
        entity.name()
    ))?;
    let mut rows = query.query(params)?;
    let mut texts = Texts::new();
    while let Some(row) = rows.next()? {
        let fields = texts.entry(row.get::<_, IdText>(0)?.0).or_default();
        add(fields.entry(row.get(1)?).or_default(), row)?;
    }
    Ok(texts)
}

fn add(text: &mut Text, row: &SqlRow<'_>) -> Result<()> {
    let tag = |at| -> Result<Option<Lang>> {
        Ok(row.get::<_, Option<String>>(at)?.as_deref().and_then(Lang::from_tag))
    };
    if let Some(lang) = tag(2)? {
        *text.slot(lang) = Some(row.get(3)?);
        text.original = tag(4)?;
        if row.get(5)? {
            text.outdated.push(lang);
        }
    }
    Ok(())
}
