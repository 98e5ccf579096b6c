//! Rows of different groups that may want the same, and what became of each card.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod rows;

use std::collections::BTreeSet;

use rows::Rows;
use workshop::{
    ActionLine, CardKind, CardLine, Entity, GroupOutline, Id, Lang, Mutation, OverlapPair,
    OverlapVerdict, Place, RowRef, Template, compiled, fates, overlaps,
};

struct Room {
    rows: Rows,
    groups: Vec<Id>,
}

impl Room {
    fn new() -> Self {
        let mut rows = Rows::default();
        let outline = |title: &str| GroupOutline { title: title.into(), topics: vec![] };
        rows.act(&Mutation::Begin {
            template: Template::RcmFourSteps,
            lang: Lang::Es,
            title: "Taller".into(),
            place: String::new(),
            starts: None,
            ends: None,
            groups: vec![outline("Inteligencia"), outline("Cooperación judicial")],
        });
        let groups = rows.snapshot().groups.iter().map(|group| group.id).collect();
        Self { rows, groups }
    }

    fn objective(&mut self, group: usize, lang: Lang, text: &str) -> Id {
        let before: BTreeSet<Id> = self.ids();
        self.rows.act(&Mutation::WriteObjective {
            group: self.groups[group],
            topic: None,
            cards: vec![],
            clusters: vec![],
            lang,
            text: text.into(),
        });
        *self.ids().difference(&before).next().unwrap()
    }

    fn ids(&self) -> BTreeSet<Id> {
        self.rows.snapshot().objectives.iter().map(|row| row.id).collect()
    }

    fn action(&mut self, objective: Id, lang: Lang, text: &str, lead: &str) {
        let line = ActionLine { text: text.into(), lead: lead.into(), ..ActionLine::default() };
        self.rows.act(&Mutation::AddActions { objective, lang, actions: vec![line] });
    }

    fn pairs(&self) -> Vec<OverlapPair> {
        let snapshot = self.rows.snapshot();
        overlaps(&snapshot, &compiled(&snapshot, &BTreeSet::new()))
    }
}

#[test]
fn the_same_wish_is_found_in_two_groups_and_across_languages() {
    let mut room = Room::new();
    let spanish = "Fortalecer el intercambio de información sobre redes de tráfico ilícito";
    let english = "Strengthen the exchange of information on smuggling networks";
    let one = room.objective(0, Lang::Es, spanish);
    let other = room.objective(1, Lang::En, english);
    room.objective(0, Lang::Es, "Ofrecer alternativas a la detención de niñas y niños");
    room.objective(1, Lang::Es, "Agilizar la extradición mediante videoconferencias");
    let pairs = room.pairs();
    let [pair] = pairs.as_slice() else { panic!("{pairs:?}") };
    assert_eq!((pair.first.id, pair.second.id), (one, other));
    assert!(pair.likeness > 50, "{}", pair.likeness);
    let said = |a: &str, b: &str| pair.words.iter().any(|(x, y)| x == a && y == b);
    assert!(said("intercambio", "exchange") && said("redes", "networks"), "{:?}", pair.words);
}

#[test]
fn rows_of_one_group_are_not_held_against_each_other() {
    let mut room = Room::new();
    room.objective(0, Lang::Es, "Crear una red de puntos focales de fiscalías");
    room.objective(0, Lang::Es, "Crear una red regional de puntos focales");
    assert!(room.pairs().is_empty());
}

#[test]
fn a_wording_that_was_merged_in_counts_for_the_row_that_stands() {
    let mut room = Room::new();
    let stands = room.objective(0, Lang::Es, "Ofrecer alternativas a la detención");
    let merged = room.objective(0, Lang::Es, "Crear una red regional de puntos focales");
    let other = room.objective(1, Lang::Es, "Crear una red de puntos focales de fiscalías");
    let into = RowRef { entity: Entity::Objective, id: stands };
    room.rows.act(&Mutation::MergeInPlan { into, ids: vec![merged] });
    let pairs = room.pairs();
    let [pair] = pairs.as_slice() else { panic!("{pairs:?}") };
    assert_eq!((pair.first.id, pair.second.id), (stands, other));
    let into = RowRef { entity: Entity::Objective, id: other };
    room.rows.act(&Mutation::MergeInPlan { into, ids: vec![stands] });
    assert!(room.pairs().is_empty(), "a row is not held against what it stands for");
}

#[test]
fn words_that_say_nothing_are_not_in_common() {
    let mut room = Room::new();
    room.objective(0, Lang::En, "Towards consensus among members upon arrival");
    room.objective(1, Lang::En, "Towards training among teachers upon request");
    assert!(room.pairs().is_empty(), "{:?}", room.pairs());
}

#[test]
fn a_lead_in_common_is_said_and_alone_is_not_enough() {
    let mut room = Room::new();
    let (one, other) = (
        room.objective(0, Lang::Es, "Compartir alertas"),
        room.objective(1, Lang::Es, "Extraditar con agilidad"),
    );
    room.action(one, Lang::Es, "Capacitar a policías de frontera en documentos", "Interpol");
    room.action(other, Lang::Fr, "Former la police aux frontières aux documents", "INTERPOL");
    room.action(one, Lang::Es, "Publicar un boletín mensual", "OIM");
    room.action(other, Lang::Es, "Convocar jueces enlace", "OIM");
    let pairs = room.pairs();
    let [pair] = pairs.as_slice() else { panic!("{pairs:?}") };
    assert_eq!(pair.first.entity, Entity::Action);
    assert_eq!(pair.lead.as_deref(), Some("Interpol"));
}

#[test]
fn what_a_person_says_of_a_pair_stays_said() {
    let mut room = Room::new();
    let one = room.objective(0, Lang::Es, "Intercambiar información de alertas");
    let other = room.objective(1, Lang::Es, "Intercambiar información de alertas tempranas");
    let judge = |first, second, verdict| Mutation::JudgeOverlap {
        entity: Entity::Objective,
        first,
        second,
        verdict,
    };
    room.rows.act(&judge(one, other, Some(OverlapVerdict::Dismissed)));
    assert_eq!(room.pairs()[0].verdict, Some(OverlapVerdict::Dismissed));
    room.rows.act(&judge(other, one, Some(OverlapVerdict::Accepted)));
    assert_eq!(room.pairs()[0].verdict, Some(OverlapVerdict::Accepted));
    assert_eq!(room.rows.snapshot().overlaps.len(), 1, "one row for a pair, whichever comes first");
    room.rows.act(&judge(one, other, None));
    assert_eq!(room.pairs()[0].verdict, None);
}

#[test]
fn every_card_can_be_told_what_became_of_it() {
    let mut room = Room::new();
    let card = |text: &str| CardLine {
        kind: CardKind::Challenge,
        topic: None,
        delegation: None,
        text: text.into(),
    };
    let group = room.groups[0];
    room.rows.act(&Mutation::AddCards {
        group,
        step: None,
        lang: Lang::Es,
        veiled: false,
        cards: vec![card("Sin formato común"), card("Sin formato"), card("Falta personal")],
    });
    let cards: Vec<Id> = room.rows.snapshot().cards.iter().map(|card| card.id).collect();
    room.rows.act(&Mutation::MergeCards { into: cards[0], cards: vec![cards[1]] });
    let objective = room.objective(0, Lang::Es, "Acordar un formato");
    room.rows.act(&Mutation::Answer { objective, cards: vec![cards[0]], clusters: vec![] });
    room.action(objective, Lang::Es, "Redactar el formato", "");
    // An action that stands elsewhere in the plan still comes of the cards it was written for.
    let other = room.objective(0, Lang::Es, "Formar al personal");
    room.rows.act(&Mutation::Answer { objective: other, cards: vec![cards[2]], clusters: vec![] });
    let told = fates(&room.rows.snapshot(), &compiled(&room.rows.snapshot(), &BTreeSet::new()));
    assert_eq!(told[2].objectives, [(other, "1.2".to_owned())]);
    let (entity, ids) = (Entity::Action, vec![room.rows.snapshot().actions[0].id]);
    room.rows.act(&Mutation::MoveInPlan { entity, ids, to: Some(other), place: Place::Last });
    let snapshot = room.rows.snapshot();
    let told = fates(&snapshot, &compiled(&snapshot, &BTreeSet::new()));
    let of = |card: Id| told.iter().find(|fate| fate.card == card).unwrap();
    for answered in &cards[..2] {
        assert_eq!(of(*answered).objectives, [(objective, "1.1".to_owned())]);
        assert_eq!(of(*answered).actions, ["1.2.1"]);
    }
    assert_eq!(of(cards[1]).stands_in, Some(cards[0]), "it lives on in the one it was merged into");
    assert!(of(cards[2]).actions.is_empty());
}
