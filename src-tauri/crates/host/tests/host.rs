//! What a window can ask of the host, on real files.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use host::{Answer, FaultCode, Home, Host, NewWorkshop, Opened, Settings, Theme};
use workshop::{Assign, Entity, GroupOutline, Id, Lang, Mutation, Place, Template};

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

struct House {
    folder: tempfile::TempDir,
    host: Host,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let host = Host::new(Home::at(folder.path().to_path_buf()));
        Self { folder, host }
    }

    /// Closes the program and starts it again.
    fn restart(&mut self) {
        wait(self.host.close());
        self.host = Host::new(Home::at(self.folder.path().to_path_buf()));
    }

    fn create(&self, title: &str, passphrase: Option<&str>) -> Opened {
        let wanted = NewWorkshop {
            template: Template::RcmFourSteps,
            lang: Lang::Es,
            title: title.into(),
            place: "San José".into(),
            starts: None,
            ends: None,
            groups: vec![GroupOutline { title: "Uno".into(), topics: vec![] }],
            passphrase: passphrase.map(str::to_owned),
        };
        wait(self.host.create(wanted)).unwrap().unwrap_or_else(|answer| panic!("{answer:?}"))
    }
}

fn card(group: Id, words: &str) -> Mutation {
    Mutation::Add {
        entity: Entity::Card,
        owner: Some(group),
        place: Place::Last,
        fields: vec![Assign::wording("text", Lang::Es, words)],
    }
}

#[test]
fn what_was_typed_is_there_after_a_restart_and_can_still_be_undone() {
    let mut house = House::new();
    let opened = house.create("Taller de prueba", None);
    let group = opened.snapshot.groups[0].id;
    assert!(matches!(wait(house.host.mutate(card(group, "uno"))).unwrap(), Answer::Done(_)));
    house.restart();
    let opened = wait(house.host.open(&opened.info.file, None)).unwrap();
    assert_eq!(opened.snapshot.cards[0].text.es.as_deref(), Some("uno"));
    assert!(matches!(wait(house.host.undo(false)).unwrap(), Answer::Done(_)));
    assert!(wait(house.host.current()).unwrap().unwrap().snapshot.cards.is_empty());
    house.restart();
    wait(house.host.open(&opened.info.file, None)).unwrap();
    assert!(matches!(wait(house.host.redo(false)).unwrap(), Answer::Done(_)));
    assert_eq!(wait(house.host.current()).unwrap().unwrap().snapshot.cards.len(), 1);
}

#[test]
fn undo_that_would_uncover_asks_where_somebody_watches_also_after_a_restart() {
    let mut house = House::new();
    let opened = house.create("Taller", None);
    let group = opened.snapshot.groups[0].id;
    let added = wait(house.host.mutate(card(group, "nombre de la fuente"))).unwrap();
    let Answer::Done(done) = added else { panic!("not added") };
    let id = done.added.unwrap();
    let fields = vec![Assign::plain("marking", "strictly_confidential")];
    let marking = Mutation::Set { entity: Entity::Card, id, fields };
    assert!(matches!(wait(house.host.mutate(marking)).unwrap(), Answer::Done(_)));
    house.restart();
    wait(house.host.open(&opened.info.file, None)).unwrap();
    let marked = |house: &House| {
        wait(house.host.current()).unwrap().unwrap().snapshot.cards[0].marking.is_some()
    };

    // Asked, nothing is different and the same can be taken back still.
    assert!(matches!(wait(house.host.undo(true)).unwrap(), Answer::Asks { count: 1 }));
    assert!(marked(&house));
    assert!(matches!(wait(house.host.undo(false)).unwrap(), Answer::Done(_)));
    assert!(!marked(&house));
    // To cover it again needs nobody's leave.
    assert!(matches!(wait(house.host.redo(true)).unwrap(), Answer::Done(_)));
    assert!(marked(&house));
}

#[test]
fn what_a_workshop_begins_with_is_said_in_every_language_and_all_of_it_holds() {
    let house = House::new();
    let snapshot = house.create("Taller", None).snapshot;
    for text in snapshot
        .steps
        .iter()
        .map(|step| &step.title)
        .chain(snapshot.questions.iter().map(|question| &question.text))
    {
        assert!(text.outdated.is_empty(), "{text:?}");
    }
}

#[test]
fn undo_stops_at_the_beginning_of_the_workshop() {
    let house = House::new();
    assert!(house.create("Taller", None).undo.undo.is_none());
    assert!(matches!(wait(house.host.undo(false)).unwrap(), Answer::Nothing));
    assert_eq!(wait(house.host.current()).unwrap().unwrap().snapshot.groups.len(), 1);
}

#[test]
fn a_protected_workshop_opens_with_its_passphrase_only_and_tells_nobody_its_title() {
    let mut house = House::new();
    let file = house.create("Operación reservada", Some("cuatro palabras")).info.file;
    house.restart();
    let fault = |passphrase: Option<&str>| {
        wait(house.host.open(&file, passphrase.map(str::to_owned))).unwrap_err().code
    };
    assert_eq!(fault(None), FaultCode::PassphraseNeeded);
    assert_eq!(fault(Some("otra")), FaultCode::WrongPassphrase);
    let entry = &house.host.library().list().unwrap()[0];
    assert!(entry.protected && entry.title.is_none() && entry.place.is_empty());
    assert!(!entry.file.contains("reservada"), "{}", entry.file);
    let opened = wait(house.host.open(&file, Some("cuatro palabras".into()))).unwrap();
    assert!(opened.info.protected);
    assert_eq!(opened.snapshot.workshop.title.es.as_deref(), Some("Operación reservada"));
}

#[test]
fn a_workshop_whose_first_rows_are_refused_leaves_no_file() {
    let house = House::new();
    let wanted = NewWorkshop {
        template: Template::Blank,
        lang: Lang::Es,
        title: "   ".into(),
        place: String::new(),
        starts: None,
        ends: None,
        groups: vec![],
        passphrase: None,
    };
    let refused = wait(house.host.create(wanted)).unwrap();
    assert!(matches!(refused, Err(Answer::Refused { .. })));
    assert!(house.host.library().list().unwrap().is_empty());
    let left = std::fs::read_dir(house.folder.path().join("workshops")).unwrap().count();
    assert_eq!(left, 0);
}

#[test]
fn the_sample_is_made_once_and_found_again() {
    let mut house = House::new();
    let first = wait(house.host.open_sample()).unwrap().info.file;
    house.restart();
    assert_eq!(wait(house.host.open_sample()).unwrap().info.file, first);
    let library = house.host.library().list().unwrap();
    assert_eq!(library.len(), 1);
    assert!(library[0].sample && library[0].title.as_ref().unwrap().en.is_some());
}

#[test]
fn the_library_shows_a_title_as_it_is_now_and_names_each_file_once() {
    let house = House::new();
    let first = house.create("Taller", None).info.file;
    let title = vec![Assign::wording("title", Lang::Es, "Otro nombre")];
    let rename = Mutation::Set { entity: Entity::Workshop, id: Id::WORKSHOP, fields: title };
    wait(house.host.mutate(rename)).unwrap();
    let second = house.create("Taller", None).info.file;
    assert_ne!(first, second);
    let library = house.host.library().list().unwrap();
    let entry = library.iter().find(|entry| entry.file == first).unwrap();
    assert_eq!(entry.title.as_ref().unwrap().es.as_deref(), Some("Otro nombre"));
}

#[test]
fn no_name_leads_out_of_the_library() {
    let house = House::new();
    for name in ["../settings.json", "a/b.workshop", "..", ""] {
        let fault = wait(house.host.open(name, None)).unwrap_err();
        assert_eq!(fault.code, FaultCode::NotFound, "{name}");
    }
}

#[test]
fn with_nothing_open_there_is_nothing_to_write_in() {
    let house = House::new();
    let fault = wait(house.host.mutate(card(Id::WORKSHOP, "uno"))).unwrap_err();
    assert_eq!(fault.code, FaultCode::NothingOpen);
}

#[test]
fn settings_are_kept_within_bounds_and_a_broken_file_stops_nobody() {
    let mut house = House::new();
    let wanted = Settings {
        packet_folder: None,
        lang: Lang::Fr,
        theme: Theme::ProjectorDark,
        text_size: 900,
        name: "  Ana\u{7} ".into(),
        export_folder: None,
        projector_theme: host::ProjectorTheme::Dark,
        projector_screen: Some("HDMI-1".into()),
        projector_clock: true,
        slide_ratio: documents::Ratio::Standard,
        slide_look: host::SlideLook::Contrast,
    };
    house.host.set_settings(wanted).unwrap();
    house.restart();
    let kept = house.host.settings();
    assert_eq!((kept.lang, kept.text_size, kept.name.as_str()), (Lang::Fr, 200, "Ana"));
    std::fs::write(house.folder.path().join("settings.json"), "{ nonsense").unwrap();
    house.restart();
    assert_eq!(house.host.settings().text_size, 100);
}

#[test]
fn a_clean_copy_is_kept_beside_and_opens_by_itself() {
    let mut house = House::new();
    let opened = house.create("Taller", Some("cuatro palabras"));
    house.restart();
    let stem = opened.info.file.trim_end_matches(".workshop");
    let folder = house.folder.path().join("workshops").join("copies").join(stem);
    let copies: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    let [copy] = &copies[..] else { panic!("{copies:?}") };
    let path = copy.to_string_lossy().into_owned();
    let again = wait(house.host.open(&path, Some("cuatro palabras".into()))).unwrap();
    assert_eq!(again.snapshot, opened.snapshot);
    assert_eq!(house.host.library().list().unwrap().len(), 1);
}

#[test]
fn the_history_says_who_wrote_also_what_they_wrote_before_they_said_so() {
    let house = House::new();
    let group = house.create("Taller", None).snapshot.groups[0].id;
    let write = |words: &str| match wait(house.host.mutate(card(group, words))).unwrap() {
        Answer::Done(done) => done.added.unwrap(),
        other => panic!("{other:?}"),
    };
    let actor = |id| wait(house.host.history(Entity::Card, id)).unwrap()[0].actor.clone();
    let before = write("uno");
    assert_eq!(actor(before), "", "nobody has said who writes here");
    house.host.set_settings(Settings { name: "Relatoría".into(), ..Settings::default() }).unwrap();
    let after = write("dos");
    assert_eq!((actor(before).as_str(), actor(after).as_str()), ("Relatoría", "Relatoría"));
}
