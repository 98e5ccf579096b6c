use workshop::{Marking, MarkingScale};

use super::reader::Reader;
use super::{SummaryHandling, SummaryMarking};

impl Reader<'_> {
    /// A row's marking in words. It counts towards the document's own.
    pub(super) fn marking(&self, marking: Option<Marking>) -> Option<SummaryMarking> {
        let marking = marking?;
        self.met.borrow_mut().insert(marking);
        Some(self.named(marking))
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
        scales.iter().filter_map(highest).map(|marking| self.handled(marking)).collect()
    }

    fn handled(&self, marking: Marking) -> SummaryHandling {
        let meaning = match marking {
            Marking::Unclassified => "summary-handling-unclassified",
            Marking::Confidential => "summary-handling-confidential",
            Marking::StrictlyConfidential => "summary-handling-strictly-confidential",
            Marking::Clear => "summary-handling-clear",
            Marking::Green => "summary-handling-green",
            Marking::Amber => "summary-handling-amber",
            Marking::Red => "summary-handling-red",
        };
        SummaryHandling { marking: self.named(marking), meaning: self.wording.text(meaning) }
    }

    fn named(&self, marking: Marking) -> SummaryMarking {
        let name = match marking {
            Marking::Unclassified => "marking-unclassified",
            Marking::Confidential => "marking-confidential",
            Marking::StrictlyConfidential => "marking-strictly-confidential",
            Marking::Clear => "marking-clear",
            Marking::Green => "marking-green",
            Marking::Amber => "marking-amber",
            Marking::Red => "marking-red",
        };
        SummaryMarking { marking, name: self.wording.text(name) }
    }
}
