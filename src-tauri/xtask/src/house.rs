//! Where things are.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

/// The screen, an npm project.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// The tests that drive a browser and the real window, an npm project.
pub(crate) fn tests() -> PathBuf {
    root().join("tests")
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}
