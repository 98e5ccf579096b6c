//! Every kind of row a workshop is made of. Fields are documented in the glossary's terms.

mod event;
mod plan;
mod plenary;
mod work;

use crate::macros::kinds;

pub use event::*;
pub use plan::*;
pub use plenary::*;
pub use work::*;

// A new kind goes at the end.
kinds! {
    Workshop,
    Mandate,
    Partner,
    Session,
    Delegation,
    Participant,
    Group,
    Topic,
    Step,
    Timing,
    Question,
    Card,
    Cluster,
    Objective,
    Answering,
    Action,
    Stance,
    Vote,
    VoteOption,
    Ballot,
    BallotMark,
    Slide,
    Pick,
    Remark,
    Presented,
    Attachment,
    NextStep,
    Axis,
    Section,
    Overlap,
}
