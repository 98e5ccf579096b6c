use std::collections::BTreeSet;
use std::path::Path;

use chrono::Local;
use documents::{
    DocumentError, Existing, Format, Note, Origins, Ratio, Record, Rendered, Request, SaveError,
    Scope, Theme, What, render, render_matrix, render_minutes, render_plan, render_slides, save,
};
use serde::{Deserialize, Serialize};
use workshop::{Id, Lang, RowRef, Snapshot};

use crate::{Fault, FaultCode};

/// What a person wants written where.
#[derive(Clone, Debug, Deserialize, specta::Type)]
pub struct ExportRequest {
    /// Which document.
    #[serde(default)]
    pub what: What,
    /// The kinds of file.
    pub formats: Vec<Format>,
    /// The language of the document's own words.
    pub lang: Lang,
    /// One group, or none for all groups.
    pub group: Option<Id>,
    /// The folder.
    pub folder: String,
    /// What to do about files that are there already; refusing means to be asked first.
    pub existing: Existing,
    /// Whether the plan says where its rows came from.
    #[serde(default)]
    pub origins: Origins,
}

/// What came of an export.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum ExportAnswer {
    /// The files are written.
    Written {
        /// In the order asked for.
        files: Vec<SavedFile>,
    },
    /// These names are taken; nothing was written.
    Taken {
        /// The names.
        names: Vec<String>,
    },
}

/// A file that was written.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct SavedFile {
    /// Its whole path.
    pub path: String,
    /// Its name.
    pub name: String,
    /// What whoever asked for it should know.
    pub notes: Vec<Note>,
}

/// What documents are made from.
pub struct Material {
    /// The rows as they stand.
    pub snapshot: Snapshot,
    /// What the log remembers of the plenary, for the minutes.
    pub record: Record,
    /// The rows in which a conflict waits for a person, for the plan.
    pub contested: BTreeSet<RowRef>,
    /// The shape of slides.
    pub ratio: Ratio,
    /// How slides look.
    pub theme: Theme,
}

impl Material {
    fn render(&self, request: &Request, origins: Origins) -> Result<Rendered, DocumentError> {
        match request.what {
            What::Summary => render(&self.snapshot, request),
            What::Slides => render_slides(&self.snapshot, request, self.ratio, &self.theme),
            What::Minutes => render_minutes(&self.snapshot, &self.record, request),
            What::Plan => render_plan(&self.snapshot, &self.contested, request, origins),
            What::Matrix => render_matrix(&self.snapshot, &self.contested, request),
        }
    }
}

/// Writes the files. Everything is made before the first is written, so that a document that cannot
/// be made leaves no half set behind.
///
/// # Errors
/// When a document cannot be made, or the folder does not take it.
pub fn export(material: &Material, request: &ExportRequest) -> Result<ExportAnswer, Fault> {
    let folder = Path::new(&request.folder);
    if !folder.is_dir() {
        return Err(Fault::about(FaultCode::NoFolder, &request.folder));
    }
    let scope = request.group.map_or(Scope::AllGroups, Scope::Group);
    let made = Local::now().naive_local();
    let mut rendered = Vec::new();
    for format in &request.formats {
        let wanted =
            Request { what: request.what, format: *format, lang: request.lang, scope, made };
        rendered.push(material.render(&wanted, request.origins)?);
    }
    if request.existing == Existing::Refuse {
        let names: Vec<String> = rendered
            .iter()
            .map(|document| document.file_name.clone())
            .filter(|name| folder.join(name).exists())
            .collect();
        if !names.is_empty() {
            return Ok(ExportAnswer::Taken { names });
        }
    }
    let mut files = Vec::new();
    for document in &rendered {
        match save(folder, document, request.existing) {
            Ok(saved) => files.push(SavedFile {
                name: name(&saved.path),
                path: saved.path.to_string_lossy().into_owned(),
                notes: document.notes.clone(),
            }),
            // Somebody else wrote that name between the question and the answer.
            Err(SaveError::AlreadyExists(path)) => {
                return Ok(ExportAnswer::Taken { names: vec![name(&path)] });
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(ExportAnswer::Written { files })
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
