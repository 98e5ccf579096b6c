use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::WorkPlan;
use super::concepts::concepts;
use crate::{Entity, Id, OverlapVerdict, RowRef, Snapshot, Text, fold};

/// Two rows of the plan, of different groups, that may want the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct OverlapPair {
    /// The one that comes first in the plan.
    pub first: RowRef,
    /// The other.
    pub second: RowRef,
    /// How alike they are, from 0 to 100.
    pub likeness: u8,
    /// The words both use for the same, as the first and as the second says them.
    pub words: Vec<(String, String)>,
    /// The institution that leads both.
    pub lead: Option<String>,
    /// Whether their topics are about the same.
    pub topic: bool,
    /// What a person has said of it.
    pub verdict: Option<OverlapVerdict>,
}

/// From which likeness on a pair is worth a look.
const WORTH: f64 = 0.34;

/// What a lead in common adds.
const LEAD: f64 = 0.12;

/// What a topic in common adds.
const TOPIC: f64 = 0.08;

/// The most pairs that are listed; beyond these nobody looks.
const MOST: usize = 200;

/// A wording as it is compared: a row's own, or one that was merged into it.
struct Compared {
    /// The row that stands.
    row: RowRef,
    /// The group whose wording it is.
    group: Id,
    concepts: BTreeMap<String, String>,
    leads: BTreeMap<String, String>,
    topic: BTreeSet<String>,
}

/// Lists the rows of different groups that may want the same, the likeliest first: objectives with
/// objectives, actions with actions. Rare words weigh more than those everybody uses; wordings in
/// different languages are compared by what their words mean. A row that stands for others is as like
/// another as the likeliest of their wordings.
pub fn overlaps(snapshot: &Snapshot, plan: &WorkPlan) -> Vec<OverlapPair> {
    let (objectives, actions) = (objectives(snapshot, plan), actions(snapshot, plan));
    let mut pairs = alike(&objectives);
    pairs.extend(alike(&actions));
    pairs = likeliest(pairs);
    let said = verdicts(snapshot);
    for pair in &mut pairs {
        pair.verdict = said.get(&key(pair.first.id, pair.second.id)).copied();
    }
    pairs.sort_by(|a, b| b.likeness.cmp(&a.likeness).then_with(|| a.first.cmp(&b.first)));
    pairs.truncate(MOST);
    pairs
}

/// Each pair of rows once, by the wordings that are most alike.
fn likeliest(pairs: Vec<OverlapPair>) -> Vec<OverlapPair> {
    let mut best: BTreeMap<(Id, Id), OverlapPair> = BTreeMap::new();
    for pair in pairs {
        let known = best.get(&key(pair.first.id, pair.second.id));
        if known.is_none_or(|known| known.likeness < pair.likeness) {
            best.insert(key(pair.first.id, pair.second.id), pair);
        }
    }
    best.into_values().collect()
}

/// The id of what is said of a pair, the same whichever comes first.
pub fn overlap_id(one: Id, other: Id) -> Id {
    let (first, second) = key(one, other);
    first.derived(&format!("overlap {second}"))
}

fn key(one: Id, other: Id) -> (Id, Id) {
    (one.min(other), one.max(other))
}

fn verdicts(snapshot: &Snapshot) -> BTreeMap<(Id, Id), OverlapVerdict> {
    let rows = snapshot.overlaps.iter().filter_map(|row| {
        let objectives = row.objective.zip(row.other_objective);
        let (one, other) = objectives.or(row.action.zip(row.other_action))?;
        Some((key(one, other), row.verdict))
    });
    rows.collect()
}

fn alike(rows: &[Compared]) -> Vec<OverlapPair> {
    let mut everywhere: BTreeMap<&str, f64> = BTreeMap::new();
    for concept in rows.iter().flat_map(|row| row.concepts.keys()) {
        *everywhere.entry(concept).or_default() += 1.0;
    }
    #[allow(clippy::cast_precision_loss, reason = "a plan has far fewer rows than 2^52")]
    let all = rows.len() as f64;
    let weight = |concept: &str| {
        let rows = everywhere.get(concept).copied().unwrap_or(1.0);
        (1.0 + all / rows).ln().powi(2)
    };
    let length = |row: &Compared| row.concepts.keys().map(|concept| weight(concept)).sum::<f64>();
    let lengths: Vec<f64> = rows.iter().map(length).collect();
    let mut pairs = Vec::new();
    for (at, first) in rows.iter().enumerate() {
        for (beyond, second) in rows[at + 1..].iter().enumerate() {
            if first.group == second.group || first.row == second.row {
                continue;
            }
            let shared: Vec<&String> =
                first.concepts.keys().filter(|it| second.concepts.contains_key(*it)).collect();
            let common: f64 = shared.iter().map(|concept| weight(concept)).sum();
            let by_words = common / (lengths[at] * lengths[at + 1 + beyond]).sqrt().max(1.0);
            let lead = first.leads.keys().find(|lead| second.leads.contains_key(*lead));
            let topic = !first.topic.is_disjoint(&second.topic);
            let bonus = lead.map_or(0.0, |_| LEAD) + if topic { TOPIC } else { 0.0 };
            // One word in common is a coincidence, whoever leads.
            if shared.len() < 2 || by_words + bonus < WORTH {
                continue;
            }
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
            let likeness = ((by_words + bonus).min(1.0) * 100.0).round() as u8;
            pairs.push(OverlapPair {
                first: first.row,
                second: second.row,
                likeness,
                words: shared
                    .iter()
                    .map(|it| (first.concepts[*it].clone(), second.concepts[*it].clone()))
                    .collect(),
                lead: lead.map(|lead| first.leads[lead].clone()),
                topic,
                verdict: None,
            });
        }
    }
    pairs
}

fn objectives(snapshot: &Snapshot, plan: &WorkPlan) -> Vec<Compared> {
    let rows: BTreeMap<Id, _> = snapshot.objectives.iter().map(|row| (row.id, row)).collect();
    plan.objectives()
        .flat_map(|one| one.origins.iter().map(|origin| (one.id, origin)))
        .filter_map(|(id, origin)| {
            let row = rows.get(&origin.row)?;
            Some(Compared {
                row: RowRef { entity: Entity::Objective, id },
                group: row.group,
                concepts: concepts(&row.text),
                leads: BTreeMap::new(),
                topic: topic(snapshot, row.topic),
            })
        })
        .collect()
}

fn actions(snapshot: &Snapshot, plan: &WorkPlan) -> Vec<Compared> {
    let rows: BTreeMap<Id, _> = snapshot.actions.iter().map(|row| (row.id, row)).collect();
    plan.actions()
        .flat_map(|one| one.origins.iter().map(|origin| (one.id, origin)))
        .filter_map(|(id, origin)| {
            let row = rows.get(&origin.row)?;
            let leads = row.lead.split([';', '\n']).map(str::trim).filter(|lead| !lead.is_empty());
            Some(Compared {
                row: RowRef { entity: Entity::Action, id },
                group: origin.group,
                concepts: concepts(&row.text),
                leads: leads.map(|lead| (fold(lead), lead.to_owned())).collect(),
                topic: topic(snapshot, origin.topic),
            })
        })
        .collect()
}

fn topic(snapshot: &Snapshot, topic: Option<Id>) -> BTreeSet<String> {
    let title: Option<&Text> = topic
        .and_then(|id| snapshot.topics.iter().find(|topic| topic.id == id))
        .map(|topic| &topic.title);
    title.map(|title| concepts(title).into_keys().collect()).unwrap_or_default()
}
