//! What the facilitator has the projector show.

use documents::Deck;
use serde::{Deserialize, Serialize};
use workshop::{Id, Lang, Projected, Showing};

use crate::{ClockFace, ProjectorTheme, Settings};

/// What the projector's window needs, complete: every one replaces the one before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Projection {
    /// Counts up with every projection there is, so that a window can tell an older one that
    /// arrives late and leave it aside: it must not open a curtain drawn since.
    pub turn: u32,
    /// Whether the curtain is drawn. Then nothing of the workshop is in here.
    pub curtain: bool,
    /// Whether it stays as it is while the facilitator works on.
    pub frozen: bool,
    /// What is shown.
    pub view: Projected,
    /// The page on stage, as a presentation of one page, when `view` is the stage.
    pub stage: Option<Deck>,
    /// The group's clock, when the room is to see it.
    pub clock: Option<ClockFace>,
    /// The language of the screen.
    pub lang: Lang,
    /// How it looks.
    pub theme: ProjectorTheme,
}

/// What is to be seen.
#[derive(Clone, Default)]
pub(crate) struct Seen {
    /// What the core works out from the rows.
    pub(crate) view: Projected,
    /// The page on stage.
    pub(crate) stage: Option<Deck>,
}

/// The projector as the facilitator has set it.
#[derive(Default)]
pub(crate) struct Projector {
    /// How many projections were handed out.
    turn: u32,
    /// What is asked for.
    pub(crate) showing: Showing,
    /// Whether the curtain is drawn.
    pub(crate) curtain: bool,
    /// What stays shown while the facilitator works on.
    frozen: Option<Seen>,
    /// What would be shown now.
    live: Seen,
    /// The clock of the group in front.
    pub(crate) clock: Option<ClockFace>,
}

impl Projector {
    /// Starts over: another workshop, or none, is open. A drawn curtain stays drawn.
    pub(crate) fn start_over(&mut self, group: Option<Id>, step: Option<Id>) {
        *self = Self { turn: self.turn, curtain: self.curtain, ..Self::default() };
        self.showing = Showing { group, step, ..Showing::default() };
    }

    /// Takes in what is to be shown now.
    pub(crate) fn take(&mut self, live: Seen, clock: Option<ClockFace>) {
        self.live = live;
        self.clock = clock;
    }

    /// Keeps what is shown, or follows the facilitator again.
    pub(crate) fn freeze(&mut self, freeze: bool) {
        self.frozen = match freeze {
            true => Some(self.frozen.take().unwrap_or_else(|| self.live.clone())),
            false => None,
        };
    }

    /// What the projector's window shows.
    pub(crate) fn projection(&mut self, settings: &Settings) -> Projection {
        self.turn = self.turn.wrapping_add(1);
        let Seen { view, stage } = match (self.curtain, &self.frozen) {
            (true, _) => Seen::default(),
            (false, Some(frozen)) => frozen.clone(),
            (false, None) => self.live.clone(),
        };
        // Silent writing always shows its clock; the step's own is shown when the room wants it.
        let silent = self.clock.as_ref().is_some_and(|clock| clock.silence.is_some());
        let shown = !self.curtain && (settings.projector_clock || silent);
        Projection {
            turn: self.turn,
            curtain: self.curtain,
            frozen: self.frozen.is_some(),
            view,
            stage,
            clock: self.clock.clone().filter(|_| shown),
            lang: settings.lang,
            theme: settings.projector_theme,
        }
    }
}
