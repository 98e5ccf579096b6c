//! What waits for a person to decide: different words in one place, and rows one took away and
//! another worked on.

use serde::{Deserialize, Serialize};
use store::{Conflict, HistoryEntry, Kind};
use uuid::Uuid;
use workshop::{
    Assign, Edit, EditKind, Id, Label, Lang, Mutation, Outcome, RowRef, Value, Verb, WordRun,
    compare, desk_codes, field_base, plan,
};

use crate::whose::Whose;
use crate::{Answer, Desk, Fault, FaultCode, Host};

/// A place where versions differ, and what they say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct ConflictView {
    /// The row.
    pub row: RowRef,
    /// The field's stable name, without a language; empty when it is about the row being there.
    pub field: String,
    /// The language, for wording.
    pub lang: Option<Lang>,
    /// The row's number, if it has one.
    pub code: Option<String>,
    /// The group whose work it is.
    pub group: Option<Id>,
    /// What was accepted before and stays shown; none when there was nothing, or when it is one of
    /// the versions.
    pub base: Option<ConflictSide>,
    /// The change that stays shown, where somebody decided for it; none where it is what all had
    /// agreed on.
    pub decided: Option<String>,
    /// The versions. For a row that was taken away, the taking away first.
    pub sides: Vec<ConflictSide>,
}

/// One version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct ConflictSide {
    /// The change.
    pub change: String,
    /// What it says: words, or a value by its stable name or id; none when it holds nothing.
    pub words: Option<String>,
    /// Its words against those that were accepted before.
    pub runs: Vec<WordRun>,
    /// The field it is in, where that is not the conflict's own.
    pub field: String,
    /// Whether it takes the row away.
    pub removes: bool,
    /// Who, by name.
    pub actor: String,
    /// When, by that laptop's clock: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub at: i64,
    /// On which chain it was written.
    pub chain: Id,
}

/// What a person decides about one conflict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Decision {
    /// The row.
    pub row: RowRef,
    /// The field's stable name, without a language; empty for the row itself.
    pub field: String,
    /// The language, for wording.
    pub lang: Option<Lang>,
    /// What it is to be.
    pub verdict: Verdict,
}

/// What a conflict comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "keep", rename_all = "snake_case")]
pub enum Verdict {
    /// One of the versions, or what was accepted before.
    Version {
        /// Its change.
        change: String,
    },
    /// Words made of several.
    Words {
        /// The words.
        text: String,
    },
    /// The row stays.
    Row,
    /// The row goes.
    Nothing,
}

impl Host {
    /// Everything that waits for a person to decide.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read.
    pub async fn conflicts(&self) -> Result<Vec<ConflictView>, Fault> {
        self.with(|desk| desk.conflicts()).await
    }

    /// Decides conflicts: all of them as one action, that undo takes back as one.
    ///
    /// # Errors
    /// When nothing is open, a version is not there, or the file cannot be read or written.
    pub async fn resolve(&self, decisions: Vec<Decision>) -> Result<Answer, Fault> {
        self.with(move |desk| desk.resolve(&decisions)).await
    }
}

impl Desk {
    /// Everything that waits for a person to decide, in the order of the groups and their rows.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn conflicts(&mut self) -> Result<Vec<ConflictView>, Fault> {
        let conflicts = self.store().conflicts()?;
        // Asked after every change, and nearly always nothing.
        if conflicts.is_empty() {
            return Ok(Vec::new());
        }
        let snapshot = self.snapshot();
        let (codes, whose) = (desk_codes(snapshot), Whose::of(snapshot));
        let mut views: Vec<ConflictView> = conflicts
            .into_iter()
            .map(|one| {
                let (code, group) = (codes.get(&one.id).cloned(), whose.group(one.id));
                view(one, code, group)
            })
            .collect();
        let at = |view: &ConflictView| view.group.and_then(|group| snapshot.group_number(group));
        views.sort_by(|a, b| {
            let place = |view: &ConflictView| (at(view), view.code.clone(), view.field.clone());
            place(a).cmp(&place(b))
        });
        Ok(views)
    }

    /// Decides conflicts as one action.
    ///
    /// # Errors
    /// When a version is not there, or the file cannot be read or written.
    pub fn resolve(&mut self, decisions: &[Decision]) -> Result<Answer, Fault> {
        let mut edits = Vec::new();
        for decision in decisions {
            match self.verdict(decision)? {
                Ok(more) => edits.extend(more),
                Err(answer) => return Ok(answer),
            }
        }
        let Some(first) = decisions.first() else { return Ok(Answer::Unchanged) };
        let count = u32::try_from(decisions.len()).unwrap_or(u32::MAX);
        self.write(edits, Label { verb: Verb::Decide, entity: first.row.entity, count })
    }

    fn verdict(&mut self, decision: &Decision) -> Result<Result<Vec<Edit>, Answer>, Fault> {
        let RowRef { entity, id } = decision.row;
        let field = decision.stored_field();
        let existence = |kind| vec![decision.edit(kind, String::new(), Value::Null)];
        match &decision.verdict {
            Verdict::Row => Ok(Ok(existence(EditKind::Restore))),
            Verdict::Nothing => Ok(Ok(existence(EditKind::Delete))),
            Verdict::Version { change } => {
                let change = change.parse().map_err(|_| Fault::new(FaultCode::NotFound))?;
                let edit = self.store().restore_version(entity, id, &field, change)?;
                Ok(Ok(vec![edit.ok_or(Fault::new(FaultCode::NotFound))?]))
            }
            Verdict::Words { text } => self.words(decision, text),
        }
    }

    /// Words somebody typed are judged by the rules, like all others.
    fn words(
        &mut self,
        decision: &Decision,
        text: &str,
    ) -> Result<Result<Vec<Edit>, Answer>, Fault> {
        let RowRef { entity, id } = decision.row;
        let assign = match decision.lang {
            Some(lang) => Assign::wording(&decision.field, lang, text),
            None => Assign::plain(&decision.field, text),
        };
        let mutation = Mutation::Set { entity, id, fields: vec![assign] };
        let mut new_id = || Id::new(Uuid::now_v7());
        Ok(match plan(&mutation, self.store(), &mut new_id)? {
            Outcome::Do(plan) => Ok(plan.edits),
            // What was accepted before is shown, so choosing it looks like no change; it is one.
            Outcome::Unchanged => {
                let field = decision.stored_field();
                Ok(vec![decision.edit(EditKind::Set, field, Value::from(text))])
            }
            Outcome::Refused(refusal) => Err(Answer::Refused { refusal }),
            Outcome::Asks(count) => Err(Answer::Asks { count }),
        })
    }
}

impl Decision {
    /// The field as the log names it.
    fn stored_field(&self) -> String {
        match self.lang {
            Some(lang) => format!("{}.{}", self.field, lang.tag()),
            None => self.field.clone(),
        }
    }

    fn edit(&self, kind: EditKind, field: String, value: Value) -> Edit {
        let (entity, id) = (self.row.entity.name().to_owned(), self.row.id);
        Edit { kind, entity, id, field, value, translates: None }
    }
}

fn view(conflict: Conflict, code: Option<String>, group: Option<Id>) -> ConflictView {
    let (field, lang) = field_parts(&conflict.field);
    let decided = |entry: &&HistoryEntry| Some(entry.cid) == conflict.decided;
    let before = conflict.base.as_ref().or_else(|| conflict.sides.iter().find(decided));
    let agreed = before.and_then(|entry| entry.value.as_ref()).and_then(said);
    let agreed = agreed.unwrap_or_default();
    let side = |entry: HistoryEntry| {
        let words = entry.value.as_ref().and_then(said);
        let own = entry.field == conflict.field || entry.field.is_empty();
        ConflictSide {
            change: entry.cid.to_string(),
            runs: if own {
                compare(&agreed, words.as_deref().unwrap_or_default())
            } else {
                compare("", words.as_deref().unwrap_or_default())
            },
            words,
            field: field_parts(&entry.field).0,
            removes: entry.kind == Kind::Delete,
            actor: entry.actor,
            at: entry.wall_time,
            chain: entry.replica,
        }
    };
    ConflictView {
        row: RowRef { entity: conflict.entity, id: conflict.id },
        field,
        lang,
        code,
        group,
        base: conflict.base.clone().map(side),
        decided: conflict.decided.map(|cid| cid.to_string()),
        sides: conflict.sides.into_iter().map(side).collect(),
    }
}

/// `text.es` → `text` in Spanish; any other field is itself.
pub(crate) fn field_parts(field: &str) -> (String, Option<Lang>) {
    let base = field_base(field);
    let lang = field.strip_prefix(base).and_then(|rest| rest.strip_prefix('.'));
    match lang.and_then(Lang::from_tag) {
        Some(lang) => (base.to_owned(), Some(lang)),
        None => (field.to_owned(), None),
    }
}

/// A value as people read it, or by its stable name.
pub(crate) fn said(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()),
        Value::Int(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Map(map) => map.get("text").and_then(Value::as_text).map(str::to_owned),
        Value::Null | Value::Bytes(_) | Value::List(_) => None,
    }
}
