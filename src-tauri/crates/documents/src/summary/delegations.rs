use workshop::DelegationKind;

use super::SummaryDelegations;
use super::reader::Reader;

impl Reader<'_> {
    /// Who took part, members first; a capacity nobody has is left out.
    pub(super) fn delegations(&self) -> Vec<SummaryDelegations> {
        let kinds = DelegationKind::ALL.iter().map(|kind| {
            let rows = self.snapshot.delegations.iter().filter(|row| row.kind == *kind);
            SummaryDelegations {
                kind: self.wording.text(match kind {
                    DelegationKind::Member => "summary-members",
                    DelegationKind::Observer => "summary-observers",
                    DelegationKind::InternationalOrganisation => "summary-organisations",
                    DelegationKind::CivilSociety => "summary-civil-society",
                }),
                names: rows.filter_map(|row| self.delegation_name(row)).collect(),
            }
        });
        kinds.filter(|kind| !kind.names.is_empty()).collect()
    }
}
