//! What the plenary sees besides the pages of a presentation.

use super::room::small;
use super::{Body, Projected, ProjectedGroup, ProjectedRemark, Scene, Showing};
use crate::{Codes, Group, Id, Marking, Snapshot, plenary_level};

/// Works out what the plenary sees; none when the projector shows a room's work.
pub(super) fn project(snapshot: &Snapshot, codes: &Codes, showing: &Showing) -> Option<Projected> {
    let workshop = snapshot.workshop.title.clone();
    match showing.scene {
        Scene::Stage => Some(Projected { workshop, body: Body::Stage, ..Projected::default() }),
        Scene::Remarks(id) => {
            let group = snapshot.groups.iter().find(|group| group.id == id)?;
            let (remarks, hidden) = remarks(snapshot, codes, group);
            Some(Projected {
                workshop,
                group: Some(ProjectedGroup {
                    id,
                    number: small(snapshot.group_number(id).unwrap_or(0)),
                    title: group.title.clone(),
                }),
                body: Body::Remarks { remarks },
                hidden,
                page: showing.page,
                ..Projected::default()
            })
        }
        _ => None,
    }
}

/// The remarks on a group's work, those on rows the plenary may not see left out and counted.
fn remarks(snapshot: &Snapshot, codes: &Codes, group: &Group) -> (Vec<ProjectedRemark>, u32) {
    let level = plenary_level(snapshot);
    let mut hidden = 0;
    let mut shown = Vec::new();
    for remark in snapshot.remarks.iter().filter(|remark| remark.group == group.id) {
        let about = [remark.card, remark.cluster, remark.objective, remark.action];
        let about = about.into_iter().flatten().next();
        let marking = about.and_then(|id| marking_of(snapshot, id));
        if !marking.is_none_or(|marking| marking.within(level)) {
            hidden += 1;
            continue;
        }
        let delegation = remark
            .delegation
            .and_then(|id| snapshot.delegations.iter().find(|delegation| delegation.id == id));
        shown.push(ProjectedRemark {
            id: remark.id,
            delegation: delegation.map(|one| one.name.clone()).unwrap_or_default(),
            short: delegation.map(|one| one.short.clone()).unwrap_or_default(),
            kind: remark.kind,
            text: remark.text.clone(),
            proposed: remark.proposed.clone(),
            outcome: remark.outcome,
            code: about.and_then(|id| codes.get(&id).cloned()).unwrap_or_default(),
        });
    }
    (shown, hidden)
}

fn marking_of(snapshot: &Snapshot, id: Id) -> Option<Marking> {
    let card = snapshot.cards.iter().find(|card| card.id == id).and_then(|card| card.marking);
    let objective = || snapshot.objectives.iter().find(|one| one.id == id)?.marking;
    let action = || snapshot.actions.iter().find(|one| one.id == id)?.marking;
    card.or_else(objective).or_else(action)
}
