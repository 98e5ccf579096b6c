use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Id, Session, SessionKind};

/// When an agenda block falls, worked out from what comes before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Slot {
    /// The block.
    pub session: Id,
    /// Its day, when any block up to it has one.
    pub day: Option<NaiveDate>,
    /// Its start in minutes after midnight, when it can be known.
    pub start: Option<i32>,
    /// Its end in minutes after midnight, when it can be known.
    pub end: Option<i32>,
    /// By how many minutes it starts before the block before it has ended.
    pub overlap: i32,
}

/// Recomputes the times of the agenda. A block starts where the block before it ends unless its
/// start is fixed; a new day starts with its first fixed block. The presentations of a panel run
/// inside it, one after the other.
pub fn schedule(sessions: &[Session]) -> Vec<Slot> {
    let mut slots = Vec::with_capacity(sessions.len());
    let mut clock = Clock::default();
    for session in sessions.iter().filter(|s| top_level(s, sessions)) {
        let slot = clock.next(session);
        let mut inner = Clock { day: slot.day, now: slot.start };
        slots.push(slot);
        for part in sessions.iter().filter(|s| !top_level(s, sessions)) {
            if part.panel == Some(session.id) {
                slots.push(inner.next(part));
            }
        }
    }
    slots
}

fn top_level(session: &Session, all: &[Session]) -> bool {
    // A presentation whose panel was deleted stands on its own rather than vanish.
    session.panel.is_none_or(|panel| {
        panel == session.id
            || !all
                .iter()
                .any(|s| s.id == panel && s.kind == SessionKind::Panel && s.panel.is_none())
    })
}

#[derive(Default)]
struct Clock {
    day: Option<NaiveDate>,
    now: Option<i32>,
}

impl Clock {
    fn next(&mut self, session: &Session) -> Slot {
        if let Some(day) = session.day
            && self.day != Some(day)
        {
            self.day = Some(day);
            self.now = None;
        }
        let start = session.start.or(self.now);
        let overlap = match (session.start, self.now) {
            (Some(fixed), Some(now)) => (now - fixed).max(0),
            _ => 0,
        };
        let end = match (start, session.minutes) {
            (Some(start), Some(minutes)) => Some(start.saturating_add(minutes)),
            _ => None,
        };
        self.now = end;
        Slot { session: session.id, day: self.day, start, end, overlap }
    }
}
