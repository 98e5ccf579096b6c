//! What is being typed and has not been entered: it comes back where it was, also when the program
//! went down in the middle of it.

use serde::{Deserialize, Serialize};
use workshop::{Assign, CardKind, Entity, Id, Lang, Mutation};

use crate::{Answer, Desk, Fault, Host};

/// What stands in the scribe's line of a group and what would become of it, or what is being typed in a
/// row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Draft {
    /// The words as far as they have been typed.
    pub text: String,
    /// The language they are in.
    pub lang: Lang,
    /// What they would become: a card, an objective or an action.
    pub entity: Entity,
    /// The kind of card.
    pub kind: Option<CardKind>,
    /// The topic it would be about.
    pub topic: Option<Id>,
    /// The objective an action would be under.
    pub objective: Option<Id>,
    /// Who says it.
    pub delegation: Option<Id>,
    /// Fields of the row this is kept for, as far as they have been typed.
    #[serde(default)]
    pub fields: Vec<Assign>,
    /// What has been typed of an action that would be the next one under that objective.
    #[serde(default)]
    pub next: Vec<Assign>,
}

impl Host {
    /// Keeps what is being typed for a group or in a row, or lets go of it.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be written.
    pub async fn keep_draft(&self, of: Id, draft: Option<Draft>) -> Result<(), Fault> {
        let json = draft.map(|draft| serde_json::to_string(&draft)).transpose();
        let json = json.unwrap_or_default();
        self.with(move |desk| Ok(desk.store().set_draft(of, json.as_deref())?)).await
    }
}

impl Desk {
    /// Writes what was being typed in rows when the program went down: whoever typed it into a row
    /// had said it. What the rules do not allow, or the disk does not take, goes on waiting; a workshop
    /// opens whatever became of it.
    pub(crate) fn write_halves(&mut self) {
        for (id, mut draft) in self.drafts().unwrap_or_default() {
            let fields = std::mem::take(&mut draft.fields);
            if fields.is_empty() {
                continue;
            }
            let written = self.mutate(&Mutation::Set { entity: draft.entity, id, fields });
            if !matches!(written, Ok(Answer::Done(_) | Answer::Unchanged)) {
                continue;
            }
            let left = !draft.text.is_empty() || !draft.next.is_empty();
            let json = left.then(|| serde_json::to_string(&draft).ok()).flatten();
            // One that stays says the same again the next time.
            let _ = self.store().set_draft(id, json.as_deref());
        }
    }
}
