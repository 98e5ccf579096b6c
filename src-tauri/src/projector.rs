//! The second window, on the second screen. It only ever shows.

use std::time::Duration;

use host::{Fault, FaultCode, Host};
use serde::{Deserialize, Serialize};
use tauri::{
    AppHandle, EventTarget, Manager as _, Monitor, PhysicalPosition, Runtime, WebviewWindow,
    WebviewWindowBuilder,
};
use tauri_specta::Event;
use wording::Wording;

/// The label of the projector's window.
pub(crate) const LABEL: &str = "projector";

/// What that window may ask of the shell. It is on the wall for everybody to see: it reads what the
/// room is meant to see, draws the curtain when it has the keyboard, and nothing else.
pub(crate) const ALLOWED: &[&str] =
    &["projection", "curtain", "close_projector", "plugin:event|listen", "plugin:event|unlisten"];

/// A screen of this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct Screen {
    /// The system's name for it.
    pub name: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Whether the facilitator's window is on it.
    pub here: bool,
}

/// What became of the projector's window; told to the facilitator's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type, Event)]
#[serde(rename_all = "snake_case")]
pub enum ProjectorState {
    /// It fills the other screen.
    Placed,
    /// It is open, but this desktop lets people alone place windows: it waits to be dragged there.
    Waiting,
    /// It was closed.
    Closed,
    /// Its screen is gone; the window was closed so that it does not cover this one.
    Unplugged,
}

/// The screens there are.
pub(crate) fn screens<R: Runtime>(window: &WebviewWindow<R>) -> Vec<Screen> {
    let here = window.current_monitor().ok().flatten().map(|monitor| *monitor.position());
    monitors(window)
        .into_iter()
        .map(|(name, monitor)| Screen {
            name,
            width: monitor.size().width,
            height: monitor.size().height,
            here: Some(*monitor.position()) == here,
        })
        .collect()
}

/// The screens with the names they are told apart by.
fn monitors<R: Runtime>(window: &WebviewWindow<R>) -> Vec<(String, Monitor)> {
    let there = window.available_monitors().unwrap_or_default();
    let names = there.iter().map(|monitor| monitor.name().cloned().unwrap_or_default());
    told_apart(names.collect()).into_iter().zip(there).collect()
}

/// Where a desktop names screens by their model, two of one model have one name: they are numbered.
fn told_apart(names: Vec<String>) -> Vec<String> {
    let nth = |at: usize| names[..=at].iter().filter(|name| **name == names[at]).count();
    let numbered = |(at, name): (usize, &String)| match nth(at) {
        1 => name.clone(),
        more => format!("{name} {more}"),
    };
    names.iter().enumerate().map(numbered).collect()
}

/// Opens the window on a screen: the one named, the one used last, or the first that is not the
/// facilitator's.
///
/// # Errors
/// When the system refuses the window.
pub(crate) fn open<R: Runtime>(
    window: &WebviewWindow<R>,
    host: &Host,
    screen: Option<String>,
) -> Result<ProjectorState, Fault> {
    let app = window.app_handle();
    let known = screens(window);
    let settings = host.settings();
    let target = target(&known, screen.as_deref(), settings.projector_screen.as_deref())
        .map(|screen| screen.name.clone());
    if let (Some(name), true) = (&target, screen.is_some()) {
        let settings = host::Settings { projector_screen: Some(name.clone()), ..settings };
        // Remembering the screen is a convenience; the window opens either way.
        let _ = host.set_settings(settings);
    }
    let monitor = monitors(window)
        .into_iter()
        .find_map(|(name, monitor)| (Some(name) == target).then_some(monitor));
    let stage = match app.get_webview_window(LABEL) {
        Some(stage) => stage,
        None => build(app, host, monitor.as_ref())?,
    };
    let placed = match &monitor {
        Some(monitor) => place(&stage, monitor),
        None => false,
    };
    if placed {
        watch(app.clone(), target.unwrap_or_default());
        // Some desktops give a new window the keyboard; words and keys are meant for the work.
        let _ = window.set_focus();
    }
    Ok(if placed { ProjectorState::Placed } else { ProjectorState::Waiting })
}

/// The screen the window goes to: the one named, the one used last, or the first that is not the
/// facilitator's.
fn target<'a>(known: &'a [Screen], named: Option<&str>, last: Option<&str>) -> Option<&'a Screen> {
    let there = |wanted: Option<&str>| {
        wanted.and_then(|wanted| known.iter().find(|screen| screen.name == wanted))
    };
    there(named).or_else(|| elsewhere(known, last?)).or_else(|| known.iter().find(|one| !one.here))
}

/// The screen of that name, unless the facilitator's window is on it: over the work nothing opens
/// by itself.
fn elsewhere<'a>(known: &'a [Screen], name: &str) -> Option<&'a Screen> {
    known.iter().find(|screen| screen.name == name && !screen.here)
}

fn build<R: Runtime>(
    app: &AppHandle<R>,
    host: &Host,
    monitor: Option<&Monitor>,
) -> Result<WebviewWindow<R>, Fault> {
    let mut builder = WebviewWindowBuilder::new(app, LABEL, Default::default())
        // Told apart from the facilitator's in the list of windows.
        .title(Wording::new(host.settings().lang).text("projector-window"))
        .decorations(monitor.is_none())
        .inner_size(1280.0, 720.0)
        .focused(false);
    if let Some(monitor) = monitor {
        let at = monitor.position().to_logical::<f64>(monitor.scale_factor());
        builder = builder.position(at.x, at.y);
    }
    let stage = builder.build().map_err(|_| Fault::new(FaultCode::Internal))?;
    let app = app.clone();
    stage.on_window_event(move |event| {
        if let tauri::WindowEvent::Destroyed = event {
            tell(&app, ProjectorState::Closed);
        }
    });
    Ok(stage)
}

/// Fills a screen with the window. Whether the system let it be placed there.
fn place<R: Runtime>(stage: &WebviewWindow<R>, monitor: &Monitor) -> bool {
    // Wayland lets no program choose where its windows are, but it may name the screen to fill.
    #[cfg(target_os = "linux")]
    if std::env::var_os("WAYLAND_DISPLAY").is_some()
        && !std::env::var("GDK_BACKEND").is_ok_and(|backend| backend.starts_with("x11"))
    {
        return fill(stage, *monitor.position());
    }
    stage.set_position(*monitor.position()).is_ok()
        && stage.set_size(*monitor.size()).is_ok()
        && stage.set_fullscreen(true).is_ok()
}

/// Asks the desktop to fill the screen that lies there with the window; whether there is one.
#[cfg(target_os = "linux")]
fn fill<R: Runtime>(stage: &WebviewWindow<R>, at: PhysicalPosition<i32>) -> bool {
    use gtk::gdk::prelude::MonitorExt as _;
    use gtk::prelude::{GtkWindowExt, WidgetExt as _};

    let lies_there = move |monitor: &gtk::gdk::Monitor| {
        let (corner, scale) = (monitor.geometry(), monitor.scale_factor());
        (corner.x() * scale, corner.y() * scale) == (at.x, at.y)
    };
    let (told, hear) = std::sync::mpsc::channel();
    let filled = stage.clone();
    let asked = stage.run_on_main_thread(move || {
        let screen = filled.gtk_window().ok().and_then(|window| {
            let display = window.display();
            let index = (0..display.n_monitors())
                .find(|index| display.monitor(*index).as_ref().is_some_and(lies_there))?;
            window.fullscreen_on_monitor(&GtkWindowExt::screen(&window)?, index);
            Some(())
        });
        // Whoever asked may have given up.
        let _ = told.send(screen.is_some());
    });
    asked.is_ok() && hear.recv_timeout(Duration::from_secs(2)).unwrap_or(false)
}

/// Closes the window, if it is open.
pub(crate) fn close<R: Runtime>(app: &AppHandle<R>) {
    if let Some(stage) = app.get_webview_window(LABEL) {
        let _ = stage.close();
    }
}

/// Watches that the screen stays: a window whose screen is unplugged lands on the facilitator's,
/// over the work. It is closed, and comes back with its screen.
fn watch<R: Runtime>(app: AppHandle<R>, screen: String) {
    tauri::async_runtime::spawn(async move {
        let mut look = tokio::time::interval(Duration::from_secs(1));
        loop {
            look.tick().await;
            let Some(stage) = app.get_webview_window(LABEL) else { return };
            let there = monitors(&stage);
            // No screen at all: the system could not say.
            if there.is_empty() || there.iter().any(|(name, _)| *name == screen) {
                continue;
            }
            close(&app);
            tell(&app, ProjectorState::Unplugged);
            return_with(&app, screen).await;
            return;
        }
    });
}

/// Opens the window again once its screen is plugged in again, unless somebody was faster.
async fn return_with<R: Runtime>(app: &AppHandle<R>, screen: String) {
    let mut look = tokio::time::interval(Duration::from_secs(1));
    let mut gone = false;
    loop {
        look.tick().await;
        let there = app.get_webview_window(LABEL).is_some();
        if there && gone {
            return;
        }
        gone |= !there;
        let facing = app.webview_windows().into_values().find(|window| window.label() != LABEL);
        let Some(facilitator) = facing else { return };
        if !gone || elsewhere(&screens(&facilitator), &screen).is_none() {
            continue;
        }
        let host = app.state::<Host>();
        if let Ok(state) = open(&facilitator, &host, Some(screen)) {
            tell(app, state);
        }
        return;
    }
}

/// Tells the facilitator's window.
fn tell<R: Runtime>(app: &AppHandle<R>, state: ProjectorState) {
    let main = |target: &EventTarget| match target {
        EventTarget::WebviewWindow { label } => label != LABEL,
        _ => false,
    };
    // With no window left there is nobody to tell.
    let _ = state.emit_filter(app, main);
}

/// Whether a window may ask for that.
pub(crate) fn may_ask(label: &str, command: &str) -> bool {
    label != LABEL || ALLOWED.contains(&command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screens(names: &[&str], here: &str) -> Vec<Screen> {
        let screen = |name: &&str| Screen {
            name: (*name).to_owned(),
            width: 1920,
            height: 1080,
            here: *name == here,
        };
        names.iter().map(screen).collect()
    }

    fn goes_to(known: &[Screen], named: Option<&str>, last: Option<&str>) -> Option<String> {
        target(known, named, last).map(|screen| screen.name.clone())
    }

    #[test]
    fn the_window_goes_where_it_is_sent_else_where_it_was_else_to_another_screen() {
        let known = screens(&["eDP-1", "HDMI-1", "DP-2"], "eDP-1");
        let to = |named, last| goes_to(&known, named, last);
        assert_eq!(to(Some("DP-2"), Some("HDMI-1")).as_deref(), Some("DP-2"));
        assert_eq!(to(None, Some("DP-2")).as_deref(), Some("DP-2"));
        assert_eq!(to(None, Some("VGA-1")).as_deref(), Some("HDMI-1"));
        assert_eq!(to(None, None).as_deref(), Some("HDMI-1"));
        // Whoever says so may have it over the work.
        assert_eq!(to(Some("eDP-1"), None).as_deref(), Some("eDP-1"));
    }

    #[test]
    fn screens_of_one_model_are_told_apart() {
        let named = told_apart(["Headless", "EB-X05", "EB-X05", ""].map(str::to_owned).to_vec());
        assert_eq!(named, ["Headless", "EB-X05", "EB-X05 2", ""]);
    }

    #[test]
    fn over_the_work_nothing_opens_by_itself() {
        let moved = screens(&["eDP-1", "HDMI-1"], "HDMI-1");
        assert_eq!(goes_to(&moved, None, Some("HDMI-1")).as_deref(), Some("eDP-1"));
        assert!(elsewhere(&moved, "HDMI-1").is_none());
        let alone = screens(&["eDP-1"], "eDP-1");
        assert_eq!(goes_to(&alone, None, Some("HDMI-1")), None);
        assert_eq!(goes_to(&alone, None, Some("eDP-1")), None);
    }

    #[test]
    fn a_screen_that_is_plugged_in_again_is_known_by_its_name() {
        let before = screens(&["eDP-1"], "eDP-1");
        let after = screens(&["eDP-1", "DP-2", "HDMI-1"], "eDP-1");
        assert!(elsewhere(&before, "HDMI-1").is_none());
        assert_eq!(elsewhere(&after, "HDMI-1").map(|one| one.name.as_str()), Some("HDMI-1"));
    }
}
