//! The doors between screen and host for packets, conflicts and what came from other laptops.

use host::{
    Answer, ArrivalLine, ArrivalRow, ConflictView, Decision, Fault, ForkLine, HeldPacket, Host,
    Laptop, PacketAnswer, PacketLook, PacketRequest, TakenIn,
};
use tauri::{Runtime, State, WebviewWindow};
use workshop::Id;

use crate::commands::{Projecting, tell, told};
use crate::dialogs;

/// Asks for packets; none when the person thinks better of it.
#[tauri::command]
#[specta::specta]
pub async fn choose_packets<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
) -> Result<Vec<String>, Fault> {
    Ok(dialogs::pick_packets(&window, &host).await)
}

#[tauri::command]
#[specta::specta]
pub async fn look_at_packet(
    host: State<'_, Host>,
    path: String,
    passphrase: Option<String>,
) -> Result<PacketLook, Fault> {
    host.look_at_packet(path.into(), passphrase).await
}

#[tauri::command]
#[specta::specta]
pub async fn take_in_packet<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    path: String,
    passphrase: Option<String>,
    vouch: bool,
    protect: Option<String>,
) -> Result<TakenIn, Fault> {
    Ok(match host.take_in_packet(path.into(), passphrase, vouch, protect).await? {
        TakenIn::Answer { answer } => {
            TakenIn::Answer { answer: Box::new(told(&window, &host, *answer).await) }
        }
        opened => {
            tell(&window, Projecting(host.projection()), |_| true);
            opened
        }
    })
}

#[tauri::command]
#[specta::specta]
pub async fn hold_packet(host: State<'_, Host>, path: String) -> Result<(), Fault> {
    host.hold_packet(path.into()).await
}

#[tauri::command]
#[specta::specta]
pub async fn held_packets(host: State<'_, Host>) -> Result<Vec<HeldPacket>, Fault> {
    host.held_packets()
}

#[tauri::command]
#[specta::specta]
pub async fn drop_held(host: State<'_, Host>, id: String) -> Result<(), Fault> {
    host.drop_held(&id)
}

#[tauri::command]
#[specta::specta]
pub async fn make_packet(
    host: State<'_, Host>,
    request: PacketRequest,
) -> Result<PacketAnswer, Fault> {
    host.make_packet(request).await
}

#[tauri::command]
#[specta::specta]
pub async fn laptop(host: State<'_, Host>) -> Result<Laptop, Fault> {
    host.laptop().await
}

#[tauri::command]
#[specta::specta]
pub async fn arrivals(host: State<'_, Host>) -> Result<Vec<ArrivalLine>, Fault> {
    host.arrivals().await
}

#[tauri::command]
#[specta::specta]
pub async fn arrival(host: State<'_, Host>, id: Id) -> Result<Vec<ArrivalRow>, Fault> {
    host.arrival(id).await
}

#[tauri::command]
#[specta::specta]
pub async fn forks(host: State<'_, Host>) -> Result<Vec<ForkLine>, Fault> {
    host.forks().await
}

#[tauri::command]
#[specta::specta]
pub async fn let_in<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    chain: Id,
) -> Result<Answer, Fault> {
    Ok(told(&window, &host, host.let_in(chain).await?).await)
}

#[tauri::command]
#[specta::specta]
pub async fn conflicts(host: State<'_, Host>) -> Result<Vec<ConflictView>, Fault> {
    host.conflicts().await
}

#[tauri::command]
#[specta::specta]
pub async fn resolve<R: Runtime>(
    window: WebviewWindow<R>,
    host: State<'_, Host>,
    decisions: Vec<Decision>,
) -> Result<Answer, Fault> {
    Ok(told(&window, &host, host.resolve(decisions).await?).await)
}
