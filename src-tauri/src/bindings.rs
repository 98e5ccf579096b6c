use host::{Fault, FaultCode};
use tauri::Runtime;
use tauri::ipc::Invoke;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};
use workshop::{Entity, Lang, MarkingScale, StepKind, TEXT_LIMIT};

use crate::commands::{self, Changed, Projecting};
use crate::compile;
use crate::exchange;
use crate::handed::{self, FilesHanded};
use crate::plenary;
use crate::projector::{self, ProjectorState};

/// Lists every command and event between screen and core once, for whatever runtime runs them.
macro_rules! bindings {
    ($runtime:ty) => {
        Builder::<$runtime>::new()
            .commands(collect_commands![
                commands::start,
                commands::library,
                commands::create_workshop::<$runtime>,
                commands::open_sample::<$runtime>,
                commands::open_workshop::<$runtime>,
                commands::choose_workshop::<$runtime>,
                commands::close_workshop::<$runtime>,
                commands::mutate::<$runtime>,
                commands::undo::<$runtime>,
                commands::redo::<$runtime>,
                commands::history,
                commands::restore_version::<$runtime>,
                commands::keep_draft,
                commands::read_outline,
                commands::choose_people::<$runtime>,
                commands::read_people,
                commands::summary,
                commands::choose_folder::<$runtime>,
                commands::export_files,
                commands::reveal,
                commands::set_settings::<$runtime>,
                commands::show::<$runtime>,
                commands::curtain::<$runtime>,
                commands::freeze::<$runtime>,
                commands::projection,
                commands::clock,
                commands::tell_clock::<$runtime>,
                commands::preview_time,
                commands::advise,
                plenary::floor,
                plenary::tell_floor::<$runtime>,
                plenary::finish_presentation::<$runtime>,
                plenary::presentation,
                plenary::deck,
                plenary::attach::<$runtime>,
                plenary::open_attachment,
                plenary::collect_attachments,
                plenary::as_presented,
                plenary::compare_words,
                compile::compiled_plan,
                compile::overlaps,
                compile::fates,
                compile::thread,
                handed::handed_files,
                exchange::choose_packets::<$runtime>,
                exchange::look_at_packet,
                exchange::take_in_packet::<$runtime>,
                exchange::hold_packet,
                exchange::held_packets,
                exchange::drop_held,
                exchange::make_packet,
                exchange::laptop,
                exchange::arrivals,
                exchange::arrival,
                exchange::forks,
                exchange::let_in::<$runtime>,
                exchange::conflicts,
                exchange::resolve::<$runtime>,
                commands::screens::<$runtime>,
                commands::open_projector::<$runtime>,
                commands::close_projector::<$runtime>,
            ])
            .events(collect_events![Changed, Projecting, ProjectorState, FilesHanded])
            .error_handling(ErrorHandlingMode::Throw)
            .constant("TEXT_LIMIT", TEXT_LIMIT)
            .constant("LANGS", Lang::ALL)
            .constant("CARD_KINDS_BY_STEP", card_kinds_by_step())
            .constant("MARKINGS_BY_SCALE", markings_by_scale())
            .constant("FORMATS_BY_DOCUMENT", formats_by_document())
            .typ::<Entity>()
            .typ::<host::FaultCode>()
            .disable_serde_phases()
    };
}

/// The commands and events of the window, for its handler and for TypeScript.
pub fn bindings() -> Builder<tauri::Wry> {
    bindings!(tauri::Wry)
}

/// The same commands for the bridge, which has no window.
#[cfg(feature = "bridge")]
pub(crate) fn bridged() -> Builder<tauri::test::MockRuntime> {
    bindings!(tauri::test::MockRuntime)
}

/// Lets a window ask only what it may.
pub(crate) fn guarded<R: Runtime>(
    handler: impl Fn(Invoke<R>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    move |invoke| {
        let label = invoke.message.webview_ref().label().to_owned();
        if projector::may_ask(&label, invoke.message.command()) {
            return handler(invoke);
        }
        invoke.resolver.reject(Fault::new(FaultCode::Internal));
        true
    }
}

fn card_kinds_by_step() -> std::collections::BTreeMap<&'static str, &'static [workshop::CardKind]> {
    StepKind::ALL.iter().map(|step| (step.name(), step.card_kinds())).collect()
}

fn formats_by_document() -> std::collections::BTreeMap<&'static str, &'static [documents::Format]> {
    documents::What::ALL.iter().map(|what| (what.name(), what.formats())).collect()
}

fn markings_by_scale() -> std::collections::BTreeMap<&'static str, &'static [workshop::Marking]> {
    MarkingScale::ALL.iter().map(|scale| (scale.name(), scale.markings())).collect()
}
