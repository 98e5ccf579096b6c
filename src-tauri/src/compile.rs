//! The doors between screen and host for the compile desk.

use host::{CompiledPlan, Fault, Host};
use tauri::State;

#[tauri::command]
#[specta::specta]
pub async fn compiled_plan(host: State<'_, Host>) -> Result<CompiledPlan, Fault> {
    host.compiled_plan().await
}
