use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::{Passphrase, Result, backup};

/// Brings the tables up to the last of `steps`, all in one transaction, after a verified copy of
/// the file as it was is beside it.
///
/// # Errors
/// What the disk has to say; the file is as it was then.
pub(crate) fn run(
    conn: &mut Connection,
    steps: &[&str],
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<()> {
    let version: u32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let version = version as usize;
    let pending = steps.get(version..).unwrap_or_default();
    if pending.is_empty() {
        return Ok(());
    }
    backup::copy(conn, &free_name(path, version), passphrase)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for step in pending {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", i64::try_from(steps.len()).unwrap_or(i64::MAX))?;
    Ok(tx.commit()?)
}

/// `workshop.plw` → `workshop.v1.plw`, or the next that is free.
fn free_name(path: &Path, version: usize) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().map(|ext| format!(".{}", ext.to_string_lossy()));
    let extension = extension.unwrap_or_default();
    let mut number = 1;
    loop {
        let suffix = if number == 1 { String::new() } else { format!("-{number}") };
        let name = path.with_file_name(format!("{stem}.v{version}{suffix}{extension}"));
        if !name.exists() {
            return name;
        }
        number += 1;
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::tables::{STEPS, VERSION};
    use crate::{Origin, Store, StoreError};
    use workshop::Id;

    fn file() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("w.plw");
        let origin =
            Origin { replica: Id::WORKSHOP, actor: String::new(), app_version: String::new() };
        drop(Store::create(&path, None, &origin).unwrap());
        (folder, path)
    }

    fn version(path: &Path) -> i64 {
        let conn = Connection::open(path).unwrap();
        conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    }

    #[test]
    fn an_older_file_is_copied_and_then_brought_up() {
        let (folder, path) = file();
        let mut conn = Connection::open(&path).unwrap();
        let steps = [STEPS, &["CREATE TABLE two (a TEXT) STRICT", "DROP TABLE two"]].concat();
        run(&mut conn, &steps, &path, None).unwrap();
        drop(conn);
        assert_eq!(version(&path), VERSION + 2);
        assert_eq!(version(&folder.path().join(format!("w.v{VERSION}.plw"))), VERSION);
    }

    #[test]
    fn a_step_that_fails_takes_the_earlier_ones_back() {
        let (_folder, path) = file();
        let before = std::fs::read(&path).unwrap();
        let mut conn = Connection::open(&path).unwrap();
        let steps =
            [STEPS, &["CREATE TABLE two (a TEXT) STRICT", "CREATE TABLE two (a TEXT)"]].concat();
        let failed = run(&mut conn, &steps, &path, None);
        drop(conn);
        assert!(matches!(failed, Err(StoreError::Sqlite(_))));
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
}
