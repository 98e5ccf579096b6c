use documents::{DocumentError, SaveError};
use packet::PacketError;
use serde::Serialize;
use store::StoreError;

/// Something went wrong in the world or in the program. The screen finds title, meaning and next
/// step under `error-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type, thiserror::Error)]
#[error("{code:?}{}", detail.as_deref().map(|d| format!(": {d}")).unwrap_or_default())]
pub struct Fault {
    /// Which fault.
    pub code: FaultCode,
    /// The file or number it is about, where that helps; never content.
    pub detail: Option<String>,
}

/// The faults a person can do something about, and one for those of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is described in the wording, errors.ftl")]
pub enum FaultCode {
    NotFound,
    AlreadyExists,
    InUse,
    WrongPassphrase,
    PassphraseNeeded,
    NotAWorkshop,
    NewerVersion,
    Damaged,
    DiskFull,
    NoPermission,
    ReadOnly,
    Disk,
    TooLarge,
    UnreadableTable,
    NoFolder,
    NothingOpen,
    ExportFailed,
    NoSuchGroup,
    NoProgram,
    BadTheme,
    NotThatFormat,
    NothingToPresent,
    NotAPacket,
    PacketPassphraseNeeded,
    PacketWrongPassphrase,
    PacketForOthers,
    PacketNewer,
    PacketTruncated,
    PacketAltered,
    PacketTooLarge,
    UnknownSender,
    OtherWorkshop,
    NobodyToSealFor,
    NothingToSend,
    KeyStoreShut,
    Internal,
}

impl FaultCode {
    /// Every fault, for tests that look for its words.
    pub const ALL: &'static [FaultCode] = &[
        FaultCode::NotFound,
        FaultCode::AlreadyExists,
        FaultCode::InUse,
        FaultCode::WrongPassphrase,
        FaultCode::PassphraseNeeded,
        FaultCode::NotAWorkshop,
        FaultCode::NewerVersion,
        FaultCode::Damaged,
        FaultCode::DiskFull,
        FaultCode::NoPermission,
        FaultCode::ReadOnly,
        FaultCode::Disk,
        FaultCode::TooLarge,
        FaultCode::UnreadableTable,
        FaultCode::NoFolder,
        FaultCode::NothingOpen,
        FaultCode::ExportFailed,
        FaultCode::NoSuchGroup,
        FaultCode::NoProgram,
        FaultCode::BadTheme,
        FaultCode::NotThatFormat,
        FaultCode::NothingToPresent,
        FaultCode::NotAPacket,
        FaultCode::PacketPassphraseNeeded,
        FaultCode::PacketWrongPassphrase,
        FaultCode::PacketForOthers,
        FaultCode::PacketNewer,
        FaultCode::PacketTruncated,
        FaultCode::PacketAltered,
        FaultCode::PacketTooLarge,
        FaultCode::UnknownSender,
        FaultCode::OtherWorkshop,
        FaultCode::NobodyToSealFor,
        FaultCode::NothingToSend,
        FaultCode::KeyStoreShut,
        FaultCode::Internal,
    ];

    /// The code as wording keys and scripts know it.
    pub fn name(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }
}

impl Fault {
    /// A fault without more to say.
    pub fn new(code: FaultCode) -> Self {
        Self { code, detail: None }
    }

    /// A fault about a file or a number.
    pub fn about(code: FaultCode, detail: impl ToString) -> Self {
        Self { code, detail: Some(detail.to_string()) }
    }

    /// What a failed file operation means.
    pub fn io(error: &std::io::Error, path: &std::path::Path) -> Self {
        use std::io::ErrorKind;
        let code = match error.kind() {
            ErrorKind::NotFound => FaultCode::NotFound,
            ErrorKind::AlreadyExists => FaultCode::AlreadyExists,
            ErrorKind::PermissionDenied => FaultCode::NoPermission,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FaultCode::DiskFull,
            ErrorKind::ReadOnlyFilesystem => FaultCode::ReadOnly,
            ErrorKind::NotADirectory | ErrorKind::IsADirectory => FaultCode::NoFolder,
            _ => FaultCode::Disk,
        };
        Self::about(code, path.display())
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::Exists => FaultCode::AlreadyExists,
            StoreError::Missing => FaultCode::NotFound,
            StoreError::NeedsPassphrase => FaultCode::PassphraseNeeded,
            StoreError::WrongPassphrase => FaultCode::WrongPassphrase,
            StoreError::NotAWorkshop | StoreError::OddPath => FaultCode::NotAWorkshop,
            StoreError::Newer { .. } => FaultCode::NewerVersion,
            StoreError::Damaged | StoreError::InvalidChange(_) => FaultCode::Damaged,
            StoreError::DiskFull => FaultCode::DiskFull,
            StoreError::NoPermission => FaultCode::NoPermission,
            StoreError::ReadOnly => FaultCode::ReadOnly,
            StoreError::InUse => FaultCode::InUse,
            StoreError::TooLarge => FaultCode::TooLarge,
            StoreError::Disk(_) => FaultCode::Disk,
            StoreError::NotProtected
            | StoreError::NoRow { .. }
            | StoreError::NoRandom
            | StoreError::Sqlite(_) => FaultCode::Internal,
        };
        match code {
            // The program's own trouble is named so that it can be reported; it holds no content.
            FaultCode::Internal => Self::about(code, error.code()),
            code => Self::new(code),
        }
    }
}

impl From<PacketError> for Fault {
    fn from(error: PacketError) -> Self {
        let code = match &error {
            PacketError::NotAPacket => FaultCode::NotAPacket,
            PacketError::NeedsPassphrase => FaultCode::PacketPassphraseNeeded,
            PacketError::WrongPassphrase => FaultCode::PacketWrongPassphrase,
            PacketError::ForOthers => FaultCode::PacketForOthers,
            PacketError::Newer => FaultCode::PacketNewer,
            PacketError::Truncated => FaultCode::PacketTruncated,
            PacketError::Altered => FaultCode::PacketAltered,
            PacketError::TooLarge => FaultCode::PacketTooLarge,
            PacketError::NoRandom => FaultCode::Internal,
            PacketError::Disk(error) => return Self::io(error, std::path::Path::new("")),
        };
        Self::new(code)
    }
}

impl From<SaveError> for Fault {
    fn from(error: SaveError) -> Self {
        let (code, path) = match &error {
            SaveError::AlreadyExists(path) => (FaultCode::AlreadyExists, path),
            SaveError::NoSuchFolder(path) => (FaultCode::NoFolder, path),
            SaveError::NotAllowed(path) => (FaultCode::NoPermission, path),
            SaveError::DiskFull(path) => (FaultCode::DiskFull, path),
            SaveError::Disk { folder, .. } => (FaultCode::Disk, folder),
        };
        Self::about(code, path.display())
    }
}

impl From<DocumentError> for Fault {
    fn from(error: DocumentError) -> Self {
        match &error {
            DocumentError::NoSuchGroup(_) => Self::new(FaultCode::NoSuchGroup),
            DocumentError::NothingToPresent => Self::new(FaultCode::NothingToPresent),
            DocumentError::NotThatFormat(format) => {
                Self::about(FaultCode::NotThatFormat, format.ending())
            }
            DocumentError::Assembly(_)
            | DocumentError::Packing(_)
            | DocumentError::Encoding(_)
            | DocumentError::Spreadsheet(_)
            | DocumentError::Typesetting(_) => Self::about(FaultCode::ExportFailed, error.code()),
        }
    }
}
