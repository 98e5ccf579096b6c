use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::arrange::{Entry, Parts, arrange, axis_of};
use super::usual_sections;
use crate::{
    Action, Codes, Entity, Id, Objective, Rank, RowRef, SectionKind, Snapshot, Text, codes,
};

/// The plan as it stands: what is in it, in which order, under which numbers, and where each row
/// came from. The words of objectives and actions are those of their rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct WorkPlan {
    /// The text sections, in order; those nobody has written yet too.
    pub sections: Vec<PlanSection>,
    /// The axes, in order.
    pub axes: Vec<PlanAxis>,
}

/// A text section of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PlanSection {
    /// Its row, or the id that row will have.
    pub id: Id,
    /// What it is.
    pub kind: SectionKind,
    /// Its title, when not the usual one.
    pub title: Text,
    /// Its words.
    pub body: Text,
    /// Whether it comes after the axes.
    pub after_axes: bool,
    /// Whether a conflict in it waits for a person.
    pub contested: bool,
}

/// An axis of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PlanAxis {
    /// Its row, or the id that row will have.
    pub id: Id,
    /// Its number.
    pub code: String,
    /// Whether its number stays whatever is moved.
    pub frozen: bool,
    /// The group whose axis it is; none for one the compiler added.
    pub group: Option<Id>,
    /// Its title: its own, else its group's.
    pub title: Text,
    /// What is said of it before its objectives.
    pub body: Text,
    /// Its objectives, in order.
    pub objectives: Vec<PlanObjective>,
    /// Whether a conflict in it waits for a person.
    pub contested: bool,
}

/// An objective of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PlanObjective {
    /// The row whose words stand.
    pub id: Id,
    /// Its number.
    pub code: String,
    /// Whether its number stays whatever is moved.
    pub frozen: bool,
    /// Where it came from: itself first, then what was merged into it.
    pub origins: Vec<Origin>,
    /// The objective it was split from.
    pub split_from: Option<Id>,
    /// Its actions, in order; those of merged objectives too.
    pub actions: Vec<PlanAction>,
    /// Whether a conflict in it, or in what it stands for, waits for a person.
    pub contested: bool,
}

/// An action of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PlanAction {
    /// The row whose words and facts stand.
    pub id: Id,
    /// Its number.
    pub code: String,
    /// Whether its number stays whatever is moved.
    pub frozen: bool,
    /// Where it came from: itself first, then what was merged into it.
    pub origins: Vec<Origin>,
    /// The action it was split from.
    pub split_from: Option<Id>,
    /// Whether a conflict in it, or in what it stands for, waits for a person.
    pub contested: bool,
}

/// Where a row of the plan came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Origin {
    /// The objective or action.
    pub row: Id,
    /// Its number in its group's work.
    pub code: String,
    /// The group.
    pub group: Id,
    /// The topic it, or the objective of an action, is about.
    pub topic: Option<Id>,
    /// The cards it answers; of an action, those its objective answers.
    pub cards: Vec<Id>,
    /// The clusters it answers; of an action, those its objective answers.
    pub clusters: Vec<Id>,
    /// What the plenary said about it.
    pub remarks: Vec<Id>,
    /// Whether a conflict in it waits for a person.
    pub contested: bool,
}

/// Works out the plan. `contested` names the rows in which a conflict waits for a person.
pub fn compiled(snapshot: &Snapshot, contested: &BTreeSet<RowRef>) -> WorkPlan {
    let compiler = Compiler::over(snapshot, contested);
    let arranged = arrange(Parts {
        groups: &snapshot.groups,
        axes: &snapshot.axes,
        objectives: &snapshot.objectives,
        actions: &snapshot.actions,
    });
    WorkPlan {
        sections: compiler.sections(),
        axes: arranged.axes.iter().map(|entry| compiler.axis(entry)).collect(),
    }
}

/// The numbers rows are known by at the compile desk: those of the plan, else those of the group.
pub fn desk_codes(snapshot: &Snapshot) -> Codes {
    let plan = compiled(snapshot, &BTreeSet::new());
    let mut codes = codes(snapshot);
    for objective in plan.objectives() {
        codes.insert(objective.id, objective.code.clone());
        for action in &objective.actions {
            codes.insert(action.id, action.code.clone());
        }
    }
    codes
}

impl WorkPlan {
    /// Every objective, in order.
    pub fn objectives(&self) -> impl Iterator<Item = &PlanObjective> {
        self.axes.iter().flat_map(|axis| &axis.objectives)
    }

    /// Every action, in order.
    pub fn actions(&self) -> impl Iterator<Item = &PlanAction> {
        self.objectives().flat_map(|objective| &objective.actions)
    }
}

/// The rows by what is asked of them, so that a long plan takes no longer than its length.
struct Compiler<'a> {
    snapshot: &'a Snapshot,
    contested: &'a BTreeSet<RowRef>,
    codes: BTreeMap<Id, String>,
    objectives: BTreeMap<Id, &'a Objective>,
    actions: BTreeMap<Id, &'a Action>,
    cards: BTreeMap<Id, Vec<Id>>,
    clusters: BTreeMap<Id, Vec<Id>>,
    remarks: BTreeMap<Id, Vec<Id>>,
}

impl<'a> Compiler<'a> {
    fn over(snapshot: &'a Snapshot, contested: &'a BTreeSet<RowRef>) -> Self {
        let (mut cards, mut clusters, mut remarks) =
            (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let standing: BTreeSet<Id> = snapshot
            .cards
            .iter()
            .map(|card| card.id)
            .chain(snapshot.clusters.iter().map(|cluster| cluster.id))
            .collect();
        let note = |list: &mut BTreeMap<Id, Vec<Id>>, of: Id, id: Option<Id>| {
            let list = list.entry(of).or_default();
            // Two laptops may have linked the same card.
            list.extend(id.filter(|id| standing.contains(id) && !list.contains(id)));
        };
        for link in &snapshot.answerings {
            note(&mut cards, link.objective, link.card);
            note(&mut clusters, link.objective, link.cluster);
        }
        for remark in &snapshot.remarks {
            for row in [remark.objective, remark.action].into_iter().flatten() {
                remarks.entry(row).or_insert_with(Vec::new).push(remark.id);
            }
        }
        Self {
            snapshot,
            contested,
            codes: codes(snapshot),
            objectives: snapshot.objectives.iter().map(|row| (row.id, row)).collect(),
            actions: snapshot.actions.iter().map(|row| (row.id, row)).collect(),
            cards,
            clusters,
            remarks,
        }
    }

    fn is_contested(&self, entity: Entity, id: Id) -> bool {
        self.contested.contains(&RowRef { entity, id })
    }

    fn sections(&self) -> Vec<PlanSection> {
        let written: BTreeMap<Id, _> =
            self.snapshot.sections.iter().map(|row| (row.id, row)).collect();
        let usual = usual_sections();
        let free = self
            .snapshot
            .sections
            .iter()
            .filter(|row| !usual.iter().any(|(_, id, _)| *id == row.id))
            .map(|row| (row.position.clone(), row.id, SectionKind::Free));
        let mut ranked: Vec<(Rank, Id, SectionKind)> = free.collect();
        ranked.extend(usual.iter().map(|(kind, id, usual)| {
            let own = written.get(id).map(|row| &row.position);
            let rank = own.filter(|rank| !rank.0.is_empty()).unwrap_or(usual);
            (rank.clone(), *id, *kind)
        }));
        ranked.sort();
        ranked
            .into_iter()
            .map(|(_, id, kind)| {
                let row = written.get(&id);
                PlanSection {
                    id,
                    kind,
                    title: row.map(|row| row.title.clone()).unwrap_or_default(),
                    body: row.map(|row| row.body.clone()).unwrap_or_default(),
                    after_axes: row.is_some_and(|row| row.after_axes),
                    contested: self.is_contested(Entity::Section, id),
                }
            })
            .collect()
    }

    fn axis(&self, entry: &Entry) -> PlanAxis {
        let group = self.snapshot.groups.iter().find(|group| axis_of(group.id) == entry.id);
        let row = self.snapshot.axes.iter().find(|row| row.id == entry.id);
        let own = row.map(|row| &row.title).filter(|title| !title.is_empty());
        PlanAxis {
            id: entry.id,
            code: entry.code.clone(),
            frozen: entry.frozen,
            group: group.map(|group| group.id),
            title: own.or(group.map(|group| &group.title)).cloned().unwrap_or_default(),
            body: row.map(|row| row.body.clone()).unwrap_or_default(),
            objectives: entry.parts.iter().map(|part| self.objective(part)).collect(),
            contested: self.is_contested(Entity::Axis, entry.id),
        }
    }

    fn objective(&self, entry: &Entry) -> PlanObjective {
        let rows = [entry.id].into_iter().chain(entry.merged.iter().copied());
        let origins: Vec<Origin> = rows
            .filter_map(|id| {
                let row = self.objectives.get(&id)?;
                Some(self.origin(RowRef { entity: Entity::Objective, id }, row))
            })
            .collect();
        PlanObjective {
            id: entry.id,
            code: entry.code.clone(),
            frozen: entry.frozen,
            contested: origins.iter().any(|origin| origin.contested),
            origins,
            split_from: self.objectives.get(&entry.id).and_then(|row| row.split_from),
            actions: entry.parts.iter().map(|part| self.action(part)).collect(),
        }
    }

    fn action(&self, entry: &Entry) -> PlanAction {
        let rows = [entry.id].into_iter().chain(entry.merged.iter().copied());
        let origins: Vec<Origin> = rows
            .filter_map(|id| {
                let row = self.objectives.get(&self.actions.get(&id)?.objective)?;
                Some(self.origin(RowRef { entity: Entity::Action, id }, row))
            })
            .collect();
        PlanAction {
            id: entry.id,
            code: entry.code.clone(),
            frozen: entry.frozen,
            contested: origins.iter().any(|origin| origin.contested),
            origins,
            split_from: self.actions.get(&entry.id).and_then(|row| row.split_from),
        }
    }

    /// Where a row came from; `objective` is the one it is, or the one it is an action of.
    fn origin(&self, row: RowRef, objective: &Objective) -> Origin {
        let list = |lists: &BTreeMap<Id, Vec<Id>>, id| lists.get(&id).cloned().unwrap_or_default();
        Origin {
            row: row.id,
            code: self.codes.get(&row.id).cloned().unwrap_or_default(),
            group: objective.group,
            topic: objective.topic,
            cards: list(&self.cards, objective.id),
            clusters: list(&self.clusters, objective.id),
            remarks: list(&self.remarks, row.id),
            contested: self.contested.contains(&row),
        }
    }
}
