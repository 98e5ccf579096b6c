//! The tables made from the log. A row's tables are a function of the changes on that row alone, so
//! writing one row anew is always enough, and writing all of them anew gives the same tables.

use std::collections::BTreeMap;

use ledger::{Cid, Lookup, RowKey, Standing, standing, words};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params};
use workshop::{Entity, FieldKind, Lang, MergeRule, Value, field_base};

use crate::Result;
use crate::fields::{columns, statements, to_column};
use crate::log::SqlLog;
use crate::sql::{IdText, meta, set_meta};

const FINGERPRINT: &str = "projection";

/// To be raised when other things are written in the same tables.
const MEANING: u32 = 3;

/// Derived tables that are there besides one for every kind of row.
const COMMON: &[(&str, &str)] = &[
    (
        "head",
        "CREATE TABLE head (
            entity TEXT NOT NULL,
            entity_id TEXT NOT NULL,
            field TEXT NOT NULL,
            cid BLOB NOT NULL,
            PRIMARY KEY (entity_id, entity, field, cid)
        ) STRICT, WITHOUT ROWID;",
    ),
    (
        "text",
        "CREATE TABLE text (
            entity TEXT NOT NULL,
            entity_id TEXT NOT NULL,
            field TEXT NOT NULL,
            lang TEXT NOT NULL,
            body TEXT NOT NULL,
            original TEXT,
            outdated INTEGER NOT NULL,
            PRIMARY KEY (entity, entity_id, field, lang)
        ) STRICT, WITHOUT ROWID;",
    ),
    (
        "conflict",
        "CREATE TABLE conflict (
            entity TEXT NOT NULL,
            entity_id TEXT NOT NULL,
            field TEXT NOT NULL,
            PRIMARY KEY (entity, entity_id, field)
        ) STRICT, WITHOUT ROWID;",
    ),
    (
        "settled",
        "CREATE TABLE settled (
            entity TEXT NOT NULL,
            entity_id TEXT NOT NULL,
            field TEXT NOT NULL,
            PRIMARY KEY (entity, entity_id, field)
        ) STRICT, WITHOUT ROWID;",
    ),
];

/// The derived tables and how each is made.
fn tables() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows =
        Entity::ALL.iter().map(|entity| (entity.name(), statements(*entity).create.as_str()));
    COMMON.iter().copied().chain(rows)
}

/// Changes whenever the derived tables, or what is written in them, would be others.
fn fingerprint() -> String {
    let all: String = tables().map(|(_, create)| create).collect();
    Cid::of(format!("{MEANING}\n{all}").as_bytes()).to_string()
}

/// Whether a table can be one of the derived ones by its name.
pub(crate) fn is_derived(name: &str) -> bool {
    tables().any(|(table, _)| table == name)
}

/// Makes the derived tables anew if this version of the program makes others of the log.
pub(crate) fn keep_up(conn: &Connection) -> Result<bool> {
    if meta(conn, FINGERPRINT)?.as_deref() == Some(fingerprint().as_str()) {
        return Ok(false);
    }
    rebuild(conn)?;
    Ok(true)
}

/// Drops every derived table and makes it from the log again.
pub(crate) fn rebuild(conn: &Connection) -> Result<()> {
    let old: Vec<String> = conn
        .prepare("SELECT name FROM derived")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for name in old {
        conn.execute_batch(&format!("DROP TABLE IF EXISTS \"{}\"", name.replace('"', "\"\"")))?;
    }
    conn.execute_batch("DELETE FROM derived")?;
    for (name, create) in tables() {
        conn.execute_batch(create)?;
        conn.execute("INSERT INTO derived (name) VALUES (?)", [name])?;
    }
    find_heads(conn, "true", [])?;
    let rows: Vec<RowKey> = conn
        .prepare("SELECT DISTINCT entity, entity_id FROM head")?
        .query_map([], |row| Ok(RowKey { entity: row.get(0)?, id: row.get::<_, IdText>(1)?.0 }))?
        .collect::<rusqlite::Result<_>>()?;
    for row in &rows {
        project(conn, row)?;
    }
    set_meta(conn, FINGERPRINT, &fingerprint())
}

/// Finds the heads among the changes that a condition picks: those that no other change on their
/// field names as a parent.
pub(crate) fn find_heads(
    conn: &Connection,
    condition: &str,
    with: impl rusqlite::Params,
) -> Result<()> {
    conn.prepare_cached(&format!(
        "INSERT INTO head (entity, entity_id, field, cid)
         SELECT entity, entity_id, field, cid FROM change AS this
         WHERE {condition} AND NOT EXISTS (
             SELECT 1 FROM parent JOIN change AS later ON later.cid = parent.child
             WHERE parent.parent = this.cid AND later.entity = this.entity
               AND later.entity_id = this.entity_id AND later.field = this.field)"
    ))?
    .execute(with)?;
    Ok(())
}

/// Writes the tables of one row anew. Says which kind of row it is; none for a kind this version
/// does not know, which stays in the log.
pub(crate) fn project(conn: &Connection, row: &RowKey) -> Result<Option<Entity>> {
    let Some(entity) = Entity::from_name(&row.entity) else { return Ok(None) };
    let log = SqlLog(conn);
    let stands = standing(row, |field| MergeRule::of(&row.entity, field), &log)?;
    for sql in [
        "DELETE FROM text WHERE entity = ? AND entity_id = ?",
        "DELETE FROM conflict WHERE entity = ? AND entity_id = ?",
        "DELETE FROM settled WHERE entity = ? AND entity_id = ?",
    ] {
        conn.prepare_cached(sql)?.execute(params![row.entity, IdText(row.id)])?;
    }
    if !stands.visible {
        conn.prepare_cached(&statements(entity).delete)?.execute([IdText(row.id)])?;
        return Ok(Some(entity));
    }
    let shown = shown(&stands, &log)?;
    write_row(conn, entity, row, &shown)?;
    write_texts(conn, entity, row, &shown, &log)?;
    write_conflicts(conn, row, &stands)?;
    Ok(Some(entity))
}

type Shown = BTreeMap<String, Value>;

fn shown(stands: &Standing, log: &SqlLog<'_>) -> Result<Shown> {
    let mut shown = Shown::new();
    for (field, settled) in &stands.fields {
        if let Some(cid) = settled.shown
            && let Some(node) = log.node(cid)?
        {
            shown.insert(field.clone(), node.value);
        }
    }
    Ok(shown)
}

fn write_row(conn: &Connection, entity: Entity, row: &RowKey, shown: &Shown) -> Result<()> {
    let mut values = vec![Sql::Text(row.id.to_string())];
    for field in columns(entity) {
        values.push(shown.get(field.name).map_or(Sql::Null, |v| to_column(field.kind, v)));
    }
    conn.prepare_cached(&statements(entity).insert)?.execute(rusqlite::params_from_iter(values))?;
    Ok(())
}

fn write_texts(
    conn: &Connection,
    entity: Entity,
    row: &RowKey,
    shown: &Shown,
    log: &SqlLog<'_>,
) -> Result<()> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO text (entity, entity_id, field, lang, body, original, outdated)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?;
    for (name, value) in shown {
        let base = field_base(name);
        let lang =
            Lang::ALL.into_iter().find(|lang| name[base.len()..] == format!(".{}", lang.tag()));
        let wording = matches!(entity.field(base), Some(f) if matches!(f.kind, FieldKind::Wording));
        let (Some(lang), true, Some(words)) = (lang, wording, words(value)) else { continue };
        if words.text.is_empty() {
            continue;
        }
        let original = shown
            .get(&format!("{base}.original"))
            .and_then(Value::as_text)
            .and_then(Lang::from_tag);
        let outdated = match original {
            Some(original) if original != lang => {
                !still_translates(words.of, &format!("{base}.{}", original.tag()), row, shown, log)?
            }
            _ => false,
        };
        insert.execute(params![
            row.entity,
            IdText(row.id),
            base,
            lang.tag(),
            words.text,
            original.map(Lang::tag),
            outdated
        ])?;
    }
    Ok(())
}

/// Whether the version that was translated still says what the original shows. Words that went away
/// and came back, as by undo, are the same words; words that translate nothing were the original
/// themselves until another language became it.
fn still_translates(
    of: Option<Cid>,
    original: &str,
    row: &RowKey,
    shown: &Shown,
    log: &SqlLog<'_>,
) -> Result<bool> {
    let Some(of) = of else { return Ok(false) };
    let Some(node) = log.node(of)? else { return Ok(false) };
    let now = shown.get(original).and_then(words).map(|words| words.text);
    let same = words(&node.value).map(|words| words.text) == now;
    Ok(node.row == *row && node.field == original && same)
}

fn write_conflicts(conn: &Connection, row: &RowKey, stands: &Standing) -> Result<()> {
    let mut conflict =
        conn.prepare_cached("INSERT INTO conflict (entity, entity_id, field) VALUES (?, ?, ?)")?;
    let mut settled =
        conn.prepare_cached("INSERT INTO settled (entity, entity_id, field) VALUES (?, ?, ?)")?;
    if stands.contested {
        conflict.execute(params![row.entity, IdText(row.id), ""])?;
    }
    for (field, how) in &stands.fields {
        if how.conflict {
            conflict.execute(params![row.entity, IdText(row.id), field])?;
        }
        if how.settled {
            settled.execute(params![row.entity, IdText(row.id), field])?;
        }
    }
    Ok(())
}

/// Every derived table's rows as text, for comparing.
pub(crate) fn dump(conn: &Connection) -> Result<BTreeMap<&'static str, Vec<String>>> {
    let mut dump = BTreeMap::new();
    for (name, _) in tables() {
        let mut query = conn.prepare(&format!("SELECT * FROM \"{name}\""))?;
        let width = query.column_count();
        let mut rows = query.query([])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let cells: Vec<Sql> =
                (0..width).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
            lines.push(format!("{cells:?}"));
        }
        lines.sort_unstable();
        dump.insert(name, lines);
    }
    Ok(dump)
}
