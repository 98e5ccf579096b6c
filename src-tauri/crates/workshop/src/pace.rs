//! The time of a group session: what is left, when it ends, and what a change does to the rest.
//!
//! Time is passed in; this only adds up.

use serde::{Deserialize, Serialize};

use crate::{Id, Snapshot};

/// The time of one step in one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct StepPace {
    /// The step.
    pub step: Id,
    /// The minutes the group has for it; none when nobody planned any.
    pub minutes: Option<i32>,
    /// Whether the group's minutes differ from the step's own plan.
    pub changed: bool,
    /// The time it has taken so far, in milliseconds.
    #[specta(type = f64)]
    pub spent: i64,
}

impl StepPace {
    /// The planned time, in milliseconds.
    pub fn planned(&self) -> i64 {
        i64::from(self.minutes.unwrap_or(0)) * 60_000
    }
}

/// The time of a whole group session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Pace {
    /// Its steps, in order.
    pub steps: Vec<StepPace>,
    /// What is still to come from now on, in milliseconds: what is left of the step at hand, and
    /// all of the steps after it that have not begun.
    #[specta(type = f64)]
    pub ahead: i64,
    /// How long the step at hand has run over its plan, in milliseconds; 0 while it has not.
    #[specta(type = f64)]
    pub over: i64,
}

/// How a change of a step's time is made up for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Stretch {
    /// The session ends later, or earlier.
    MoveTheEnd,
    /// The steps after it give or take the time, each in proportion; the end stays.
    KeepTheEnd,
}

/// Adds up a group's time. `spent` tells how long a step has taken so far, in milliseconds.
pub fn pace(snapshot: &Snapshot, group: Id, now: Option<Id>, spent: impl Fn(Id) -> i64) -> Pace {
    let steps: Vec<StepPace> = snapshot
        .steps
        .iter()
        .map(|step| {
            let own = snapshot
                .timings
                .iter()
                .rfind(|timing| timing.group == group && timing.step == Some(step.id))
                .and_then(|timing| timing.minutes);
            StepPace {
                step: step.id,
                minutes: own.or(step.minutes),
                changed: own.is_some() && own != step.minutes,
                spent: spent(step.id).max(0),
            }
        })
        .collect();
    let at = now.and_then(|now| steps.iter().position(|step| step.step == now)).unwrap_or(0);
    let left = |step: &StepPace| (step.planned() - step.spent).max(0);
    let ahead = steps.iter().skip(at).map(left).sum();
    let over = steps.get(at).map_or(0, |step| match step.minutes {
        Some(_) => (step.spent - step.planned()).max(0),
        None => 0,
    });
    Pace { steps, ahead, over }
}

/// The minutes of every step once the one at hand takes `by` minutes more (or less, when negative).
/// A step never falls below what it has taken already, nor a coming one below a minute.
pub fn stretch(pace: &Pace, step: Id, by: i32, how: Stretch) -> Vec<StepPace> {
    let mut steps = pace.steps.clone();
    let Some(at) = steps.iter().position(|one| one.step == step) else { return steps };
    let before = steps[at].minutes.unwrap_or(0);
    let after = before.saturating_add(by).clamp(begun(&steps[at]).min(before).max(0), 14 * 24 * 60);
    steps[at].minutes = Some(after);
    if how == Stretch::MoveTheEnd {
        return steps;
    }
    let coming = &mut steps[at + 1..];
    share_out(coming, after - before);
    steps
}

/// Takes so many minutes from the coming steps, or gives them, each in proportion to what it has to
/// give. What rounding leaves over falls to the last ones.
fn share_out(coming: &mut [StepPace], owed: i32) {
    let weight = |one: &StepPace| {
        let minutes = one.minutes.unwrap_or(0);
        if owed > 0 { minutes - floor(one) } else { minutes }
    };
    let room: i32 = coming.iter().map(weight).sum();
    if room <= 0 {
        return;
    }
    let mut rest = owed;
    for one in coming.iter_mut() {
        let Some(minutes) = one.minutes else { continue };
        let own = weight(one);
        let share = i64::from(owed) * i64::from(own) / i64::from(room);
        let share = i32::try_from(share).unwrap_or(0).min(own);
        one.minutes = Some(minutes - share);
        rest -= share;
    }
    for one in coming.iter_mut().rev() {
        let Some(minutes) = one.minutes else { continue };
        let share = if owed > 0 { rest.min(minutes - floor(one)) } else { rest };
        one.minutes = Some(minutes - share);
        rest -= share;
    }
}

/// The minutes a step has begun to use.
fn begun(step: &StepPace) -> i32 {
    i32::try_from((step.spent + 59_999) / 60_000).unwrap_or(i32::MAX)
}

/// The fewest minutes a coming step can be left with.
fn floor(step: &StepPace) -> i32 {
    begun(step).max(1).min(step.minutes.unwrap_or(0))
}
