//! Documents on disk.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use documents::{Existing, Rendered, SaveError, save};

fn document(words: &str) -> Rendered {
    Rendered { bytes: words.into(), file_name: "taller_es.docx".into(), notes: Vec::new() }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_document_lands_under_its_name_and_nothing_else_does() {
    let folder = tempfile::tempdir().unwrap();
    let saved = save(folder.path(), &document("uno"), Existing::Refuse).unwrap();
    assert_eq!(saved.path, folder.path().join("taller_es.docx"));
    assert_eq!(fs::read(saved.path).unwrap(), b"uno");
    assert_eq!(names(folder.path()), ["taller_es.docx"]);
}

#[test]
fn what_is_there_is_not_overwritten_unasked() {
    let folder = tempfile::tempdir().unwrap();
    save(folder.path(), &document("uno"), Existing::Refuse).unwrap();
    let refused = save(folder.path(), &document("dos"), Existing::Refuse).unwrap_err();
    assert!(matches!(&refused, SaveError::AlreadyExists(path) if path.ends_with("taller_es.docx")));
    assert_eq!(refused.code(), "save_already_exists");
    assert_eq!(fs::read(folder.path().join("taller_es.docx")).unwrap(), b"uno");
    assert_eq!(names(folder.path()), ["taller_es.docx"]);
}

#[test]
fn replacing_and_keeping_both_do_as_they_say() {
    let folder = tempfile::tempdir().unwrap();
    save(folder.path(), &document("uno"), Existing::KeepBoth).unwrap();
    let two = save(folder.path(), &document("dos"), Existing::KeepBoth).unwrap();
    let three = save(folder.path(), &document("tres"), Existing::KeepBoth).unwrap();
    assert!(two.path.ends_with("taller_es (2).docx") && three.path.ends_with("taller_es (3).docx"));
    save(folder.path(), &document("cuatro"), Existing::Replace).unwrap();
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(read("taller_es.docx"), "cuatro");
    assert_eq!(read("taller_es (2).docx"), "dos");
    assert_eq!(names(folder.path()).len(), 3);
}

#[test]
fn a_folder_that_is_not_there_is_said_to_be_so() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("usb");
    let refused = save(&gone, &document("uno"), Existing::Refuse).unwrap_err();
    assert!(matches!(refused, SaveError::NoSuchFolder(path) if path == gone));
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let refused = save(&file, &document("uno"), Existing::Replace).unwrap_err();
    assert!(matches!(refused, SaveError::NoSuchFolder(_)), "{refused}");
    assert_eq!(names(folder.path()), ["file"]);
}

/// The system's own folders that nobody may write to, whoever runs the tests.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_without_permission_gives_a_clear_answer() {
    for folder in ["/proc", "/sys"] {
        let refused = save(Path::new(folder), &document("uno"), Existing::Refuse).unwrap_err();
        assert!(
            matches!(refused, SaveError::NotAllowed(_) | SaveError::NoSuchFolder(_)),
            "{refused:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn others_may_read_the_document_like_any_new_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    fs::write(&plain, "").unwrap();
    let saved = save(folder.path(), &document("uno"), Existing::Refuse).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&saved.path), mode(&plain));
}
