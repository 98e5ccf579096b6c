//! What runs beside the work: the projector and the clock, on real files.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use host::{Answer, ClockOrder, Draft, FaultCode, Home, Host, Opened};
use workshop::{Assign, Body, CardKind, Entity, Id, Lang, Mutation, Place, Showing, Stretch};

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

struct House {
    folder: tempfile::TempDir,
    host: Host,
}

impl House {
    fn new() -> (Self, Opened) {
        let folder = tempfile::tempdir().unwrap();
        let host = Host::new(Home::at(folder.path().to_path_buf()));
        let opened = wait(host.open_sample()).unwrap();
        (Self { folder, host }, opened)
    }

    fn restart(&mut self) -> Opened {
        wait(self.host.close());
        self.host = Host::new(Home::at(self.folder.path().to_path_buf()));
        wait(self.host.open_sample()).unwrap()
    }

    fn card(&self, group: Id, words: &str) {
        let mutation = Mutation::Add {
            entity: Entity::Card,
            owner: Some(group),
            place: Place::Last,
            fields: vec![Assign::wording("text", Lang::Es, words)],
        };
        assert!(matches!(wait(self.host.mutate(mutation)).unwrap(), Answer::Done(_)));
        wait(self.host.refresh()).unwrap();
    }

    /// What the room could read.
    fn wall(&self) -> String {
        serde_json::to_string(&self.host.projection()).unwrap()
    }
}

/// The first group and its first step.
fn front(opened: &Opened) -> Showing {
    let (group, step) = (opened.snapshot.groups[0].id, opened.snapshot.steps[0].id);
    Showing { group: Some(group), step: Some(step), ..Showing::default() }
}

#[test]
fn the_wall_follows_the_work_until_it_is_frozen() {
    let (house, opened) = House::new();
    let showing = front(&opened);
    let group = showing.group.unwrap();
    wait(house.host.show(showing)).unwrap();
    house.card(group, "dicho ahora");
    assert!(house.wall().contains("dicho ahora"));

    assert!(house.host.freeze(true).frozen);
    house.card(group, "en preparación");
    assert!(house.wall().contains("dicho ahora") && !house.wall().contains("en preparación"));
    // Freezing what is frozen keeps what was kept.
    house.host.freeze(true);
    assert!(!house.wall().contains("en preparación"));
    house.host.freeze(false);
    assert!(house.wall().contains("en preparación"));
}

#[test]
fn the_curtain_takes_every_word_off_the_wall_and_gives_it_back() {
    let (house, opened) = House::new();
    wait(house.host.show(front(&opened))).unwrap();
    let before = house.host.projection();
    let drawn = house.host.curtain(true);
    assert!(drawn.turn > before.turn, "a window can tell which of the two is older");
    assert!(drawn.curtain);
    assert_eq!(drawn.view.body, Body::Title);
    assert!(drawn.view.workshop.is_empty() && drawn.view.group.is_none());
    house.card(opened.snapshot.groups[0].id, "detrás de la cortina");
    assert!(!house.wall().contains("detrás"));
    house.host.curtain(false);
    assert!(house.wall().contains("detrás"));
}

#[test]
fn the_room_opens_where_it_was_left_with_its_clock_running() {
    let (mut house, opened) = House::new();
    let group = opened.snapshot.groups[1].id;
    let step = opened.snapshot.steps[2].id;
    let showing = Showing { group: Some(group), step: Some(step), ..Showing::default() };
    wait(house.host.show(showing)).unwrap();
    wait(house.host.tell_clock(group, ClockOrder::Correct { step, minutes: 12 })).unwrap();
    wait(house.host.tell_clock(group, ClockOrder::Start { step })).unwrap();

    let opened = house.restart();
    assert_eq!((opened.group, opened.step), (Some(group), Some(step)));
    let face = wait(house.host.clock(group)).unwrap();
    assert_eq!(face.running, Some(step));
    assert!(face.pace.steps[2].spent >= 12 * 60_000);
    let face = wait(house.host.tell_clock(group, ClockOrder::Pause)).unwrap();
    assert_eq!(face.running, None);
    let spent = face.pace.steps[2].spent;
    assert_eq!(wait(house.host.clock(group)).unwrap().pace.steps[2].spent, spent);
    // Each group has a clock of its own.
    let other = wait(house.host.clock(opened.snapshot.groups[0].id)).unwrap();
    assert_eq!(other.pace.steps[2].spent, 0);
}

#[test]
fn half_a_line_is_there_again_for_its_group_until_it_is_let_go() {
    let (mut house, opened) = House::new();
    let group = opened.snapshot.groups[1].id;
    let half = Draft {
        text: "Falta una ley que".to_owned(),
        lang: Lang::Es,
        entity: Entity::Card,
        kind: Some(CardKind::Challenge),
        topic: None,
        objective: None,
        delegation: Some(opened.snapshot.delegations[0].id),
        fields: vec![],
        next: vec![],
    };
    wait(house.host.keep_draft(group, Some(half.clone()))).unwrap();
    assert!(!house.wall().contains("Falta una ley que"), "nobody has said it yet");
    let opened = house.restart();
    assert_eq!(opened.drafts, [(group, half)].into());
    wait(house.host.keep_draft(group, None)).unwrap();
    assert!(house.restart().drafts.is_empty());
}

#[test]
fn words_half_typed_into_a_row_are_in_it_after_a_blow() {
    let (mut house, opened) = House::new();
    let action = &opened.snapshot.actions[0];
    let (id, objective) = (action.id, action.objective);
    let typed = |entity, fields, next| Draft {
        text: String::new(),
        lang: Lang::Es,
        entity,
        kind: None,
        topic: None,
        objective: None,
        delegation: None,
        fields,
        next,
    };
    let lead = vec![Assign::plain("lead", "Fiscalías especializa")];
    let next = vec![Assign::plain("lead", "SICA")];
    let waiting = typed(Entity::Objective, vec![], next);
    wait(house.host.keep_draft(id, Some(typed(Entity::Action, lead, vec![])))).unwrap();
    wait(house.host.keep_draft(objective, Some(waiting.clone()))).unwrap();
    let empty = vec![Assign::wording("text", Lang::Es, " ")];
    let other = opened.snapshot.actions[1].id;
    wait(house.host.keep_draft(other, Some(typed(Entity::Action, empty, vec![])))).unwrap();

    let again = house.restart();
    let lead_of = |opened: &Opened| {
        opened.snapshot.actions.iter().find(|one| one.id == id).unwrap().lead.clone()
    };
    assert_eq!(lead_of(&again), "Fiscalías especializa");
    assert_eq!(again.drafts.get(&objective), Some(&waiting), "an action without words waits");
    assert!(!again.drafts.contains_key(&id));
    assert!(again.drafts.contains_key(&other), "what the rules do not allow is not thrown away");
    wait(house.host.undo(false)).unwrap();
    assert_eq!(lead_of(&wait(house.host.current()).unwrap().unwrap()), action.lead);
}

#[test]
fn a_change_of_time_is_seen_before_it_is_made() {
    let (house, opened) = House::new();
    let group = opened.snapshot.groups[0].id;
    let steps: Vec<Id> = opened.snapshot.steps.iter().map(|step| step.id).collect();
    let face = wait(house.host.clock(group)).unwrap();
    let minutes =
        |steps: &[workshop::StepPace]| steps.iter().filter_map(|s| s.minutes).sum::<i32>();
    let later = wait(house.host.preview_time(group, steps[0], 10, Stretch::MoveTheEnd)).unwrap();
    assert_eq!(minutes(&later.steps), minutes(&face.pace.steps) + 10);
    let kept = wait(house.host.preview_time(group, steps[0], 10, Stretch::KeepTheEnd)).unwrap();
    assert_eq!(minutes(&kept.steps), minutes(&face.pace.steps));
    // The two were asked for a moment apart.
    let apart = later.ends - kept.ends - 10 * 60_000;
    assert!(apart.abs() < 60_000, "{apart}");
    // Nothing was changed by asking.
    assert_eq!(wait(house.host.clock(group)).unwrap().pace.steps, face.pace.steps);
}

#[test]
fn silent_writing_shows_its_clock_whether_or_not_the_room_sees_the_other() {
    let (house, opened) = House::new();
    let showing = front(&opened);
    let group = showing.group.unwrap();
    let projection = wait(house.host.show(showing)).unwrap();
    assert!(projection.clock.is_none());
    let face = wait(house.host.tell_clock(group, ClockOrder::Silence { minutes: 5 })).unwrap();
    let left = face.silence.unwrap().left;
    assert!(left > 0 && left <= 5 * 60_000);
    assert!(house.host.projection().clock.is_some());
    wait(house.host.tell_clock(group, ClockOrder::EndSilence)).unwrap();
    assert!(house.host.projection().clock.is_none());
}

#[test]
fn with_nothing_open_the_wall_is_empty_and_the_curtain_still_works() {
    let folder = tempfile::tempdir().unwrap();
    let host = Host::new(Home::at(folder.path().to_path_buf()));
    assert!(host.curtain(true).curtain);
    assert_eq!(wait(host.refresh()).unwrap_err().code, FaultCode::NothingOpen);
    let opened = wait(host.open_sample()).unwrap();
    assert!(host.projection().curtain, "a drawn curtain stays drawn");
    host.curtain(false);
    wait(host.show(front(&opened))).unwrap();
    assert!(host.projection().view.group.is_some());
    wait(host.close());
    assert!(host.projection().view.group.is_none());
}
