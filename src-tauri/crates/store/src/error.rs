use rusqlite::ErrorCode;
use workshop::Id;

/// What the store answers with.
pub type Result<T> = std::result::Result<T, StoreError>;

/// What kept the store from doing what it was asked. Nothing was changed, unless the variant says
/// otherwise.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is already something at the path where a new file was wanted.
    #[error("the file exists")]
    Exists,
    /// There is nothing at the path.
    #[error("the file does not exist")]
    Missing,
    /// The file cannot be read without a passphrase (or is no workshop at all).
    #[error("the file needs a passphrase")]
    NeedsPassphrase,
    /// The passphrase does not open the file (or its first page is damaged).
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    /// A passphrase was given for a file that has none.
    #[error("the file has no passphrase")]
    NotProtected,
    /// The file is something else.
    #[error("not a workshop")]
    NotAWorkshop,
    /// A later version of the program wrote the file.
    #[error("written by a later version: {found}, known up to {known}")]
    Newer {
        /// The file's version.
        found: i64,
        /// The latest this program knows.
        known: i64,
    },
    /// The file is a workshop, and part of it cannot be read as it was written.
    #[error("the file is damaged")]
    Damaged,
    /// No room left.
    #[error("the disk is full")]
    DiskFull,
    /// The system does not let this person at the file or its folder.
    #[error("no permission")]
    NoPermission,
    /// The file or its folder cannot be written.
    #[error("the file is read-only")]
    ReadOnly,
    /// Another window or program has the file open.
    #[error("the file is in use")]
    InUse,
    /// A value is larger than a change may be.
    #[error("larger than a change may be")]
    TooLarge,
    /// An edit is for a field of a row that is not there.
    #[error("no such {entity}: {id}")]
    NoRow {
        /// The kind of row, by its stable name.
        entity: String,
        /// The row.
        id: Id,
    },
    /// A change brought from elsewhere is not what it says it is.
    #[error("a change is not valid: {0}")]
    InvalidChange(ledger::Invalid),
    /// The path cannot be written down as text, which copying needs.
    #[error("the path is not text")]
    OddPath,
    /// The system gave no random numbers.
    #[error("no random numbers")]
    NoRandom,
    /// The disk failed.
    #[error("the disk failed: {0}")]
    Disk(std::io::Error),
    /// SQLite refused; a defect of the program or a fault of the disk.
    #[error("sqlite: {0}")]
    Sqlite(rusqlite::Error),
}

impl StoreError {
    /// A stable name, which the wording has a sentence for.
    pub const fn code(&self) -> &'static str {
        match self {
            StoreError::Exists => "exists",
            StoreError::Missing => "missing",
            StoreError::NeedsPassphrase => "needs-passphrase",
            StoreError::WrongPassphrase => "wrong-passphrase",
            StoreError::NotProtected => "not-protected",
            StoreError::NotAWorkshop => "not-a-workshop",
            StoreError::Newer { .. } => "newer",
            StoreError::Damaged => "damaged",
            StoreError::DiskFull => "disk-full",
            StoreError::NoPermission => "no-permission",
            StoreError::ReadOnly => "read-only",
            StoreError::InUse => "in-use",
            StoreError::TooLarge => "too-large",
            StoreError::NoRow { .. } => "no-row",
            StoreError::InvalidChange(_) => "invalid-change",
            StoreError::OddPath => "odd-path",
            StoreError::NoRandom => "no-random",
            StoreError::Disk(_) => "disk",
            StoreError::Sqlite(_) => "sqlite",
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as E;
        match &error {
            E::FromSqlConversionFailure(..)
            | E::InvalidColumnType(..)
            | E::IntegralValueOutOfRange(..)
            | E::Utf8Error(..) => StoreError::Damaged,
            _ => match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged,
                Some(ErrorCode::DiskFull) => StoreError::DiskFull,
                Some(ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                    StoreError::NoPermission
                }
                Some(ErrorCode::ReadOnly) => StoreError::ReadOnly,
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::InUse,
                Some(ErrorCode::TooBig) => StoreError::TooLarge,
                _ => StoreError::Sqlite(error),
            },
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        match error.kind() {
            K::NotFound => StoreError::Missing,
            K::AlreadyExists => StoreError::Exists,
            K::PermissionDenied => StoreError::NoPermission,
            K::ReadOnlyFilesystem => StoreError::ReadOnly,
            K::StorageFull | K::QuotaExceeded => StoreError::DiskFull,
            _ => StoreError::Disk(error),
        }
    }
}

impl From<ledger::Invalid> for StoreError {
    fn from(invalid: ledger::Invalid) -> Self {
        match invalid {
            ledger::Invalid::TooLarge => StoreError::TooLarge,
            other => StoreError::InvalidChange(other),
        }
    }
}
