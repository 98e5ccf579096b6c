//! Other programs that read what ours has written.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Prints what python-docx finds in a file, as JSON.
const READ_DOCX: &str = include_str!("read_docx.py");

/// What python-docx finds in a file: `language`, `title`, `headings` (level and words),
/// `paragraphs`, `tables` (`repeats`, `rows`).
pub(crate) fn docx(file: &Path) -> Value {
    // Debian's python-docx belongs to Debian's Python, whatever else is first on the path.
    let printed = output(Command::new("/usr/bin/python3").args(["-c", READ_DOCX]).arg(file));
    serde_json::from_str(&printed).unwrap()
}

/// The words of a PDF, each run of white space as one space.
pub(crate) fn pdf_words(file: &Path) -> String {
    let printed = output(Command::new("pdftotext").arg("-layout").arg(file).arg("-"));
    printed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line of what pdfinfo says of a PDF.
pub(crate) fn pdf_info(file: &Path, name: &str) -> String {
    let printed = output(Command::new("pdfinfo").arg(file));
    let line = printed.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.unwrap_or_default().trim().to_owned()
}

/// What pdffonts says of each font in a PDF: whether it is embedded.
pub(crate) fn pdf_fonts_embedded(file: &Path) -> Vec<bool> {
    let printed = output(Command::new("pdffonts").arg(file));
    // The columns after the type: encoding, emb, sub, uni, object, number.
    printed
        .lines()
        .skip(2)
        .map(|line| line.split_whitespace().rev().nth(4) == Some("yes"))
        .collect()
}

/// A document as LibreOffice sets it: a PDF in `folder`.
pub(crate) fn libreoffice(file: &Path, folder: &Path) -> PathBuf {
    // A profile of its own, or a LibreOffice that is open already would answer instead.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    output(
        Command::new("soffice")
            .args(["--headless", "--convert-to", "pdf", "--outdir"])
            .arg(folder)
            .arg(file)
            .arg(profile)
            .env("HOME", folder),
    );
    folder.join(file.file_stem().unwrap()).with_extension("pdf")
}

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {complaints}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
