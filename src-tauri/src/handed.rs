//! Files the system hands to the program: opened by a double click, dropped on the window, or named
//! on the command line. The window is told and fetches them when it is ready for them.

use std::path::Path;
use std::sync::Mutex;

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager as _, Runtime, State};
use tauri_specta::Event;

/// Tells the facilitator's window that files wait for it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, specta::Type, Event)]
pub struct FilesHanded;

/// The files that wait.
#[derive(Default)]
pub(crate) struct Handed(Mutex<Vec<String>>);

impl Handed {
    /// Of what the command line names, the files that are there; seen from the folder it was called
    /// in.
    pub(crate) fn put(&self, named: impl IntoIterator<Item = String>, folder: &Path) -> bool {
        let files = named.into_iter().map(|name| folder.join(name)).filter(|path| path.is_file());
        let files: Vec<String> = files.map(|path| path.to_string_lossy().into_owned()).collect();
        let any = !files.is_empty();
        self.waiting().extend(files);
        any
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Files handed to a program that runs already.
pub(crate) fn hand<R: Runtime>(app: &AppHandle<R>, named: Vec<String>, folder: &Path) {
    if app.state::<Handed>().put(named, folder) {
        // A window that is not there yet fetches them when it starts.
        let _ = FilesHanded.emit_to(app, "main");
    }
}

/// The files that were handed to the program since the window last asked.
#[tauri::command]
#[specta::specta]
pub async fn handed_files(handed: State<'_, Handed>) -> Result<Vec<String>, host::Fault> {
    Ok(std::mem::take(&mut *handed.waiting()))
}
