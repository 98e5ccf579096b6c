use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use crate::tables::{APPLICATION_ID, BASE, STEPS, VERSION, base_at};
use crate::{Origin, Passphrase, Result, Source, StoreError, SystemSource, migrate, projection};

/// The page size of a protected file; its length is always a multiple.
const PROTECTED_PAGE: u64 = 4096;

/// An open workshop file. Only one can have it open, and only one thread should.
pub struct Store {
    pub(crate) conn: Connection,
    pub(crate) path: Option<PathBuf>,
    pub(crate) passphrase: Option<Passphrase>,
    pub(crate) origin: Origin,
    pub(crate) source: Box<dyn Source>,
}

impl Store {
    /// Begins a new file at `path`, protected when there is a passphrase.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is something at the path, or what the disk has to say; no
    /// file is left behind then.
    pub fn create(path: &Path, passphrase: Option<&Passphrase>, origin: &Origin) -> Result<Self> {
        Self::create_with(path, passphrase, origin, Box::new(SystemSource))
    }

    /// As [`Store::create`], with another source of time and ids.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create_with(
        path: &Path,
        passphrase: Option<&Passphrase>,
        origin: &Origin,
        source: Box<dyn Source>,
    ) -> Result<Self> {
        require_writable_folder(path)?;
        // Taking the name first means that two programs cannot begin the same file.
        std::fs::OpenOptions::new().write(true).create_new(true).open(path)?;
        let begun = begin(path, passphrase);
        match begun {
            Ok(conn) => Ok(Self::from(conn, Some(path), passphrase, origin, source)),
            Err(error) => {
                // The file is ours and empty; what is wrong with the disk matters more than
                // whether it can be taken away again.
                let _ = std::fs::remove_file(path);
                Err(error)
            }
        }
    }

    /// Opens an existing file, brings it up to this version if it is of an earlier one, and keeps
    /// others from opening it.
    ///
    /// The file is first looked at without writing; one that is not a workshop, or of a later
    /// version, is never touched.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::NeedsPassphrase`], [`StoreError::WrongPassphrase`],
    /// [`StoreError::NotProtected`], [`StoreError::NotAWorkshop`], [`StoreError::Newer`],
    /// [`StoreError::InUse`], [`StoreError::ReadOnly`], or what the disk has to say.
    pub fn open(path: &Path, passphrase: Option<&Passphrase>, origin: &Origin) -> Result<Self> {
        Self::open_with(path, passphrase, origin, Box::new(SystemSource))
    }

    /// As [`Store::open`], with another source of time and ids.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_with(
        path: &Path,
        passphrase: Option<&Passphrase>,
        origin: &Origin,
        source: Box<dyn Source>,
    ) -> Result<Self> {
        look(path, passphrase)?;
        require_writable_folder(path)?;
        if std::fs::metadata(path)?.permissions().readonly() {
            return Err(StoreError::ReadOnly);
        }
        let mut conn = connect(path, passphrase, Access::Write)?;
        if conn.is_readonly("main")? {
            return Err(StoreError::ReadOnly);
        }
        let length = std::fs::metadata(path)?.len();
        own(&mut conn).map_err(|look| look.verdict(passphrase, length))?;
        migrate::run(&mut conn, STEPS, path, passphrase)?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        projection::keep_up(&tx)?;
        tx.commit()?;
        Ok(Self::from(conn, Some(path), passphrase, origin, source))
    }

    /// A workshop that lives in memory only, such as the preview of what somebody sent.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn in_memory(origin: &Origin, source: Box<dyn Source>) -> Result<Self> {
        let mut conn = Connection::open_in_memory()?;
        configure_memory(&conn)?;
        make(&mut conn)?;
        Ok(Self::from(conn, None, None, origin, source))
    }

    /// Where the file is; none in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether the file is protected by a passphrase.
    pub fn is_protected(&self) -> bool {
        self.passphrase.is_some()
    }

    /// Makes every derived table from the log again, in one transaction.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn rebuild(&mut self) -> Result<()> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        projection::rebuild(&tx)?;
        Ok(tx.commit()?)
    }

    fn from(
        conn: Connection,
        path: Option<&Path>,
        passphrase: Option<&Passphrase>,
        origin: &Origin,
        source: Box<dyn Source>,
    ) -> Self {
        conn.set_prepared_statement_cache_capacity(128);
        Self {
            conn,
            path: path.map(Path::to_owned),
            passphrase: passphrase.cloned(),
            origin: origin.clone(),
            source,
        }
    }
}

/// How a file is opened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Nothing is written, not even a journal rolled back.
    Read,
    /// As owner.
    Write,
}

fn begin(path: &Path, passphrase: Option<&Passphrase>) -> Result<Connection> {
    let mut conn = connect(path, passphrase, Access::Write)?;
    configure(&conn)?;
    lock(&mut conn)?;
    make(&mut conn)?;
    Ok(conn)
}

fn make(conn: &mut Connection) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    for step in STEPS {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", VERSION)?;
    projection::keep_up(&tx)?;
    Ok(tx.commit()?)
}

/// Connects and gives the key, which must come before anything reads the file.
pub(crate) fn connect(
    path: &Path,
    passphrase: Option<&Passphrase>,
    access: Access,
) -> Result<Connection> {
    let mode = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let conn = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    if let Some(passphrase) = passphrase {
        // A wrong passphrase is an answer of ours, not a line on somebody's terminal.
        conn.pragma_update(None, "cipher_log_level", "NONE")?;
        conn.pragma_update(None, "key", passphrase.words())?;
    }
    distrust(&conn)?;
    conn.busy_timeout(Duration::ZERO)?;
    Ok(conn)
}

/// Whatever a file brings with it must not run.
fn distrust(conn: &Connection) -> Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    Ok(())
}

/// Makes the file ours. It may have been exchanged since the look, and one with a transaction cut
/// short could not be looked at before.
fn own(conn: &mut Connection) -> std::result::Result<(), Look> {
    configure(conn)?;
    lock(conn)?;
    inspect(conn)
}

fn configure(conn: &Connection) -> rusqlite::Result<()> {
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    conn.pragma_update(None, "journal_mode", "TRUNCATE")?;
    conn.pragma_update(None, "synchronous", "EXTRA")?;
    conn.pragma_update(None, "fullfsync", cfg!(target_os = "macos"))?;
    configure_memory(conn)
}

fn configure_memory(conn: &Connection) -> rusqlite::Result<()> {
    // What a statement is given never has it planned anew; a merge would plan most of its own again.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    // What is sorted or held back must not reach the disk outside the protected file.
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    // At most 64 MiB, in KiB; names of changes are random, so a large merge touches pages all over.
    conn.pragma_update(None, "cache_size", -65_536)?;
    Ok(())
}

/// Takes the file for this connection until it is closed; nothing is written.
fn lock(conn: &mut Connection) -> rusqlite::Result<()> {
    conn.transaction_with_behavior(TransactionBehavior::Exclusive)?.commit()
}

/// Looks at a file without writing to it, and says whether it can be opened.
fn look(path: &Path, passphrase: Option<&Passphrase>) -> Result<()> {
    let length = std::fs::metadata(path)?.len();
    if !path.is_file() || length == 0 {
        return Err(StoreError::NotAWorkshop);
    }
    let conn = connect(path, passphrase, Access::Read)?;
    let look = match inspect(&conn) {
        Ok(()) | Err(Look::Recover) => return Ok(()),
        Err(look) => look,
    };
    if matches!(look, Look::Unreadable) && passphrase.is_some() {
        let plain = connect(path, None, Access::Read)?;
        if inspect(&plain).is_ok() {
            return Err(StoreError::NotProtected);
        }
    }
    Err(look.verdict(passphrase, length))
}

/// Why a look at a file did not tell.
#[derive(Debug)]
enum Look {
    /// It did: the file cannot be opened.
    Store(StoreError),
    /// The first page makes no sense, or not with this passphrase.
    Unreadable,
    /// A transaction was cut short, and only an owner can roll it back.
    Recover,
}

impl Look {
    /// What to tell the person.
    fn verdict(self, passphrase: Option<&Passphrase>, length: u64) -> StoreError {
        match self {
            Look::Store(error) => error,
            Look::Recover => StoreError::ReadOnly,
            Look::Unreadable if !length.is_multiple_of(PROTECTED_PAGE) => StoreError::NotAWorkshop,
            Look::Unreadable if passphrase.is_some() => StoreError::WrongPassphrase,
            Look::Unreadable => StoreError::NeedsPassphrase,
        }
    }
}

impl From<rusqlite::Error> for Look {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Look::Unreadable,
            Some(ErrorCode::ReadOnly) => Look::Recover,
            _ => Look::Store(error.into()),
        }
    }
}

/// Whether the file is a workshop of a version this program knows, with nothing in it but tables.
fn inspect(conn: &Connection) -> std::result::Result<(), Look> {
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if id != APPLICATION_ID {
        return Err(Look::Store(StoreError::NotAWorkshop));
    }
    let found: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > VERSION {
        return Err(Look::Store(StoreError::Newer { found, known: VERSION }));
    }
    let mut entries = conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema")?;
    let mut rows = entries.query([])?;
    let (mut base, mut others) = (0, Vec::new());
    while let Some(row) = rows.next()? {
        let (kind, name, table): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let sql: Option<String> = row.get(3)?;
        let plain = match kind.as_str() {
            "table" => sql.is_some_and(|sql| sql.starts_with("CREATE TABLE ")),
            "index" => true,
            _ => false,
        };
        if !plain {
            return Err(Look::Store(StoreError::NotAWorkshop));
        }
        if kind == "table" && BASE.contains(&name.as_str()) {
            base += 1;
        } else if !BASE.contains(&table.as_str()) && !projection::is_derived(&table) {
            others.push(table);
        }
    }
    drop(rows);
    if base != base_at(found) {
        return Err(Look::Store(StoreError::NotAWorkshop));
    }
    // Other versions of the program derive other tables, and write down which.
    let mut known = conn.prepare("SELECT EXISTS (SELECT 1 FROM derived WHERE name = ?)")?;
    for table in others {
        if !known.query_row([table], |row| row.get::<_, bool>(0))? {
            return Err(Look::Store(StoreError::NotAWorkshop));
        }
    }
    Ok(())
}

/// A journal must be able to stand beside the file. Only Unix says so beforehand; on Windows a
/// folder's read-only mark means something else.
#[cfg(unix)]
fn require_writable_folder(path: &Path) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    if std::fs::metadata(folder)?.permissions().readonly() {
        return Err(StoreError::ReadOnly);
    }
    Ok(())
}

#[cfg(not(unix))]
fn require_writable_folder(_: &Path) -> Result<()> {
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use workshop::Id;

    #[test]
    fn what_keeps_work_safe_is_really_switched_on() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.db");
        let origin =
            Origin { replica: Id::WORKSHOP, actor: String::new(), app_version: String::new() };
        drop(Store::create(&path, None, &origin).unwrap());
        let store = Store::open(&path, None, &origin).unwrap();
        for (pragma, expected) in [
            ("journal_mode", "truncate"),
            ("locking_mode", "exclusive"),
            ("synchronous", "3"),
            ("foreign_keys", "1"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
        ] {
            let found = store.conn.pragma_query_value(None, pragma, |row| {
                Ok(match row.get_ref(0)? {
                    rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                    text => text.as_str()?.to_owned(),
                })
            });
            assert_eq!(found.unwrap(), expected, "{pragma}");
        }
    }
}
