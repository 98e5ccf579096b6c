use serde::Serialize;

use crate::model::*;
use crate::{Record, View, merged::head};

/// Everything a workshop holds, at one moment, in order: what windows start from and what
/// documents are made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[allow(missing_docs, reason = "each list holds the rows of that kind, in their order")]
pub struct Snapshot {
    pub workshop: Workshop,
    pub mandates: Vec<Mandate>,
    pub partners: Vec<Partner>,
    pub sessions: Vec<Session>,
    pub delegations: Vec<Delegation>,
    pub participants: Vec<Participant>,
    pub groups: Vec<Group>,
    pub topics: Vec<Topic>,
    pub steps: Vec<Step>,
    pub questions: Vec<Question>,
    pub cards: Vec<Card>,
    pub objectives: Vec<Objective>,
    pub answerings: Vec<Answering>,
    pub actions: Vec<Action>,
    pub next_steps: Vec<NextStep>,
    pub timings: Vec<Timing>,
    pub clusters: Vec<Cluster>,
    pub stances: Vec<Stance>,
    pub votes: Vec<Vote>,
    pub vote_options: Vec<VoteOption>,
    pub ballots: Vec<Ballot>,
    pub ballot_marks: Vec<BallotMark>,
    pub slides: Vec<Slide>,
    pub picks: Vec<Pick>,
    pub remarks: Vec<Remark>,
    pub presented: Vec<Presented>,
    pub attachments: Vec<Attachment>,
    pub axes: Vec<Axis>,
    pub sections: Vec<Section>,
    pub overlaps: Vec<Overlap>,
}

impl Snapshot {
    /// Reads everything.
    pub fn read<V: View>(view: &V) -> Result<Self, V::Error> {
        fn all<T: Record, V: View>(view: &V) -> Result<Vec<T>, V::Error> {
            Ok(view.rows(T::ENTITY)?.iter().map(T::from_row).collect())
        }
        let workshop = view
            .row(Entity::Workshop, crate::Id::WORKSHOP)?
            .unwrap_or_else(|| crate::Row::new(crate::Id::WORKSHOP));
        Ok(Self {
            workshop: Workshop::from_row(&workshop),
            mandates: all(view)?,
            partners: all(view)?,
            sessions: all(view)?,
            delegations: all(view)?,
            participants: all(view)?,
            groups: all(view)?,
            topics: all(view)?,
            steps: all(view)?,
            questions: all(view)?,
            cards: all(view)?,
            objectives: all(view)?,
            answerings: all(view)?,
            actions: all(view)?,
            next_steps: all(view)?,
            timings: all(view)?,
            clusters: all(view)?,
            stances: all(view)?,
            votes: all(view)?,
            vote_options: all(view)?,
            ballots: all(view)?,
            ballot_marks: all(view)?,
            slides: all(view)?,
            picks: all(view)?,
            remarks: all(view)?,
            presented: all(view)?,
            attachments: all(view)?,
            axes: all(view)?,
            sections: all(view)?,
            overlaps: all(view)?,
        })
    }

    /// The cards of a group that stand on its board: not parked, and not merged into another.
    pub fn standing_cards(&self, group: crate::Id) -> impl Iterator<Item = &Card> {
        self.cards
            .iter()
            .filter(move |card| card.group == group && !card.parked && self.head_of(card).is_none())
    }

    /// The cards of a group that wait in its parking lot; what was merged into another card is told
    /// with that one.
    pub fn parked_cards(&self, group: crate::Id) -> impl Iterator<Item = &Card> {
        self.cards
            .iter()
            .filter(move |card| card.group == group && card.parked && self.head_of(card).is_none())
    }

    /// The card that stands for this one: what it was merged into, directly or by way of others.
    pub fn head_of(&self, card: &Card) -> Option<&Card> {
        card.merged_into?;
        let find = |id: crate::Id| self.cards.iter().find(|other| other.id == id);
        let into = |id| find(id)?.merged_into.and_then(find).map(|other| other.id);
        head(card.id, into).and_then(find)
    }

    /// The cards merged into this one, in their order.
    pub fn voices(&self, head: crate::Id) -> impl Iterator<Item = &Card> {
        self.cards
            .iter()
            .filter(move |card| self.head_of(card).is_some_and(|other| other.id == head))
    }

    /// A group's number, from its place among the groups; counted from 1.
    pub fn group_number(&self, group: crate::Id) -> Option<usize> {
        self.groups.iter().position(|g| g.id == group).map(|at| at + 1)
    }
}

/// Rows that stand in an order.
trait Ordered {
    fn place(&self) -> (&crate::Rank, crate::Id);
}

macro_rules! lists {
    ($($list:ident: $row:ident),* $(,)?) => {
        $(impl Ordered for $row {
            fn place(&self) -> (&crate::Rank, crate::Id) {
                (&self.position, self.id)
            }
        })*

        impl Snapshot {
            /// Puts in a row as it now is, at its place.
            pub fn put(&mut self, row: AnyRow) {
                match row {
                    AnyRow::Workshop(row) => self.workshop = row,
                    $(AnyRow::$row(row) => put(&mut self.$list, row)),*
                }
            }

            /// Takes a row out.
            pub fn take(&mut self, entity: Entity, id: crate::Id) {
                match entity {
                    Entity::Workshop => {}
                    $(Entity::$row => self.$list.retain(|row| row.id != id)),*
                }
            }
        }
    };
}

lists! {
    mandates: Mandate, partners: Partner, sessions: Session, delegations: Delegation,
    participants: Participant, groups: Group, topics: Topic, steps: Step, questions: Question,
    cards: Card, objectives: Objective, answerings: Answering, actions: Action,
    next_steps: NextStep,
    timings: Timing,
    clusters: Cluster,
    stances: Stance,
    votes: Vote,
    vote_options: VoteOption,
    ballots: Ballot,
    ballot_marks: BallotMark,
    slides: Slide,
    picks: Pick,
    remarks: Remark,
    presented: Presented,
    attachments: Attachment,
    axes: Axis,
    sections: Section,
    overlaps: Overlap,
}

fn put<T: Ordered>(list: &mut Vec<T>, row: T) {
    let id = row.place().1;
    list.retain(|other| other.place().1 != id);
    let at = list.partition_point(|other| other.place() < row.place());
    list.insert(at, row);
}
