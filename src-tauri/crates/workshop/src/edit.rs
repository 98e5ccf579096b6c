use crate::{Id, Value};

/// What an edit does to its row or field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditKind {
    /// The row begins to exist.
    Create,
    /// A field gets a value.
    Set,
    /// The row is taken away; its words stay in the log.
    Delete,
    /// A row that was taken away is back.
    Restore,
    /// A decision between versions is taken back: they stand side by side again.
    Reopen,
}

/// One change as the rules ask for it, before the log gives it parents, an author and a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What it does.
    pub kind: EditKind,
    /// The kind of row by its stable name; a name this version does not know is kept.
    pub entity: String,
    /// The row.
    pub id: Id,
    /// The field, with its language for wording (`text.es`); empty unless `kind` is
    /// `Set` or `Reopen`.
    pub field: String,
    /// What the field holds from now on; null unless `kind` is `Set`.
    pub value: Value,
    /// For a translation: the field it was translated from. The log writes down which version of
    /// that field was current, so that the translation can later be seen to be out of date.
    pub translates: Option<String>,
}
