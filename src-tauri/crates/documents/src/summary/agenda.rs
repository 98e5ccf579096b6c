use workshop::SessionKind;

use super::SummaryPresentation;
use super::reader::{Reader, clean};

impl Reader<'_> {
    /// What was presented, in the order of the agenda.
    pub(super) fn presentations(&self) -> Vec<SummaryPresentation> {
        let sessions = self.snapshot.sessions.iter();
        sessions
            .filter(|session| session.kind == SessionKind::Presentation)
            .map(|session| SummaryPresentation {
                title: self.said_or_blank(&session.title),
                speaker: clean(&session.speaker),
                institution: self.said(&session.institution),
            })
            .collect()
    }
}
