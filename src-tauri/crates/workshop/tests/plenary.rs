//! What the plenary does: who presents when and what, what the floor says, and what comes of it.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod rows;

use rows::Rows;
use workshop::{
    Assign, CardKind, CardLine, Consensus, DelegationKind, Entity, GroupOutline, Id, Lang, Marking,
    Mutation, Outcome, PartHead, PickKind, Place, Presentation, Refusal, RemarkKind, RemarkOutcome,
    RowRef, SlideContent, SlideKind, Template, codes, present, running_order,
};

struct Plenary {
    rows: Rows,
    groups: Vec<Id>,
    actions: Vec<Id>,
    member: Id,
    observer: Id,
}

fn plenary() -> Plenary {
    let mut rows = Rows::default();
    let outline = |title: &str| GroupOutline { title: title.into(), topics: vec![] };
    rows.act(&Mutation::Begin {
        template: Template::RcmFourSteps,
        lang: Lang::Es,
        title: "Taller".into(),
        place: String::new(),
        starts: None,
        ends: None,
        groups: vec![outline("Inteligencia"), outline("Justicia"), outline("Protección")],
    });
    let groups: Vec<Id> = rows.snapshot().groups.iter().map(|group| group.id).collect();
    let card =
        |kind, text: &str| CardLine { kind, topic: None, delegation: None, text: text.into() };
    rows.act(&Mutation::AddCards {
        group: groups[0],
        step: None,
        lang: Lang::Es,
        veiled: false,
        cards: vec![
            card(CardKind::Context, "Hay rutas nuevas"),
            card(CardKind::Challenge, "No hay formato común"),
            card(CardKind::GoodPractice, "Fichas compartidas"),
        ],
    });
    rows.act(&Mutation::WriteObjective {
        group: groups[0],
        topic: None,
        cards: vec![],
        clusters: vec![],
        lang: Lang::Es,
        text: "Compartir información".into(),
    });
    let objective = rows.snapshot().objectives[0].id;
    for text in ["Crear un formato", "Nombrar enlaces"] {
        rows.act(&Mutation::Add {
            entity: Entity::Action,
            owner: Some(objective),
            place: Place::Last,
            fields: vec![Assign::wording("text", Lang::Es, text)],
        });
    }
    let actions = rows.snapshot().actions.iter().map(|action| action.id).collect();
    let mut delegation = |name: &str, kind: DelegationKind| {
        rows.act(&Mutation::Add {
            entity: Entity::Delegation,
            owner: None,
            place: Place::Last,
            fields: vec![
                Assign::wording("name", Lang::Es, name),
                Assign::plain("short", &name[..2]),
                Assign::plain("kind", kind.name()),
            ],
        });
        rows.snapshot().delegations.last().unwrap().id
    };
    let member = delegation("Belice", DelegationKind::Member);
    let observer = delegation("Observador", DelegationKind::Observer);
    Plenary { rows, groups, actions, member, observer }
}

impl Plenary {
    fn presentation(&self) -> Presentation {
        let snapshot = self.rows.snapshot();
        present(&snapshot, &codes(&snapshot), self.groups[0]).unwrap()
    }

    fn kinds(&self) -> Vec<SlideKind> {
        self.presentation().slides.iter().map(|slide| slide.kind).collect()
    }

    fn slide(&self, kind: SlideKind) -> Id {
        self.presentation().slides.iter().find(|slide| slide.kind == kind).unwrap().id
    }

    fn action(&self, at: usize) -> RowRef {
        RowRef { entity: Entity::Action, id: self.actions[at] }
    }

    fn consensus(&self, at: usize) -> Option<Consensus> {
        self.rows.snapshot().actions[at].consensus
    }

    fn remark(&mut self, about: Option<RowRef>, who: Option<Id>, kind: RemarkKind, proposed: &str) {
        let group = self.groups[0];
        self.rows.act(&Mutation::Remark {
            group,
            about,
            delegation: who,
            kind,
            lang: Lang::Es,
            text: "Dicho en plenaria".into(),
            proposed: proposed.into(),
        });
    }
}

#[test]
fn a_group_that_prepared_nothing_presents_in_good_form() {
    let plenary = plenary();
    let presentation = plenary.presentation();
    assert_eq!(presentation.number, 1);
    let shown: Vec<_> =
        presentation.slides.iter().filter(|slide| slide.shown).map(|slide| slide.kind).collect();
    assert_eq!(
        shown,
        [
            SlideKind::Title,
            SlideKind::Working,
            SlideKind::Context,
            SlideKind::Opportunities,
            SlideKind::Objectives,
            SlideKind::Actions,
            SlideKind::OpenPoints,
            SlideKind::GoodPractices
        ]
    );
}

#[test]
fn turns_move_and_the_groups_keep_their_numbers() {
    let mut plenary = plenary();
    let [first, second, third] = plenary.groups[..] else { panic!() };
    plenary.rows.act(&Mutation::MoveTurn { group: third, place: Place::First });
    let snapshot = plenary.rows.snapshot();
    let order: Vec<_> = running_order(&snapshot).iter().map(|group| group.id).collect();
    assert_eq!(order, [third, first, second]);
    assert_eq!(snapshot.group_number(third), Some(3));
    let same = plenary.rows.act(&Mutation::MoveTurn { group: third, place: Place::First });
    assert_eq!(same, Outcome::Unchanged);
}

#[test]
fn slides_are_left_out_moved_and_added_and_only_what_was_touched_becomes_a_row() {
    let mut plenary = plenary();
    let group = plenary.groups[0];
    let practices = plenary.slide(SlideKind::GoodPractices);
    plenary.rows.act(&Mutation::WriteSlide {
        group,
        slide: practices,
        place: Some(Place::After(plenary.slide(SlideKind::Title))),
        fields: vec![Assign::plain("notes", "Agradecer a Panamá")],
    });
    assert_eq!(plenary.kinds()[1], SlideKind::GoodPractices);
    assert_eq!(plenary.rows.snapshot().slides.len(), 1);
    plenary.rows.act(&Mutation::AddSlide {
        group,
        after: Some(practices),
        lang: Lang::Es,
        title: "Un caso".into(),
    });
    assert_eq!(plenary.kinds()[2], SlideKind::Free);
    let context = plenary.slide(SlideKind::Context);
    plenary.rows.act(&Mutation::WriteSlide {
        group,
        slide: context,
        place: None,
        fields: vec![Assign::plain("hidden", true)],
    });
    let presentation = plenary.presentation();
    let context = presentation.slides.iter().find(|slide| slide.id == context).unwrap();
    assert!(context.hidden && !context.shown);
    assert_eq!(presentation.slides[1].notes, "Agradecer a Panamá");
}

#[test]
fn what_is_for_decision_comes_first_and_what_is_left_out_does_not_come() {
    let mut plenary = plenary();
    let group = plenary.groups[0];
    let (first, second) = (plenary.action(0), plenary.action(1));
    let pick = |about, kind, on| Mutation::Pick { group, about, kind, on };
    plenary.rows.act(&pick(second, PickKind::Decision, true));
    let parts = |plenary: &Plenary| {
        let presentation = plenary.presentation();
        let slide = presentation.slides.iter().find(|s| s.kind == SlideKind::Actions).unwrap();
        let SlideContent::Rows { parts } = slide.content.clone() else { panic!() };
        parts
    };
    assert_eq!(parts(&plenary)[0].head, PartHead::Decision);
    assert_eq!(parts(&plenary)[0].rows[0].row, second);
    plenary.rows.act(&pick(first, PickKind::LeftOut, true));
    assert_eq!(parts(&plenary).len(), 1);
    plenary.rows.act(&pick(first, PickKind::LeftOut, false));
    plenary.rows.act(&pick(first, PickKind::LeftOut, true));
    assert_eq!(parts(&plenary).len(), 1, "a choice that was taken back can be made again");
}

#[test]
fn what_the_plenary_may_not_see_is_counted() {
    let mut plenary = plenary();
    plenary.rows.act(&Mutation::Set {
        entity: Entity::Action,
        id: plenary.actions[0],
        fields: vec![Assign::plain("marking", Marking::Confidential.name())],
    });
    assert_eq!(plenary.presentation().hidden, 1);
    plenary.rows.act(&Mutation::Set {
        entity: Entity::Workshop,
        id: Id::WORKSHOP,
        fields: vec![Assign::plain("plenary_up_to", Marking::Confidential.name())],
    });
    assert_eq!(plenary.presentation().hidden, 0);
}

#[test]
fn a_members_reservation_is_where_the_plenary_stands_and_an_observers_is_not() {
    let mut plenary = plenary();
    let (first, second) = (plenary.action(0), plenary.action(1));
    plenary.remark(Some(first), Some(plenary.member), RemarkKind::Reserves, "");
    plenary.remark(Some(second), Some(plenary.observer), RemarkKind::Reserves, "");
    assert_eq!(plenary.consensus(0), Some(Consensus::Reservation));
    assert_eq!(plenary.consensus(1), None);
    assert_eq!(plenary.rows.snapshot().remarks.len(), 2);
    let presentation = plenary.presentation();
    let actions = presentation.slides.iter().find(|s| s.kind == SlideKind::Actions).unwrap();
    let SlideContent::Rows { parts } = &actions.content else { panic!() };
    assert_eq!(parts[0].rows[0].reserved_by, ["Be"]);
    assert!(parts[0].rows[1].reserved_by.is_empty());
}

#[test]
fn an_accepted_wording_becomes_the_rows_words() {
    let mut plenary = plenary();
    let about = plenary.action(0);
    plenary.remark(
        Some(about),
        Some(plenary.observer),
        RemarkKind::Proposes,
        "Acordar un formato común",
    );
    let remark = plenary.rows.snapshot().remarks[0].id;
    plenary.rows.act(&Mutation::Settle { remark, outcome: RemarkOutcome::Accepted });
    let snapshot = plenary.rows.snapshot();
    assert_eq!(snapshot.actions[0].text.get(Lang::Es), Some("Acordar un formato común"));
    assert_eq!(snapshot.remarks[0].outcome, RemarkOutcome::Accepted);
}

#[test]
fn a_remark_without_a_word_is_refused_unless_a_delegation_stands_by_it() {
    let mut plenary = plenary();
    let group = plenary.groups[0];
    let said = |delegation, kind| Mutation::Remark {
        group,
        about: None,
        delegation,
        kind,
        lang: Lang::Es,
        text: " ".into(),
        proposed: String::new(),
    };
    let asks = plenary.rows.act(&said(Some(plenary.member), RemarkKind::Asks));
    assert_eq!(asks, Outcome::Refused(Refusal::Empty));
    let supports = plenary.rows.act(&said(Some(plenary.member), RemarkKind::Supports));
    assert!(matches!(supports, Outcome::Do(_)));
}
