//! Prepares the window's resources and capabilities.

fn main() {
    // The window embeds the built screen. A bare `cargo check` in a fresh clone has none yet; an
    // empty folder lets the core compile, and `cargo xtask` builds the real one first.
    let screen = std::path::Path::new("ui/dist");
    if !screen.exists() {
        let _ = std::fs::create_dir_all(screen);
    }
    // Built after an empty folder was embedded, the screen would otherwise not be noticed.
    println!("cargo:rerun-if-changed=ui/dist");
    tauri_build::build();
}
