//! The sample as a compiler leaves it.

#![allow(dead_code, reason = "each test program uses its own part of this")]
#![allow(clippy::unwrap_used, reason = "a broken fixture")]

use std::collections::BTreeSet;

use documents::{Format, Request, Scope, What};
use workshop::*;

use crate::fixture;

/// What the compiler made of the sample, and the rows in which conflicts wait.
pub struct Planned {
    pub snapshot: Snapshot,
    pub contested: BTreeSet<RowRef>,
    /// The second group's first objective, merged into the first group's first.
    pub merged: Id,
    /// The first action, of which everything is known.
    pub full: Id,
}

/// The sample with text sections, an axis renamed, an objective merged across groups, an action of
/// which everything is known, and two conflicts.
pub fn planned() -> Planned {
    let mut all = fixture::sample();
    let words = |text: &str| fixture::text(Lang::Es, text);
    for (kind, id, rank) in usual_sections() {
        let body = match kind {
            SectionKind::Definitions => {
                "Tráfico ilícito de migrantes: la facilitación de la entrada ilegal de una persona en un Estado.\nObjeto del tráfico: la persona migrante, que no responde penalmente por ello."
            }
            SectionKind::Principles => "No devolución.\nInterés superior de la niñez.",
            _ => continue,
        };
        all.sections.push(Section {
            kind,
            body: words(body),
            position: rank,
            ..Section::from_row(&Row::new(id))
        });
    }
    let mut follow: Section = fixture::fresh(1);
    follow.kind = SectionKind::Free;
    follow.title = words("Seguimiento");
    follow.body = words("La Secretaría Técnica informa cada año.");
    follow.after_axes = true;
    all.sections.push(follow);
    let first = |all: &Snapshot, group: usize| {
        let group = all.groups[group].id;
        all.objectives.iter().find(|row| row.group == group).unwrap().id
    };
    let (head, merged) = (first(&all, 0), first(&all, 1));
    let objective = all.objectives.iter_mut().find(|row| row.id == merged).unwrap();
    objective.merged_into = Some(head);
    let action = all.actions.iter_mut().find(|row| row.objective == head).unwrap();
    let full = action.id;
    action.expected_output = words("Formato común aprobado y en uso en los once países");
    action.indicator = words("Número de países que lo usan");
    action.baseline = words("0 en 2018");
    action.target = words("11 en 2021");
    action.verification = words("Informe anual de la Secretaría Técnica");
    action.resources = words("OIM; tiempo de las instituciones");
    action.risks = words("=Rotación de personal; se supone apoyo político");
    action.framework = words("Protocolo de Palermo");
    (action.impact, action.feasibility) = (Some(3), Some(2));
    action.status = Some(ActionStatus::OnTrack);
    action.consensus = Some(Consensus::Reservation);
    action.timeframe = "2019 a 2021".into();
    let mut remark: Remark = fixture::fresh(2);
    remark.group = all.groups[0].id;
    remark.kind = RemarkKind::Reserves;
    remark.delegation = Some(all.delegations[0].id);
    remark.action = Some(full);
    remark.text = words("Debe consultarlo en capital");
    all.remarks.push(remark);
    let contested = BTreeSet::from([
        RowRef { entity: Entity::Action, id: full },
        RowRef { entity: Entity::Objective, id: first(&all, 2) },
    ]);
    Planned { snapshot: all, contested, merged, full }
}

pub fn request(what: What, format: Format, lang: Lang) -> Request {
    Request { what, format, lang, scope: Scope::AllGroups, made: fixture::made() }
}
