//! Objectives and actions on the wall: what is under an objective that is held back is held back
//! with it.

use super::room::{Room, small};
use super::shown::{ProjectedAction, ProjectedObjective};
use crate::{Action, Entity, Id, Objective, RowRef};

impl Room<'_> {
    pub(super) fn objectives(&mut self) -> Vec<ProjectedObjective> {
        let snapshot = self.snapshot;
        let mut shown = Vec::new();
        for objective in snapshot.objectives.iter().filter(|o| o.group == self.group.id) {
            if self.admits(objective.id, objective.marking) {
                shown.push(self.objective(objective));
            }
        }
        shown
    }

    pub(super) fn objectives_with_actions(&mut self) -> Vec<ProjectedObjective> {
        let mut shown = self.objectives();
        for objective in &mut shown {
            objective.actions = self.actions(objective.id);
        }
        // What is under an objective that is held back is held back with it.
        let under = |id: &Id| self.hidden.contains(id);
        let actions = self.snapshot.actions.iter().filter(|action| under(&action.objective));
        let held: Vec<Id> = actions.map(|action| action.id).collect();
        self.hidden.extend(held);
        shown
    }

    pub(super) fn actions(&mut self, objective: Id) -> Vec<ProjectedAction> {
        let snapshot = self.snapshot;
        let mut shown = Vec::new();
        for action in snapshot.actions.iter().filter(|action| action.objective == objective) {
            if self.admits(action.id, action.marking) {
                shown.push(self.action(action));
            }
        }
        shown
    }

    /// An objective without its actions.
    pub(super) fn objective(&self, objective: &Objective) -> ProjectedObjective {
        let snapshot = self.snapshot;
        let links = snapshot.answerings.iter().filter(|link| link.objective == objective.id);
        let answers = links
            .map(|link| match link.cluster {
                Some(cluster) => snapshot
                    .standing_cards(self.group.id)
                    .filter(|card| card.cluster == Some(cluster))
                    .count(),
                None => 1,
            })
            .sum();
        ProjectedObjective {
            id: objective.id,
            code: self.code(objective.id),
            text: objective.text.clone(),
            answers: small(answers),
            actions: Vec::new(),
            stances: self.stances(RowRef { entity: Entity::Objective, id: objective.id }),
        }
    }

    pub(super) fn action(&self, action: &Action) -> ProjectedAction {
        ProjectedAction {
            id: action.id,
            code: self.code(action.id),
            text: action.text.clone(),
            level: action.level,
            lead: action.lead.clone(),
            partners: action.partners.clone(),
            countries: action.countries.clone(),
            timeframe: action.timeframe.clone(),
            stances: self.stances(RowRef { entity: Entity::Action, id: action.id }),
        }
    }
}
