//! Speakers' files: kept in the workshop, opened by the system's own programs, handed on at the end.

use std::fs;
use std::path::{Path, PathBuf};

use store::KEPT_LIMIT;
use workshop::{Assign, Entity, Id, Mutation, Place, Snapshot};

use crate::host::blocking;
use crate::{Answer, Fault, FaultCode, Host};

impl Host {
    /// Keeps a speaker's file with an agenda block.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read, is too large, or cannot be written into the
    /// workshop.
    pub async fn attach(&self, session: Id, path: PathBuf) -> Result<Answer, Fault> {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .ok_or(Fault::about(FaultCode::NotFound, path.display()))?;
        let content = blocking(move || read(&path)).await?;
        let size = i32::try_from(content.len()).unwrap_or(i32::MAX);
        let hash = self.with(move |desk| Ok(desk.store().keep(&content)?)).await?;
        self.mutate(Mutation::Add {
            entity: Entity::Attachment,
            owner: Some(session),
            place: Place::Last,
            fields: vec![
                Assign::plain("name", name.as_str()),
                Assign::plain("hash", hash.as_str()),
                Assign::plain("size", size),
            ],
        })
        .await
    }

    /// Puts a speaker's file where another program can open it, and says where. It lies in a folder
    /// of its own, so that it has its own name.
    ///
    /// # Errors
    /// When nothing is open, there is no such file, or it cannot be written.
    pub async fn unpack(&self, attachment: Id) -> Result<PathBuf, Fault> {
        let folder = self.home.unpacked().join(attachment.to_string());
        self.with(move |desk| {
            let row = desk.snapshot().attachments.iter().find(|row| row.id == attachment);
            let row = row.ok_or(Fault::new(FaultCode::NotFound))?.clone();
            let content = desk.store().kept(&row.hash)?;
            let content = content.ok_or(Fault::new(FaultCode::NotFound))?;
            write(&folder, &row.name, &content)
        })
        .await
    }

    /// Writes every speaker's file into a folder, named by the order of the agenda.
    ///
    /// # Errors
    /// When nothing is open, or a file cannot be read or written.
    pub async fn collect_attachments(&self, folder: PathBuf) -> Result<Vec<PathBuf>, Fault> {
        if !folder.is_dir() {
            return Err(Fault::about(FaultCode::NoFolder, folder.display()));
        }
        self.with(move |desk| {
            let mut written = Vec::new();
            for (number, name, hash) in in_order(desk.snapshot()) {
                // A file that came with another laptop's row alone is not here yet.
                let Some(content) = desk.store().kept(&hash)? else { continue };
                written.push(write(&folder, &format!("{number:02} {name}"), &content)?);
            }
            Ok(written)
        })
        .await
    }
}

/// The files in the order of the agenda: a number, a name and a hash each.
fn in_order(snapshot: &Snapshot) -> Vec<(usize, String, String)> {
    let of = |session: Id| snapshot.attachments.iter().filter(move |row| row.session == session);
    snapshot
        .sessions
        .iter()
        .flat_map(|session| of(session.id))
        .zip(1..)
        .map(|(row, number)| (number, row.name.clone(), row.hash.clone()))
        .collect()
}

fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    let known = fs::metadata(path).map_err(|error| Fault::io(&error, path))?;
    if !known.is_file() {
        return Err(Fault::about(FaultCode::NotFound, path.display()));
    }
    if usize::try_from(known.len()).unwrap_or(usize::MAX) > KEPT_LIMIT {
        return Err(Fault::about(FaultCode::TooLarge, path.display()));
    }
    fs::read(path).map_err(|error| Fault::io(&error, path))
}

/// Writes a file under a name that came from somebody's disk: no part of it may lead elsewhere.
fn write(folder: &Path, name: &str, content: &[u8]) -> Result<PathBuf, Fault> {
    let plain: String = name
        .chars()
        .map(|letter| match letter {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '_',
            letter if letter.is_control() => '_',
            letter => letter,
        })
        .collect();
    let plain = plain.trim_matches(['.', ' ']);
    let path = folder.join(if plain.is_empty() { "_" } else { plain });
    fs::create_dir_all(folder).map_err(|error| Fault::io(&error, folder))?;
    fs::write(&path, content).map_err(|error| Fault::io(&error, &path))?;
    Ok(path)
}
