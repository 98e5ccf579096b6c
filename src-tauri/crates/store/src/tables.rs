//! The tables that are not derived from anything, and how the file says what it is.

/// `PLEN`, in the header of every workshop file.
pub const APPLICATION_ID: i32 = i32::from_be_bytes(*b"PLEN");

/// The version of the tables below, in `user_version`.
pub const VERSION: i64 = STEPS.len() as i64;

/// What leads from each version of the tables to the next, from none to [`VERSION`]. A step that
/// was released is never altered.
pub(crate) const STEPS: &[&str] = &[FIRST, KEPT, ARRIVED];

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

/// What came from other laptops, and what of it is held aside. Two changes in one place of a chain can
/// both be here once a person has let them in, so a place in a chain is no longer a name.
const ARRIVED: &str = "
CREATE TABLE change_v3 (
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
    wall_time INTEGER NOT NULL
) STRICT;
INSERT INTO change_v3 SELECT n, cid, replica, seq, prev, action, kind, schema, entity, entity_id,
    field, salt, value, value_hash, actor, wall_time FROM change;
CREATE TABLE parent_v3 (
    child BLOB NOT NULL REFERENCES change_v3 (cid),
    parent BLOB NOT NULL,
    PRIMARY KEY (child, parent)
) STRICT, WITHOUT ROWID;
INSERT INTO parent_v3 SELECT child, parent FROM parent;
DROP TABLE parent;
DROP TABLE change;
ALTER TABLE change_v3 RENAME TO change;
ALTER TABLE parent_v3 RENAME TO parent;
CREATE INDEX change_row ON change (entity_id, entity, field);
CREATE INDEX change_action ON change (action);
CREATE INDEX change_chain ON change (replica, seq);
CREATE INDEX parent_parent ON parent (parent);

CREATE TABLE arrival (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    made INTEGER NOT NULL,
    sender TEXT NOT NULL,
    name TEXT NOT NULL,
    group_id TEXT,
    new INTEGER NOT NULL,
    known INTEGER NOT NULL,
    undone INTEGER NOT NULL
) STRICT;

CREATE TABLE arrived (
    arrival TEXT NOT NULL REFERENCES arrival (id),
    cid BLOB NOT NULL,
    PRIMARY KEY (arrival, cid)
) STRICT, WITHOUT ROWID;

CREATE TABLE aside (
    cid BLOB PRIMARY KEY,
    why TEXT NOT NULL CHECK (why IN ('fork', 'undone')),
    replica TEXT NOT NULL,
    seq INTEGER NOT NULL,
    change BLOB NOT NULL
) STRICT, WITHOUT ROWID;
";

/// The tables that are there whatever the program's version makes of the log, in the order they
/// came in.
pub(crate) const BASE: &[&str] =
    &["change", "parent", "undo", "meta", "derived", "kept", "arrival", "arrived", "aside"];

/// How many of [`BASE`] a file of that version has.
pub(crate) const fn base_at(version: i64) -> usize {
    match version {
        ..2 => 5,
        2 => 6,
        _ => BASE.len(),
    }
}
