//! The plenary as it is run from this laptop: who is on stage, at which slide, and how the time goes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use workshop::{Id, SPEAKING_MINUTES, Snapshot, running_order};

use crate::steady::Stamp;

/// What is remembered of the plenary between two starts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Floor {
    /// What each group had taken when its time was last stopped, in milliseconds.
    spent: BTreeMap<Id, i64>,
    /// The group on stage.
    on_stage: Option<Id>,
    /// Since when its time runs.
    running: Option<Stamp>,
    /// Whether it only rehearses: then its time counts for nothing.
    rehearsing: bool,
    /// What a rehearsal has taken, in milliseconds.
    rehearsed: i64,
    /// The page each group was at.
    pages: BTreeMap<Id, PageAt>,
}

/// A page of a presentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PageAt {
    /// The slide.
    pub slide: Id,
    /// Which of its pages, from 1.
    pub part: u32,
}

/// What the presenter does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum FloorOrder {
    /// Brings a group on stage, and lets its time run.
    Start {
        /// The group.
        group: Id,
        /// Whether it only rehearses.
        rehearse: bool,
    },
    /// Stops the time.
    Pause,
    /// Lets the time run on.
    GoOn,
    /// Turns to a page.
    Turn {
        /// The page.
        page: PageAt,
    },
    /// Leaves the stage; what was presented is not fixed.
    Leave,
}

/// The plenary as it stands, for showing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct FloorFace {
    /// The running order.
    pub turns: Vec<Turn>,
    /// The group on stage.
    pub on_stage: Option<Id>,
    /// The page it is at; none is its first.
    pub page: Option<PageAt>,
    /// Whether its time runs.
    pub running: bool,
    /// Whether it only rehearses.
    pub rehearsing: bool,
    /// What it has taken, in milliseconds; of a rehearsal, what that has taken.
    #[specta(type = f64)]
    pub spent: i64,
    /// When the last group will have presented if all goes as planned from here: milliseconds since
    /// 1970, UTC.
    #[specta(type = f64)]
    pub ends: i64,
}

/// A group's turn in the running order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Turn {
    /// The group.
    pub group: Id,
    /// How long it has, in minutes.
    pub minutes: i32,
    /// What it has taken, in milliseconds.
    #[specta(type = f64)]
    pub spent: i64,
    /// Whether it has presented.
    pub presented: bool,
    /// When it begins, or the one on stage began, as things stand: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub begins: i64,
}

impl Floor {
    /// The group on stage and the page it is at.
    pub(crate) fn at(&self) -> Option<(Id, Option<PageAt>)> {
        let group = self.on_stage?;
        Some((group, self.pages.get(&group).copied()))
    }

    /// Whether what is on stage is a rehearsal.
    pub(crate) fn is_rehearsal(&self) -> bool {
        self.rehearsing
    }

    /// What the group on stage has taken, in milliseconds.
    pub(crate) fn spent(&self, now: &Stamp) -> i64 {
        let since = self.running.as_ref().map_or(0, |since| now.since(since));
        let before = match (self.rehearsing, self.on_stage) {
            (true, _) => self.rehearsed,
            (false, Some(group)) => self.spent.get(&group).copied().unwrap_or(0),
            (false, None) => 0,
        };
        before.saturating_add(since)
    }

    fn stop(&mut self, now: &Stamp) {
        let spent = self.spent(now);
        self.running = None;
        match (self.rehearsing, self.on_stage) {
            (true, _) => self.rehearsed = spent,
            (false, Some(group)) => {
                self.spent.insert(group, spent);
            }
            (false, None) => {}
        }
    }

    /// Does as told.
    pub(crate) fn obey(&mut self, order: FloorOrder, now: &Stamp) {
        match order {
            FloorOrder::Start { group, rehearse } => {
                self.stop(now);
                // A presentation begins with its first page, whatever a rehearsal ended at.
                if self.on_stage != Some(group) || self.rehearsing != rehearse {
                    self.pages.remove(&group);
                }
                self.on_stage = Some(group);
                self.rehearsing = rehearse;
                self.rehearsed = 0;
                self.running = Some(now.clone());
            }
            FloorOrder::Pause => self.stop(now),
            FloorOrder::GoOn => {
                if self.on_stage.is_some() && self.running.is_none() {
                    self.running = Some(now.clone());
                }
            }
            FloorOrder::Turn { page } => {
                if let Some(group) = self.on_stage {
                    self.pages.insert(group, page);
                }
            }
            FloorOrder::Leave => {
                self.stop(now);
                self.on_stage = None;
                self.rehearsing = false;
            }
        }
    }

    /// A presentation that was fixed leaves nothing to go on from.
    pub(crate) fn finish(&mut self, now: &Stamp) {
        if let Some(group) = self.on_stage {
            self.obey(FloorOrder::Leave, now);
            self.spent.remove(&group);
            self.pages.remove(&group);
        }
    }

    /// The plenary as it stands.
    pub(crate) fn face(&self, snapshot: &Snapshot, now: &Stamp) -> FloorFace {
        let known = |id: &Id| snapshot.groups.iter().any(|group| group.id == *id);
        let on_stage = self.on_stage.filter(known);
        let spent = self.spent(now);
        let mut clock = now.wall;
        let mut turns = Vec::new();
        for group in running_order(snapshot) {
            let here = on_stage == Some(group.id) && !self.rehearsing;
            let last = snapshot.presented.iter().rfind(|one| one.group == group.id);
            let taken = match here {
                true => spent,
                false => self.spent.get(&group.id).copied().unwrap_or(0),
            };
            let presented = last.is_some() && !here;
            let minutes = group.speaking_minutes.unwrap_or(SPEAKING_MINUTES);
            let seconds = last.and_then(|one| one.seconds).unwrap_or(0);
            let begins = if here { now.wall - taken } else { clock };
            if !presented {
                clock += (i64::from(minutes) * 60_000 - taken).max(0);
            }
            turns.push(Turn {
                group: group.id,
                minutes,
                spent: if presented { i64::from(seconds) * 1000 } else { taken },
                presented,
                begins,
            });
        }
        FloorFace {
            turns,
            on_stage,
            page: on_stage.and_then(|group| self.pages.get(&group).copied()),
            running: self.running.is_some(),
            rehearsing: self.rehearsing,
            spent,
            ends: clock,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn at(minute: i64) -> Stamp {
        Stamp { wall: minute * 60_000, steady: minute * 60_000, boot: "a".into() }
    }

    #[test]
    fn time_stops_and_goes_on_and_a_rehearsal_takes_none_of_it() {
        let group = Id::new(Uuid::now_v7());
        let mut floor = Floor::default();
        floor.obey(FloorOrder::Start { group, rehearse: true }, &at(0));
        assert_eq!(floor.spent(&at(4)), 4 * 60_000);
        floor.obey(FloorOrder::Leave, &at(5));
        floor.obey(FloorOrder::Start { group, rehearse: false }, &at(10));
        floor.obey(FloorOrder::Pause, &at(12));
        assert_eq!(floor.spent(&at(30)), 2 * 60_000);
        floor.obey(FloorOrder::GoOn, &at(30));
        assert_eq!(floor.spent(&at(31)), 3 * 60_000);
    }

    #[test]
    fn the_page_is_remembered_until_the_presentation_is_fixed() {
        let group = Id::new(Uuid::now_v7());
        let page = PageAt { slide: group, part: 2 };
        let mut floor = Floor::default();
        floor.obey(FloorOrder::Start { group, rehearse: false }, &at(0));
        floor.obey(FloorOrder::Turn { page }, &at(1));
        assert_eq!(floor.at(), Some((group, Some(page))));
        floor.obey(FloorOrder::Leave, &at(2));
        floor.finish(&at(2));
        assert_eq!(floor.at(), None);
    }
}
