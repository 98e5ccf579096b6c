use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};
use workshop::{Entity, Lang, StepKind, TEXT_LIMIT};

use crate::commands::{self, Changed};

/// Lists every command and event between screen and core once, for whatever runtime runs them.
macro_rules! bindings {
    ($runtime:ty) => {
        Builder::<$runtime>::new()
            .commands(collect_commands![
                commands::start,
                commands::library,
                commands::create_workshop,
                commands::open_sample,
                commands::open_workshop,
                commands::choose_workshop::<$runtime>,
                commands::close_workshop,
                commands::mutate::<$runtime>,
                commands::undo::<$runtime>,
                commands::redo::<$runtime>,
                commands::history,
                commands::restore_version::<$runtime>,
                commands::read_outline,
                commands::choose_people::<$runtime>,
                commands::read_people,
                commands::summary,
                commands::choose_folder::<$runtime>,
                commands::export_files,
                commands::reveal,
                commands::set_settings,
            ])
            .events(collect_events![Changed])
            .error_handling(ErrorHandlingMode::Throw)
            .constant("TEXT_LIMIT", TEXT_LIMIT)
            .constant("LANGS", Lang::ALL)
            .constant("CARD_KINDS_BY_STEP", card_kinds_by_step())
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

fn card_kinds_by_step() -> std::collections::BTreeMap<&'static str, &'static [workshop::CardKind]> {
    StepKind::ALL.iter().map(|step| (step.name(), step.card_kinds())).collect()
}
