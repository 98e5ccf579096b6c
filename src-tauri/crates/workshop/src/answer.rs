use serde::{Deserialize, Serialize};

use crate::{Edit, Entity};

/// What an action comes to, before anything is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// These edits do it.
    Do(Plan),
    /// Nothing would be different.
    Unchanged,
    /// The rules of the workshop do not allow it; nothing is wrong with the program.
    Refused(Refusal),
    /// A person has to agree first: so many cards, objectives and actions would go too.
    Asks(u32),
}

/// The edits of one user action, and its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// In the order they are written.
    pub edits: Vec<Edit>,
    /// What undo calls it.
    pub label: Label,
}

/// What a user action did, for the words of undo and history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Label {
    /// What was done.
    pub verb: Verb,
    /// To what kind of row.
    pub entity: Entity,
    /// To how many.
    pub count: u32,
}

/// What a user action did to its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// Began them.
    Add,
    /// Wrote in them.
    Edit,
    /// Took them away.
    Remove,
    /// Put them elsewhere.
    Move,
    /// Brought them in from a list.
    Import,
    /// Gave a field an earlier value back.
    Restore,
    /// Made one of them.
    Merge,
    /// Put them together under a name.
    Gather,
    /// Took them in from another laptop.
    Receive,
    /// Decided between versions of them.
    Decide,
    /// Made several of one, or took one out of what it was merged into.
    Separate,
    /// Froze their numbers.
    Freeze,
    /// Took their frozen numbers back.
    Thaw,
}

/// Why the rules do not allow an action. Each has its sentence in the wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Refusal {
    /// The row is no longer there: somebody deleted it.
    Gone {
        /// What kind of row.
        entity: Entity,
    },
    /// The text is longer than a field holds.
    TooLong {
        /// How long it is, in characters.
        length: u32,
        /// How long it may be, in characters.
        limit: u32,
    },
    /// The text has nothing a person could read.
    Empty,
    /// A number outside what makes sense, such as negative minutes.
    OutOfRange,
    /// The last day is before the first.
    EndsBeforeStart,
    /// The field or value is not one this version knows: a script or a newer window wrote it.
    Unknown,
    /// The row cannot be part of that one.
    Misplaced,
    /// The workshop already has content; only an empty one can be begun.
    AlreadyBegun,
    /// The vote is over; its ballots stand.
    VoteClosed,
    /// A ballot gives more dots than it has.
    TooManyDots {
        /// How many it gives.
        given: u32,
        /// How many it has.
        limit: u32,
    },
    /// A vote needs two rows to choose between.
    TooFewOptions,
    /// Merging needs at least two rows; cards of one group.
    NothingToMerge,
}
