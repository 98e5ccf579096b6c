use workshop::{Marking, MarkingScale};

use super::reader::Reader;
use super::{SummaryHandling, SummaryMarking};
use crate::said::{handling_of, marking_of};

impl Reader<'_> {
    /// A row's marking in words. It counts towards the document's own.
    pub(super) fn marking(&self, marking: Option<Marking>) -> Option<SummaryMarking> {
        let marking = marking?;
        self.met.borrow_mut().insert(marking);
        Some(marking_of(&self.wording, marking))
    }

    /// What the document as a whole must bear, after everything in it has been read: the highest
    /// marking met of each scale, the workshop's own scale first.
    pub(super) fn handling(&self) -> Vec<SummaryHandling> {
        let own = self.snapshot.workshop.marking_scale;
        let mut scales = MarkingScale::ALL.to_vec();
        scales.sort_by_key(|scale| *scale != own);
        let met = self.met.borrow();
        let highest =
            |scale: &MarkingScale| met.iter().rfind(|marking| marking.scale() == *scale).copied();
        scales
            .iter()
            .filter_map(highest)
            .map(|marking| handling_of(&self.wording, marking))
            .collect()
    }
}
