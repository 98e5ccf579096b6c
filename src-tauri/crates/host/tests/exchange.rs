//! Four laptops and a desk, with nothing but sticks between them: real homes, real files.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::path::{Path, PathBuf};

use documents::Existing;
use host::{
    Answer, Belongs, ConflictView, Decision, FaultCode, Home, Host, PacketAnswer, PacketLock,
    PacketLook, PacketPreview, PacketRequest, Settings, TakenIn, Verdict,
};
use workshop::{Assign, CardKind, CardLine, Entity, Id, Lang, Mutation, RowRef, Snapshot};

struct Laptop {
    folder: tempfile::TempDir,
    host: Host,
}

impl Laptop {
    fn of(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let host = Host::new(Home::at(folder.path().to_path_buf()));
        host.set_settings(Settings { name: name.into(), ..Settings::default() }).unwrap();
        Self { folder, host }
    }

    async fn snapshot(&self) -> Snapshot {
        self.host.current().await.unwrap().unwrap().snapshot
    }

    async fn done(&self, mutation: Mutation) {
        let answer = self.host.mutate(mutation).await.unwrap();
        assert!(matches!(answer, Answer::Done(_)), "{answer:?}");
    }

    async fn card(&self, group: Id, words: &str) -> Id {
        let card = CardLine {
            topic: None,
            kind: CardKind::Challenge,
            text: words.into(),
            delegation: None,
        };
        let add = Mutation::AddCards {
            group,
            step: None,
            lang: Lang::Es,
            veiled: false,
            cards: vec![card],
        };
        self.done(add).await;
        let snapshot = self.snapshot().await;
        snapshot.cards.iter().find(|card| card.text.get(Lang::Es) == Some(words)).unwrap().id
    }

    async fn reword(&self, card: Id, words: &str) {
        self.done(Mutation::Set {
            entity: Entity::Card,
            id: card,
            fields: vec![Assign::wording("text", Lang::Es, words)],
        })
        .await;
    }

    async fn packet(&self, group: Option<Id>, lock: PacketLock, name: &str) -> PathBuf {
        let request = PacketRequest {
            group,
            folder: self.folder.path().to_string_lossy().into_owned(),
            name: Some(name.into()),
            lock,
            with_files: true,
            existing: Existing::Replace,
        };
        match self.host.make_packet(request).await.unwrap() {
            PacketAnswer::Made { made } => made.path.into(),
            PacketAnswer::Taken { name } => panic!("{name} is taken"),
        }
    }

    async fn look(&self, packet: &Path, words: Option<&str>) -> PacketPreview {
        let words = words.map(str::to_owned);
        match self.host.look_at_packet(packet.to_owned(), words).await.unwrap() {
            PacketLook::Preview { preview } => *preview,
            PacketLook::NeedsPassphrase => panic!("it needs a passphrase"),
        }
    }

    async fn take(&self, packet: &Path, words: Option<&str>, vouch: bool) -> TakenIn {
        let words = words.map(str::to_owned);
        self.host.take_in_packet(packet.to_owned(), words, vouch, None).await.unwrap()
    }
}

fn handing_out() -> PacketLock {
    PacketLock::Passphrase { words: "puente luna café".into() }
}

const WORDS: Option<&str> = Some("puente luna café");

/// A desk with the sample and a group's laptop that was handed the workshop.
async fn desk_and_group() -> (Laptop, Laptop, Id) {
    let (desk, group) = (Laptop::of("Mesa"), Laptop::of("Grupo 2"));
    desk.host.open_sample().await.unwrap();
    let second = desk.snapshot().await.groups[1].id;
    let packet = desk.packet(Some(second), handing_out(), "grupo-2.plenaria").await;
    let named = group.look(&packet, WORDS).await.group_named.unwrap();
    let title = &desk.snapshot().await.groups[1].title;
    assert_eq!((named.number, &named.title), (2, title), "told before anything is taken in");
    let taken = group.take(&packet, WORDS, true).await;
    let TakenIn::Opened { opened } = taken else { panic!("{taken:?}") };
    assert_eq!(opened.group, Some(second), "with that group in front");
    assert_eq!(opened.snapshot, desk.snapshot().await);
    (desk, group, second)
}

#[tokio::test]
async fn a_groups_laptop_gets_the_workshop_and_its_work_comes_back_by_stick() {
    let (desk, group, second) = desk_and_group().await;
    let opened = group.host.current().await.unwrap().unwrap();
    assert_eq!(opened.undo.undo, None, "there was nothing before what a workshop begins with");
    let card = group.card(second, "Falta personal en frontera").await;
    let back = group.packet(Some(second), PacketLock::Known, "vuelta.plenaria").await;

    let preview = desk.look(&back, None).await;
    assert_eq!(preview.belongs, Belongs::Open);
    assert_eq!((preview.added, preview.removed, preview.conflicts, preview.waiting), (1, 0, 0, 0));
    assert!(preview.new > 0 && !preview.sender.known && !preview.hands_out);
    assert_eq!((preview.sender.name.as_str(), preview.group), ("Grupo 2", Some(second)));
    assert_eq!(
        preview.sender.words,
        group.host.laptop().await.unwrap().words,
        "the same six words"
    );
    let refused = desk.host.take_in_packet(back.clone(), None, false, None).await.unwrap_err();
    assert_eq!(refused.code, FaultCode::UnknownSender);

    let taken = desk.take(&back, None, true).await;
    assert!(matches!(&taken, TakenIn::Answer { answer } if matches!(**answer, Answer::Done(_))));
    assert_eq!(desk.snapshot().await, group.snapshot().await);
    let arrivals = desk.host.arrivals().await.unwrap();
    assert_eq!((arrivals.len(), arrivals[0].new), (1, preview.new));
    let page = desk.host.arrival(arrivals[0].id).await.unwrap();
    assert_eq!(page.len(), 1);
    assert!(page[0].added && page[0].row == RowRef { entity: Entity::Card, id: card });

    let again = desk.look(&back, None).await;
    assert_eq!((again.new, again.sender.known), (0, true));
    let taken = desk.take(&back, None, false).await;
    assert!(matches!(&taken, TakenIn::Answer { answer } if matches!(**answer, Answer::Unchanged)));
}

#[tokio::test]
async fn one_undo_takes_back_what_a_packet_brought() {
    let (desk, group, second) = desk_and_group().await;
    let before = desk.snapshot().await;
    group.card(second, "Una tarjeta").await;
    let back = group.packet(Some(second), PacketLock::Known, "vuelta.plenaria").await;
    desk.take(&back, None, true).await;
    assert!(matches!(desk.host.undo(false).await.unwrap(), Answer::Done(_)));
    assert_eq!(desk.snapshot().await, before);
    assert!(desk.host.arrivals().await.unwrap()[0].undone);
    assert!(matches!(desk.host.redo(false).await.unwrap(), Answer::Done(_)));
    assert_eq!(desk.snapshot().await, group.snapshot().await);
}

#[tokio::test]
async fn what_two_laptops_wrote_in_one_place_waits_for_a_person() {
    let (desk, group, second) = desk_and_group().await;
    let cards: Vec<Id> =
        desk.snapshot().await.cards.iter().filter(|c| c.group == second).map(|c| c.id).collect();
    for (at, card) in cards.iter().take(2).enumerate() {
        desk.reword(*card, &format!("mesa {at}")).await;
        group.reword(*card, &format!("grupo {at}")).await;
    }
    group
        .done(Mutation::Remove { entity: Entity::Card, ids: vec![cards[2]], with_contents: true })
        .await;
    desk.reword(cards[2], "sigue").await;
    let back = group.packet(Some(second), PacketLock::Known, "vuelta.plenaria").await;
    assert_eq!(desk.look(&back, None).await.conflicts, 3);
    desk.take(&back, None, true).await;

    let conflicts = desk.host.conflicts().await.unwrap();
    assert_eq!(conflicts.len(), 3);
    let mut decisions = Vec::new();
    for conflict in &conflicts {
        let verdict = if conflict.field.is_empty() {
            assert!(conflict.sides[0].removes);
            Verdict::Row
        } else {
            let theirs = conflict.sides.iter().find(|side| side.actor == "Grupo 2").unwrap();
            assert!(conflict.base.is_some() && !theirs.runs.is_empty());
            Verdict::Version { change: theirs.change.clone() }
        };
        let (row, field, lang) = (conflict.row, conflict.field.clone(), conflict.lang);
        decisions.push(Decision { row, field, lang, verdict });
    }
    // Taken back, the versions wait again as they were, under the names of who wrote them.
    let of_words = decisions.iter().filter(|one| !one.field.is_empty()).cloned().collect();
    assert!(matches!(desk.host.resolve(of_words).await.unwrap(), Answer::Done(_)));
    assert_eq!(desk.host.conflicts().await.unwrap().len(), 1);
    assert!(matches!(desk.host.undo(false).await.unwrap(), Answer::Done(_)));
    let again = desk.host.conflicts().await.unwrap();
    let told = |all: &[ConflictView]| -> Vec<_> {
        let mut told: Vec<_> = all
            .iter()
            .flat_map(|one| &one.sides)
            .map(|side| (side.words.clone(), side.actor.clone(), side.at))
            .collect();
        told.sort();
        told
    };
    assert_eq!(told(&again), told(&conflicts));
    assert!(matches!(desk.host.redo(false).await.unwrap(), Answer::Done(_)));
    assert_eq!(desk.host.conflicts().await.unwrap().len(), 1);
    assert!(matches!(desk.host.undo(false).await.unwrap(), Answer::Done(_)));

    let answer = desk.host.resolve(decisions).await.unwrap();
    assert!(matches!(answer, Answer::Done(_)));
    assert!(desk.host.conflicts().await.unwrap().is_empty());
    let words = |snapshot: &Snapshot, id: Id| {
        let card = snapshot.cards.iter().find(|card| card.id == id).unwrap();
        card.text.get(Lang::Es).unwrap().to_owned()
    };
    let now = desk.snapshot().await;
    assert_eq!(words(&now, cards[0]), "grupo 0");
    assert_eq!(words(&now, cards[2]), "sigue");
    // Words of their own decide too, and go back to the group as anything else.
    desk.reword(cards[1], "de las dos").await;
    let corrected = desk.packet(None, PacketLock::Known, "plenaria.plenaria").await;
    group.take(&corrected, None, false).await;
    assert_eq!(group.snapshot().await, desk.snapshot().await);
    assert!(group.host.conflicts().await.unwrap().is_empty());
}

#[tokio::test]
async fn four_laptops_work_apart_and_end_with_one_workshop() {
    let desk = Laptop::of("Mesa");
    desk.host.open_sample().await.unwrap();
    let groups: Vec<Id> = desk.snapshot().await.groups.iter().map(|group| group.id).collect();
    let mut laptops = Vec::new();
    for (number, group) in groups.iter().enumerate() {
        let laptop = Laptop::of(&format!("Grupo {}", number + 1));
        let packet = desk.packet(Some(*group), handing_out(), &format!("{number}.plenaria")).await;
        laptop.take(&packet, WORDS, true).await;
        laptop.card(*group, &format!("Del grupo {}", number + 1)).await;
        laptops.push(laptop);
    }
    for round in 0..2 {
        for (number, laptop) in laptops.iter().enumerate() {
            laptop.card(groups[number], &format!("Ronda {round} del grupo {number}")).await;
            let name = format!("ronda-{round}.plenaria");
            let packet = laptop.packet(Some(groups[number]), PacketLock::Known, &name).await;
            desk.take(&packet, None, round == 0).await;
        }
        // The plenary corrects at the desk, and every laptop gets it on the same stick.
        let card = desk.snapshot().await.cards[round].id;
        desk.reword(card, &format!("Corregido en plenaria {round}")).await;
        let packet = desk.packet(None, PacketLock::Known, "correcciones.plenaria").await;
        for laptop in &laptops {
            laptop.take(&packet, None, false).await;
            assert_eq!(laptop.snapshot().await, desk.snapshot().await);
        }
    }
    assert!(desk.host.conflicts().await.unwrap().is_empty());
    assert_eq!(desk.host.arrivals().await.unwrap().len(), 8);
    assert_eq!(desk.host.laptop().await.unwrap().known.len(), 4);
}

#[tokio::test]
async fn an_older_packet_after_a_newer_one_brings_nothing_and_says_so() {
    let (desk, group, second) = desk_and_group().await;
    group.card(second, "primera").await;
    let older = group.packet(Some(second), PacketLock::Known, "uno.plenaria").await;
    group.card(second, "segunda").await;
    let newer = group.packet(Some(second), PacketLock::Known, "dos.plenaria").await;
    desk.take(&newer, None, true).await;
    let late = desk.look(&older, None).await;
    assert_eq!(late.new, 0);
    assert!(late.last.unwrap() >= late.made);
    desk.take(&older, None, false).await;
    assert!(desk.host.arrivals().await.unwrap()[0].older);
    assert_eq!(desk.snapshot().await, group.snapshot().await);
}

#[tokio::test]
async fn what_cannot_be_trusted_or_read_changes_nothing() {
    let (desk, group, second) = desk_and_group().await;
    group.card(second, "una").await;
    let good = group.packet(Some(second), PacketLock::Known, "vuelta.plenaria").await;
    let bytes = std::fs::read(&good).unwrap();
    let before = desk.snapshot().await;
    let with = |bytes: &[u8]| {
        let path = desk.folder.path().join("stick.plenaria");
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let mut altered = bytes.clone();
    *altered.last_mut().unwrap() ^= 1;
    let mut refused = Vec::new();
    for packet in [&bytes[..bytes.len() / 2], &altered, b"PK\x03\x04 not a packet", b""] {
        let path = with(packet);
        let fault = desk.host.take_in_packet(path.clone(), None, true, None).await.unwrap_err();
        assert!(desk.host.look_at_packet(path, None).await.is_err());
        refused.push(fault.code);
    }
    assert!(
        refused.iter().all(|code| matches!(
            code,
            FaultCode::PacketTruncated | FaultCode::PacketAltered | FaultCode::NotAPacket
        )),
        "{refused:?}"
    );
    let stranger = Laptop::of("Otra");
    let sealed = stranger.host.look_at_packet(good, None).await.unwrap_err();
    assert_eq!(sealed.code, FaultCode::PacketForOthers);
    let handed = desk.packet(Some(second), handing_out(), "otra.plenaria").await;
    let wrong = stranger.host.take_in_packet(handed.clone(), Some("no".into()), true, None).await;
    assert_eq!(wrong.unwrap_err().code, FaultCode::PacketWrongPassphrase);
    let asked = stranger.host.look_at_packet(handed.clone(), None).await.unwrap();
    assert!(matches!(asked, PacketLook::NeedsPassphrase));
    // Words that were read aloud are written as people write.
    let heard = stranger.host.look_at_packet(handed, Some(" Puente  Luna CAFÉ ".into())).await;
    assert!(matches!(heard.unwrap(), PacketLook::Preview { .. }));
    assert_eq!(desk.snapshot().await, before);
    assert!(desk.host.arrivals().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_packet_waits_until_somebody_vouches_for_its_sender() {
    let (desk, group, second) = desk_and_group().await;
    group.card(second, "una").await;
    let back = group.packet(Some(second), PacketLock::Known, "vuelta.plenaria").await;
    desk.host.hold_packet(back.clone()).await.unwrap();
    desk.host.hold_packet(back).await.unwrap();
    let held = desk.host.held_packets().unwrap();
    assert_eq!(held.len(), 1);
    assert_eq!(held[0].sender.as_ref().unwrap().name, "Grupo 2");
    desk.take(Path::new(&held[0].path), None, true).await;
    desk.host.drop_held(&held[0].id).unwrap();
    assert!(desk.host.held_packets().unwrap().is_empty());
    assert_eq!(desk.snapshot().await, group.snapshot().await);
}

#[tokio::test]
async fn a_packet_finds_its_workshop_in_the_library() {
    let (desk, group, second) = desk_and_group().await;
    group.card(second, "una").await;
    let back = group.packet(Some(second), PacketLock::Known, "vuelta.plenaria").await;
    desk.host.close().await;
    let Belongs::Library { file } = desk.look(&back, None).await.belongs else { panic!() };
    let elsewhere = desk.host.take_in_packet(back.clone(), None, true, None).await.unwrap_err();
    assert_eq!(elsewhere.code, FaultCode::OtherWorkshop);
    desk.host.open(&file, None).await.unwrap();
    desk.take(&back, None, true).await;
    assert_eq!(desk.snapshot().await, group.snapshot().await);
}

#[tokio::test]
async fn without_known_laptops_a_packet_needs_words() {
    let desk = Laptop::of("Mesa");
    let request = |lock| PacketRequest {
        group: None,
        folder: desk.folder.path().to_string_lossy().into_owned(),
        name: None,
        lock,
        with_files: false,
        existing: Existing::Refuse,
    };
    let nothing = desk.host.make_packet(request(handing_out())).await.unwrap_err();
    assert_eq!(nothing.code, FaultCode::NothingOpen);
    desk.host.open_sample().await.unwrap();
    let nobody = desk.host.make_packet(request(PacketLock::Known)).await.unwrap_err();
    assert_eq!(nobody.code, FaultCode::NobodyToSealFor);
    let empty = PacketLock::Passphrase { words: String::new() };
    let wordless = desk.host.make_packet(request(empty)).await.unwrap_err();
    assert_eq!(wordless.code, FaultCode::PacketPassphraseNeeded);
    let made = desk.host.make_packet(request(handing_out())).await.unwrap();
    let PacketAnswer::Made { made } = made else { panic!("{made:?}") };
    assert!(made.name.ends_with(".plenaria") && made.sealed_for.is_empty());
    let again = desk.host.make_packet(request(handing_out())).await.unwrap();
    assert!(matches!(again, PacketAnswer::Taken { .. }), "nothing is overwritten unasked");
}
