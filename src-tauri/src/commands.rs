//! The doors between screen and host. Each is a few lines; all of them wait without holding a
//! window up.

use host::people::{Meaning, Sheet, Source};
use host::{
    Answer, ClockFace, ClockOrder, Delta, Draft, ExportAnswer, ExportRequest, Fault, HistoryLine,
    Host, LibraryEntry, NewWorkshop, Opened, Projection, Settings, Start, TimePreview,
};
use serde::{Deserialize, Serialize};
use tauri::{EventTarget, Manager as _, Runtime, State, WebviewWindow};
use tauri_specta::Event;
use workshop::{Advice, Entity, GroupOutline, Id, Lang, Mutation, Showing, Stretch};

use crate::dialogs;
use crate::projector::{self, ProjectorState, Screen};

/// Tells every window but the one that acted what is different now.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type, Event)]
pub struct Changed(Delta);

/// Tells every window but the one that acted what the projector shows now.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type, Event)]
pub struct Projecting(pub(crate) Projection);

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
pub async fn create_workshop<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    wanted: NewWorkshop,
) -> Result<Created, Fault> {
    let created = host.create(wanted).await?;
    tell(&window, Projecting(host.projection()), |_| true);
    Ok(match created {
        Ok(opened) => Created::Opened { opened: Box::new(opened) },
        Err(answer) => Created::Refused { answer: Box::new(answer) },
    })
}

#[tauri::command]
#[specta::specta]
pub async fn open_sample<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
) -> Result<Opened, Fault> {
    let opened = host.open_sample().await?;
    tell(&window, Projecting(host.projection()), |_| true);
    Ok(opened)
}

#[tauri::command]
#[specta::specta]
pub async fn open_workshop<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    file: String,
    passphrase: Option<String>,
) -> Result<Opened, Fault> {
    let opened = host.open(&file, passphrase).await?;
    tell(&window, Projecting(host.projection()), |_| true);
    Ok(opened)
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
pub async fn close_workshop<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
) -> Result<(), Fault> {
    host.close().await;
    // The words of a workshop that was closed must not stay on the wall.
    tell(&window, Projecting(host.projection()), |_| true);
    Ok(())
}

#[tauri::command]
#[specta::specta]
pub async fn mutate<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    mutation: Mutation,
) -> Result<Answer, Fault> {
    Ok(told(&window, &host, host.mutate(mutation).await?).await)
}

#[tauri::command]
#[specta::specta]
pub async fn undo<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    watched: bool,
) -> Result<Answer, Fault> {
    Ok(told(&window, &host, host.undo(watched).await?).await)
}

#[tauri::command]
#[specta::specta]
pub async fn redo<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    watched: bool,
) -> Result<Answer, Fault> {
    Ok(told(&window, &host, host.redo(watched).await?).await)
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
    Ok(told(&window, &host, host.restore(entity, id, field, change).await?).await)
}

#[tauri::command]
#[specta::specta]
pub async fn keep_draft(host: State<'_, Host>, of: Id, draft: Option<Draft>) -> Result<(), Fault> {
    host.keep_draft(of, draft).await
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
pub async fn set_settings<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    settings: Settings,
) -> Result<Settings, Fault> {
    let settings = host.set_settings(settings)?;
    tell(&window, Projecting(host.projection()), |_| true);
    Ok(settings)
}

#[tauri::command]
#[specta::specta]
pub async fn show<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    showing: Showing,
) -> Result<Projection, Fault> {
    Ok(projecting(&window, host.show(showing).await?))
}

#[tauri::command]
#[specta::specta]
pub async fn curtain<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    drawn: bool,
) -> Result<Projection, Fault> {
    Ok(projecting(&window, host.curtain(drawn)))
}

#[tauri::command]
#[specta::specta]
pub async fn freeze<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    frozen: bool,
) -> Result<Projection, Fault> {
    Ok(projecting(&window, host.freeze(frozen)))
}

#[tauri::command]
#[specta::specta]
pub async fn projection(host: State<'_, Host>) -> Result<Projection, Fault> {
    Ok(host.refresh().await.unwrap_or_else(|_| host.projection()))
}

#[tauri::command]
#[specta::specta]
pub async fn clock(host: State<'_, Host>, group: Id) -> Result<ClockFace, Fault> {
    host.clock(group).await
}

#[tauri::command]
#[specta::specta]
pub async fn tell_clock<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    group: Id,
    order: ClockOrder,
) -> Result<ClockFace, Fault> {
    let face = host.tell_clock(group, order).await?;
    tell(&window, Projecting(host.projection()), |_| true);
    Ok(face)
}

#[tauri::command]
#[specta::specta]
pub async fn preview_time(
    host: State<'_, Host>,
    group: Id,
    step: Id,
    by: i32,
    how: Stretch,
) -> Result<TimePreview, Fault> {
    host.preview_time(group, step, by, how).await
}

#[tauri::command]
#[specta::specta]
pub async fn advise(entity: Entity, lang: Lang, words: String) -> Result<Vec<Advice>, Fault> {
    Ok(workshop::advice(entity, lang, &words))
}

#[tauri::command]
#[specta::specta]
pub async fn screens<R: Runtime>(window: WebviewWindow<R>) -> Result<Vec<Screen>, Fault> {
    Ok(projector::screens(&window))
}

#[tauri::command]
#[specta::specta]
pub async fn open_projector<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    screen: Option<String>,
) -> Result<ProjectorState, Fault> {
    projector::open(&window, &host, screen)
}

#[tauri::command]
#[specta::specta]
pub async fn close_projector<R: Runtime>(window: WebviewWindow<R>) -> Result<(), Fault> {
    projector::close(window.app_handle());
    Ok(())
}

/// Passes an answer on, and what changed to the other windows.
pub(crate) async fn told<R: Runtime>(
    window: &WebviewWindow<R>,
    host: &Host,
    answer: Answer,
) -> Answer {
    if let Answer::Done(done) = &answer {
        let changed = Changed(done.changed.clone());
        tell(window, changed, |label| label != window.label() && label != projector::LABEL);
        // The work is on disk; a projector that misses a turn is told with the next. The answer
        // does not say what the room sees, so the window that acted hears it this way too.
        if let Ok(projection) = host.refresh().await {
            tell(window, Projecting(projection), |_| true);
        }
    }
    answer
}

/// Passes on what the projector shows now, to the others as to the one that asked.
fn projecting<R: Runtime>(window: &WebviewWindow<R>, projection: Projection) -> Projection {
    tell(window, Projecting(projection.clone()), |label| label != window.label());
    projection
}

/// Tells an event to the windows it is meant for.
pub(crate) fn tell<R: Runtime>(
    window: &WebviewWindow<R>,
    event: impl Event + Serialize + Clone,
    meant: impl Fn(&str) -> bool,
) {
    let meant = |target: &EventTarget| match target {
        EventTarget::WebviewWindow { label } => meant(label),
        _ => false,
    };
    // A window that cannot be told has gone; the work is on disk either way.
    let _ = event.emit_filter(window.app_handle(), meant);
}
