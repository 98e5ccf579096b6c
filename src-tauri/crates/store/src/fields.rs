//! Between the fields of a row and the columns of its projected table.

use std::sync::LazyLock;

use rusqlite::types::{Value as Sql, ValueRef};
use workshop::{Entity, Field, FieldKind, Value};

/// The fields of a kind of row that have a column; wording has a table of its own.
pub(crate) fn columns(entity: Entity) -> impl Iterator<Item = &'static Field> {
    entity.fields().iter().filter(|field| !is_wording(field))
}

pub(crate) fn is_wording(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Wording)
}

fn column_type(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Int | FieldKind::Flag => "INTEGER",
        _ => "TEXT",
    }
}

/// What a column holds for a value; NULL for a value that is not of the field's kind, which the
/// log keeps all the same.
pub(crate) fn to_column(kind: FieldKind, value: &Value) -> Sql {
    match (kind, value) {
        (FieldKind::Int, Value::Int(number)) => Sql::Integer(*number),
        (FieldKind::Flag, Value::Bool(flag)) => Sql::Integer((*flag).into()),
        (FieldKind::Int | FieldKind::Flag, _) => Sql::Null,
        (_, Value::Text(text)) => Sql::Text(text.clone()),
        _ => Sql::Null,
    }
}

/// The value a column stands for; none for NULL.
pub(crate) fn from_column(kind: FieldKind, column: ValueRef<'_>) -> Option<Value> {
    match (kind, column) {
        (FieldKind::Flag, ValueRef::Integer(flag)) => Some(Value::Bool(flag != 0)),
        (FieldKind::Int, ValueRef::Integer(number)) => Some(Value::Int(number)),
        (_, ValueRef::Text(text)) => Some(Value::Text(String::from_utf8_lossy(text).into_owned())),
        _ => None,
    }
}

/// The statements for one kind of row, made once.
pub(crate) struct Statements {
    /// Makes the table and its indexes.
    pub create: String,
    /// Writes one row.
    pub insert: String,
    /// Takes one row away.
    pub delete: String,
    /// Reads rows; a condition follows.
    pub select: String,
    /// The order rows stand in.
    pub order: &'static str,
}

/// The statements for that kind of row.
pub(crate) fn statements(entity: Entity) -> &'static Statements {
    static ALL: LazyLock<Vec<Statements>> =
        LazyLock::new(|| Entity::ALL.iter().map(|entity| make(*entity)).collect());
    &ALL[entity as usize]
}

fn make(entity: Entity) -> Statements {
    let table = entity.name();
    let names: Vec<&str> = columns(entity).map(|field| field.name).collect();
    let mut create = format!("CREATE TABLE \"{table}\" (\n    id TEXT PRIMARY KEY");
    for field in columns(entity) {
        create.push_str(&format!(",\n    \"{}\" {}", field.name, column_type(field.kind)));
    }
    create.push_str("\n) STRICT, WITHOUT ROWID;\n");
    for field in columns(entity) {
        if matches!(field.kind, FieldKind::Owner(_) | FieldKind::Link(_)) {
            let name = field.name;
            create.push_str(&format!(
                "CREATE INDEX \"{table}_{name}\" ON \"{table}\" (\"{name}\");\n"
            ));
        }
    }
    let list: String = names.iter().map(|name| format!(", \"{name}\"")).collect();
    let marks = ", ?".repeat(names.len());
    let order = if entity.is_ranked() { "ORDER BY position, id" } else { "ORDER BY id" };
    Statements {
        create,
        insert: format!("INSERT OR REPLACE INTO \"{table}\" (id{list}) VALUES (?{marks})"),
        delete: format!("DELETE FROM \"{table}\" WHERE id = ?"),
        select: format!("SELECT id{list} FROM \"{table}\""),
        order,
    }
}
