use std::collections::{BTreeMap, BTreeSet};

use workshop::MergeRule;

use crate::{Cid, Kind, Lookup, RowKey, Settled, settle};

/// How a row stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether the row is there for people to see.
    pub visible: bool,
    /// Whether it was deleted by somebody and kept by somebody else, so that a person has to say.
    pub contested: bool,
    /// What each field shows that was ever written; the empty field is not among them.
    pub fields: BTreeMap<String, Settled>,
}

/// Decides whether a row is there, and what its fields show.
///
/// A row is **there** when some change creates it, unless it is deleted. It is **deleted** when all
/// heads of its existence (the empty field) are deletes, and every current head of every other
/// field is named as a parent by one of those deletes: whoever deleted it had seen everything
/// written in it.
///
/// It is **contested**, and there, when it was created, some head of its existence is a delete, and
/// it is not deleted: somebody wrote in it, or restored it, without knowing that it was deleted.
/// Restoring it or deleting it again names all those heads, and so decides.
///
/// # Errors
/// When looking up a change fails.
pub fn standing<L: Lookup>(
    row: &RowKey,
    rule: impl Fn(&str) -> MergeRule,
    log: &L,
) -> Result<Standing, L::Error> {
    let mut heads = log.row_heads(row)?;
    let existence = heads.remove("").unwrap_or_default();
    let presence = presence(row, &existence, &heads, log)?;
    let mut fields = BTreeMap::new();
    for (field, heads) in heads {
        let settled = settle(&heads, rule(&field), log)?;
        fields.insert(field, settled);
    }
    Ok(Standing { visible: presence.visible, contested: presence.contested, fields })
}

pub(crate) struct Presence {
    pub visible: bool,
    pub contested: bool,
}

/// Whether a row is there, looking no further than needed.
pub(crate) fn is_visible<L: Lookup>(row: &RowKey, log: &L) -> Result<Presence, L::Error> {
    let mut heads = log.row_heads(row)?;
    let existence = heads.remove("").unwrap_or_default();
    presence(row, &existence, &heads, log)
}

fn presence<L: Lookup>(
    row: &RowKey,
    existence: &[Cid],
    fields: &BTreeMap<String, Vec<Cid>>,
    log: &L,
) -> Result<Presence, L::Error> {
    let (mut deletes, mut kept, mut created) = (0, 0, false);
    let mut seen = BTreeSet::new();
    for cid in existence {
        let Some(node) = log.node(*cid)? else { continue };
        if node.kind == Kind::Delete {
            deletes += 1;
            seen.extend(node.parents);
        } else {
            kept += 1;
            created |= node.kind == Kind::Create;
        }
    }
    if !created && !log.is_created(row)? {
        return Ok(Presence { visible: false, contested: false });
    }
    let all_seen = || fields.values().flatten().all(|head| seen.contains(head));
    let visible = kept > 0 || deletes == 0 || !all_seen();
    Ok(Presence { visible, contested: visible && deletes > 0 })
}
