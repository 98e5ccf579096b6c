//! The plenary on a real file: the stage, what is fixed, what changed since, speakers' files.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use documents::{Existing, Format, Origins, What};
use host::{Answer, DetailChange, ExportAnswer, ExportRequest, FloorOrder, Home, Host, PageAt};
use workshop::{
    Assign, DelegationKind, Entity, Id, Lang, Mutation, PickKind, Place, RemarkKind, RemarkOutcome,
    RowRef, SlideContent, SlideKind, WordFate,
};

struct Sample {
    folder: tempfile::TempDir,
    host: Host,
    groups: Vec<Id>,
    actions: Vec<Id>,
    delegation: Id,
    session: Id,
}

async fn sample() -> Sample {
    let folder = tempfile::tempdir().unwrap();
    let host = Host::new(Home::at(folder.path().to_path_buf()));
    let opened = host.open_sample().await.unwrap();
    let snapshot = opened.snapshot;
    let first = snapshot.groups[0].id;
    let own = |objective: Id| {
        snapshot.objectives.iter().any(|one| one.id == objective && one.group == first)
    };
    Sample {
        groups: snapshot.groups.iter().map(|group| group.id).collect(),
        actions: snapshot
            .actions
            .iter()
            .filter(|action| own(action.objective))
            .map(|action| action.id)
            .collect(),
        delegation: snapshot.delegations[0].id,
        session: snapshot.sessions[0].id,
        folder,
        host,
    }
}

impl Sample {
    async fn done(&self, mutation: Mutation) {
        let answer = self.host.mutate(mutation).await.unwrap();
        assert!(matches!(answer, Answer::Done(_)), "{answer:?}");
    }
}

#[tokio::test]
async fn what_was_presented_is_fixed_and_what_changed_since_is_told_by_words() {
    let sample = sample().await;
    let (host, group) = (&sample.host, sample.groups[0]);
    assert_eq!(host.as_presented(group, Lang::Es).await.unwrap(), None);
    host.tell_floor(FloorOrder::Start { group, rehearse: false }).await.unwrap();
    assert!(matches!(host.finish_presentation().await.unwrap(), Answer::Done(_)));
    let face = host.floor().await.unwrap();
    assert_eq!(face.on_stage, None);
    assert!(face.turns[0].presented && !face.turns[1].presented);
    let then = host.as_presented(group, Lang::Es).await.unwrap().unwrap();
    assert!(then.changes.is_empty());

    let about = Some(RowRef { entity: Entity::Action, id: sample.actions[0] });
    sample
        .done(Mutation::Remark {
            group,
            about,
            delegation: Some(sample.delegation),
            kind: RemarkKind::Proposes,
            lang: Lang::Es,
            text: String::new(),
            proposed: "Otra redacción".into(),
        })
        .await;
    let opened = host.current().await.unwrap().unwrap();
    let remark = opened.snapshot.remarks.last().unwrap().id;
    sample.done(Mutation::Settle { remark, outcome: RemarkOutcome::Accepted }).await;
    sample
        .done(Mutation::Remove {
            entity: Entity::Action,
            ids: vec![sample.actions[1]],
            with_contents: false,
        })
        .await;

    sample
        .done(Mutation::Set {
            entity: Entity::Action,
            id: sample.actions[2],
            fields: vec![Assign::plain("timeframe", "2031")],
        })
        .await;

    let then = host.as_presented(group, Lang::Es).await.unwrap().unwrap();
    let [changed, moved, gone] = &then.changes[..] else { panic!("{then:?}") };
    assert!(changed.details.is_empty() && moved.words.is_empty());
    assert_eq!(moved.row.id, sample.actions[2]);
    assert!(matches!(&moved.details[..], [DetailChange::Timeframe { .. }]));
    assert_eq!(changed.row.id, sample.actions[0]);
    assert!(changed.words.iter().any(|run| run.fate == WordFate::New));
    assert!(gone.removed && gone.row.id == sample.actions[1]);
}

#[tokio::test]
async fn a_wording_agreed_in_another_language_is_the_original_from_then_on() {
    let sample = sample().await;
    let (id, lang) = (sample.actions[0], Lang::En);
    let text = async || {
        let snapshot = sample.host.current().await.unwrap().unwrap().snapshot;
        snapshot.actions.iter().find(|action| action.id == id).unwrap().text.clone()
    };
    let french = Assign::wording("text", Lang::Fr, "Dresser un catalogue");
    sample.done(Mutation::Set { entity: Entity::Action, id, fields: vec![french] }).await;
    let before = text().await;
    assert_eq!((before.original, &before.outdated[..]), (Some(Lang::Es), &[][..]));
    let proposed = "Agree on one format".to_owned();
    sample
        .done(Mutation::Remark {
            group: sample.groups[0],
            about: Some(RowRef { entity: Entity::Action, id }),
            delegation: Some(sample.delegation),
            kind: RemarkKind::Proposes,
            lang,
            text: String::new(),
            proposed: proposed.clone(),
        })
        .await;
    let snapshot = sample.host.current().await.unwrap().unwrap().snapshot;
    let remark = snapshot.remarks.last().unwrap().id;
    sample.done(Mutation::Settle { remark, outcome: RemarkOutcome::Accepted }).await;
    let after = text().await;
    assert_eq!((after.original, after.get(lang)), (Some(lang), Some(proposed.as_str())));
    assert_eq!(after.outdated, [Lang::Es, Lang::Fr], "they say what was agreed on no longer");
    assert_eq!(after.es, before.es);

    // Whoever translates it anew says so by writing it.
    let translated = Assign::wording("text", Lang::Es, "Acordar un formato");
    let set = Mutation::Set { entity: Entity::Action, id, fields: vec![translated] };
    sample.done(set).await;
    assert_eq!(text().await.outdated, [Lang::Fr]);
    for _ in 0..2 {
        sample.host.undo(false).await.unwrap();
    }
    assert_eq!(text().await, before);
}

#[tokio::test]
async fn a_rehearsal_fixes_nothing() {
    let sample = sample().await;
    let group = sample.groups[1];
    sample.host.tell_floor(FloorOrder::Start { group, rehearse: true }).await.unwrap();
    assert!(matches!(sample.host.finish_presentation().await.unwrap(), Answer::Unchanged));
    let face = sample.host.floor().await.unwrap();
    assert!(face.on_stage.is_none() && face.turns.iter().all(|turn| !turn.presented));
}

#[tokio::test]
async fn a_program_that_ends_in_the_middle_comes_back_to_the_same_page() {
    let sample = sample().await;
    let group = sample.groups[2];
    let slides = sample.host.presentation(group).await.unwrap().slides;
    let page = PageAt { slide: slides[3].id, part: 1 };
    let file = sample.host.current().await.unwrap().unwrap().info.file;
    sample.host.tell_floor(FloorOrder::Start { group, rehearse: false }).await.unwrap();
    sample.host.tell_floor(FloorOrder::Turn { page }).await.unwrap();
    drop(sample.host);

    let again = Host::new(Home::at(sample.folder.path().to_path_buf()));
    again.open(&file, None).await.unwrap();
    let face = again.floor().await.unwrap();
    assert_eq!((face.on_stage, face.page, face.running), (Some(group), Some(page), true));
}

#[tokio::test]
async fn a_choice_for_the_presentation_is_taken_back_and_made_again() {
    let sample = sample().await;
    let group = sample.groups[0];
    let about = RowRef { entity: Entity::Action, id: sample.actions[0] };
    for on in [true, false, true] {
        sample.done(Mutation::Pick { group, about, kind: PickKind::LeftOut, on }).await;
    }
    let slides = sample.host.presentation(group).await.unwrap().slides;
    let actions = slides.iter().find(|slide| slide.kind == SlideKind::Actions).unwrap();
    let SlideContent::Rows { parts } = &actions.content else { panic!() };
    assert!(parts.iter().flat_map(|part| &part.rows).all(|row| row.row != about));
}

#[tokio::test]
async fn a_slide_that_every_presentation_has_can_be_written_and_undone() {
    let sample = sample().await;
    let group = sample.groups[0];
    let slide = sample.host.presentation(group).await.unwrap().slides[2].id;
    let fields = vec![Assign::plain("notes", "Empezar por Panamá")];
    sample.done(Mutation::WriteSlide { group, slide, place: Some(Place::First), fields }).await;
    let slides = sample.host.presentation(group).await.unwrap().slides;
    assert_eq!((slides[0].id, slides[0].notes.as_str()), (slide, "Empezar por Panamá"));
    assert!(matches!(sample.host.undo(false).await.unwrap(), Answer::Done(_)));
    let slides = sample.host.presentation(group).await.unwrap().slides;
    assert_eq!((slides[2].id, slides[2].notes.as_str()), (slide, ""));
}

#[tokio::test]
async fn a_speakers_file_is_kept_once_opened_and_collected() {
    let sample = sample().await;
    let source = sample.folder.path().join("Panamá: ruta.pdf".replace(':', "-"));
    std::fs::write(&source, b"%PDF-1.7").unwrap();
    for _ in 0..2 {
        let answer = sample.host.attach(sample.session, source.clone()).await.unwrap();
        assert!(matches!(answer, Answer::Done(_)));
    }
    let attachments = sample.host.current().await.unwrap().unwrap().snapshot.attachments;
    assert_eq!(attachments.len(), 2);
    assert_eq!(attachments[0].hash, attachments[1].hash);
    let unpacked = sample.host.unpack(attachments[0].id).await.unwrap();
    assert_eq!(std::fs::read(&unpacked).unwrap(), b"%PDF-1.7");
    let to = sample.folder.path().join("collected");
    std::fs::create_dir(&to).unwrap();
    let written = sample.host.collect_attachments(to.clone()).await.unwrap();
    assert_eq!(written.len(), 2);
    assert!(to.join("01 Panamá- ruta.pdf").is_file());
    sample.host.close().await;
    assert!(!unpacked.exists(), "what was laid out for other programs is taken away");
}

/// The words of a Word document, without its markup.
fn words_of(docx: &std::path::Path) -> String {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(docx).unwrap()).unwrap();
    let mut xml = String::new();
    std::io::Read::read_to_string(&mut zip.by_name("word/document.xml").unwrap(), &mut xml)
        .unwrap();
    let mut words = String::new();
    let mut inside = false;
    for letter in xml.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => words.push(letter),
            _ => {}
        }
    }
    words
}

#[tokio::test]
async fn four_groups_present_and_the_minutes_hold_every_word_from_the_floor() {
    let sample = sample().await;
    let host = &sample.host;
    let snapshot = host.current().await.unwrap().unwrap().snapshot;
    let members: Vec<Id> = snapshot
        .delegations
        .iter()
        .filter(|one| one.kind == DelegationKind::Member)
        .map(|one| one.id)
        .collect();
    let (mut said, mut proposals) = (Vec::new(), Vec::new());
    for (number, group) in sample.groups.iter().enumerate() {
        host.tell_floor(FloorOrder::Start { group: *group, rehearse: false }).await.unwrap();
        let objective = snapshot.objectives.iter().find(|one| one.group == *group).unwrap().id;
        let action = snapshot.actions.iter().find(|one| one.objective == objective).unwrap().id;
        let about = Some(RowRef { entity: Entity::Action, id: action });
        // Three wordings are proposed, two delegations reserve, the others support, ask and add.
        let kinds = match number {
            0 | 1 => [RemarkKind::Proposes, RemarkKind::Reserves, RemarkKind::Asks],
            2 => [RemarkKind::Proposes, RemarkKind::Supports, RemarkKind::Adds],
            _ => [RemarkKind::Supports, RemarkKind::Asks, RemarkKind::Adds],
        };
        for (place, kind) in kinds.into_iter().enumerate() {
            let words = format!("Intervención {number}.{place} de la sala");
            let proposed = format!("Redacción acordada {number}");
            let proposes = kind == RemarkKind::Proposes;
            sample
                .done(Mutation::Remark {
                    group: *group,
                    about,
                    delegation: Some(members[(number * 3 + place) % members.len()]),
                    kind,
                    lang: Lang::Es,
                    text: words.clone(),
                    proposed: if proposes { proposed.clone() } else { String::new() },
                })
                .await;
            said.push(words);
            if proposes {
                proposals.push(proposed);
            }
        }
        assert!(matches!(host.finish_presentation().await.unwrap(), Answer::Done(_)));
    }
    let remarks = host.current().await.unwrap().unwrap().snapshot.remarks;
    assert_eq!(remarks.len(), 12);
    for remark in remarks.iter().filter(|remark| remark.kind == RemarkKind::Proposes) {
        let settle = Mutation::Settle { remark: remark.id, outcome: RemarkOutcome::Accepted };
        sample.done(settle).await;
    }
    let answer = host
        .export(ExportRequest {
            what: What::Minutes,
            formats: vec![Format::Docx, Format::Pdf],
            lang: Lang::Es,
            group: None,
            folder: sample.folder.path().to_string_lossy().into_owned(),
            existing: Existing::Refuse,
            origins: Origins::Told,
        })
        .await
        .unwrap();
    let ExportAnswer::Written { files } = answer else { panic!("{answer:?}") };
    assert!(files.iter().all(|file| file.notes.is_empty()));
    let minutes = words_of(std::path::Path::new(&files[0].path));
    for words in said.iter().chain(&proposals) {
        assert!(minutes.contains(words.as_str()), "{words}");
    }
    assert_eq!(minutes.matches("Cambió desde que se presentó").count(), 3);
    assert_eq!(minutes.matches("Con reserva").count(), 2);
    assert_eq!(minutes.matches("Este grupo aún no ha presentado").count(), 0);
}
