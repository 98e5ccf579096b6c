//! One workshop, from nothing to the documents, with the laptop closed in between.

use documents::{Existing, Format, Origins, What};
use host::{Answer, ExportAnswer, ExportRequest, Host, NewWorkshop, Opened};
use workshop::{
    Assign, CardKind, Entity, GroupOutline, Id, Lang, Mutation, Place, StepKind, Template,
};

use crate::program::Program;
use crate::readers;

fn added(answer: Answer) -> Id {
    match answer {
        Answer::Done(done) => done.added.expect("something was added"),
        other => panic!("{other:?}"),
    }
}

fn done(answer: Answer) {
    assert!(matches!(answer, Answer::Done(_)), "{answer:?}");
}

fn card(group: Id, topic: Id, kind: CardKind, words: &str) -> Mutation {
    Mutation::Add {
        entity: Entity::Card,
        owner: Some(group),
        place: Place::Last,
        fields: vec![
            Assign::plain("kind", kind.name()),
            Assign::plain("topic", topic),
            Assign::wording("text", Lang::Es, words),
        ],
    }
}

async fn begin(host: &Host) -> Opened {
    let wanted = NewWorkshop {
        template: Template::RcmFourSteps,
        lang: Lang::Es,
        title: "Taller de prueba sobre rutas".to_owned(),
        place: "Tapachula, México".to_owned(),
        starts: "2026-05-04".parse().ok(),
        ends: "2026-05-05".parse().ok(),
        groups: vec![GroupOutline {
            title: "Investigación".to_owned(),
            topics: vec!["Rastreo financiero".to_owned(), "Perfiles".to_owned()],
        }],
        passphrase: None,
    };
    host.create(wanted).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_workshop_goes_from_nothing_to_the_documents_with_a_restart_in_between() {
    let program = Program::new();
    let host = program.host();
    let opened = begin(&host).await;
    assert_eq!(opened.snapshot.delegations.len(), 11, "the members are ready");
    let kinds: Vec<_> = opened.snapshot.steps.iter().map(|step| step.kind).collect();
    let four =
        [StepKind::Context, StepKind::Opportunities, StepKind::Objectives, StepKind::Actions];
    assert_eq!(kinds, four);
    let group = opened.snapshot.groups[0].id;
    let topic = opened.snapshot.topics[0].id;

    let challenge = "Las unidades de análisis no comparten alertas: ¿quién avisa a quién?";
    let context = card(group, topic, CardKind::Context, "Tres rutas confluyen en la frontera.");
    done(host.mutate(context).await.unwrap());
    let practice = card(group, topic, CardKind::GoodPractice, "Mesa binacional mensual — funciona");
    done(host.mutate(practice).await.unwrap());
    let answered =
        added(host.mutate(card(group, topic, CardKind::Challenge, challenge)).await.unwrap());
    let slip = card(group, topic, CardKind::Opportunity, "Esto se dijo por error");
    done(host.mutate(slip).await.unwrap());
    done(host.undo(false).await.unwrap());

    // The lid is closed. Another day:
    let file = opened.info.file;
    drop(host);
    let host = program.host();
    assert!(host.current().await.unwrap().is_none());
    let opened = host.open(&file, None).await.unwrap();
    let words: Vec<_> =
        opened.snapshot.cards.iter().filter_map(|card| card.text.get(Lang::Es)).collect();
    assert_eq!(words.len(), 3, "{words:?}");
    assert!(words.contains(&challenge));
    assert!(opened.undo.redo.is_some(), "what was taken back can still be done again");

    let objective = Mutation::WriteObjective {
        group,
        topic: Some(topic),
        cards: vec![answered],
        clusters: vec![],
        lang: Lang::Es,
        text: "Establecer un canal regional de alertas financieras".to_owned(),
    };
    let objective = added(host.mutate(objective).await.unwrap());
    let action = Mutation::Add {
        entity: Entity::Action,
        owner: Some(objective),
        place: Place::Last,
        fields: vec![
            Assign::wording("text", Lang::Es, "Designar puntos focales en cada unidad"),
            Assign::plain("level", "regional"),
            Assign::plain("lead", "Secretaría Técnica"),
            Assign::plain("timeframe", "primer semestre de 2027"),
        ],
    };
    done(host.mutate(action).await.unwrap());

    let wanted = ["rutas confluyen", "canal regional de alertas", "Designar puntos focales"];
    for lang in Lang::ALL {
        let request = ExportRequest {
            what: What::Summary,
            formats: vec![Format::Docx, Format::Pdf],
            lang,
            group: Some(group),
            folder: program.out().to_string_lossy().into_owned(),
            existing: Existing::Refuse,
            origins: Origins::Told,
        };
        let ExportAnswer::Written { files } = host.export(request.clone()).await.unwrap() else {
            panic!("{lang:?}: something was there already");
        };
        let paths: Vec<_> = files.iter().map(|file| file.path.as_ref()).collect();
        let docx = readers::docx(paths[0]).to_string();
        let pdf = readers::pdf_words(paths[1]);
        for words in wanted {
            assert!(docx.contains(words), "{lang:?} DOCX lacks “{words}”: {docx}");
            assert!(pdf.contains(words), "{lang:?} PDF lacks “{words}”: {pdf}");
        }
        assert!(!docx.contains("por error") && !pdf.contains("por error"), "{lang:?}");
        let again = host.export(request).await.unwrap();
        assert!(matches!(again, ExportAnswer::Taken { names } if names.len() == 2), "{lang:?}");
    }
}
