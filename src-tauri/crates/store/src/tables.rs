//! The tables that are not derived from anything, and how the file says what it is.

/// `PLEN`, in the header of every workshop file.
pub const APPLICATION_ID: i32 = i32::from_be_bytes(*b"PLEN");

/// The version of the tables below, in `user_version`.
pub const VERSION: i64 = STEPS.len() as i64;

/// What leads from each version of the tables to the next, from none to [`VERSION`]. A step that
/// was released is never altered.
pub(crate) const STEPS: &[&str] = &[FIRST, KEPT];

const FIRST: &str = "
CREATE TABLE change (
    n INTEGER PRIMARY KEY,
    cid BLOB NOT NULL UNIQUE,
    replica TEXT NOT NULL,
    seq INTEGER NOT NULL,
    prev BLOB,
    action TEXT NOT NULL,
    kind INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    field TEXT NOT NULL,
    salt BLOB,
    value BLOB,
    value_hash BLOB NOT NULL,
    actor TEXT NOT NULL,
    wall_time INTEGER NOT NULL,
    UNIQUE (replica, seq)
) STRICT;
CREATE INDEX change_row ON change (entity_id, entity, field);
CREATE INDEX change_action ON change (action);

CREATE TABLE parent (
    child BLOB NOT NULL REFERENCES change (cid),
    parent BLOB NOT NULL,
    PRIMARY KEY (child, parent)
) STRICT, WITHOUT ROWID;
CREATE INDEX parent_parent ON parent (parent);

CREATE TABLE undo (
    n INTEGER PRIMARY KEY,
    stack TEXT NOT NULL CHECK (stack IN ('undo', 'redo')),
    action TEXT NOT NULL,
    label TEXT NOT NULL
) STRICT;

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE derived (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
";

/// The files people attach, by the hash of their content.
const KEPT: &str = "
CREATE TABLE kept (
    hash TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;
";

/// The tables that are there whatever the program's version makes of the log, in the order they
/// came in.
pub(crate) const BASE: &[&str] = &["change", "parent", "undo", "meta", "derived", "kept"];

/// How many of [`BASE`] a file of that version has.
pub(crate) const fn base_at(version: i64) -> usize {
    if version < 2 { 5 } else { BASE.len() }
}
