//! The doors between screen and host for the compile desk.

use host::{CompiledPlan, Fault, Host, ThreadLine};
use tauri::State;
use workshop::{Fate, OverlapPair, RowRef};

#[tauri::command]
#[specta::specta]
pub async fn compiled_plan(host: State<'_, Host>) -> Result<CompiledPlan, Fault> {
    host.compiled_plan().await
}

#[tauri::command]
#[specta::specta]
pub async fn overlaps(host: State<'_, Host>) -> Result<Vec<OverlapPair>, Fault> {
    host.overlaps().await
}

#[tauri::command]
#[specta::specta]
pub async fn fates(host: State<'_, Host>) -> Result<Vec<Fate>, Fault> {
    host.fates().await
}

#[tauri::command]
#[specta::specta]
pub async fn thread(host: State<'_, Host>, row: RowRef) -> Result<Vec<ThreadLine>, Fault> {
    host.thread(row).await
}
