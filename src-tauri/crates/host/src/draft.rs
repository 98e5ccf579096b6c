//! A line that is being typed and has not been entered: it comes back where it was, also when the
//! program went down in the middle of it.

use serde::{Deserialize, Serialize};
use workshop::{CardKind, Entity, Id, Lang};

use crate::{Fault, Host};

/// What stands in the scribe's line of a group, and what would become of it.
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
}

impl Host {
    /// Keeps what is being typed for a group, or lets go of it.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be written.
    pub async fn keep_draft(&self, group: Id, draft: Option<Draft>) -> Result<(), Fault> {
        let json = draft.map(|draft| serde_json::to_string(&draft)).transpose();
        let json = json.unwrap_or_default();
        self.with(move |desk| Ok(desk.store().set_draft(group, json.as_deref())?)).await
    }
}
