//! The plan that is compiled from the groups' work.

mod arrange;
mod compiled;
mod gaps;
mod load;
mod sections;

pub(crate) use arrange::{Arrangement, Entry, Parts, arrange, axis_of};
pub use compiled::{Origin, PlanAction, PlanAxis, PlanObjective, PlanSection, WorkPlan, compiled};
pub use gaps::{PlanGap, PlanLack, gaps};
pub use load::{LeadLoad, Load, YearLoad, load, years};
pub use sections::usual_sections;
