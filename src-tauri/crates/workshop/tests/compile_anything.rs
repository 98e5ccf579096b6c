//! Whatever the compiler does, in whatever order, no row of the groups is lost from the plan.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod desk;
mod rows;

use std::collections::BTreeSet;

use desk::{Desk, desk};
use proptest::prelude::*;
use workshop::{Assign, Entity, Id, Lang, Mutation, Place, RowRef};

#[derive(Clone, Debug)]
enum Act {
    Move { objective: bool, row: usize, to: usize, place: usize },
    Merge { objective: bool, into: usize, row: usize },
    Circle { objective: bool, one: usize, other: usize },
    Separate { objective: bool, row: usize },
    Split { objective: bool, row: usize },
    Delete { row: usize },
    AddAxis,
}

fn act() -> impl Strategy<Value = Act> {
    let at = || 0..12_usize;
    prop_oneof![
        4 => (any::<bool>(), at(), at(), at())
            .prop_map(|(objective, row, to, place)| Act::Move { objective, row, to, place }),
        3 => (any::<bool>(), at(), at())
            .prop_map(|(objective, into, row)| Act::Merge { objective, into, row }),
        1 => (any::<bool>(), at(), at())
            .prop_map(|(objective, one, other)| Act::Circle { objective, one, other }),
        2 => (any::<bool>(), at()).prop_map(|(objective, row)| Act::Separate { objective, row }),
        1 => (any::<bool>(), at()).prop_map(|(objective, row)| Act::Split { objective, row }),
        1 => at().prop_map(|row| Act::Delete { row }),
        1 => Just(Act::AddAxis),
    ]
}

fn kind(objective: bool) -> Entity {
    if objective { Entity::Objective } else { Entity::Action }
}

impl Desk {
    fn pick(&self, objective: bool, at: usize) -> Option<Id> {
        let snapshot = self.rows.snapshot();
        let ids: Vec<Id> = match objective {
            true => snapshot.objectives.iter().map(|row| row.id).collect(),
            false => snapshot.actions.iter().map(|row| row.id).collect(),
        };
        ids.get(at % ids.len().max(1)).copied()
    }

    fn carry_out(&mut self, act: &Act) -> Option<()> {
        let mutation = match *act {
            Act::Move { objective, row, to, place } => Mutation::MoveInPlan {
                entity: kind(objective),
                ids: vec![self.pick(objective, row)?],
                to: if objective {
                    let axes = self.plan().axes;
                    axes.get(to % axes.len()).map(|axis| axis.id)
                } else {
                    self.pick(true, to)
                },
                place: match place {
                    0 => Place::First,
                    1 => Place::Last,
                    at if at % 2 == 0 => Place::Before(self.pick(objective, at)?),
                    at => Place::After(self.pick(objective, at)?),
                },
            },
            Act::Merge { objective, into, row } => Mutation::MergeInPlan {
                into: RowRef { entity: kind(objective), id: self.pick(objective, into)? },
                ids: vec![self.pick(objective, row)?],
            },
            Act::Circle { objective, one, other } => Mutation::Set {
                entity: kind(objective),
                id: self.pick(objective, one)?,
                fields: vec![Assign::plain("merged_into", self.pick(objective, other)?)],
            },
            Act::Separate { objective, row } => Mutation::Separate {
                entity: kind(objective),
                ids: vec![self.pick(objective, row)?],
            },
            Act::Split { objective, row } => Mutation::Split {
                row: RowRef { entity: kind(objective), id: self.pick(objective, row)? },
                lang: Lang::Es,
                text: String::new(),
                actions: vec![],
            },
            Act::Delete { row } => Mutation::Remove {
                entity: Entity::Objective,
                ids: vec![self.pick(true, row)?],
                with_contents: true,
            },
            Act::AddAxis => Mutation::AddAxis { after: None, lang: Lang::Es, title: "Otro".into() },
        };
        self.rows.act(&mutation);
        Some(())
    }

    /// Every objective and action there is must be told exactly once, under a number of its own.
    fn loses_nothing(&self) {
        let (snapshot, plan) = (self.rows.snapshot(), self.plan());
        let mut told: Vec<Id> =
            plan.objectives().flat_map(|row| row.origins.iter().map(|origin| origin.row)).collect();
        told.extend(plan.actions().flat_map(|row| row.origins.iter().map(|origin| origin.row)));
        told.sort();
        let objectives = snapshot.objectives.iter().map(|row| row.id);
        let mut all: Vec<Id> =
            objectives.chain(snapshot.actions.iter().map(|row| row.id)).collect();
        all.sort();
        assert_eq!(told, all);
        let numbers: Vec<&str> = plan
            .objectives()
            .map(|row| row.code.as_str())
            .chain(plan.actions().map(|row| row.code.as_str()))
            .collect();
        assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len(), "{numbers:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_the_compiler_does_nothing_is_lost(
        before in prop::collection::vec(act(), 0..12),
        after in prop::collection::vec(act(), 0..12),
    ) {
        let mut desk = desk();
        for act in &before {
            desk.carry_out(act);
            desk.loses_nothing();
        }
        desk.rows.act(&Mutation::FreezeCodes);
        let frozen = desk.plan();
        for act in &after {
            desk.carry_out(act);
            desk.loses_nothing();
        }
        let plan = desk.plan();
        for row in frozen.actions() {
            if let Some(now) = plan.actions().find(|now| now.id == row.id) {
                prop_assert_eq!(&now.code, &row.code);
            }
        }
    }
}
