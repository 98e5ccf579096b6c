//! What a person may do, and what comes of it.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod rows;

use rows::Rows;
use workshop::{
    Assign, CardKind, DelegationKind, Entity, GroupOutline, Id, Lang, Mutation, Outcome,
    PersonLine, Place, Plain, Refusal, Role, TEXT_LIMIT, Template, WantingWhat, codes, outline,
    sample,
};

fn begun() -> Rows {
    let mut rows = Rows::default();
    let outcome = rows.act(&Mutation::Begin {
        template: Template::RcmFourSteps,
        lang: Lang::Es,
        title: "Taller".into(),
        place: "San José".into(),
        starts: None,
        ends: None,
        groups: vec![
            GroupOutline { title: "Inteligencia".into(), topics: vec!["Mapas".into()] },
            GroupOutline { title: "Justicia".into(), topics: vec![] },
        ],
    });
    assert!(matches!(outcome, Outcome::Do(_)), "{outcome:?}");
    rows
}

fn card(group: Id, words: &str) -> Mutation {
    Mutation::Add {
        entity: Entity::Card,
        owner: Some(group),
        place: Place::Last,
        fields: vec![Assign::plain("kind", "challenge"), Assign::wording("text", Lang::Es, words)],
    }
}

fn set(entity: Entity, id: Id, field: Assign) -> Mutation {
    Mutation::Set { entity, id, fields: vec![field] }
}

fn texts(rows: &Rows) -> Vec<String> {
    rows.snapshot().cards.into_iter().filter_map(|card| card.text.es).collect()
}

#[test]
fn the_four_steps_bring_members_steps_and_questions_in_three_languages() {
    let snapshot = begun().snapshot();
    assert_eq!(snapshot.delegations.len(), 11);
    let steps: Vec<_> = snapshot.steps.iter().map(|step| step.kind.name()).collect();
    assert_eq!(steps, ["context", "opportunities", "objectives", "actions"]);
    for step in &snapshot.steps {
        let questions: Vec<_> = snapshot.questions.iter().filter(|q| q.step == step.id).collect();
        assert!(questions.len() >= 3, "{:?}", step.kind);
        assert!(questions.iter().all(|q| Lang::ALL.iter().all(|lang| q.text.get(*lang).is_some())));
    }
    assert_eq!(snapshot.topics.len(), 1);
    assert_eq!(snapshot.workshop.title.get(Lang::Es), Some("Taller"));
}

#[test]
fn a_workshop_is_begun_once() {
    let again = Mutation::Begin {
        template: Template::Blank,
        lang: Lang::Es,
        title: "Otro".into(),
        place: String::new(),
        starts: None,
        ends: None,
        groups: vec![],
    };
    assert_eq!(begun().refusal(&again), Refusal::AlreadyBegun);
}

#[test]
fn cards_keep_their_order_and_move() {
    let mut rows = begun();
    let group = rows.snapshot().groups[0].id;
    let one = rows.add(&card(group, "uno"));
    let two = rows.add(&card(group, "dos"));
    rows.add(&card(group, "tres"));
    assert_eq!(texts(&rows), ["uno", "dos", "tres"]);
    let moved =
        |id, place| Mutation::Move { entity: Entity::Card, id, owner: None, place, fields: vec![] };
    rows.act(&moved(two, Place::First));
    assert_eq!(texts(&rows), ["dos", "uno", "tres"]);
    rows.act(&moved(two, Place::After(one)));
    assert_eq!(texts(&rows), ["uno", "dos", "tres"]);
    assert_eq!(rows.act(&moved(two, Place::After(one))), Outcome::Unchanged);
}

#[test]
fn a_card_that_changes_group_leaves_its_topic_behind() {
    let mut rows = begun();
    let snapshot = rows.snapshot();
    let (first, second) = (snapshot.groups[0].id, snapshot.groups[1].id);
    let id = rows.add(&card(first, "uno"));
    rows.act(&set(Entity::Card, id, Assign::plain("topic", snapshot.topics[0].id)));
    rows.act(&Mutation::Move {
        entity: Entity::Card,
        id,
        owner: Some(second),
        place: Place::Last,
        fields: vec![],
    });
    let moved = &rows.snapshot().cards[0];
    assert_eq!((moved.group, moved.topic), (second, None));
}

#[test]
fn a_card_without_words_is_refused_and_so_is_emptying_one() {
    let mut rows = begun();
    let group = rows.snapshot().groups[0].id;
    assert_eq!(rows.refusal(&card(group, " \n\t ")), Refusal::Empty);
    let id = rows.add(&card(group, "algo"));
    let emptied = set(Entity::Card, id, Assign::wording("text", Lang::Es, ""));
    assert_eq!(rows.refusal(&emptied), Refusal::Empty);
    assert_eq!(texts(&rows), ["algo"]);
}

#[test]
fn a_pasted_book_is_refused_with_its_length() {
    let mut rows = begun();
    let group = rows.snapshot().groups[0].id;
    let refusal = rows.refusal(&card(group, &"ñ".repeat(50_000)));
    assert_eq!(refusal, Refusal::TooLong { length: 50_000, limit: TEXT_LIMIT as u32 });
    assert!(matches!(rows.act(&card(group, &"ñ".repeat(TEXT_LIMIT))), Outcome::Do(_)));
}

#[test]
fn the_first_language_written_is_the_original_and_the_next_a_translation() {
    let mut rows = begun();
    let group = rows.snapshot().groups[0].id;
    let id = rows.add(&card(group, "frontera"));
    let english = set(Entity::Card, id, Assign::wording("text", Lang::En, "border"));
    let Outcome::Do(plan) = rows.act(&english) else { panic!() };
    assert_eq!(plan.edits.len(), 1);
    assert_eq!(plan.edits[0].translates.as_deref(), Some("text.es"));
    let text = rows.snapshot().cards[0].text.clone();
    assert_eq!(
        (text.original, text.best(Lang::Fr)),
        (Some(Lang::Es), Some((Lang::Es, "frontera")))
    );
}

#[test]
fn writing_the_same_again_changes_nothing() {
    let mut rows = begun();
    let group = rows.snapshot().groups[0].id;
    let id = rows.add(&card(group, "igual"));
    let same = set(Entity::Card, id, Assign::wording("text", Lang::Es, " igual\n"));
    assert_eq!(rows.act(&same), Outcome::Unchanged);
}

#[test]
fn a_group_with_work_asks_before_it_goes_and_then_takes_all_of_it() {
    let mut rows = begun();
    let group = rows.snapshot().groups[0].id;
    rows.add(&card(group, "uno"));
    let remove =
        |with_contents| Mutation::Remove { entity: Entity::Group, ids: vec![group], with_contents };
    assert_eq!(rows.act(&remove(false)), Outcome::Asks(1));
    assert!(matches!(rows.act(&remove(true)), Outcome::Do(_)));
    let left = rows.snapshot();
    assert_eq!((left.groups.len(), left.topics.len(), left.cards.len()), (1, 0, 0));
}

#[test]
fn an_objective_is_written_from_cards_and_its_links_can_change() {
    let mut rows = begun();
    let group = rows.snapshot().groups[0].id;
    let (one, two) = (rows.add(&card(group, "uno")), rows.add(&card(group, "dos")));
    let objective = rows.add(&Mutation::WriteObjective {
        group,
        topic: None,
        cards: vec![one, one],
        clusters: vec![],
        lang: Lang::Es,
        text: "Fortalecer la cooperación".into(),
    });
    let linked = |rows: &Rows| -> Vec<Id> {
        rows.snapshot().answerings.iter().filter_map(|answering| answering.card).collect()
    };
    assert_eq!(linked(&rows), [one]);
    rows.act(&Mutation::Answer { objective, cards: vec![two], clusters: vec![] });
    assert_eq!(linked(&rows), [two]);
    let outline = outline(&rows.snapshot());
    let lacking = &outline.groups[0].wanting;
    let unanswered = lacking.iter().find(|w| w.what == WantingWhat::ChallengesUnanswered).unwrap();
    assert_eq!(unanswered.rows, [one]);
    assert!(!lacking.iter().any(|w| w.what == WantingWhat::ObjectivesWithoutCards));
}

#[test]
fn codes_follow_the_order() {
    let mut rows = begun();
    let group = rows.snapshot().groups[1].id;
    let mut add = |entity, owner, words| {
        rows.add(&Mutation::Add {
            entity,
            owner: Some(owner),
            place: Place::First,
            fields: vec![Assign::wording("text", Lang::Es, words)],
        })
    };
    let second = add(Entity::Objective, group, "segundo");
    let action = add(Entity::Action, second, "acción");
    let first = add(Entity::Objective, group, "primero");
    let codes = codes(&rows.snapshot());
    assert_eq!((codes[&first].as_str(), codes[&second].as_str()), ("2.1", "2.2"));
    assert_eq!(codes[&action], "2.2.1");
}

#[test]
fn people_find_their_delegation_by_any_of_its_names_and_take_free_seats() {
    let mut rows = begun();
    let person = |name: &str, delegation: &str, group, role| PersonLine {
        name: name.into(),
        delegation: delegation.into(),
        group,
        role,
        ..PersonLine::default()
    };
    let list = Mutation::AddPeople {
        lang: Lang::Es,
        people: vec![
            person("Relatora", "MÉXICO", 1, Role::Rapporteur),
            person("Delegado", "Dominican Republic", 9, Role::Delegate),
            person("Oficial", "Red de la sociedad civil", 0, Role::Facilitator),
        ],
    };
    assert!(matches!(rows.act(&list), Outcome::Do(_)));
    let snapshot = rows.snapshot();
    assert_eq!(snapshot.delegations.len(), 12);
    let [rapporteur, delegate, officer] = &snapshot.participants[..] else { panic!() };
    let name = |id: Option<Id>| {
        let delegation = snapshot.delegations.iter().find(|d| Some(d.id) == id).unwrap();
        delegation.name.get(Lang::Es).unwrap().to_owned()
    };
    assert_eq!(name(rapporteur.delegation), "México");
    assert_eq!(name(delegate.delegation), "República Dominicana");
    assert_eq!(name(officer.delegation), "Red de la sociedad civil");
    assert_eq!(snapshot.delegations[11].kind, DelegationKind::Observer);
    assert_eq!(snapshot.groups[0].rapporteur, Some(rapporteur.id));
    assert_eq!((delegate.group, officer.group), (None, None));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let mut rows = begun();
    let workshop = |field| set(Entity::Workshop, Id::WORKSHOP, field);
    rows.act(&workshop(Assign::plain("starts", "2018-03-14")));
    let backwards = workshop(Assign::plain("ends", "2018-03-13"));
    assert_eq!(rows.refusal(&backwards), Refusal::EndsBeforeStart);
    let step = rows.snapshot().steps[0].id;
    let negative = set(Entity::Step, step, Assign::plain("minutes", -5));
    assert_eq!(rows.refusal(&negative), Refusal::OutOfRange);
    let unheard = set(Entity::Step, step, Assign::plain("kind", "lunch"));
    assert_eq!(rows.refusal(&unheard), Refusal::Unknown);
    let gone = set(Entity::Card, step, Assign::wording("text", Lang::Es, "x"));
    assert_eq!(rows.refusal(&gone), Refusal::Gone { entity: Entity::Card });
    let position = set(Entity::Step, step, Assign::plain("position", "zz"));
    assert_eq!(rows.refusal(&position), Refusal::Unknown);
    let stray = Mutation::Add {
        entity: Entity::Topic,
        owner: None,
        place: Place::Last,
        fields: vec![Assign::plain("title", Plain::Null)],
    };
    assert_eq!(rows.refusal(&stray), Refusal::Misplaced);
}

#[test]
fn the_sample_is_the_real_workshop_with_living_group_work() {
    let mut rows = Rows::default();
    let mut next = 0;
    rows.apply(&sample().rows(Lang::Es, &mut || {
        next += 1;
        Id::new(uuid::Uuid::from_u128(next))
    }));
    let snapshot = rows.snapshot();
    assert!(snapshot.workshop.sample);
    let topics: Vec<usize> = snapshot
        .groups
        .iter()
        .map(|group| snapshot.topics.iter().filter(|topic| topic.group == group.id).count())
        .collect();
    assert_eq!(topics, [7, 2, 2, 3]);
    let panel = snapshot.sessions.iter().filter(|session| session.panel.is_some()).count();
    assert_eq!(panel, 7);
    for group in &snapshot.groups {
        let of = |kinds: &[CardKind]| {
            snapshot.standing_cards(group.id).filter(|card| kinds.contains(&card.kind)).count()
        };
        assert!((6..=10).contains(&of(&[CardKind::Context, CardKind::GoodPractice])));
        assert!((6..=10).contains(&of(&[CardKind::Opportunity, CardKind::Challenge])));
        let objectives: Vec<_> =
            snapshot.objectives.iter().filter(|objective| objective.group == group.id).collect();
        assert_eq!(objectives.len(), 3);
        for objective in objectives {
            let actions = snapshot.actions.iter().filter(|a| a.objective == objective.id).count();
            assert!((2..=3).contains(&actions));
            assert!(snapshot.answerings.iter().any(|a| a.objective == objective.id));
        }
        assert!(group.facilitator.is_some() && group.rapporteur.is_some());
    }
    assert!(snapshot.cards.iter().all(|card| card.example));
    for text in snapshot.cards.iter().map(|card| &card.text) {
        assert!(text.get(Lang::Es).is_some() && text.get(Lang::En).is_some());
    }
}

#[test]
fn the_agenda_recomputes_and_shows_overlaps() {
    let mut rows = begun();
    let mut last = None;
    for (start, minutes) in [(Some(540), 30), (None, 45), (Some(600), 60)] {
        let mut fields = vec![Assign::plain("minutes", minutes)];
        fields.extend(start.map(|start| Assign::plain("start", start)));
        last = Some(rows.add(&Mutation::Add {
            entity: Entity::Session,
            owner: None,
            place: Place::Last,
            fields,
        }));
    }
    let agenda = outline(&rows.snapshot()).agenda;
    let times: Vec<_> = agenda.iter().map(|slot| (slot.start, slot.end, slot.overlap)).collect();
    assert_eq!(
        times,
        [(Some(540), Some(570), 0), (Some(570), Some(615), 0), (Some(600), Some(660), 15)]
    );
    assert_eq!(agenda.last().map(|slot| slot.session), last);
}
