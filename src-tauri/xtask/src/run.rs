use crate::call::Call;
use crate::screen;
use crate::system::{self, Purpose};
use crate::trouble::{Outcome, Trouble};

/// Installs what is missing, builds the program and opens it.
pub(crate) fn run() -> Outcome {
    system::prepare(Purpose::Build)?;
    screen::prepare()?;
    Call::cargo(["build", "--package", "plenaria"]).run()?;
    if cfg!(target_os = "linux") && !has_display() {
        return Err(Trouble::new(
            "Plenaria is built, but there is no display to open its window on: neither DISPLAY nor \
             WAYLAND_DISPLAY is set. Start it from a desktop session.",
        ));
    }
    Call::cargo(["run", "--package", "plenaria", "--bin", "plenaria"]).run()
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some())
}
