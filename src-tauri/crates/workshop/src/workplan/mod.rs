//! The plan that is compiled from the groups' work.

mod arrange;
mod compiled;
mod concepts;
mod fates;
mod gaps;
mod load;
mod overlaps;
mod sections;

pub(crate) use arrange::{Arrangement, Entry, Parts, arrange, axis_of};
pub use compiled::{
    Origin, PlanAction, PlanAxis, PlanObjective, PlanSection, WorkPlan, compiled, desk_codes,
};
pub use fates::{Fate, fates};
pub use gaps::{PlanGap, PlanLack, gaps};
pub use load::{LeadLoad, Load, YearLoad, goes_on, load, years};
pub use overlaps::{OverlapPair, overlap_id, overlaps};
pub use sections::usual_sections;
