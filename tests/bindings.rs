//! The TypeScript the screen calls the core through is made from the Rust, and no hand edits it.
#![allow(clippy::unwrap_used, missing_docs)]

use specta_typescript::Typescript;

const BINDINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/src/platform/bindings.ts");

#[test]
fn the_bindings_are_those_of_the_commands() {
    let folder = tempfile::tempdir().unwrap();
    let made = folder.path().join("bindings.ts");
    let header = "// Made from the Rust commands by `cargo xtask bindings`. Not for editing.\n";
    plenaria::bindings().export(Typescript::default().header(header), &made).unwrap();
    let made = std::fs::read_to_string(made).unwrap();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(BINDINGS, &made).unwrap();
    }
    let kept = std::fs::read_to_string(BINDINGS).unwrap_or_default();
    assert!(kept == made, "the commands have changed: run `cargo xtask bindings`");
}
