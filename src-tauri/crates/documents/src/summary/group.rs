use workshop::{Group, Id, Participant};

use super::reader::{Reader, clean};
use super::{SummaryGroup, SummaryPerson};

impl Reader<'_> {
    pub(super) fn group(&self, row: &Group) -> SummaryGroup {
        let number = self.snapshot.group_number(row.id).unwrap_or_default();
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        let topics = self.snapshot.topics.iter().filter(|topic| topic.group == row.id);
        let sections = self.sections(row.id);
        let objectives = self.objectives(row.id);
        let votes = self.votes(row.id);
        let parking = self.parking(row.id);
        let mut actions = objectives.iter().flat_map(|objective| &objective.actions);
        SummaryGroup {
            id: row.id,
            number,
            name: self.wording.with("summary-group", &[("number", number.into())]),
            title: self.titled(&row.title),
            facilitator: self.person(row.facilitator),
            rapporteur: self.person(row.rapporteur),
            room: clean(&row.room),
            members: self.members(row),
            topics: topics.map(|topic| self.titled_or_blank(&topic.title)).collect(),
            empty: sections.is_empty()
                && objectives.is_empty()
                && votes.is_empty()
                && parking.is_none(),
            countries: actions.any(|action| !action.countries.is_empty()),
            sections,
            objectives,
            votes,
            parking,
            missing: self.missing(row.id),
        }
    }

    fn members(&self, row: &Group) -> Vec<SummaryPerson> {
        let named = [row.facilitator, row.rapporteur];
        let people = self.snapshot.participants.iter();
        people
            .filter(|person| person.group == Some(row.id) && !named.contains(&Some(person.id)))
            .map(|person| self.describe(person))
            .collect()
    }

    fn person(&self, id: Option<Id>) -> Option<SummaryPerson> {
        let person = self.snapshot.participants.iter().find(|person| Some(person.id) == id)?;
        Some(self.describe(person))
    }

    fn describe(&self, person: &Participant) -> SummaryPerson {
        let known = [&person.name, &person.post, &person.institution];
        let mut known = known.into_iter().map(|text| clean(text)).filter(|text| !text.is_empty());
        // Where no name is known the post stands for the person.
        let name = known.next().unwrap_or_else(|| self.wording.text("summary-blank"));
        let delegation = self.delegation(person.delegation);
        // An organisation's people often name it twice, as institution and as delegation.
        let about: Vec<String> =
            known.filter(|text| delegation.as_ref().is_none_or(|d| d.words != *text)).collect();
        SummaryPerson { name, about: about.join(", "), delegation }
    }
}
