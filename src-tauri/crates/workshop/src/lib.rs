//! What a workshop is: its rows, its rules, and what one user action does to them.
//!
//! **Architecture invariant:** no I/O, no clock, no SQL, no wording. Time and new ids are passed in,
//! rows are read through [`View`], and the answer to an action is a list of [`Edit`]s for the log.

mod advice;
mod agenda;
mod answer;
mod assign;
mod compare;
mod edit;
mod fold;
mod id;
mod lang;
mod lines;
mod macros;
mod merged;
mod model;
mod mutation;
mod numbering;
mod outline;
mod outline_text;
mod pace;
mod part;
mod plan;
mod presentation;
mod projector;
mod rank;
mod row;
mod schema;
mod seed;
mod snapshot;
mod tally;
mod template;
mod text;
mod value;
mod vocabulary;
mod wanting;
mod workplan;

pub use advice::{Advice, RowAdvice, advice};
pub use agenda::{Slot, schedule};
pub use answer::{Label, Outcome, Plan, Refusal, Verb};
pub use assign::{Assign, Place, Plain, RowRef};
pub use compare::{WordFate, WordRun, compare};
pub use edit::{Edit, EditKind};
pub use fold::fold;
pub use id::Id;
pub use lang::Lang;
pub use lines::{ActionLine, BallotLine, CardLine, GroupOutline, PersonLine, StepMinutes};
pub use model::*;
pub use mutation::Mutation;
pub use numbering::{Codes, codes};
pub use outline::{GroupProgress, Outline, StepProgress, outline};
pub use outline_text::read_outline;
pub use pace::{Pace, StepPace, Stretch, pace, stretch};
pub use part::{DelegationPart, parts};
pub use plan::plan;
pub use presentation::{
    ActionFacts, Detail, OpenPoint, PartHead, Presentation, PresentationSlide, SPEAKING_MINUTES,
    Since, SlideContent, SlidePart, SlideRow, Work, Working, plenary_level, present, reserving,
    running_order, since, usual_slides,
};
pub use projector::*;
pub use rank::Rank;
pub use row::{Record, Row, View};
pub use schema::{Entity, Field, FieldKind, MergeRule, SCHEMA, TEXT_LIMIT, field_base};
pub use seed::{Seed, sample};
pub use snapshot::Snapshot;
pub use tally::{OptionResult, VoteStanding, standings};
pub use template::Template;
pub use text::Text;
pub use value::Value;
pub use vocabulary::*;
pub use wanting::{Wanting, WantingWhat, wanting};
pub use workplan::{
    Fate, LeadLoad, Load, Origin, OverlapPair, PlanAction, PlanAxis, PlanGap, PlanLack,
    PlanObjective, PlanSection, WorkPlan, YearLoad, compiled, desk_codes, fates, gaps, goes_on,
    load, overlap_id, overlaps, usual_sections, years,
};
