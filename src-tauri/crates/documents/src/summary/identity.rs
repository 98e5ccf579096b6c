use workshop::{Mandate, Partner, Support};

use super::reader::{Reader, clean};
use super::{Said, Scope, SummaryMandate, SummaryPartner, SummaryWorkshop};

impl Reader<'_> {
    pub(super) fn workshop(&self, scope: Scope) -> SummaryWorkshop {
        let row = &self.snapshot.workshop;
        let title = self.titled(&row.title);
        // What the whole workshop did before the groups met belongs to the whole report; a group's
        // own pages stay about the group.
        let whole = scope == Scope::AllGroups;
        let mut workshop = SummaryWorkshop {
            title: title.unwrap_or_else(|| self.own(self.wording.text("summary-untitled"))),
            place: clean(&row.place),
            days: match (row.starts, row.ends) {
                (Some(first), Some(last)) if first < last => self.wording.day_span(first, last),
                (Some(day), _) | (None, Some(day)) => self.wording.day(day),
                (None, None) => String::new(),
            },
            organisers: lines(&row.organisers),
            partners: self.snapshot.partners.iter().map(|row| self.partner(row)).collect(),
            funder: self.said(&row.funder),
            mandates: self.snapshot.mandates.iter().map(|row| self.mandate(row)).collect(),
            background: self.said(&row.background),
            opening: self.said(&row.opening).filter(|_| whole),
            delegations: if whole { self.delegations() } else { Vec::new() },
            presentations: if whole { self.presentations() } else { Vec::new() },
            described: false,
        };
        workshop.described = workshop.background.is_some()
            || workshop.opening.is_some()
            || !workshop.mandates.is_empty()
            || !workshop.presentations.is_empty()
            || !workshop.delegations.is_empty();
        workshop
    }

    fn partner(&self, row: &Partner) -> SummaryPartner {
        SummaryPartner {
            support: self.wording.text(match row.support {
                Support::Supports => "support-supports",
                Support::Funds => "support-funds",
                Support::CoFinances => "support-co-finances",
            }),
            name: self.said_or_blank(&row.name),
            through: self.said(&row.through),
        }
    }

    fn mandate(&self, row: &Mandate) -> SummaryMandate {
        let paragraph = clean(&row.paragraph);
        let paragraph = (!paragraph.is_empty())
            .then(|| self.wording.with("summary-paragraph", &[("number", paragraph.into())]));
        let day = row.date.map(|day| self.wording.day(day));
        let place = Some(clean(&row.place)).filter(|place| !place.is_empty());
        let source: Vec<String> = [place, day, paragraph].into_iter().flatten().collect();
        SummaryMandate {
            body: self.said(&row.body),
            source: source.join(", "),
            text: self.said(&row.text),
        }
    }

    /// A name that is the same in every language.
    pub(super) fn plain(&self, text: &str) -> Option<Said> {
        Some(clean(text)).filter(|text| !text.is_empty()).map(|text| self.own(text))
    }
}

fn lines(text: &str) -> Vec<String> {
    let text = clean(text);
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
