use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Entity, Id, Lang, Role, Template};

/// What a person does, in one step that can be undone in one step. The only way to change anything.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Mutation {
    /// Adds a row.
    Add {
        /// What kind of row.
        entity: Entity,
        /// The row it becomes part of, for kinds that are part of another.
        owner: Option<Id>,
        /// Where it goes.
        place: Place,
        /// What is already known of it.
        fields: Vec<Assign>,
    },
    /// Writes fields of one row.
    Set {
        /// What kind of row.
        entity: Entity,
        /// The row.
        id: Id,
        /// The fields.
        fields: Vec<Assign>,
    },
    /// Takes rows away, with what is part of them.
    Remove {
        /// What kind of rows.
        entity: Entity,
        /// The rows.
        ids: Vec<Id>,
        /// Whether the person has agreed that the work inside goes too. Without it, a row that
        /// holds other people's words answers [`crate::Outcome::Asks`].
        with_contents: bool,
    },
    /// Moves a row among its siblings, or to another owner.
    Move {
        /// What kind of row.
        entity: Entity,
        /// The row.
        id: Id,
        /// The new owner; none keeps the present one.
        owner: Option<Id>,
        /// Where it goes there.
        place: Place,
        /// Fields that change with the move, such as a card's topic.
        fields: Vec<Assign>,
    },
    /// Writes an objective that answers the given cards.
    WriteObjective {
        /// The group.
        group: Id,
        /// The topic, if it is about one.
        topic: Option<Id>,
        /// The cards it answers.
        cards: Vec<Id>,
        /// The language of the words.
        lang: Lang,
        /// The words.
        text: String,
    },
    /// Says which cards an objective answers, all of them at once.
    Answer {
        /// The objective.
        objective: Id,
        /// The cards.
        cards: Vec<Id>,
    },
    /// Adds groups with their topics.
    AddGroups {
        /// The language they are written in.
        lang: Lang,
        /// The groups.
        groups: Vec<GroupOutline>,
    },
    /// Adds people, with delegations that are not there yet.
    AddPeople {
        /// The language in which new delegations are named.
        lang: Lang,
        /// The people.
        people: Vec<PersonLine>,
    },
    /// Fills a new, empty workshop.
    Begin {
        /// What it starts from.
        template: Template,
        /// The language the room writes in.
        lang: Lang,
        /// Its name in that language.
        title: String,
        /// City and country.
        place: String,
        /// First day.
        starts: Option<NaiveDate>,
        /// Last day.
        ends: Option<NaiveDate>,
        /// Groups already known.
        groups: Vec<GroupOutline>,
    },
}

/// One field given a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Assign {
    /// The field's stable name; wording without its language.
    pub field: String,
    /// The language, for wording.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// The value. Null empties the field.
    pub value: Plain,
}

impl Assign {
    /// A field that is the same in every language.
    pub fn plain(field: &str, value: impl Into<Plain>) -> Self {
        Self { field: field.to_owned(), lang: None, value: value.into() }
    }

    /// A wording field in one language.
    pub fn wording(field: &str, lang: Lang, words: &str) -> Self {
        Self { field: field.to_owned(), lang: Some(lang), value: Plain::Text(words.to_owned()) }
    }
}

/// A value as windows and scripts write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(untagged)]
pub enum Plain {
    /// Empties the field.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Int(i32),
    /// Text, a word of a list, an id or a day.
    Text(String),
}

impl From<&str> for Plain {
    fn from(text: &str) -> Self {
        Plain::Text(text.to_owned())
    }
}

impl From<Id> for Plain {
    fn from(id: Id) -> Self {
        Plain::Text(id.to_string())
    }
}

impl From<Option<Id>> for Plain {
    fn from(id: Option<Id>) -> Self {
        id.map_or(Plain::Null, Plain::from)
    }
}

impl From<i32> for Plain {
    fn from(number: i32) -> Self {
        Plain::Int(number)
    }
}

impl From<bool> for Plain {
    fn from(flag: bool) -> Self {
        Plain::Flag(flag)
    }
}

/// Where a row goes among its siblings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "at", content = "row", rename_all = "snake_case")]
pub enum Place {
    /// Before all others.
    First,
    /// After all others.
    #[default]
    Last,
    /// Right before that one.
    Before(Id),
    /// Right after that one.
    After(Id),
}

/// A group and its topics, as typed or pasted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct GroupOutline {
    /// The group's title.
    pub title: String,
    /// Its topics' titles.
    pub topics: Vec<String>,
}

/// A person, as a list of participants names them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PersonLine {
    /// Name, or a role where no name is known.
    pub name: String,
    /// Post held at home.
    pub post: String,
    /// Institution.
    pub institution: String,
    /// The delegation's name, in any of its languages, or its short sign.
    pub delegation: String,
    /// The group's number; 0 for none.
    pub group: u32,
    /// What the person does at the workshop.
    pub role: Role,
    /// What the list said besides.
    pub notes: String,
}
