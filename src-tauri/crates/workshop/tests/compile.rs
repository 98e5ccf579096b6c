//! What the compiler does with the groups' work, and the plan that comes of it.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod desk;
mod rows;

use std::collections::BTreeSet;

use desk::desk;
use workshop::{
    Assign, CardKind, CardLine, Entity, Id, Lang, Mutation, Outcome, Place, Plain, PlanLack,
    Refusal, RemarkKind, RowRef, SectionKind, codes, compiled, gaps, load, usual_sections,
};

const USUAL: &str = "1.1 A1 [1.1.1 A1a, 1.1.2 A1b] 1.2 A2 [1.2.1 A2a, 1.2.2 A2b] \
                     | 2.1 B1 [2.1.1 B1a, 2.1.2 B1b] 2.2 B2 [2.2.1 B2a, 2.2.2 B2b]";

#[test]
fn a_plan_nobody_touched_is_the_groups_work() {
    let desk = desk();
    assert_eq!(desk.told(), USUAL);
    let plan = desk.plan();
    let numbers = codes(&desk.rows.snapshot());
    assert!(plan.objectives().all(|row| numbers[&row.id] == row.code));
    assert!(plan.actions().all(|row| numbers[&row.id] == row.code));
    assert_eq!(plan.axes[0].group, Some(desk.groups[0]));
    assert_eq!(plan.axes[0].title.get(Lang::Es), Some("Inteligencia"));
    assert!(desk.rows.snapshot().axes.is_empty(), "what nobody touched is no row");
}

#[test]
fn an_objective_moves_to_another_axis_and_stays_in_its_group() {
    let mut desk = desk();
    let (first, second) = (desk.axis(0), desk.axis(1));
    let before = Place::Before(desk.id("B2"));
    desk.go(Entity::Objective, &["A1"], Some(second), before);
    let moved = "1.1 A2 [1.1.1 A2a, 1.1.2 A2b] | 2.1 B1 [2.1.1 B1a, 2.1.2 B1b] \
                 2.2 A1 [2.2.1 A1a, 2.2.2 A1b] 2.3 B2 [2.3.1 B2a, 2.3.2 B2b]";
    assert_eq!(desk.told(), moved);
    assert_eq!(codes(&desk.rows.snapshot())[&desk.id("A1")], "1.1", "the room numbers as it did");
    assert_eq!(
        desk.go(Entity::Objective, &["A1"], Some(second), before),
        Outcome::Unchanged,
        "it is there already"
    );
    desk.go(Entity::Objective, &["A1"], Some(first), Place::First);
    assert_eq!(desk.told(), USUAL);
    assert_eq!(desk.rows.snapshot().objectives[0].axis, None, "at home it needs no axis");
}

#[test]
fn several_move_together_and_actions_go_under_other_objectives() {
    let mut desk = desk();
    let second = desk.axis(1);
    desk.go(Entity::Objective, &["A2", "A1"], Some(second), Place::First);
    let told = desk.told();
    assert!(told.starts_with(" | 2.1 A2 [2.1.1 A2a, 2.1.2 A2b] 2.2 A1 ["), "{told}");
    let under = desk.id("B1");
    desk.go(Entity::Action, &["A1b", "B2a"], Some(under), Place::After(desk.id("B1a")));
    let told = desk.told();
    assert!(told.contains("B1 [2.3.1 B1a, 2.3.2 A1b, 2.3.3 B2a, 2.3.4 B1b]"), "{told}");
    let snapshot = desk.rows.snapshot();
    let moved = snapshot.actions.iter().find(|row| row.id == desk.id("A1b")).unwrap();
    assert_eq!(moved.objective, desk.id("A1"), "its group still has it where it wrote it");
}

#[test]
fn rows_go_only_where_they_can_be() {
    let mut desk = desk();
    let (axis, objective) = (desk.axis(0), desk.id("A1"));
    let refused = |outcome| matches!(outcome, Outcome::Refused(Refusal::Misplaced));
    assert!(refused(desk.go(Entity::Action, &["A1a"], Some(axis), Place::Last)));
    assert!(refused(desk.go(Entity::Objective, &["A2"], Some(objective), Place::Last)));
    let nowhere = desk.go(Entity::Objective, &["A2"], Some(Id::WORKSHOP), Place::Last);
    assert_eq!(nowhere, Outcome::Refused(Refusal::Gone { entity: Entity::Axis }));
    let cards = Mutation::MoveInPlan {
        entity: Entity::Card,
        ids: vec![objective],
        to: None,
        place: Place::First,
    };
    assert_eq!(desk.rows.refusal(&cards), Refusal::Unknown);
    assert_eq!(
        desk.merge(Entity::Objective, "A1", "A1"),
        Outcome::Refused(Refusal::NothingToMerge)
    );
}

#[test]
fn a_merged_objective_brings_its_actions_and_keeps_where_it_came_from() {
    let mut desk = desk();
    let group = desk.groups[1];
    desk.rows.act(&Mutation::AddCards {
        group,
        step: None,
        lang: Lang::Es,
        veiled: false,
        cards: vec![CardLine {
            kind: CardKind::Challenge,
            topic: None,
            delegation: None,
            text: "No hay formato".into(),
        }],
    });
    let card = desk.rows.snapshot().cards[0].id;
    let objective = desk.id("B1");
    desk.rows.act(&Mutation::Answer { objective, cards: vec![card], clusters: vec![] });
    desk.rows.act(&Mutation::Remark {
        group,
        about: Some(RowRef { entity: Entity::Objective, id: objective }),
        delegation: None,
        kind: RemarkKind::Asks,
        lang: Lang::Es,
        text: "¿Con qué plazo?".into(),
        proposed: String::new(),
    });
    desk.merge(Entity::Objective, "A1", "B1");
    let merged = "1.1 A1 [1.1.1 A1a, 1.1.2 A1b, 1.1.3 B1a, 1.1.4 B1b] \
                  1.2 A2 [1.2.1 A2a, 1.2.2 A2b] | 2.1 B2 [2.1.1 B2a, 2.1.2 B2b]";
    assert_eq!(desk.told(), merged);
    let plan = desk.plan();
    let origins = &plan.axes[0].objectives[0].origins;
    assert_eq!(origins.iter().map(|one| one.group).collect::<Vec<_>>(), desk.groups);
    assert_eq!((origins[1].code.as_str(), origins[1].row), ("2.1", objective));
    assert_eq!((&origins[1].cards, origins[1].remarks.len()), (&vec![card], 1));
    assert_eq!(plan.axes[0].objectives[0].actions[2].origins[0].cards, [card]);
    desk.rows.act(&Mutation::Separate { entity: Entity::Objective, ids: vec![objective] });
    assert_eq!(desk.told(), USUAL);
}

#[test]
fn actions_that_had_a_place_keep_their_order_when_their_objective_is_merged() {
    let mut desk = desk();
    desk.go(Entity::Action, &["B1b"], None, Place::First);
    desk.merge(Entity::Objective, "A1", "B1");
    let told = desk.told();
    assert!(told.contains("A1 [1.1.1 A1a, 1.1.2 A1b, 1.1.3 B1b, 1.1.4 B1a]"), "{told}");
    desk.go(Entity::Action, &["B1a"], None, Place::First);
    let told = desk.told();
    assert!(told.contains("A1 [1.1.1 B1a, 1.1.2 A1a, 1.1.3 A1b, 1.1.4 B1b]"), "{told}");
}

#[test]
fn moving_among_actions_nobody_placed_leaves_the_others_in_order() {
    let mut desk = desk();
    desk.merge(Entity::Objective, "A1", "B1");
    desk.merge(Entity::Objective, "A1", "B2");
    desk.go(Entity::Action, &["A1a"], None, Place::After(desk.id("B1b")));
    let told = desk.told();
    assert!(
        told.contains("[1.1.1 A1b, 1.1.2 B1a, 1.1.3 B1b, 1.1.4 A1a, 1.1.5 B2a, 1.1.6 B2b]"),
        "{told}"
    );
}

#[test]
fn a_circle_of_two_laptops_hides_nothing_and_can_be_undone() {
    let mut desk = desk();
    let (first, other) = (desk.id("A1"), desk.id("B1"));
    desk.set(Entity::Objective, "A1", Assign::plain("merged_into", other));
    desk.set(Entity::Objective, "B1", Assign::plain("merged_into", first));
    let plan = desk.plan();
    assert_eq!(plan.objectives().count(), 3);
    assert_eq!(plan.axes[0].objectives[0].origins.len(), 2);
    desk.rows.act(&Mutation::Separate { entity: Entity::Objective, ids: vec![other] });
    assert_eq!(desk.told(), USUAL);
}

#[test]
fn merged_actions_stand_once_and_come_back() {
    let mut desk = desk();
    desk.merge(Entity::Action, "A1a", "B2b");
    desk.merge(Entity::Action, "A2a", "A1a");
    let plan = desk.plan();
    assert_eq!(plan.actions().count(), 6);
    let head = plan.actions().find(|action| action.id == desk.id("A2a")).unwrap();
    assert_eq!(head.origins.len(), 3, "what was merged into a merged one goes along");
    let ids = vec![desk.id("A1a"), desk.id("B2b")];
    desk.rows.act(&Mutation::Separate { entity: Entity::Action, ids });
    assert_eq!(desk.told(), USUAL);
}

#[test]
fn a_deleted_head_lets_what_was_merged_into_it_stand_again() {
    let mut desk = desk();
    desk.merge(Entity::Objective, "A1", "B1");
    let ids = vec![desk.id("A1")];
    desk.rows.act(&Mutation::Remove { entity: Entity::Objective, ids, with_contents: true });
    assert!(desk.told().contains("2.1 B1 [2.1.1 B1a, 2.1.2 B1b]"), "{}", desk.told());
}

#[test]
fn a_split_keeps_fields_and_cards_and_comes_right_after() {
    let mut desk = desk();
    desk.set(Entity::Action, "A1a", Assign::plain("lead", "Policía Nacional"));
    desk.set(Entity::Action, "A1a", Assign::plain("impact", 3));
    desk.set(Entity::Action, "A1a", Assign::plain("status", "on_track"));
    let row = RowRef { entity: Entity::Action, id: desk.id("A1a") };
    desk.rows.act(&Mutation::Split { row, lang: Lang::Es, text: "A1c".into(), actions: vec![] });
    assert!(desk.told().starts_with("1.1 A1 [1.1.1 A1a, 1.1.2 A1c, 1.1.3 A1b]"));
    let snapshot = desk.rows.snapshot();
    let new = snapshot.actions.iter().find(|row| row.id == desk.id("A1c")).unwrap();
    assert_eq!((new.lead.as_str(), new.impact, new.status), ("Policía Nacional", Some(3), None));
    assert_eq!(new.split_from, Some(row.id));

    let row = RowRef { entity: Entity::Objective, id: desk.id("A1") };
    let actions = vec![desk.id("A1b"), desk.id("A1c")];
    desk.rows.act(&Mutation::Split { row, lang: Lang::Es, text: "A3".into(), actions });
    let told = desk.told();
    assert!(told.starts_with("1.1 A1 [1.1.1 A1a] 1.2 A3 [1.2.1 A1b, 1.2.2 A1c] 1.3 A2"), "{told}");
    let strange = vec![desk.id("B1a")];
    let split = Mutation::Split { row, lang: Lang::Es, text: String::new(), actions: strange };
    assert_eq!(desk.rows.refusal(&split), Refusal::Misplaced);
}

#[test]
fn frozen_codes_stay_and_new_rows_take_the_next_free_number() {
    let mut desk = desk();
    assert!(matches!(desk.rows.act(&Mutation::FreezeCodes), Outcome::Do(_)));
    assert_eq!(desk.rows.act(&Mutation::FreezeCodes), Outcome::Unchanged);
    let second = desk.axis(1);
    desk.rows.act(&Mutation::WriteAxis { axis: second, place: Some(Place::First), fields: vec![] });
    desk.go(Entity::Objective, &["A1"], Some(second), Place::Last);
    desk.go(Entity::Action, &["A1b"], None, Place::First);
    desk.merge(Entity::Objective, "B1", "B2");
    desk.add_action("A1", "nueva");
    let told = "2.1 B1 [2.1.1 B1a, 2.1.2 B1b, 2.2.1 B2a, 2.2.2 B2b] \
                1.1 A1 [1.1.2 A1b, 1.1.1 A1a, 1.1.3 nueva] | 1.2 A2 [1.2.1 A2a, 1.2.2 A2b]";
    assert_eq!(desk.told(), told);
    desk.rows.act(&Mutation::ThawCodes);
    assert!(desk.told().starts_with("1.1 B1 [1.1.1 B1a"), "{}", desk.told());
    assert_eq!(desk.rows.act(&Mutation::ThawCodes), Outcome::Unchanged);
}

#[test]
fn axes_are_added_renamed_moved_and_left_out() {
    let mut desk = desk();
    let (first, second) = (desk.axis(0), desk.axis(1));
    desk.rows.act(&Mutation::AddAxis {
        after: Some(first),
        lang: Lang::Es,
        title: "Transversal".into(),
    });
    assert_eq!(desk.plan().axes[1].title.get(Lang::Es), Some("Transversal"));
    let free = desk.axis(1);
    desk.go(Entity::Objective, &["A1", "A2"], Some(free), Place::Last);
    let leave = |left| Mutation::WriteAxis {
        axis: first,
        place: None,
        fields: vec![Assign::plain("left_out", left)],
    };
    assert_eq!(desk.rows.act(&leave(false)), Outcome::Unchanged);
    desk.rows.act(&leave(true));
    assert_eq!(desk.plan().axes.iter().map(|axis| axis.id).collect::<Vec<_>>(), [free, second]);
    desk.go(Entity::Objective, &["A1"], Some(first), Place::Last);
    assert_eq!(desk.plan().axes.len(), 3, "an axis with objectives is never out of sight");
    let ids = vec![free];
    desk.rows.act(&Mutation::Remove { entity: Entity::Axis, ids, with_contents: true });
    assert_eq!(desk.plan().axes[0].objectives.len(), 2, "they are in their group's axis again");
    let empty = Mutation::AddAxis { after: None, lang: Lang::Es, title: " ".into() };
    assert_eq!(desk.rows.refusal(&empty), Refusal::Empty);
}

#[test]
fn sections_are_there_before_anybody_writes_them() {
    let mut desk = desk();
    let kinds: Vec<_> = desk.plan().sections.iter().map(|section| section.kind).collect();
    use SectionKind::{Approaches, Definitions, Free, Introduction, Principles};
    assert_eq!(kinds, [Introduction, Definitions, Approaches, Principles]);
    let (_, principles, _) = usual_sections()[3].clone();
    desk.rows.act(&Mutation::WriteSection {
        section: principles,
        place: Some(Place::First),
        fields: vec![Assign::wording("body", Lang::Es, "No devolución.")],
    });
    desk.rows.act(&Mutation::AddSection {
        after: Some(principles),
        lang: Lang::Es,
        title: "Seguimiento".into(),
    });
    let plan = desk.plan();
    let kinds: Vec<_> = plan.sections.iter().map(|section| section.kind).collect();
    assert_eq!(kinds, [Principles, Free, Introduction, Definitions, Approaches]);
    assert_eq!(plan.sections[0].body.get(Lang::Es), Some("No devolución."));
    assert_eq!(desk.rows.snapshot().sections.len(), 2);
}

#[test]
fn what_the_plan_lacks_is_listed_and_who_carries_it_is_counted() {
    let mut desk = desk();
    desk.set(Entity::Action, "A1a", Assign::plain("lead", "Policía Nacional; INM"));
    desk.set(Entity::Action, "A2a", Assign::plain("lead", "policia  nacional"));
    desk.set(Entity::Action, "A1a", Assign::plain("timeframe", "2026 a 2028"));
    desk.set(Entity::Action, "A2a", Assign::plain("timeframe", "2028"));
    let ids = ["B1a", "B1b"].map(|text| desk.id(text)).to_vec();
    desk.rows.act(&Mutation::Remove { entity: Entity::Action, ids, with_contents: true });
    let (snapshot, plan) = (desk.rows.snapshot(), desk.plan());
    let load = load(&snapshot, &plan);
    let leads: Vec<_> =
        load.leads.iter().map(|lead| (lead.lead.as_str(), lead.actions.len())).collect();
    assert_eq!(leads, [("Policía Nacional", 2), ("INM", 1)]);
    let years = |years: &[workshop::YearLoad]| -> Vec<_> {
        years.iter().map(|year| (year.year, year.actions.len())).collect()
    };
    assert_eq!(years(&load.years), [(2026, 1), (2027, 1), (2028, 2)]);
    assert_eq!(years(&load.leads[1].years), [(2026, 1), (2027, 1), (2028, 1)]);
    assert_eq!((load.undated.len(), load.unled.len()), (4, 4));
    let found: Vec<_> =
        gaps(&snapshot, &plan).into_iter().map(|gap| (gap.what, gap.rows.len())).collect();
    assert_eq!(
        found,
        [
            (PlanLack::ObjectivesWithoutActions, 1),
            (PlanLack::ActionsWithoutLead, 4),
            (PlanLack::ActionsWithoutTimeframe, 4),
            (PlanLack::ActionsWithoutIndicator, 6),
        ]
    );
}

#[test]
fn a_conflict_in_what_was_merged_is_seen_at_what_stands_for_it() {
    let mut desk = desk();
    desk.merge(Entity::Objective, "A1", "B1");
    let contested = BTreeSet::from([RowRef { entity: Entity::Objective, id: desk.id("B1") }]);
    let plan = compiled(&desk.rows.snapshot(), &contested);
    let objective = &plan.axes[0].objectives[0];
    assert!(objective.contested && !objective.origins[0].contested);
    assert!(plan.objectives().skip(1).all(|row| !row.contested));
}

#[test]
fn levels_and_states_are_of_their_lists() {
    let mut desk = desk();
    for wrong in [0, 4] {
        let outcome = desk.set(Entity::Action, "A1a", Assign::plain("impact", wrong));
        assert_eq!(outcome, Outcome::Refused(Refusal::OutOfRange));
    }
    let outcome = desk.set(Entity::Action, "A1a", Assign::plain("status", "perhaps"));
    assert_eq!(outcome, Outcome::Refused(Refusal::Unknown));
    desk.set(Entity::Action, "A1a", Assign::plain("feasibility", 1));
    let back = desk.set(Entity::Action, "A1a", Assign::plain("feasibility", Plain::Null));
    assert!(matches!(back, Outcome::Do(_)));
}
