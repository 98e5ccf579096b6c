use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use workshop::Id;

use crate::{Fault, FaultCode, KeyStore};

/// The folder in which this installation keeps its workshops and settings.
#[derive(Clone, Debug)]
pub struct Home {
    root: PathBuf,
    key_store: Option<Arc<dyn KeyStore>>,
}

impl Home {
    /// The user's own folder, or the one `PLENARIA_HOME` names. The key of the user's own folder is
    /// kept in the system's key store; a folder that was named may lie on a stick, and has its key
    /// with it.
    ///
    /// # Errors
    /// [`FaultCode::NoFolder`] where the system has no place for a program's files.
    pub fn of_user(system: Arc<dyn KeyStore>) -> Result<Self, Fault> {
        if let Some(root) = std::env::var_os("PLENARIA_HOME").filter(|root| !root.is_empty()) {
            return Ok(Self::at(PathBuf::from(root)));
        }
        let dirs = directories::ProjectDirs::from("org", "Plenaria", "Plenaria")
            .ok_or(Fault::new(FaultCode::NoFolder))?;
        Ok(Self::at(dirs.data_dir().to_path_buf()).with_key_store(system))
    }

    /// A given folder, which has its key with it.
    pub fn at(root: PathBuf) -> Self {
        Self { root, key_store: None }
    }

    /// The same folder, its key in a key store.
    #[must_use]
    pub fn with_key_store(self, store: Arc<dyn KeyStore>) -> Self {
        Self { key_store: Some(store), ..self }
    }

    pub(crate) fn key_store(&self) -> Option<&dyn KeyStore> {
        self.key_store.as_deref()
    }

    /// Where workshops lie.
    pub fn workshops(&self) -> PathBuf {
        self.root.join("workshops")
    }

    pub(crate) fn settings(&self) -> PathBuf {
        self.root.join("settings.json")
    }

    pub(crate) fn books(&self) -> PathBuf {
        self.root.join("rooms.json")
    }

    /// Where an organisation puts its own colours and logo for slides.
    pub(crate) fn slides_theme(&self) -> PathBuf {
        self.root.join("slides-theme.json")
    }

    /// Where speakers' files lie while another program shows them.
    pub(crate) fn unpacked(&self) -> PathBuf {
        self.root.join("unpacked")
    }

    /// Takes away what was laid out for other programs: the workshop it came from may be protected.
    pub(crate) fn tidy(&self) {
        // A file that a program still holds stays until the next time.
        let _ = fs::remove_dir_all(self.unpacked());
    }

    /// What this installation signs and unseals packets with, or a note that the system keeps it.
    pub(crate) fn keys(&self) -> PathBuf {
        self.root.join("keys")
    }

    /// The laptops this one knows.
    pub(crate) fn laptops(&self) -> PathBuf {
        self.root.join("laptops.json")
    }

    /// Where packets of laptops that nobody has vouched for yet are held, as they came.
    pub(crate) fn held(&self) -> PathBuf {
        self.root.join("held")
    }

    pub(crate) fn library_index(&self) -> PathBuf {
        self.root.join("library.json")
    }

    /// Makes the folders that are not there yet.
    pub(crate) fn prepare(&self) -> Result<(), Fault> {
        let workshops = self.workshops();
        fs::create_dir_all(&workshops).map_err(|error| Fault::io(&error, &workshops))
    }

    /// The lasting name of this installation, made at its first start.
    pub(crate) fn replica(&self) -> Result<Id, Fault> {
        let path = self.root.join("replica");
        if let Some(id) = fs::read_to_string(&path).ok().and_then(|text| text.trim().parse().ok()) {
            return Ok(id);
        }
        let id = Id::new(uuid::Uuid::now_v7());
        write_whole(&path, id.to_string().as_bytes())?;
        Ok(id)
    }
}

/// Writes a small file so that it is there whole or as it was before.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let folder = path.parent().ok_or(Fault::about(FaultCode::NoFolder, path.display()))?;
    let write = || {
        fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error: std::io::Error| Fault::io(&error, path))
}
