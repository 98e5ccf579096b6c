//! Lists every `.ftl` file of `assets/locales`, so that a new one cannot be forgotten.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../assets/locales");
    let mut code = String::new();
    for lang in ["es", "en", "fr"] {
        let folder = locales.join(lang);
        println!("cargo::rerun-if-changed={}", folder.display());
        writeln!(code, "pub(super) const {}: &[(&str, &str)] = &[", lang.to_uppercase())?;
        for path in messages(&folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let path = fs::canonicalize(&path)?.to_string_lossy().into_owned();
            writeln!(code, "    ({name:?}, include_str!({path:?})),")?;
        }
        writeln!(code, "];")?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("messages.rs"), code)?;
    Ok(())
}

/// The message files of a folder, by name.
fn messages(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
