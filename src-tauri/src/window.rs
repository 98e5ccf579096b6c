use std::path::Path;
use std::process::ExitCode;

use host::Host;
use tauri::Manager as _;

use crate::bindings::{bindings, guarded};
use crate::handed::{self, Handed};
use crate::{keys, projector};

/// Opens the window and stays until it is closed.
pub(crate) fn run(files: Vec<String>) -> ExitCode {
    if let Some(code) = with_a_steady_renderer() {
        return code;
    }
    let home = match keys::home() {
        Ok(home) => home,
        Err(fault) => return crate::cli::report(&fault, false),
    };
    let bindings = bindings();
    let waiting = Handed::default();
    waiting.put(files, &std::env::current_dir().unwrap_or_default());
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            // Starting twice brings the window forward: two windows on one file would confuse.
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
            handed::hand(app, arguments.into_iter().skip(1).collect(), Path::new(&folder));
        }))
        .plugin(
            // The projector's place is its screen, wherever that is today.
            tauri_plugin_window_state::Builder::default()
                .with_denylist(&[projector::LABEL])
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(Host::new(home))
        .manage(waiting)
        .invoke_handler(guarded(bindings.invoke_handler()))
        .setup(move |app| {
            bindings.mount_events(app);
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                closed(app, &event);
                opened(app, &event);
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            // No window can say it, so the terminal does; the library says what failed.
            eprintln!("plenaria: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The wall goes with the facilitator's window: nobody could close it or draw its curtain any more.
fn closed(app: &tauri::AppHandle, event: &tauri::RunEvent) {
    use tauri::{RunEvent, WindowEvent};

    if let RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } = event
        && label != projector::LABEL
    {
        projector::close(app);
    }
}

/// On macOS files do not come on the command line.
#[cfg(target_os = "macos")]
fn opened(app: &tauri::AppHandle, event: &tauri::RunEvent) {
    if let tauri::RunEvent::Opened { urls } = event {
        let paths = urls.iter().filter_map(|url| url.to_file_path().ok());
        let named = paths.map(|path| path.to_string_lossy().into_owned()).collect();
        handed::hand(app, named, Path::new("/"));
    }
}

#[cfg(not(target_os = "macos"))]
fn opened(_: &tauri::AppHandle, _: &tauri::RunEvent) {}

/// WebKitGTK's DMA-BUF renderer shows an empty window on some graphics drivers. The variable that
/// turns it off must be set before the process starts, so the program starts itself once more.
#[cfg(target_os = "linux")]
fn with_a_steady_renderer() -> Option<ExitCode> {
    use std::os::unix::process::CommandExt as _;

    const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(RENDERER).is_some() {
        return None;
    }
    let program = std::env::current_exe().ok()?;
    // Returns only when the program could not be started; then this one goes on as it is.
    let _ = std::process::Command::new(program)
        .args(std::env::args_os().skip(1))
        .env(RENDERER, "1")
        .exec();
    None
}

#[cfg(not(target_os = "linux"))]
fn with_a_steady_renderer() -> Option<ExitCode> {
    None
}
