//! What the compile desk asks of the open workshop.

use serde::Serialize;
use workshop::{Fate, Load, OverlapPair, PlanGap, WorkPlan, compiled, fates, gaps, load, overlaps};

use crate::{Fault, Host};

/// The plan as it stands, what it lacks and how it weighs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct CompiledPlan {
    /// The plan.
    pub plan: WorkPlan,
    /// What it lacks.
    pub gaps: Vec<PlanGap>,
    /// On whom it weighs, and when.
    pub load: Load,
}

impl Host {
    /// The plan as it stands.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read.
    pub async fn compiled_plan(&self) -> Result<CompiledPlan, Fault> {
        self.with(|desk| {
            let (snapshot, contested) = (desk.snapshot(), desk.contested()?);
            let plan = compiled(snapshot, &contested);
            let (gaps, load) = (gaps(snapshot, &plan), load(snapshot, &plan));
            Ok(CompiledPlan { plan, gaps, load })
        })
        .await
    }

    /// Rows of different groups that may want the same.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read.
    pub async fn overlaps(&self) -> Result<Vec<OverlapPair>, Fault> {
        self.with(|desk| {
            let snapshot = desk.snapshot();
            Ok(overlaps(snapshot, &compiled(snapshot, &desk.contested()?)))
        })
        .await
    }

    /// What became of every card.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read.
    pub async fn fates(&self) -> Result<Vec<Fate>, Fault> {
        self.with(|desk| {
            let snapshot = desk.snapshot();
            Ok(fates(snapshot, &compiled(snapshot, &desk.contested()?)))
        })
        .await
    }
}
