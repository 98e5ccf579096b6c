//! A loopback door for browsers: the built screen over HTTP, its `invoke` calls answered by the
//! very command handler the window has, on Tauri's runtime without a window.

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::path::{Component, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{Event as Sse, KeepAlive, Sse as Stream};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use host::{Home, Host};
use serde::Deserialize;
use tauri::ipc::{CallbackFn, InvokeBody, InvokeResponse, InvokeResponseBody};
use tauri::test::{INVOKE_KEY, MockRuntime, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{Listener as _, WebviewWindow, WebviewWindowBuilder};
use tokio::sync::{broadcast, oneshot};

use crate::bindings::{bridged, guarded};
use crate::handed::Handed;
use crate::projector;

/// Defines what the screen expects of a window, over this door.
const SHIM: &str = include_str!("bridge_shim.js");

/// Two windows, so that a test can watch one while it works in the other, and the projector's.
const WINDOWS: [&str; 3] = ["main", "second", projector::LABEL];

/// The events that are passed on to browsers.
const EVENTS: [&str; 4] = ["changed", "projecting", "projector-state", "files-handed"];

/// An event on its way to a browser.
#[derive(Clone)]
struct Passed {
    window: String,
    message: String,
}

struct Door {
    windows: Vec<WebviewWindow<MockRuntime>>,
    screen: PathBuf,
    passed: broadcast::Sender<Passed>,
}

/// `bridge --home DIR --ui DIR [--port N]`; says `{"port":N}` once it answers.
pub fn main() -> ExitCode {
    let argument = |name: &str| {
        let mut arguments = std::env::args().skip_while(move |argument| argument != name);
        arguments.nth(1)
    };
    let (Some(home), Some(screen)) = (argument("--home"), argument("--ui")) else {
        eprintln!("bridge --home DIR --ui DIR [--port N]");
        return ExitCode::FAILURE;
    };
    let port = argument("--port").and_then(|port| port.parse().ok()).unwrap_or(0);
    match serve(Home::at(home.into()), screen.into(), port) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bridge: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(home: Home, screen: PathBuf, port: u16) -> Result<(), Box<dyn std::error::Error>> {
    let bindings = bridged();
    // What a double click would hand to the program, tests name.
    let handed = Handed::default();
    let named = std::env::var("PLENARIA_HANDED").ok();
    handed.put(named.into_iter().filter(|name| !name.is_empty()), std::path::Path::new("/"));
    let app = mock_builder()
        .manage(Host::new(home))
        .manage(handed)
        .invoke_handler(guarded(bindings.invoke_handler()))
        .build(mock_context(noop_assets()))?;
    bindings.mount_events(&app);
    let (passed, _) = broadcast::channel(256);
    let mut windows = Vec::new();
    for label in WINDOWS {
        let window = WebviewWindowBuilder::new(&app, label, Default::default()).build()?;
        for name in EVENTS {
            let sender = passed.clone();
            window.listen(name, move |event| {
                let message = format!(r#"{{"event":"{name}","payload":{}}}"#, event.payload());
                // With no browser listening there is nobody to tell.
                let _ = sender.send(Passed { window: label.to_owned(), message });
            });
        }
        windows.push(window);
    }
    let door = Arc::new(Door { windows, screen, passed });
    tauri::async_runtime::block_on(async move {
        let router = Router::new()
            .route("/invoke/{command}", post(invoke))
            .route("/events", get(events))
            .fallback(get(file))
            .with_state(door);
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        println!("{{\"port\":{}}}", listener.local_addr()?.port());
        axum::serve(listener, router).await?;
        Ok(())
    })
}

#[derive(Deserialize)]
struct From {
    window: Option<String>,
}

async fn invoke(
    State(door): State<Arc<Door>>,
    Path(command): Path<String>,
    Query(from): Query<From>,
    body: Bytes,
) -> Response {
    let label = from.window.as_deref().unwrap_or(WINDOWS[0]);
    let window = door.windows.iter().find(|window| window.label() == label);
    let (Some(window), Ok(arguments), Ok(url)) =
        (window, serde_json::from_slice(&body), "tauri://localhost".parse())
    else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let request = InvokeRequest {
        cmd: command,
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url,
        body: InvokeBody::Json(arguments),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    let (send, answer) = oneshot::channel();
    let webview: &tauri::Webview<MockRuntime> = window.as_ref();
    webview.clone().on_message(
        request,
        Box::new(move |_, _, response, _, _| {
            let _ = send.send(response);
        }),
    );
    match answer.await {
        Ok(InvokeResponse::Ok(InvokeResponseBody::Json(json))) => {
            ([(header::CONTENT_TYPE, "application/json")], json).into_response()
        }
        Ok(InvokeResponse::Ok(InvokeResponseBody::Raw(bytes))) => bytes.into_response(),
        Ok(InvokeResponse::Err(error)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, axum::Json(error.0)).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn events(State(door): State<Arc<Door>>, Query(from): Query<From>) -> Response {
    let label = from.window.unwrap_or_else(|| WINDOWS[0].to_owned());
    let receiver = door.passed.subscribe();
    let stream = futures_stream(receiver, label);
    Stream::new(stream).keep_alive(KeepAlive::default()).into_response()
}

fn futures_stream(
    receiver: broadcast::Receiver<Passed>,
    label: String,
) -> impl futures_util::Stream<Item = Result<Sse, Infallible>> {
    futures_util::stream::unfold((receiver, label), |(mut receiver, label)| async move {
        loop {
            match receiver.recv().await {
                Ok(Passed { window, message }) if window == label => {
                    return Some((Ok(Sse::default().data(message)), (receiver, label)));
                }
                Ok(_) | Err(broadcast::error::RecvError::Lagged(_)) => {}
                Err(broadcast::error::RecvError::Closed) => return None,
            }
        }
    })
}

async fn file(State(door): State<Arc<Door>>, uri: axum::http::Uri) -> Response {
    let wanted = PathBuf::from(uri.path().trim_start_matches('/'));
    if wanted.components().any(|part| !matches!(part, Component::Normal(_))) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let wanted = if wanted.as_os_str().is_empty() { PathBuf::from("index.html") } else { wanted };
    let Ok(bytes) = tokio::fs::read(door.screen.join(&wanted)).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = match wanted.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    let body = if kind.starts_with("text/html") {
        let page = String::from_utf8_lossy(&bytes);
        page.replacen("<head>", &format!("<head><script>{SHIM}</script>"), 1).into_bytes()
    } else {
        bytes
    };
    ([(header::CONTENT_TYPE, kind)], body).into_response()
}
