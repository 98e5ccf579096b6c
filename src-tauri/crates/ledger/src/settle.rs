use std::collections::{BTreeMap, BTreeSet};

use workshop::MergeRule;

use crate::{Cid, Lookup, Node};

/// What a field shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// The change whose value is shown; none when the field was never written.
    pub shown: Option<Cid>,
    /// Whether a person has to decide between different values.
    pub conflict: bool,
    /// Whether different values were there and the log decided by itself.
    pub settled: bool,
}

/// Decides what a field with these heads shows.
///
/// - No head: nothing. One head: that one.
/// - Several that all say the same: one of them, the *deepest*, and no conflict. Depth is the
///   longest known chain of parents on the field; between equals, the greater name wins.
/// - Several that differ, where any answer will do ([`MergeRule::Settle`]): the deepest likewise.
/// - Several that differ otherwise: a conflict. Until a person decides, the last value that was
///   accepted stays shown. That is the nearest change that all heads descend from, being the last
///   everybody had agreed on: of the common ancestors that no other common ancestor descends from, the
///   deepest, then the lowest name. But where somebody decided since ([`crate::Kind::decides`]), it is
///   that decision: whoever goes on from a version that was decided against
///   does not bring it back by that. Several decisions that know nothing of each other and differ
///   decide nothing. If there is neither, the head with the lowest name.
///
/// Changes that are not known here count as if they were not there.
///
/// # Errors
/// When looking up a change fails.
pub fn settle<L: Lookup>(heads: &[Cid], rule: MergeRule, log: &L) -> Result<Settled, L::Error> {
    if heads.len() < 2 {
        return Ok(Settled { shown: heads.first().copied(), ..Settled::default() });
    }
    let ancestry = Ancestry::read(heads, log)?;
    let first = heads.first().and_then(|cid| ancestry.nodes.get(cid)).map(|node| &node.value);
    let agree = heads.iter().all(|cid| ancestry.nodes.get(cid).map(|node| &node.value) == first);
    let differ_and_settle = !agree && rule == MergeRule::Settle;
    if agree || differ_and_settle {
        let shown = heads.iter().copied().max_by_key(|cid| (ancestry.depth(cid), *cid));
        return Ok(Settled { shown, conflict: false, settled: differ_and_settle });
    }
    let base = ancestry.nearest_common(heads);
    let shown = ancestry.decided_since(base).or(base).or_else(|| heads.iter().min().copied());
    Ok(Settled { shown, conflict: true, settled: false })
}

/// The heads of a field and every known change of that field before them.
struct Ancestry {
    nodes: BTreeMap<Cid, Node>,
    depths: BTreeMap<Cid, u64>,
}

impl Ancestry {
    fn read<L: Lookup>(heads: &[Cid], log: &L) -> Result<Self, L::Error> {
        let mut nodes: BTreeMap<Cid, Node> = BTreeMap::new();
        let mut place = None;
        let mut open: Vec<Cid> = heads.to_vec();
        while let Some(cid) = open.pop() {
            if nodes.contains_key(&cid) {
                continue;
            }
            let Some(node) = log.node(cid)? else { continue };
            let at = place.get_or_insert_with(|| (node.row.clone(), node.field.clone()));
            if at.0 != node.row || at.1 != node.field {
                continue;
            }
            open.extend(&node.parents);
            nodes.insert(cid, node);
        }
        let depths = depths(&nodes);
        Ok(Self { nodes, depths })
    }

    fn depth(&self, cid: &Cid) -> u64 {
        self.depths.get(cid).copied().unwrap_or(0)
    }

    fn before(&self, cid: Cid) -> BTreeSet<Cid> {
        let mut found = BTreeSet::new();
        let mut open = vec![cid];
        while let Some(next) = open.pop() {
            for parent in self.nodes.get(&next).into_iter().flat_map(|node| &node.parents) {
                if self.nodes.contains_key(parent) && found.insert(*parent) {
                    open.push(*parent);
                }
            }
        }
        found
    }

    /// The decision that stands since `base`, if there is one and no other that differs.
    fn decided_since(&self, base: Option<Cid>) -> Option<Cid> {
        let since: Vec<Cid> = self
            .nodes
            .iter()
            .filter(|(cid, node)| {
                node.kind.decides() && base.is_none_or(|base| self.before(**cid).contains(&base))
            })
            .map(|(cid, _)| *cid)
            .collect();
        let before: BTreeSet<Cid> = since.iter().flat_map(|cid| self.before(*cid)).collect();
        let last: Vec<Cid> = since.into_iter().filter(|cid| !before.contains(cid)).collect();
        let value = |cid: &Cid| self.nodes.get(cid).map(|node| &node.value);
        let same = last.iter().all(|cid| value(cid) == last.first().and_then(value));
        same.then(|| last.iter().min().copied()).flatten()
    }

    fn nearest_common(&self, heads: &[Cid]) -> Option<Cid> {
        let mut common: Option<BTreeSet<Cid>> = None;
        for head in heads {
            let before = self.before(*head);
            common = Some(match common {
                Some(common) => common.intersection(&before).copied().collect(),
                None => before,
            });
        }
        // Whatever is before another is less deep, so the deepest is never before another.
        common?.into_iter().min_by_key(|cid| (u64::MAX - self.depth(cid), *cid))
    }
}

/// Longest chain of known parents, without recursion: chains may be long.
fn depths(nodes: &BTreeMap<Cid, Node>) -> BTreeMap<Cid, u64> {
    let mut depths = BTreeMap::new();
    for start in nodes.keys() {
        let mut open = vec![*start];
        while let Some(cid) = open.last().copied() {
            if depths.contains_key(&cid) {
                open.pop();
                continue;
            }
            let parents = nodes.get(&cid).map_or(&[][..], |node| &node.parents);
            let known = parents.iter().filter(|parent| nodes.contains_key(parent));
            let (mut deepest, mut ready) = (0, true);
            for parent in known {
                match depths.get(parent) {
                    Some(depth) => deepest = deepest.max(*depth),
                    None => {
                        open.push(*parent);
                        ready = false;
                    }
                }
            }
            if ready {
                depths.insert(cid, deepest + 1);
                open.pop();
            }
        }
    }
    depths
}
