//! The whole life of a row of the plan: from what was said in the room to how it stands.

use std::collections::BTreeSet;

use serde::Serialize;
use store::Kind;
use workshop::{
    Entity, Id, Lang, Origin, RowRef, Snapshot, WordRun, WorkPlan, compare, compiled, standings,
};

use crate::conflicts::{field_parts, said};
use crate::{Desk, Fault, Host};

/// Something that happened to a row, or to what it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct ThreadLine {
    /// The row it happened to.
    pub row: RowRef,
    /// Who did it, by name.
    pub actor: String,
    /// When, by that laptop's clock: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub at: i64,
    /// What happened.
    pub what: ThreadWhat,
}

/// What can happen to a row on its way into the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum ThreadWhat {
    /// It was written down.
    Begun {
        /// The delegation that said it, of a card or a remark.
        delegation: Option<Id>,
    },
    /// Its words were changed.
    Reworded {
        /// In which language.
        lang: Option<Lang>,
        /// The words of both, one against the other.
        words: Vec<WordRun>,
    },
    /// It was put into a cluster.
    Gathered {
        /// The cluster.
        cluster: Id,
    },
    /// It was merged into another.
    Merged {
        /// The row that stands for it.
        into: Id,
    },
    /// A person decided between versions of it.
    Decided,
    /// It was taken away.
    Removed,
    /// It came back.
    Restored,
    /// A vote weighed it.
    Weighed {
        /// The vote.
        vote: Id,
        /// Its place in that vote, from 1.
        place: Option<u32>,
    },
    /// Its group presented it.
    Presented,
}

impl Host {
    /// The life of a row of the plan, from the first word on.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read.
    pub async fn thread(&self, row: RowRef) -> Result<Vec<ThreadLine>, Fault> {
        self.with(move |desk| desk.thread(row)).await
    }
}

impl Desk {
    fn thread(&mut self, row: RowRef) -> Result<Vec<ThreadLine>, Fault> {
        let contested = self.contested()?;
        let snapshot = self.snapshot().clone();
        let plan = compiled(&snapshot, &contested);
        let mut lines = Vec::new();
        for one in sources(&snapshot, &plan, row) {
            for entry in self.store().history(one.entity, one.id)? {
                let Some(what) = what(&snapshot, one, &entry) else { continue };
                let what = match what {
                    ThreadWhat::Reworded { lang, .. } => {
                        let words = self.reworded(one, &entry)?;
                        if words.is_empty() {
                            continue;
                        }
                        ThreadWhat::Reworded { lang, words }
                    }
                    what => what,
                };
                lines.push(ThreadLine { row: one, actor: entry.actor, at: entry.wall_time, what });
            }
            lines.extend(self.weighed(&snapshot, one)?);
        }
        lines.extend(self.presented(&snapshot, &plan, row)?);
        lines.sort_by_key(|line| line.at);
        Ok(lines)
    }

    /// What a change of words took from and added to the words before; nothing for the first.
    fn reworded(
        &mut self,
        row: RowRef,
        entry: &store::HistoryEntry,
    ) -> Result<Vec<WordRun>, Fault> {
        let change = self.store().change(entry.cid)?;
        let parent = change.and_then(|change| change.header.parents.first().copied());
        let Some(parent) = parent else { return Ok(Vec::new()) };
        let history = self.store().history(row.entity, row.id)?;
        let before = history.iter().find(|earlier| earlier.cid == parent);
        let before = before.and_then(|earlier| earlier.value.as_ref()).and_then(said);
        let after = entry.value.as_ref().and_then(said).unwrap_or_default();
        Ok(before.map(|before| compare(&before, &after)).unwrap_or_default())
    }

    fn weighed(&mut self, snapshot: &Snapshot, row: RowRef) -> Result<Vec<ThreadLine>, Fault> {
        let mut lines = Vec::new();
        for option in &snapshot.vote_options {
            let link = match row.entity {
                Entity::Card => option.card,
                Entity::Cluster => option.cluster,
                Entity::Objective => option.objective,
                _ => None,
            };
            if link != Some(row.id) {
                continue;
            }
            let Some(vote) = snapshot.votes.iter().find(|vote| vote.id == option.vote) else {
                continue;
            };
            if !vote.closed {
                continue;
            }
            let all = standings(snapshot);
            let results =
                all.iter().find(|one| one.vote == vote.id).and_then(|one| one.results.as_ref());
            let result = results.and_then(|all| all.iter().find(|one| one.option == option.id));
            let counted = result.filter(|result| result.counted);
            let place = counted.map(|result| result.place).filter(|place| *place > 0);
            let closed = self.store().history(Entity::Vote, vote.id)?;
            let Some(last) = closed.iter().find(|entry| entry.field == "closed") else { continue };
            lines.push(ThreadLine {
                row,
                actor: last.actor.clone(),
                at: last.wall_time,
                what: ThreadWhat::Weighed { vote: vote.id, place },
            });
        }
        Ok(lines)
    }

    fn presented(
        &mut self,
        snapshot: &Snapshot,
        plan: &WorkPlan,
        row: RowRef,
    ) -> Result<Vec<ThreadLine>, Fault> {
        let groups: BTreeSet<Id> = origins(plan, row.id).iter().map(|one| one.group).collect();
        let mut lines = Vec::new();
        for one in snapshot.presented.iter().filter(|one| groups.contains(&one.group)) {
            let written = self.store().history(Entity::Presented, one.id)?;
            let Some(first) = written.last() else { continue };
            lines.push(ThreadLine {
                row: RowRef { entity: Entity::Group, id: one.group },
                actor: first.actor.clone(),
                at: first.wall_time,
                what: ThreadWhat::Presented,
            });
        }
        Ok(lines)
    }
}

fn origins(plan: &WorkPlan, row: Id) -> Vec<Origin> {
    let objective = plan.objectives().find(|one| one.id == row).map(|one| one.origins.clone());
    let action = || plan.actions().find(|one| one.id == row).map(|one| one.origins.clone());
    objective.or_else(action).unwrap_or_default()
}

/// The row, what was merged into it, and what all of these came from.
fn sources(snapshot: &Snapshot, plan: &WorkPlan, row: RowRef) -> Vec<RowRef> {
    let of = |entity| move |id: &Id| RowRef { entity, id: *id };
    let mut rows = vec![row];
    for origin in origins(plan, row.id) {
        rows.push(RowRef { entity: row.entity, id: origin.row });
        rows.extend(origin.cards.iter().map(of(Entity::Card)));
        rows.extend(origin.clusters.iter().map(of(Entity::Cluster)));
        rows.extend(origin.remarks.iter().map(of(Entity::Remark)));
        let gathered = |card: &&workshop::Card| {
            card.cluster.is_some_and(|cluster| origin.clusters.contains(&cluster))
                || card.merged_into.is_some_and(|head| origin.cards.contains(&head))
        };
        rows.extend(
            snapshot
                .cards
                .iter()
                .filter(gathered)
                .map(|card| RowRef { entity: Entity::Card, id: card.id }),
        );
    }
    let mut seen = BTreeSet::new();
    rows.retain(|row| seen.insert(*row));
    rows
}

/// What a change in the log means for a row's life; none for what nobody would tell.
fn what(snapshot: &Snapshot, row: RowRef, entry: &store::HistoryEntry) -> Option<ThreadWhat> {
    match entry.kind {
        Kind::Create => {
            let delegation = match row.entity {
                Entity::Card => snapshot.cards.iter().find(|one| one.id == row.id)?.delegation,
                Entity::Remark => snapshot.remarks.iter().find(|one| one.id == row.id)?.delegation,
                _ => None,
            };
            Some(ThreadWhat::Begun { delegation })
        }
        Kind::Delete => Some(ThreadWhat::Removed),
        Kind::Restore => Some(ThreadWhat::Restored),
        Kind::Resolve => Some(ThreadWhat::Decided),
        Kind::Set | Kind::Accept => {
            let link = || entry.value.as_ref().and_then(said)?.parse::<Id>().ok();
            match field_parts(&entry.field) {
                (field, lang @ Some(_)) if field == "text" || field == "name" => {
                    Some(ThreadWhat::Reworded { lang, words: Vec::new() })
                }
                (field, None) if field == "cluster" => {
                    link().map(|cluster| ThreadWhat::Gathered { cluster })
                }
                (field, None) if field == "merged_into" => {
                    link().map(|into| ThreadWhat::Merged { into })
                }
                _ => None,
            }
        }
        Kind::Redact => None,
    }
}
