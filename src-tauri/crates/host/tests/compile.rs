//! The compile desk on a real file: what the compiler does is kept, undone in one step, and told.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use documents::{Existing, Format, Origins, What};
use host::{Answer, CompiledPlan, ExportAnswer, ExportRequest, Home, Host};
use workshop::{Assign, Entity, Id, Lang, Mutation, Place, RowRef, codes};

struct Sample {
    folder: tempfile::TempDir,
    host: Host,
}

async fn sample() -> Sample {
    let folder = tempfile::tempdir().unwrap();
    let host = Host::new(Home::at(folder.path().to_path_buf()));
    host.open_sample().await.unwrap();
    Sample { folder, host }
}

impl Sample {
    async fn done(&self, mutation: Mutation) -> Option<Id> {
        match self.host.mutate(mutation).await.unwrap() {
            Answer::Done(done) => done.added,
            other => panic!("{other:?}"),
        }
    }

    async fn compiled(&self) -> CompiledPlan {
        self.host.compiled_plan().await.unwrap()
    }

    async fn export(&self, what: What, formats: &[Format]) -> Vec<String> {
        let request = ExportRequest {
            what,
            formats: formats.to_vec(),
            lang: Lang::Es,
            group: None,
            folder: self.folder.path().to_string_lossy().into_owned(),
            existing: Existing::Refuse,
            origins: Origins::Told,
        };
        let answer = self.host.export(request).await.unwrap();
        let ExportAnswer::Written { files } = answer else { panic!("{answer:?}") };
        assert!(files.iter().all(|file| file.notes.is_empty()));
        files.into_iter().map(|file| file.path).collect()
    }
}

#[tokio::test]
async fn the_compilers_work_is_kept_and_each_step_is_undone_at_once() {
    let sample = sample().await;
    let before = sample.compiled().await;
    let snapshot = sample.host.current().await.unwrap().unwrap().snapshot;
    let (first, second) =
        (before.plan.axes[0].objectives[0].id, before.plan.axes[1].objectives[0].id);
    let into = RowRef { entity: Entity::Objective, id: first };
    sample.done(Mutation::MergeInPlan { into, ids: vec![second] }).await;
    sample.done(Mutation::FreezeCodes).await;
    let frozen = sample.compiled().await;
    let axis = frozen.plan.axes[1].id;
    let to = Some(axis);
    let moved = Mutation::MoveInPlan {
        entity: Entity::Objective,
        ids: vec![first],
        to,
        place: Place::First,
    };
    sample.done(moved).await;
    let action = frozen.plan.axes[0].objectives[0].actions[0].id;
    let row = RowRef { entity: Entity::Action, id: action };
    let split = Mutation::Split { row, lang: Lang::Es, text: "Otra".into(), actions: vec![] };
    let added = sample.done(split).await.unwrap();
    let lead = vec![Assign::plain("lead", "Policía Nacional")];
    sample.done(Mutation::Set { entity: Entity::Action, id: added, fields: lead }).await;

    let plan = sample.compiled().await.plan;
    let head = &plan.axes[1].objectives[0];
    assert_eq!((head.id, head.code.as_str(), head.origins.len()), (first, "1.1", 2));
    assert_eq!((head.actions[1].id, head.actions[1].split_from), (added, Some(action)));
    let now = sample.host.current().await.unwrap().unwrap();
    assert_eq!(now.outline.codes[&second], codes(&snapshot)[&second], "its group's work stays");

    for _ in 0..5 {
        sample.host.undo(false).await.unwrap();
    }
    assert_eq!(sample.compiled().await, before);
}

#[tokio::test]
async fn the_plan_and_its_matrix_are_written() {
    let sample = sample().await;
    let plan = sample.compiled().await;
    assert!(!plan.gaps.is_empty() && !plan.load.leads.is_empty() && !plan.load.years.is_empty());
    let files = sample.export(What::Plan, &[Format::Docx, Format::Pdf]).await;
    assert_eq!(files.len(), 2);
    let files = sample.export(What::Matrix, &[Format::Xlsx, Format::Csv]).await;
    let rows = std::fs::read_to_string(&files[1]).unwrap();
    for action in plan.plan.actions() {
        assert!(rows.contains(&format!("\n{};", action.code)), "{}", action.code);
    }
}
