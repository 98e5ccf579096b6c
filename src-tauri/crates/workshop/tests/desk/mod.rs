//! A compile desk over rows in memory.

#![allow(dead_code, reason = "each test program uses its own part of this")]

use std::collections::BTreeSet;

use workshop::{
    Assign, Entity, GroupOutline, Id, Lang, Mutation, Outcome, Place, RowRef, Template, WorkPlan,
    compiled,
};

use crate::rows::Rows;

pub struct Desk {
    pub rows: Rows,
    pub groups: Vec<Id>,
}

/// Two groups with two objectives each, every objective with two actions.
pub fn desk() -> Desk {
    let mut rows = Rows::default();
    let outline = |title: &str| GroupOutline { title: title.into(), topics: vec![] };
    rows.act(&Mutation::Begin {
        template: Template::RcmFourSteps,
        lang: Lang::Es,
        title: "Taller".into(),
        place: String::new(),
        starts: None,
        ends: None,
        groups: vec![outline("Inteligencia"), outline("Justicia")],
    });
    let groups: Vec<Id> = rows.snapshot().groups.iter().map(|group| group.id).collect();
    for (group, name) in groups.iter().zip(["A", "B"]) {
        let texts = vec![format!("{name}1"), format!("{name}2")];
        rows.act(&Mutation::AddObjectives { group: *group, topic: None, lang: Lang::Es, texts });
    }
    let mut desk = Desk { rows, groups };
    for name in ["A1", "A2", "B1", "B2"] {
        for at in ["a", "b"] {
            desk.add_action(name, &format!("{name}{at}"));
        }
    }
    desk
}

impl Desk {
    pub fn plan(&self) -> WorkPlan {
        compiled(&self.rows.snapshot(), &BTreeSet::new())
    }

    pub fn add_action(&mut self, objective: &str, text: &str) {
        let owner = Some(self.id(objective));
        let fields = vec![Assign::wording("text", Lang::Es, text)];
        self.rows.act(&Mutation::Add { entity: Entity::Action, owner, place: Place::Last, fields });
    }

    /// The first row with these words.
    pub fn id(&self, text: &str) -> Id {
        let snapshot = self.rows.snapshot();
        let objectives = snapshot.objectives.iter().map(|row| (row.id, row.text.get(Lang::Es)));
        let actions = snapshot.actions.iter().map(|row| (row.id, row.text.get(Lang::Es)));
        objectives.chain(actions).find(|(_, words)| *words == Some(text)).unwrap().0
    }

    pub fn words(&self, id: Id) -> String {
        let snapshot = self.rows.snapshot();
        let objectives = snapshot.objectives.into_iter().map(|row| (row.id, row.text));
        let actions = snapshot.actions.into_iter().map(|row| (row.id, row.text));
        let found = objectives.chain(actions).find(|(row, _)| *row == id).unwrap().1;
        found.get(Lang::Es).unwrap().to_owned()
    }

    /// The plan in one line: axes between bars, codes and words, actions in brackets.
    pub fn told(&self) -> String {
        let axis = |axis: &workshop::PlanAxis| {
            let objectives = axis.objectives.iter().map(|objective| {
                let actions: Vec<String> = objective
                    .actions
                    .iter()
                    .map(|action| format!("{} {}", action.code, self.words(action.id)))
                    .collect();
                let words = self.words(objective.id);
                format!("{} {words} [{}]", objective.code, actions.join(", "))
            });
            objectives.collect::<Vec<_>>().join(" ")
        };
        self.plan().axes.iter().map(axis).collect::<Vec<_>>().join(" | ")
    }

    pub fn axis(&self, at: usize) -> Id {
        self.plan().axes[at].id
    }

    pub fn go(&mut self, entity: Entity, texts: &[&str], to: Option<Id>, place: Place) -> Outcome {
        let ids = texts.iter().map(|text| self.id(text)).collect();
        self.rows.act(&Mutation::MoveInPlan { entity, ids, to, place })
    }

    pub fn merge(&mut self, entity: Entity, into: &str, text: &str) -> Outcome {
        let into = RowRef { entity, id: self.id(into) };
        let ids = vec![self.id(text)];
        self.rows.act(&Mutation::MergeInPlan { into, ids })
    }

    pub fn set(&mut self, entity: Entity, text: &str, field: Assign) -> Outcome {
        let id = self.id(text);
        self.rows.act(&Mutation::Set { entity, id, fields: vec![field] })
    }
}
