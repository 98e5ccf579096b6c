//! Workshops with much or little to present.

#![allow(dead_code, reason = "each test program uses its own part of this")]
#![allow(clippy::unwrap_used, reason = "a broken fixture")]

use workshop::*;

use crate::fixture;

/// The presentations of every group, in their order.
pub fn presentations(snapshot: &Snapshot) -> Vec<Presentation> {
    let codes = codes(snapshot);
    snapshot.groups.iter().map(|group| present(snapshot, &codes, group.id).unwrap()).collect()
}

/// The sample with so many actions in the first group, every fifth of them long.
pub fn with_actions(many: usize) -> Snapshot {
    let mut all = fixture::sample();
    let group = all.groups[0].id;
    let own: Vec<Id> =
        all.objectives.iter().filter(|row| row.group == group).map(|row| row.id).collect();
    all.actions.retain(|action| !own.contains(&action.objective));
    for number in 0..many {
        let words = match number % 5 {
            4 => {
                "Establecer una red de puntos de contacto especializados que intercambie información operativa sobre rutas, documentos y modus operandi, con reuniones trimestrales y un protocolo común de actuación"
            }
            _ => "Elaborar un directorio de puntos de contacto nacionales",
        };
        let mut action: Action = fixture::fresh(0xAC_0000 + number as u128);
        action.objective = own[number * own.len() / many.max(1)];
        action.text = fixture::text(Lang::Es, words);
        action.level = Level::ALL.get(number % 4).copied();
        action.lead =
            ["Secretaría Técnica", "", "Ministerio Público de Costa Rica"][number % 3].into();
        action.timeframe = ["2019", "Segundo semestre de 2020", ""][number % 3].into();
        action.consensus = Consensus::ALL.get(number % 5).copied();
        all.actions.push(action);
    }
    all
}

/// The sample with more cards of every kind than pages hold, some longer than a page.
pub fn crowded() -> Snapshot {
    let mut all = with_actions(60);
    for number in 0..60_u128 {
        let kind = CardKind::ALL[number as usize % 5];
        let times = if number % 17 == 0 { 120 } else { 1 + number as usize % 6 };
        let words = "Cooperación entre instituciones de investigación ".repeat(times);
        let mut card = fixture::card(&all, number, kind, fixture::text(Lang::Es, &words));
        card.marking = (number % 9 == 0).then_some(Marking::Clear);
        all.cards.push(card);
    }
    let long = "Detener, investigar y juzgar a quienes dirigen las redes ".repeat(60);
    all.objectives[0].text = fixture::text(Lang::Es, &long);
    all.actions.last_mut().unwrap().text = fixture::text(Lang::Es, &long);
    all
}
