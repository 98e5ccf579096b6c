//! The clock of a group session. It counts what has passed; it forces nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use workshop::{Id, Pace, Snapshot, StepPace, Stretch, pace, stretch};

use crate::steady::Stamp;

/// How a group's time runs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Clock {
    /// What each step had taken when it was last stopped, in milliseconds.
    spent: BTreeMap<Id, i64>,
    /// The step time runs for, and since when.
    running: Option<(Id, Stamp)>,
    /// A spell of silent writing: its minutes, and since when.
    silence: Option<(i32, Stamp)>,
}

/// What the facilitator does to the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum ClockOrder {
    /// Lets time run for a step, and no longer for another.
    Start {
        /// The step.
        step: Id,
    },
    /// Stops it.
    Pause,
    /// Says how much time a step has taken.
    Correct {
        /// The step.
        step: Id,
        /// The minutes.
        minutes: i32,
    },
    /// Begins so many minutes of silent writing.
    Silence {
        /// The minutes.
        minutes: i32,
    },
    /// Ends silent writing.
    EndSilence,
}

/// A group's clock as it stands, for showing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ClockFace {
    /// The group.
    pub group: Id,
    /// The step time runs for.
    pub running: Option<Id>,
    /// The step at hand: the one time runs for, else the one in front.
    pub step: Option<Id>,
    /// The time of each step and of the session.
    pub pace: Pace,
    /// When the session ends if all goes as planned from here: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub ends: i64,
    /// Silent writing, while it lasts.
    pub silence: Option<Silence>,
}

/// A spell of silent writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Silence {
    /// Its minutes.
    pub minutes: i32,
    /// What is left of it, in milliseconds; negative once it is over.
    #[specta(type = f64)]
    pub left: i64,
}

/// What a change of a step's time would do to the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct TimePreview {
    /// Every step with the minutes it would have.
    pub steps: Vec<StepPace>,
    /// When the session would end: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub ends: i64,
}

/// The longest spell of silent writing, in minutes.
const SILENCE_LIMIT: i32 = 120;

impl Clock {
    fn spent(&self, step: Id, now: &Stamp) -> i64 {
        let before = self.spent.get(&step).copied().unwrap_or(0);
        match &self.running {
            Some((running, since)) if *running == step => before.saturating_add(now.since(since)),
            _ => before,
        }
    }

    /// Does as told.
    pub(crate) fn obey(&mut self, order: ClockOrder, now: &Stamp) {
        match order {
            ClockOrder::Start { step } => {
                if self.running.as_ref().is_some_and(|(running, _)| *running == step) {
                    return;
                }
                self.stop(now);
                self.running = Some((step, now.clone()));
            }
            ClockOrder::Pause => self.stop(now),
            ClockOrder::Correct { step, minutes } => {
                self.spent.insert(step, i64::from(minutes.clamp(0, 24 * 60)) * 60_000);
                if let Some((running, since)) = &mut self.running
                    && *running == step
                {
                    *since = now.clone();
                }
            }
            ClockOrder::Silence { minutes } => {
                self.silence = Some((minutes.clamp(1, SILENCE_LIMIT), now.clone()));
            }
            ClockOrder::EndSilence => self.silence = None,
        }
    }

    fn stop(&mut self, now: &Stamp) {
        if let Some((step, since)) = self.running.take() {
            *self.spent.entry(step).or_default() += now.since(&since);
        }
    }

    /// The clock as it stands for a group that has `front` in front.
    pub(crate) fn face(
        &self,
        snapshot: &Snapshot,
        group: Id,
        front: Option<Id>,
        now: &Stamp,
    ) -> ClockFace {
        let running = self.running.as_ref().map(|(step, _)| *step);
        let running = running.filter(|id| snapshot.steps.iter().any(|step| step.id == *id));
        let step = running.or(front).or(snapshot.steps.first().map(|step| step.id));
        let pace = pace(snapshot, group, step, |step| self.spent(step, now));
        let ends = now.wall.saturating_add(pace.ahead);
        let silence = self.silence.as_ref().map(|(minutes, since)| Silence {
            minutes: *minutes,
            left: i64::from(*minutes) * 60_000 - now.since(since),
        });
        ClockFace { group, running, step, pace, ends, silence }
    }
}

impl ClockFace {
    /// What the session would be if a step took `by` minutes more.
    pub(crate) fn preview(&self, step: Id, by: i32, how: Stretch) -> TimePreview {
        let steps = stretch(&self.pace, step, by, how);
        let at = steps.iter().position(|one| Some(one.step) == self.step).unwrap_or(0);
        let left = |one: &StepPace| (one.planned() - one.spent).max(0);
        let ahead = |steps: &[StepPace]| steps.iter().skip(at).map(left).sum::<i64>();
        let ends = self.ends + ahead(&steps) - ahead(&self.pace.steps);
        TimePreview { steps, ends }
    }
}
