//! The order and the numbers of the plan: from the groups' work, and from where the compiler put it.

use std::collections::{BTreeMap, BTreeSet};

use crate::merged::heads;
use crate::{Action, Axis, Group, Id, Objective, Rank};

/// The rows the plan's order is made from.
#[derive(Clone, Copy)]
pub(crate) struct Parts<'a> {
    pub(crate) groups: &'a [Group],
    pub(crate) axes: &'a [Axis],
    pub(crate) objectives: &'a [Objective],
    pub(crate) actions: &'a [Action],
}

/// Everything in the plan at its place.
pub(crate) struct Arrangement {
    /// The axes, in order.
    pub(crate) axes: Vec<Entry>,
    /// The axes the plan does without.
    pub(crate) left_out: Vec<Entry>,
    /// The objectives and actions that others stand for, with those.
    pub(crate) heads: BTreeMap<Id, Id>,
}

/// An axis with its objectives, an objective with its actions, an action.
pub(crate) struct Entry {
    pub(crate) id: Id,
    /// Where it stands among those beside it.
    pub(crate) rank: Rank,
    /// Whether nobody has given it a place here: it comes after all that have one.
    pub(crate) adrift: bool,
    /// The rows it stands for, in the order of the groups.
    pub(crate) merged: Vec<Id>,
    pub(crate) code: String,
    /// Whether its number stays whatever is moved.
    pub(crate) frozen: bool,
    pub(crate) parts: Vec<Entry>,
}

/// The axis a group has by itself.
pub(crate) fn axis_of(group: Id) -> Id {
    group.derived("axis")
}

pub(crate) fn arrange(parts: Parts<'_>) -> Arrangement {
    let mut heads_of = heads(parts.objectives.iter().map(|row| (row.id, row.merged_into)));
    let (mut axes, left_out) = axes(parts);
    let mut under = objectives(parts, &heads_of);
    let action_heads = heads(parts.actions.iter().map(|row| (row.id, row.merged_into)));
    let mut acting = actions(parts, &heads_of, &action_heads, &under);
    for objective in under.values_mut().flatten() {
        objective.parts = acting.remove(&objective.id).unwrap_or_default();
    }
    let mut held = BTreeSet::new();
    for axis in &mut axes {
        axis.parts = under.remove(&axis.id).unwrap_or_default();
        if !axis.parts.is_empty() {
            held.insert(axis.id);
        }
    }
    let (mut axes, left_out): (Vec<Entry>, Vec<Entry>) =
        axes.into_iter().partition(|axis| !left_out.contains(&axis.id) || held.contains(&axis.id));
    number(&mut axes, "", &taken(parts));
    heads_of.extend(action_heads);
    Arrangement { axes, left_out, heads: heads_of }
}

impl Arrangement {
    /// The entry that has this one among its parts, if it is in the plan and stands for itself.
    pub(crate) fn over(&self, id: Id) -> Option<&Entry> {
        let objectives = || self.axes.iter().flat_map(|axis| &axis.parts);
        let has = |entry: &&Entry| entry.parts.iter().any(|part| part.id == id);
        self.axes.iter().find(has).or_else(|| objectives().find(has))
    }

    /// An axis or objective that can take others in; of what was merged, what stands for it.
    pub(crate) fn holder(&self, id: Id) -> Option<&Entry> {
        let id = self.heads.get(&id).copied().unwrap_or(id);
        let axes = || self.axes.iter().chain(&self.left_out);
        axes().chain(self.axes.iter().flat_map(|axis| &axis.parts)).find(|entry| entry.id == id)
    }

    /// Every axis with its rank, those the plan does without too.
    pub(crate) fn ranked_axes(&self) -> Vec<(Id, Rank)> {
        let all = self.axes.iter().chain(&self.left_out);
        let mut ranked: Vec<_> = all.map(|axis| (axis.rank.clone(), axis.id)).collect();
        ranked.sort();
        ranked.into_iter().map(|(rank, id)| (id, rank)).collect()
    }
}

/// An order among entries: those that have a place, by rank; then the others, by where they come
/// from and their rank there.
type Order = (bool, usize, Rank, Id);

fn axes(parts: Parts<'_>) -> (Vec<Entry>, BTreeSet<Id>) {
    let own: BTreeMap<Id, &Rank> =
        parts.groups.iter().map(|group| (axis_of(group.id), &group.position)).collect();
    let written: BTreeMap<Id, &Axis> = parts.axes.iter().map(|row| (row.id, row)).collect();
    let all: BTreeSet<Id> = own.keys().chain(written.keys()).copied().collect();
    let ranked = all.iter().map(|id| {
        let row = written.get(id);
        let rank = row.map(|row| &row.position).filter(|rank| !rank.0.is_empty());
        let rank = rank.or(own.get(id).copied()).cloned().unwrap_or_default();
        let code = row.map(|row| row.code.clone()).unwrap_or_default();
        ((false, 0, rank, *id), code, Vec::new())
    });
    let left_out = parts.axes.iter().filter(|row| row.left_out).map(|row| row.id).collect();
    (in_order(ranked.collect()), left_out)
}

/// The objectives that stand for themselves, by axis.
fn objectives(parts: Parts<'_>, heads: &BTreeMap<Id, Id>) -> BTreeMap<Id, Vec<Entry>> {
    let groups: BTreeMap<Id, usize> =
        parts.groups.iter().enumerate().map(|(at, group)| (group.id, at)).collect();
    let axes: BTreeSet<Id> = parts
        .axes
        .iter()
        .map(|axis| axis.id)
        .chain(parts.groups.iter().map(|group| axis_of(group.id)))
        .collect();
    let mut merged: BTreeMap<Id, Vec<(usize, &Rank, Id)>> = BTreeMap::new();
    for row in parts.objectives {
        if let (Some(head), Some(group)) = (heads.get(&row.id), groups.get(&row.group)) {
            merged.entry(*head).or_default().push((*group, &row.position, row.id));
        }
    }
    let mut under: BTreeMap<Id, Vec<(Order, String, Vec<Id>)>> = BTreeMap::new();
    for row in parts.objectives.iter().filter(|row| !heads.contains_key(&row.id)) {
        // Of a group that is not there nothing is shown anywhere.
        let Some(group) = groups.get(&row.group) else { continue };
        let own = axis_of(row.group);
        let axis = row.axis.filter(|axis| axes.contains(axis)).unwrap_or(own);
        let order = order(&row.plan_place, &row.position, axis == own, *group, row.id);
        let mut voices = merged.remove(&row.id).unwrap_or_default();
        voices.sort();
        let voices = voices.into_iter().map(|(_, _, id)| id).collect();
        under.entry(axis).or_default().push((order, row.code.clone(), voices));
    }
    under.into_iter().map(|(axis, rows)| (axis, in_order(rows))).collect()
}

/// The actions that stand for themselves, by the objective they are under in the plan.
fn actions(
    parts: Parts<'_>,
    objective_heads: &BTreeMap<Id, Id>,
    heads: &BTreeMap<Id, Id>,
    objectives: &BTreeMap<Id, Vec<Entry>>,
) -> BTreeMap<Id, Vec<Entry>> {
    // Where the actions of each objective come: after those of the one that stands for it.
    let mut turn: BTreeMap<Id, usize> = BTreeMap::new();
    for entry in objectives.values().flatten() {
        turn.insert(entry.id, 0);
        turn.extend(entry.merged.iter().copied().zip(1..));
    }
    let mut merged: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for row in parts.actions {
        if let Some(head) = heads.get(&row.id) {
            merged.entry(*head).or_default().push(row.id);
        }
    }
    let mut under: BTreeMap<Id, Vec<(Order, String, Vec<Id>)>> = BTreeMap::new();
    for row in parts.actions.iter().filter(|row| !heads.contains_key(&row.id)) {
        let over = row.plan_objective.filter(|id| turn.contains_key(id)).unwrap_or(row.objective);
        let Some(turn) = turn.get(&over) else { continue };
        let shown = objective_heads.get(&over).copied().unwrap_or(over);
        let order = order(&row.plan_place, &row.position, shown == row.objective, *turn, row.id);
        let voices = merged.remove(&row.id).unwrap_or_default();
        under.entry(shown).or_default().push((order, row.code.clone(), voices));
    }
    under.into_iter().map(|(objective, rows)| (objective, in_order(rows))).collect()
}

/// Where a row stands: where it was put; where it stands in its group, if it is at home here; else
/// after all others.
fn order(placed: &Rank, own: &Rank, at_home: bool, from: usize, id: Id) -> Order {
    match (placed.0.is_empty(), at_home) {
        (false, _) => (false, 0, placed.clone(), id),
        (true, true) => (false, 0, own.clone(), id),
        (true, false) => (true, from, own.clone(), id),
    }
}

fn in_order(mut rows: Vec<(Order, String, Vec<Id>)>) -> Vec<Entry> {
    rows.sort();
    let mut last: Option<Rank> = None;
    rows.into_iter()
        .map(|((adrift, _, rank, id), code, merged)| {
            let rank = if adrift { Rank::between(last.as_ref(), None) } else { rank };
            last = Some(rank.clone());
            let frozen = !code.is_empty();
            Entry { id, rank, adrift, merged, code, frozen, parts: Vec::new() }
        })
        .collect()
}

/// The highest frozen number there is after each beginning, such as 3 after `1.2` for `1.2.3`.
/// Numbers of rows that others stand for count too: they were said to people.
fn taken(parts: Parts<'_>) -> BTreeMap<String, u32> {
    let axes = parts.axes.iter().map(|row| &row.code);
    let objectives = parts.objectives.iter().map(|row| &row.code);
    let codes = axes.chain(objectives).chain(parts.actions.iter().map(|row| &row.code));
    let mut highest = BTreeMap::new();
    for code in codes {
        let (beginning, last) = code.rsplit_once('.').unwrap_or(("", code));
        if let Ok(number) = last.parse::<u32>() {
            let known = highest.entry(beginning.to_owned()).or_default();
            *known = number.max(*known);
        }
    }
    highest
}

/// Numbers by place what has no frozen number, after the frozen ones.
fn number(entries: &mut [Entry], beginning: &str, taken: &BTreeMap<String, u32>) {
    let mut last = taken.get(beginning).copied().unwrap_or(0);
    for entry in entries {
        if !entry.frozen {
            last = last.saturating_add(1);
            entry.code =
                if beginning.is_empty() { last.to_string() } else { format!("{beginning}.{last}") };
        }
        let code = entry.code.clone();
        number(&mut entry.parts, &code, taken);
    }
}
