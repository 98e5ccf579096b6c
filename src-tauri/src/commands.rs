//! The doors between screen and host. Each is a few lines; all of them wait without holding a
//! window up.

use host::people::{Meaning, Sheet, Source};
use host::{
    Answer, Delta, ExportAnswer, ExportRequest, Fault, HistoryLine, Host, LibraryEntry,
    NewWorkshop, Opened, Settings, Start,
};
use serde::{Deserialize, Serialize};
use tauri::{EventTarget, Manager as _, Runtime, State, WebviewWindow};
use tauri_specta::Event;
use workshop::{Entity, GroupOutline, Id, Lang, Mutation};

use crate::dialogs;

/// Tells every window but the one that acted what is different now.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type, Event)]
pub struct Changed(Delta);

/// What making a workshop came to.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Created {
    /// It is made and open.
    Opened {
        /// What the window starts with.
        opened: Box<Opened>,
    },
    /// The rules refused its first rows.
    Refused {
        /// Why.
        answer: Box<Answer>,
    },
}

#[tauri::command]
#[specta::specta]
pub async fn start(host: State<'_, Host>) -> Result<Start, Fault> {
    host.start().await
}

#[tauri::command]
#[specta::specta]
pub async fn library(host: State<'_, Host>) -> Result<Vec<LibraryEntry>, Fault> {
    host.library().list()
}

#[tauri::command]
#[specta::specta]
pub async fn create_workshop(host: State<'_, Host>, wanted: NewWorkshop) -> Result<Created, Fault> {
    Ok(match host.create(wanted).await? {
        Ok(opened) => Created::Opened { opened: Box::new(opened) },
        Err(answer) => Created::Refused { answer: Box::new(answer) },
    })
}

#[tauri::command]
#[specta::specta]
pub async fn open_sample(host: State<'_, Host>) -> Result<Opened, Fault> {
    host.open_sample().await
}

#[tauri::command]
#[specta::specta]
pub async fn open_workshop(
    host: State<'_, Host>,
    file: String,
    passphrase: Option<String>,
) -> Result<Opened, Fault> {
    host.open(&file, passphrase).await
}

#[tauri::command]
#[specta::specta]
pub async fn choose_workshop<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
) -> Result<Option<String>, Fault> {
    Ok(dialogs::pick_file(&window, &host, dialogs::Wanted::Workshop).await)
}

#[tauri::command]
#[specta::specta]
pub async fn close_workshop(host: State<'_, Host>) -> Result<(), Fault> {
    host.close().await;
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub async fn mutate<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    mutation: Mutation,
) -> Result<Answer, Fault> {
    Ok(told(&window, host.mutate(mutation).await?))
}

#[tauri::command]
#[specta::specta]
pub async fn undo<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
) -> Result<Answer, Fault> {
    Ok(told(&window, host.undo().await?))
}

#[tauri::command]
#[specta::specta]
pub async fn redo<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
) -> Result<Answer, Fault> {
    Ok(told(&window, host.redo().await?))
}

#[tauri::command]
#[specta::specta]
pub async fn history(
    host: State<'_, Host>,
    entity: Entity,
    id: Id,
) -> Result<Vec<HistoryLine>, Fault> {
    host.history(entity, id).await
}

#[tauri::command]
#[specta::specta]
pub async fn restore_version<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    entity: Entity,
    id: Id,
    field: String,
    change: String,
) -> Result<Answer, Fault> {
    Ok(told(&window, host.restore(entity, id, field, change).await?))
}

#[tauri::command]
#[specta::specta]
pub async fn read_outline(list: String) -> Result<Vec<GroupOutline>, Fault> {
    Ok(workshop::read_outline(&list))
}

#[tauri::command]
#[specta::specta]
pub async fn choose_people<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
) -> Result<Option<String>, Fault> {
    Ok(dialogs::pick_file(&window, &host, dialogs::Wanted::People).await)
}

#[tauri::command]
#[specta::specta]
pub async fn read_people(
    host: State<'_, Host>,
    source: Source,
    meanings: Option<Vec<Meaning>>,
) -> Result<Sheet, Fault> {
    host.read_people(source, meanings).await
}

#[tauri::command]
#[specta::specta]
pub async fn summary(
    host: State<'_, Host>,
    group: Option<Id>,
    lang: Lang,
) -> Result<documents::Summary, Fault> {
    host.summary(group, lang).await
}

#[tauri::command]
#[specta::specta]
pub async fn choose_folder<R: Runtime>(window: WebviewWindow<R>) -> Result<Option<String>, Fault> {
    Ok(dialogs::pick_folder(&window).await)
}

#[tauri::command]
#[specta::specta]
pub async fn export_files(
    host: State<'_, Host>,
    request: ExportRequest,
) -> Result<ExportAnswer, Fault> {
    host.export(request).await
}

#[tauri::command]
#[specta::specta]
pub async fn reveal(path: String) -> Result<(), Fault> {
    dialogs::reveal(&path)
}

#[tauri::command]
#[specta::specta]
pub async fn set_settings(host: State<'_, Host>, settings: Settings) -> Result<Settings, Fault> {
    host.set_settings(settings)
}

/// Passes an answer on, and what changed to the other windows.
fn told<R: Runtime>(window: &WebviewWindow<R>, answer: Answer) -> Answer {
    if let Answer::Done(done) = &answer {
        let others = |target: &EventTarget| match target {
            EventTarget::WebviewWindow { label } => label != window.label(),
            _ => true,
        };
        // A window that cannot be told has gone; the work is on disk either way.
        let app = window.app_handle();
        let _ = Changed(done.changed.clone()).emit_filter(app, others);
    }
    answer
}
