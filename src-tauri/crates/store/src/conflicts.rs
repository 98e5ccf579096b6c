use std::collections::BTreeSet;

use ledger::{Change, Cid, Kind, Lookup, RowKey, settle};
use workshop::{Entity, Id, MergeRule};

use crate::history::HistoryEntry;
use crate::log::SqlLog;
use crate::sql::IdText;
use crate::{Result, Store};

/// Two or more people wrote different things in the same place without knowing of each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The kind of row.
    pub entity: Entity,
    /// The row.
    pub id: Id,
    /// The field; empty when one took the row away and another kept it or wrote in it.
    pub field: String,
    /// What was accepted before and stays shown; none when there was nothing, or when it is one of
    /// the sides.
    pub base: Option<HistoryEntry>,
    /// The change that stays shown, where somebody decided for it; none where it is what everybody had
    /// agreed on.
    pub decided: Option<Cid>,
    /// What each of them wrote; the same value is listed once. For a row that was taken away, the
    /// taking away first, then everything that whoever did it had not seen.
    pub sides: Vec<HistoryEntry>,
}

impl Store {
    /// Every conflict that waits for a person. A field is decided by writing in it, a row by
    /// deleting or restoring it.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn conflicts(&self) -> Result<Vec<Conflict>> {
        let mut conflicts = Vec::new();
        for (entity, id, field) in self.listed("conflict")? {
            let conflict = if field.is_empty() {
                self.contested(entity, id)?
            } else {
                self.disputed(entity, id, field)?
            };
            conflicts.push(conflict);
        }
        Ok(conflicts)
    }

    /// The fields where different values came together and the log decided by itself, such as where
    /// two people moved one row.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn settled(&self) -> Result<Vec<(Entity, Id, String)>> {
        self.listed("settled")
    }

    /// Rows that are part of a row that is not there: somebody added to it while somebody else took
    /// it away. Restoring that row, or moving these to another, brings them back into sight.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn orphans(&self) -> Result<Vec<(Entity, Id)>> {
        let mut orphans = Vec::new();
        for entity in Entity::ALL {
            let Some((field, owner)) = entity.owner() else { continue };
            let (part, whole) = (entity.name(), owner.name());
            let mut query = self.conn.prepare_cached(&format!(
                "SELECT id FROM \"{part}\" AS part WHERE NOT EXISTS (
                     SELECT 1 FROM \"{whole}\" AS whole WHERE whole.id = part.\"{field}\")
                 ORDER BY id"
            ))?;
            let ids = query.query_map([], |row| row.get::<_, IdText>(0))?;
            for id in ids {
                orphans.push((*entity, id?.0));
            }
        }
        Ok(orphans)
    }

    fn listed(&self, table: &str) -> Result<Vec<(Entity, Id, String)>> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT entity, entity_id, field FROM {table} ORDER BY entity, entity_id, field"
        ))?;
        let mut rows = query.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let name: String = row.get(0)?;
            if let Some(entity) = Entity::from_name(&name) {
                found.push((entity, row.get::<_, IdText>(1)?.0, row.get(2)?));
            }
        }
        Ok(found)
    }

    fn disputed(&self, entity: Entity, id: Id, field: String) -> Result<Conflict> {
        let log = SqlLog(&self.conn);
        let heads = log.heads(&RowKey::new(entity.name(), id), &field)?;
        let shown = settle(&heads, MergeRule::of(entity.name(), &field), &log)?.shown;
        let shown = shown.map(|cid| self.change(cid)).transpose()?.flatten();
        let decided =
            shown.as_ref().filter(|one| one.header.kind.decides()).map(|change| change.cid);
        let before = shown.filter(|change| !heads.contains(&change.cid));
        let base = before.map(|change| self.told(change)).transpose()?;
        let mut values = BTreeSet::new();
        let mut sides = Vec::new();
        for cid in heads {
            let Some(change) = self.change(cid)? else { continue };
            if values.insert(change.value()) {
                sides.push(self.told(self.as_written(change)?)?);
            }
        }
        // Everywhere and at any time in the same order, also after a decision was taken back.
        sides.sort_by_key(|side| (side.wall_time, side.replica, side.cid));
        Ok(Conflict { entity, id, field, base, decided, sides })
    }

    /// The change that brought a version. When a decision was taken back, whoever took it back wrote
    /// the versions again; they stay those of the people who had written them.
    fn as_written(&self, version: Change) -> Result<Change> {
        let again = |change: &Change| match change.header.parents.as_slice() {
            [before] => self.change(*before),
            _ => Ok(None),
        };
        let Some(base) = again(&version)? else { return Ok(version) };
        if base.header.action != version.header.action {
            return Ok(version);
        }
        let Some(decision) = again(&base)? else { return Ok(version) };
        for cid in decision.header.parents {
            if let Some(first) = self.change(cid)?.filter(|one| one.value() == version.value()) {
                return self.as_written(first);
            }
        }
        Ok(version)
    }

    fn contested(&self, entity: Entity, id: Id) -> Result<Conflict> {
        let log = SqlLog(&self.conn);
        let mut heads = log.row_heads(&RowKey::new(entity.name(), id))?;
        let (mut sides, mut kept) = (Vec::new(), Vec::new());
        let mut seen: BTreeSet<Cid> = BTreeSet::new();
        for cid in heads.remove("").unwrap_or_default() {
            let Some(change) = self.change(cid)? else { continue };
            if change.header.kind == Kind::Delete {
                seen.extend(&change.header.parents);
                sides.push(self.told(change)?);
            } else {
                kept.push(self.told(change)?);
            }
        }
        sides.append(&mut kept);
        for cid in heads.into_values().flatten().filter(|cid| !seen.contains(cid)) {
            sides.extend(self.change(cid)?.map(|change| self.told(change)).transpose()?);
        }
        Ok(Conflict { entity, id, field: String::new(), base: None, decided: None, sides })
    }
}
