//! What is being typed on this laptop and has not been entered: kept in the file, where a passphrase
//! protects it as it does all words, and not in the log, since nobody has said it yet.

use workshop::Id;

use crate::sql::set_meta;
use crate::{Result, Store};

/// What the names of these facts about the file begin with.
pub(crate) const DRAFT: &str = "draft:";

impl Store {
    /// Keeps what is being typed for a row, or lets go of it.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn set_draft(&mut self, of: Id, draft: Option<&str>) -> Result<()> {
        let name = format!("{DRAFT}{of}");
        match draft {
            Some(draft) => set_meta(&self.conn, &name, draft),
            None => {
                let mut delete = self.conn.prepare_cached("DELETE FROM meta WHERE name = ?")?;
                delete.execute([name])?;
                Ok(())
            }
        }
    }

    /// What was being typed, by the row it is for. Names that are none of ours are left alone: a
    /// workshop opens whatever became of half a line.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn drafts(&self) -> Result<Vec<(Id, String)>> {
        let mut query =
            self.conn.prepare_cached("SELECT name, value FROM meta WHERE name GLOB ?")?;
        let mut rows = query.query([format!("{DRAFT}*")])?;
        let mut drafts = Vec::new();
        while let Some(row) = rows.next()? {
            let name: String = row.get(0)?;
            if let Some(of) = name.strip_prefix(DRAFT).and_then(|of| of.parse().ok()) {
                drafts.push((of, row.get(1)?));
            }
        }
        Ok(drafts)
    }
}
