//! The doors between screen and host for the plenary.

use documents::{Deck, Ratio};
use host::{Answer, AsPresented, Fault, FloorFace, FloorOrder, Host};
use tauri::{Runtime, State, WebviewWindow};
use workshop::{Id, Lang, Presentation, WordRun};

use crate::commands::{Projecting, tell, told};
use crate::dialogs;

#[tauri::command]
#[specta::specta]
pub async fn floor(host: State<'_, Host>) -> Result<FloorFace, Fault> {
    host.floor().await
}

#[tauri::command]
#[specta::specta]
pub async fn tell_floor<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    order: FloorOrder,
) -> Result<FloorFace, Fault> {
    let face = host.tell_floor(order).await?;
    tell(&window, Projecting(host.projection()), |_| true);
    Ok(face)
}

#[tauri::command]
#[specta::specta]
pub async fn finish_presentation<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
) -> Result<Answer, Fault> {
    Ok(told(&window, &host, host.finish_presentation().await?).await)
}

#[tauri::command]
#[specta::specta]
pub async fn presentation(host: State<'_, Host>, group: Id) -> Result<Presentation, Fault> {
    host.presentation(group).await
}

#[tauri::command]
#[specta::specta]
pub async fn deck(
    host: State<'_, Host>,
    group: Option<Id>,
    lang: Lang,
    ratio: Ratio,
) -> Result<Deck, Fault> {
    host.deck(group, lang, ratio).await
}

/// Asks for a speaker's file and keeps it; nothing when the person thinks better of it.
#[tauri::command]
#[specta::specta]
pub async fn attach<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    session: Id,
) -> Result<Option<Answer>, Fault> {
    let Some(path) = dialogs::pick_file(&window, &host, dialogs::Wanted::Any).await else {
        return Ok(None);
    };
    let answer = host.attach(session, path.into()).await?;
    Ok(Some(told(&window, &host, answer).await))
}

#[tauri::command]
#[specta::specta]
pub async fn open_attachment(host: State<'_, Host>, attachment: Id) -> Result<(), Fault> {
    dialogs::open(&host.unpack(attachment).await?)
}

/// Writes the speakers' files into a folder, and says how many.
#[tauri::command]
#[specta::specta]
pub async fn collect_attachments(host: State<'_, Host>, folder: String) -> Result<u32, Fault> {
    let written = host.collect_attachments(folder.into()).await?;
    Ok(written.len().try_into().unwrap_or(u32::MAX))
}

#[tauri::command]
#[specta::specta]
pub async fn as_presented(
    host: State<'_, Host>,
    group: Id,
    lang: Lang,
) -> Result<Option<AsPresented>, Fault> {
    host.as_presented(group, lang).await
}

#[tauri::command]
#[specta::specta]
pub async fn compare_words(before: String, after: String) -> Result<Vec<WordRun>, Fault> {
    Ok(workshop::compare(&before, &after))
}
