//! What the room sees, and what it does not.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod rows;

use rows::Rows;
use workshop::{
    Arrange, Assign, Body, CardKind, CardLine, ColumnHead, Entity, GroupOutline, Id, Lang, Marking,
    Mutation, Place, Plain, Projected, ProjectedColumn, RowRef, Scene, Showing, StanceKind,
    Stances, Template, VoteMethod, VoteScale, Voter, codes, project,
};

struct Stage {
    rows: Rows,
    group: Id,
    topic: Id,
    steps: Vec<Id>,
}

impl Stage {
    fn new() -> Self {
        let mut rows = Rows::default();
        rows.act(&Mutation::Begin {
            template: Template::RcmFourSteps,
            lang: Lang::Es,
            title: "Taller".into(),
            place: String::new(),
            starts: None,
            ends: None,
            groups: vec![GroupOutline { title: "Uno".into(), topics: vec!["Mapas".into()] }],
        });
        let snapshot = rows.snapshot();
        let steps = snapshot.steps.iter().map(|step| step.id).collect();
        Self { group: snapshot.groups[0].id, topic: snapshot.topics[0].id, steps, rows }
    }

    fn card(&mut self, kind: CardKind, text: &str) -> Id {
        let card = CardLine { kind, topic: Some(self.topic), delegation: None, text: text.into() };
        let adding = Mutation::AddCards {
            group: self.group,
            step: None,
            lang: Lang::Es,
            veiled: false,
            cards: vec![card],
        };
        self.rows.add(&adding)
    }

    fn set(&mut self, entity: Entity, id: Id, field: Assign) {
        self.rows.act(&Mutation::Set { entity, id, fields: vec![field] });
    }

    fn showing(&self, step: usize) -> Showing {
        let (group, step) = (Some(self.group), Some(self.steps[step]));
        Showing { group, step, ..Showing::default() }
    }

    fn project(&self, showing: &Showing) -> Projected {
        let snapshot = self.rows.snapshot();
        project(&snapshot, &codes(&snapshot), showing)
    }

    /// Everything the room could read, as it is sent to its window.
    fn words(&self, showing: &Showing) -> String {
        serde_json::to_string(&self.project(showing)).unwrap()
    }
}

fn columns(projected: Projected) -> Vec<ProjectedColumn> {
    match projected.body {
        Body::Board { columns } => columns,
        other => panic!("{other:?}"),
    }
}

fn row(entity: Entity, id: Id) -> Scene {
    Scene::Row(RowRef { entity, id })
}

#[test]
fn a_marked_card_is_held_back_and_counted() {
    let mut stage = Stage::new();
    stage.card(CardKind::Challenge, "abierta");
    let secret = stage.card(CardKind::Challenge, "reservada");
    stage.set(Entity::Card, secret, Assign::plain("marking", "confidential"));
    let showing = stage.showing(1);
    assert!(!stage.words(&showing).contains("reservada"));
    assert_eq!(stage.project(&showing).hidden, 1);

    // Shown alone, it is withheld; pointed at, nothing is pointed out.
    let alone = Showing { scene: row(Entity::Card, secret), ..showing.clone() };
    assert_eq!(stage.project(&alone).body, Body::Withheld { veiled: false });
    let at = Some(RowRef { entity: Entity::Card, id: secret });
    assert_eq!(stage.project(&Showing { at, ..showing.clone() }).at, None);

    let level = Assign::plain("shown_up_to", "confidential");
    stage.set(Entity::Group, stage.group, level);
    assert!(stage.words(&showing).contains("reservada"));
    stage.set(Entity::Card, secret, Assign::plain("marking", "strictly_confidential"));
    assert_eq!(stage.project(&showing).hidden, 1);
}

#[test]
fn markings_compare_within_their_scale_only() {
    assert!(Marking::Green.within(Marking::Amber));
    assert!(!Marking::Red.within(Marking::Amber));
    assert!(!Marking::Green.within(Marking::StrictlyConfidential));
    assert!(!Marking::Confidential.within(Marking::Red));
    assert!(Marking::Unclassified.within(Marking::Clear));
    assert!(Marking::Clear.within(Marking::Unclassified));
}

#[test]
fn what_was_written_in_silence_waits_and_what_is_parked_is_elsewhere() {
    let mut stage = Stage::new();
    let silent = stage.card(CardKind::Context, "en silencio");
    stage.set(Entity::Card, silent, Assign::plain("veiled", true));
    let parked = stage.card(CardKind::Context, "aparcada");
    stage.set(Entity::Card, parked, Assign::plain("parked", true));
    let showing = stage.showing(0);
    let words = stage.words(&showing);
    assert!(!words.contains("en silencio") && !words.contains("aparcada"));
    assert_eq!(stage.project(&showing).veiled, 1);
    let parking = Showing { scene: Scene::Parking, ..showing };
    assert!(stage.words(&parking).contains("aparcada"));
    // Shown alone, it is not said to be marked.
    let alone = Showing { scene: row(Entity::Card, silent), ..parking.clone() };
    assert_eq!(stage.project(&alone).body, Body::Withheld { veiled: true });
    // What is merged into a parked card is not there twice.
    let voice = stage.card(CardKind::Context, "también aparcada");
    stage.set(Entity::Card, voice, Assign::plain("parked", true));
    stage.set(Entity::Card, voice, Assign::plain("merged_into", parked));
    let Body::Column { column } = stage.project(&parking).body else { panic!("no column") };
    assert_eq!(column.cards.len(), 1);
    assert_eq!(column.cards[0].voices.len(), 1);
}

#[test]
fn private_notes_and_question_only_scenes_show_nothing_else() {
    let mut stage = Stage::new();
    stage.card(CardKind::Context, "dicho");
    stage.set(Entity::Group, stage.group, Assign::plain("notes", "ojo con el tiempo"));
    for scene in [Scene::Step, Scene::Question, Scene::Parking] {
        let showing = Showing { scene, strip: true, ..stage.showing(0) };
        assert!(!stage.words(&showing).contains("ojo con"));
    }
    let silent = Showing { scene: Scene::Question, ..stage.showing(0) };
    assert!(!stage.words(&silent).contains("dicho"));
    assert!(stage.project(&silent).step.unwrap().question.es.is_some());
}

#[test]
fn cards_are_arranged_by_topic_kind_or_cluster() {
    let mut stage = Stage::new();
    let challenge = stage.card(CardKind::Challenge, "falta");
    stage.card(CardKind::Opportunity, "hay");
    let gather = Mutation::Gather {
        group: stage.group,
        cluster: None,
        lang: Lang::Es,
        name: "Plazos".into(),
        cards: vec![challenge],
    };
    stage.rows.act(&gather);
    let second = stage.showing(1);
    let by = |arrange| Showing { arrange, ..second.clone() };

    let topic = columns(stage.project(&by(Arrange::Topic)));
    assert_eq!(topic.len(), 2);
    // Opportunities stand before challenges, as the step asks for them.
    let kinds: Vec<_> = topic[0].cards.iter().map(|card| card.kind).collect();
    assert_eq!(kinds, [CardKind::Opportunity, CardKind::Challenge]);
    assert_eq!(topic[0].cards[1].cluster.as_ref().unwrap().es.as_deref(), Some("Plazos"));
    assert_eq!(topic[1].head, ColumnHead::Whole);

    let kind = columns(stage.project(&by(Arrange::Kind)));
    assert_eq!(kind[0].head, ColumnHead::Kind(CardKind::Opportunity));
    assert_eq!(kind.iter().map(|column| column.cards.len()).collect::<Vec<_>>(), [1, 1, 0]);

    stage.card(CardKind::Context, "antes");
    stage.card(CardKind::GoodPractice, "se hace así");
    stage.card(CardKind::Context, "después");
    let mixed = columns(stage.project(&stage.showing(0)));
    let order: Vec<_> = mixed[0].cards.iter().map(|card| card.text.es.clone().unwrap()).collect();
    assert_eq!(order, ["antes", "se hace así", "después"], "as on the facilitator's board");

    let cluster = columns(stage.project(&by(Arrange::Cluster)));
    assert!(
        matches!(&cluster[0].head, ColumnHead::Cluster(name) if name.es.as_deref() == Some("Plazos"))
    );
    assert_eq!(cluster[1].head, ColumnHead::Loose);
}

#[test]
fn a_card_shown_alone_speaks_for_those_merged_into_it() {
    let mut stage = Stage::new();
    let head = stage.card(CardKind::Challenge, "falta tiempo");
    let voice = stage.card(CardKind::Challenge, "no alcanza el tiempo");
    stage.rows.act(&Mutation::MergeCards { into: head, cards: vec![voice] });
    // Asking for the voice shows the card that stands for it.
    let showing = Showing { scene: row(Entity::Card, voice), ..stage.showing(1) };
    let Body::Card { card } = stage.project(&showing).body else { panic!("no card") };
    assert_eq!(card.id, head);
    assert_eq!(card.voices[0].text.es.as_deref(), Some("no alcanza el tiempo"));
    assert!(card.topic.is_some());
    stage.set(Entity::Card, voice, Assign::plain("marking", "strictly_confidential"));
    let projected = stage.project(&showing);
    assert_eq!(projected.hidden, 1);
    let Body::Card { card } = projected.body else { panic!("no card") };
    assert!(card.voices.is_empty());
}

#[test]
fn an_objective_that_begins_from_marked_words_is_held_back_as_they_are() {
    let mut stage = Stage::new();
    let (plain, marked) = (
        stage.card(CardKind::Challenge, "Falta personal"),
        stage.card(CardKind::Challenge, "Nombre de la fuente"),
    );
    stage.set(Entity::Card, marked, Assign::plain("marking", "confidential"));
    let group = stage.group;
    let clustered = Mutation::Gather {
        group,
        cluster: None,
        lang: Lang::Es,
        name: "Personal".into(),
        cards: vec![plain, marked],
    };
    let objective = |stage: &mut Stage, cards: Vec<Id>, clusters: Vec<Id>| {
        let text = "Proteger".into();
        let write =
            Mutation::WriteObjective { group, topic: None, cards, clusters, lang: Lang::Es, text };
        let id = stage.rows.add(&write);
        stage.rows.snapshot().objectives.iter().find(|one| one.id == id).unwrap().marking
    };
    assert_eq!(objective(&mut stage, vec![plain], vec![]), None);
    assert_eq!(objective(&mut stage, vec![plain, marked], vec![]), Some(Marking::Confidential));
    stage.rows.act(&clustered);
    let cluster = stage.rows.snapshot().clusters[0].id;
    assert_eq!(objective(&mut stage, vec![], vec![cluster]), Some(Marking::Confidential));
    assert_eq!(stage.project(&stage.showing(2)).hidden, 2);
}

#[test]
fn objectives_come_with_actions_codes_and_stances() {
    let mut stage = Stage::new();
    let group = stage.group;
    let objective = stage.rows.add(&Mutation::WriteObjective {
        group,
        topic: None,
        cards: vec![],
        clusters: vec![],
        lang: Lang::Es,
        text: "Reducir plazos".into(),
    });
    stage.rows.act(&Mutation::Add {
        entity: Entity::Action,
        owner: Some(objective),
        place: Place::Last,
        fields: vec![Assign::wording("text", Lang::Es, "Firmar"), Assign::plain("lead", "SICA")],
    });
    let delegation = stage.rows.snapshot().delegations[0].clone();
    let about = Some(RowRef { entity: Entity::Objective, id: objective });
    let kind = Some(StanceKind::Reserves);
    stage.rows.act(&Mutation::Stand { group, delegation: delegation.id, about, kind });
    let told = |strip| {
        let Body::Actions { objectives } =
            stage.project(&Showing { strip, ..stage.showing(3) }).body
        else {
            panic!("no actions")
        };
        objectives
    };
    assert_eq!(told(false)[0].stances, Stances::default(), "positions are told when asked for");
    let objectives = told(true);
    assert_eq!(
        (objectives[0].code.as_str(), objectives[0].actions[0].code.as_str()),
        ("1.1", "1.1.1")
    );
    assert_eq!(objectives[0].stances.reserves, [delegation.short]);
    let action = stage.rows.snapshot().actions[0].id;
    stage.set(Entity::Action, action, Assign::plain("marking", "confidential"));
    let projected = stage.project(&stage.showing(3));
    assert_eq!(projected.hidden, 1);
    let alone = Showing { scene: row(Entity::Action, action), ..stage.showing(3) };
    assert_eq!(stage.project(&alone).body, Body::Withheld { veiled: false });
    assert_eq!(stage.project(&stage.showing(2)).hidden, 0, "its step is another");
    // An objective that is held back takes its actions along, also those that bear no marking.
    stage.set(Entity::Action, action, Assign::plain("marking", Plain::Null));
    stage.set(Entity::Objective, objective, Assign::plain("marking", "confidential"));
    assert_eq!(stage.project(&stage.showing(3)).hidden, 2);
    assert_eq!(stage.project(&stage.showing(2)).hidden, 1);
}

#[test]
fn an_open_vote_shows_no_number_that_was_given() {
    let mut stage = Stage::new();
    let ids = [stage.card(CardKind::Challenge, "uno"), stage.card(CardKind::Challenge, "dos")];
    let vote = stage.rows.add(&Mutation::OpenVote {
        group: stage.group,
        lang: Lang::Es,
        question: "¿Qué va primero?".into(),
        scale: VoteScale::Dots,
        method: VoteMethod::Hands,
        voter: Voter::Delegation,
        dots: 3,
        options: ids.iter().map(|id| RowRef { entity: Entity::Card, id: *id }).collect(),
    });
    let option = stage.rows.snapshot().vote_options[1].id;
    stage.set(Entity::VoteOption, option, Assign::plain("hands", 9));
    let showing = Showing { scene: Scene::Vote(vote), ..stage.showing(1) };
    let Body::Vote { vote: open } = stage.project(&showing).body else { panic!("no vote") };
    assert!(open.options.iter().all(|option| option.result.is_none()));
    let numbers: Vec<u32> = open.options.iter().map(|option| option.number).collect();
    assert_eq!(numbers, [1, 2]);
    assert!(!stage.words(&showing).contains('9'));
    stage.set(Entity::Vote, vote, Assign::plain("closed", true));
    let Body::Vote { vote: closed } = stage.project(&showing).body else { panic!("no vote") };
    assert_eq!(closed.options[0].text.es.as_deref(), Some("dos"));
    assert_eq!(closed.options[0].result.unwrap().sum, 9);
    assert!(!closed.options[1].result.unwrap().counted);
    let private = Showing { scene: Scene::Ballot(vote), ..stage.showing(1) };
    assert!(!stage.words(&private).contains("\"dos\""));
}

#[test]
fn a_row_that_is_gone_leaves_the_work_of_the_step() {
    let mut stage = Stage::new();
    let id = stage.card(CardKind::Context, "breve");
    let showing = Showing { scene: row(Entity::Card, id), ..stage.showing(0) };
    stage.rows.act(&Mutation::Remove { entity: Entity::Card, ids: vec![id], with_contents: false });
    assert!(matches!(stage.project(&showing).body, Body::Board { .. }));
    let elsewhere = Showing { group: None, ..showing };
    assert_eq!(stage.project(&elsewhere).body, Body::Title);
}
