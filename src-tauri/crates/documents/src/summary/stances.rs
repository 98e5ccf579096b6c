use workshop::{Id, Stance, StanceKind};

use super::reader::Reader;
use super::{Said, SummaryStances};

impl Reader<'_> {
    /// Which delegations support a row or have reservations about it, in the order of delegations.
    /// That a delegation spoke is for the facilitator and in no document.
    pub(super) fn stances(&self, row: Id) -> SummaryStances {
        let about = |stance: &&Stance| {
            [stance.card, stance.cluster, stance.objective, stance.action].contains(&Some(row))
        };
        let stances: Vec<&Stance> = self.snapshot.stances.iter().filter(about).collect();
        let those = |kind: StanceKind| -> Vec<Said> {
            let delegations = self.snapshot.delegations.iter().filter(|delegation| {
                let theirs = |stance: &&Stance| stance.delegation == Some(delegation.id);
                stances.iter().copied().filter(theirs).any(|stance| stance.kind == kind)
            });
            delegations.filter_map(|delegation| self.delegation_name(delegation)).collect()
        };
        SummaryStances {
            supports: those(StanceKind::Supports),
            reserves: those(StanceKind::Reserves),
        }
    }
}
