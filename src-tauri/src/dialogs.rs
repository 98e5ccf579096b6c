use std::path::{Path, PathBuf};

use host::{Fault, FaultCode, Host};
use tauri::{Manager as _, Runtime, WebviewWindow};
use tauri_plugin_dialog::{Dialog, DialogExt as _, FilePath};
use tokio::sync::oneshot;
use wording::Wording;

/// What kind of file a dialog offers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wanted {
    /// A workshop.
    Workshop,
    /// A list of participants.
    People,
    /// A speaker's file, of any kind.
    Any,
}

impl Wanted {
    fn name(self) -> &'static str {
        match self {
            Wanted::Workshop => "dialog-workshops",
            Wanted::People => "dialog-people-lists",
            Wanted::Any => "dialog-any",
        }
    }

    fn endings(self) -> &'static [&'static str] {
        match self {
            Wanted::Workshop => &["workshop", "plenaria"],
            Wanted::People => &["xlsx", "xls", "ods", "csv", "tsv", "txt"],
            Wanted::Any => &[],
        }
    }
}

/// Asks for a file to read; nothing when the person thinks better of it.
pub(crate) async fn pick_file<R: Runtime>(
    window: &WebviewWindow<R>,
    host: &Host,
    wanted: Wanted,
) -> Option<String> {
    if let Some(answer) = answered() {
        return answer;
    }
    let dialog = window.try_state::<Dialog<R>>().map(|_| window.dialog().file())?;
    let (send, picked) = oneshot::channel();
    let name = Wording::new(host.settings().lang).text(wanted.name());
    let dialog = match wanted {
        Wanted::Any => dialog,
        Wanted::Workshop | Wanted::People => dialog.add_filter(name, wanted.endings()),
    };
    let dialog = match wanted {
        // Where the workshops lie, and the copies of them beside.
        Wanted::Workshop => dialog.set_directory(host.library().folder()),
        Wanted::People | Wanted::Any => dialog,
    };
    dialog.pick_file(move |file| {
        let _ = send.send(file);
    });
    path(picked.await.ok()?)
}

/// Asks for packets; none when the person thinks better of it.
pub(crate) async fn pick_packets<R: Runtime>(
    window: &WebviewWindow<R>,
    host: &Host,
) -> Vec<String> {
    if let Some(answer) = answered() {
        return answer.into_iter().flat_map(packets_at).collect();
    }
    let Some(dialog) = window.try_state::<Dialog<R>>().map(|_| window.dialog().file()) else {
        return Vec::new();
    };
    let (send, picked) = oneshot::channel();
    let name = Wording::new(host.settings().lang).text("dialog-packets");
    dialog.add_filter(name, &["plenaria"]).pick_files(move |files| {
        let _ = send.send(files);
    });
    let files = picked.await.ok().flatten().unwrap_or_default();
    files.into_iter().filter_map(|file| path(Some(file))).collect()
}

/// Who has answered with a folder means the packets in it.
fn packets_at(answer: String) -> Vec<String> {
    let folder = Path::new(&answer);
    let Ok(entries) = std::fs::read_dir(folder) else { return vec![answer] };
    let mut packets: Vec<String> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "plenaria"))
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    packets.sort();
    packets
}

/// Asks for a folder to write to; nothing when the person thinks better of it.
pub(crate) async fn pick_folder<R: Runtime>(window: &WebviewWindow<R>) -> Option<String> {
    if let Some(answer) = answered() {
        return answer.map(folder_of);
    }
    let dialog = window.try_state::<Dialog<R>>().map(|_| window.dialog().file())?;
    let (send, picked) = oneshot::channel();
    dialog.pick_folder(move |folder| {
        let _ = send.send(folder);
    });
    path(picked.await.ok()?)
}

/// Shows a file in the system's own file browser.
pub(crate) fn reveal(path: &str) -> Result<(), Fault> {
    tauri_plugin_opener::reveal_item_in_dir(path)
        .map_err(|_| Fault::about(FaultCode::NotFound, path))
}

/// Opens a file with the program the system has for it.
pub(crate) fn open(path: &std::path::Path) -> Result<(), Fault> {
    tauri_plugin_opener::open_path(path, None::<&str>)
        .map_err(|_| Fault::about(FaultCode::NoProgram, path.display()))
}

fn path(picked: Option<FilePath>) -> Option<String> {
    picked?.into_path().ok().map(|path: PathBuf| path.to_string_lossy().into_owned())
}

/// Who has answered with a file is asked for a folder too in the same story: the one it lies in.
fn folder_of(answer: String) -> String {
    let path = Path::new(&answer);
    let folder = path.is_file().then(|| path.parent()).flatten();
    folder.map_or(answer.clone(), |folder| folder.to_string_lossy().into_owned())
}

/// No program can click a native dialog, so tests answer it through the environment. A released app
/// does not look there.
fn answered() -> Option<Option<String>> {
    if !cfg!(any(debug_assertions, feature = "bridge")) {
        return None;
    }
    let answer = std::env::var("PLENARIA_ANSWER_DIALOGS").ok()?;
    Some(Some(answer).filter(|path| !path.is_empty()))
}
