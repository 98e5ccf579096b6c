//! What the log and the store need to know of fields, and nothing of what they mean.

pub use crate::model::Entity;

/// The version of the vocabulary that new changes are written in. Raise it when the meaning of a
/// stored field changes, and add an upcaster to the store.
pub const SCHEMA: u32 = 1;

/// The longest text a person may write in one field, in characters. Far beyond what anyone types;
/// it keeps a pasted book from becoming a card.
pub const TEXT_LIMIT: usize = 20_000;

/// One field of a kind of row.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its stable name.
    pub name: &'static str,
    /// What it holds.
    pub kind: FieldKind,
}

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum FieldKind {
    /// Text that is the same in every language: a name, a place.
    Plain,
    /// Text per language. In the log it is one field per language, `name.es`, and `name.original`.
    Wording,
    /// A whole number.
    Int,
    /// Yes or no.
    Flag,
    /// A calendar day, `YYYY-MM-DD`.
    Day,
    /// One word of a closed list; the function says whether a word is in it.
    Choice(fn(&str) -> bool),
    /// The row this one is part of; deleting that one deletes this one.
    Owner(Entity),
    /// Another row this one refers to.
    Link(Entity),
    /// The place among siblings.
    Rank,
}

/// What happens when two laptops wrote the same field without knowing of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeRule {
    /// A person decides; until then the last common value stays shown.
    Conflict,
    /// The log decides by a fixed order, since any answer will do: where a row stands.
    Settle,
}

/// `text.es` → `text`; any other field is itself.
pub fn field_base(field: &str) -> &str {
    field.split_once('.').map_or(field, |(base, _)| base)
}

impl Entity {
    /// The kind with that stable name, or none when a newer version wrote it.
    pub fn from_name(name: &str) -> Option<Self> {
        Entity::ALL.iter().copied().find(|entity| entity.name() == name)
    }

    /// The field with that name; wording by its base name.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The field that names the row this one is part of, and that row's kind.
    pub fn owner(self) -> Option<(&'static str, Entity)> {
        self.fields().iter().find_map(|field| match field.kind {
            FieldKind::Owner(entity) => Some((field.name, entity)),
            _ => None,
        })
    }

    /// The kinds of row that are part of rows of this kind.
    pub fn parts(self) -> impl Iterator<Item = (Entity, &'static str)> {
        Entity::ALL.iter().copied().filter_map(move |entity| match entity.owner() {
            Some((field, owner)) if owner == self => Some((entity, field)),
            _ => None,
        })
    }

    /// Whether its rows stand in an order people choose.
    pub fn is_ranked(self) -> bool {
        self.field("position").is_some()
    }
}

impl MergeRule {
    /// The rule for a field by the stable names in the log. What this version does not know is a
    /// matter for people.
    pub fn of(entity: &str, field: &str) -> MergeRule {
        match Entity::from_name(entity).and_then(|entity| entity.field(field_base(field))) {
            Some(Field { kind: FieldKind::Rank, .. }) => MergeRule::Settle,
            _ if field.ends_with(".original") => MergeRule::Settle,
            _ => MergeRule::Conflict,
        }
    }
}
