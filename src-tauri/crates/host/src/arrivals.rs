//! What has come from other laptops, and what each of it changed.

use serde::Serialize;
use store::{ArrivedRow, Committed, Merged};
use workshop::{Entity, Id, Label, Lang, RowRef, Value, Verb, WordRun, compare, desk_codes};

use crate::conflicts::{field_parts, said};
use crate::whose::Whose;
use crate::{Answer, Desk, Fault, Host};

/// A packet that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct ArrivalLine {
    /// What it is known by.
    pub id: Id,
    /// When it was taken in: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub at: i64,
    /// When it was made, by the sender's clock.
    #[specta(type = f64)]
    pub made: i64,
    /// The sender's key, as text.
    pub sender: String,
    /// The sender's name.
    pub name: String,
    /// The group it came from, or was for.
    pub group: Option<Id>,
    /// How many changes were new.
    pub new: u32,
    /// How many were known already.
    pub known: u32,
    /// Whether it was undone.
    pub undone: bool,
    /// How many earlier changes of whoever wrote what it brought have not come yet.
    pub waiting: u32,
    /// Whether one that was made later had been taken in before it.
    pub older: bool,
}

/// What an arrival did to one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct ArrivalRow {
    /// The row.
    pub row: RowRef,
    /// Its number as it stands, if it has one.
    pub code: Option<String>,
    /// The group it belongs to.
    pub group: Option<Id>,
    /// Whether it began with the arrival.
    pub added: bool,
    /// Whether it was taken away by it.
    pub removed: bool,
    /// Who wrote, by name.
    pub actors: Vec<String>,
    /// The fields that were written.
    pub fields: Vec<ArrivalField>,
}

/// A field an arrival wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct ArrivalField {
    /// Its stable name, without a language.
    pub field: String,
    /// The language, for wording.
    pub lang: Option<Lang>,
    /// What it held before against what it holds since: words, or a value by its stable name.
    pub runs: Vec<WordRun>,
}

/// A chain of which something is held aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct ForkLine {
    /// The chain.
    pub chain: Id,
    /// How many changes are held aside.
    pub aside: u32,
    /// Who wrote them, by name.
    pub actors: Vec<String>,
    /// When the first was written, by that laptop's clock: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub since: i64,
}

impl Host {
    /// Everything that came, newest first.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read.
    pub async fn arrivals(&self) -> Result<Vec<ArrivalLine>, Fault> {
        self.with(|desk| {
            let (all, waiting) = (desk.store().arrivals()?, desk.store().waiting()?);
            let count = |many: u64| u32::try_from(many).unwrap_or(u32::MAX);
            let line = |(at, one): (usize, &store::Arrival)| ArrivalLine {
                id: one.from.id,
                at: one.from.at,
                made: one.from.made,
                sender: one.from.sender.clone(),
                name: one.from.name.clone(),
                group: one.from.group,
                new: count(one.new),
                known: count(one.known),
                undone: one.undone,
                waiting: count(waiting.get(&one.from.id).copied().unwrap_or(0)),
                older: all[at + 1..].iter().any(|earlier| {
                    earlier.from.sender == one.from.sender && earlier.from.made > one.from.made
                }),
            };
            Ok(all.iter().enumerate().map(line).collect())
        })
        .await
    }

    /// What an arrival did, row by row.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read.
    pub async fn arrival(&self, id: Id) -> Result<Vec<ArrivalRow>, Fault> {
        self.with(move |desk| {
            let rows = desk.store().arrived(id)?;
            let snapshot = desk.snapshot();
            let (codes, whose) = (desk_codes(snapshot), Whose::of(snapshot));
            // What was begun and taken away again before it came is nothing to anybody here, nor what
            // was changed and changed back.
            let stays = |row: &&ArrivedRow| !(row.added && row.removed);
            let tells = |row: &ArrivalRow| row.added || row.removed || !row.fields.is_empty();
            let rows = rows.iter().filter(stays).map(|row| arrival_row(row, &whose, &codes));
            Ok(rows.filter(tells).collect())
        })
        .await
    }

    /// The chains of which something is held aside.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read.
    pub async fn forks(&self) -> Result<Vec<ForkLine>, Fault> {
        self.with(|desk| {
            let forks = desk.store().forks()?;
            let line = |fork: store::Fork| ForkLine {
                chain: fork.replica,
                aside: u32::try_from(fork.aside).unwrap_or(u32::MAX),
                actors: fork.actors,
                since: fork.since,
            };
            Ok(forks.into_iter().map(line).collect())
        })
        .await
    }

    /// Lets in what is held aside of a chain.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read or written.
    pub async fn let_in(&self, chain: Id) -> Result<Answer, Fault> {
        self.with(move |desk| {
            let touched = desk.store().let_in(chain)?;
            let merged = Merged { new: touched.len(), touched, ..Merged::default() };
            desk.arrived(chain, &merged)
        })
        .await
    }
}

impl Desk {
    /// What came is in the file; here is what a window needs to know of it.
    pub(crate) fn arrived(&mut self, action: Id, merged: &Merged) -> Result<Answer, Fault> {
        if merged.new == 0 {
            return Ok(Answer::Unchanged);
        }
        let count = u32::try_from(merged.touched.len()).unwrap_or(u32::MAX);
        let label = Label { verb: Verb::Receive, entity: Entity::Workshop, count };
        let committed = Committed { action: Some(action), touched: merged.touched.clone() };
        self.done(&committed, label, None)
    }
}

fn arrival_row(
    row: &ArrivedRow,
    whose: &Whose,
    codes: &std::collections::BTreeMap<Id, String>,
) -> ArrivalRow {
    let about = RowRef { entity: row.entity, id: row.id };
    let text = |value: &Option<Value>| value.as_ref().and_then(said).unwrap_or_default();
    let field = |(name, (before, after)): (&String, &(Option<Value>, Option<Value>))| {
        let (field, lang) = field_parts(name);
        ArrivalField { field, lang, runs: compare(&text(before), &text(after)) }
    };
    ArrivalRow {
        row: about,
        code: codes.get(&row.id).cloned(),
        group: whose.group(row.id),
        added: row.added,
        removed: row.removed,
        actors: row.actors.clone(),
        fields: row
            .fields
            .iter()
            .filter(|one| is_shown(one.0) && differs(one.1))
            .map(field)
            .collect(),
    }
}

/// Whether a field holds something else than before.
fn differs((before, after): &(Option<Value>, Option<Value>)) -> bool {
    before.clone().unwrap_or_default() != after.clone().unwrap_or_default()
}

/// Places in a list and the language of an original are not what people read.
fn is_shown(field: &str) -> bool {
    !(field.ends_with(".original") || field == "position")
}
