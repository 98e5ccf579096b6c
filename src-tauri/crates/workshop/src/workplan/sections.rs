use crate::{Id, Rank, SectionKind};

/// The text sections every plan has, with the ids and places they have or would have.
pub fn usual_sections() -> Vec<(SectionKind, Id, Rank)> {
    let mut last = None;
    SectionKind::ALL
        .iter()
        .filter(|kind| **kind != SectionKind::Free)
        .map(|kind| {
            let rank = Rank::between(last.as_ref(), None);
            last = Some(rank.clone());
            (*kind, Id::WORKSHOP.derived(&format!("section_{}", kind.name())), rank)
        })
        .collect()
}
