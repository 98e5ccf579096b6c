//! The closed lists of words that fields choose from.

use crate::macros::choices;

choices! {
    /// What an agenda block is.
    SessionKind { Opening, Presentation, Panel, GroupWork, Plenary, Pause, Closing }
}
choices! {
    /// How an organisation stands behind the workshop.
    Support { Supports, Funds, CoFinances }
}
choices! {
    /// In what capacity a country or organisation takes part. Only members decide.
    DelegationKind { Member, Observer, InternationalOrganisation, CivilSociety }
}
choices! {
    /// What a person does at the workshop.
    Role { Delegate, Facilitator, Rapporteur, Speaker, Organiser }
}
choices! {
    /// What a step works on. `Discussion` is any further step an organiser adds.
    StepKind { Context, Opportunities, Objectives, Actions, Discussion }
}
choices! {
    /// What a card states. `Point` is a statement made in a further discussion step.
    CardKind { Context, GoodPractice, Opportunity, Challenge, Point }
}
choices! {
    /// Where an action is carried out.
    Level { Regional, Bilateral, National }
}

impl StepKind {
    /// The kinds of card this step asks for, the usual one first. Others are never forbidden.
    pub const fn card_kinds(self) -> &'static [CardKind] {
        match self {
            StepKind::Context => &[CardKind::Context, CardKind::GoodPractice],
            StepKind::Opportunities => {
                &[CardKind::Opportunity, CardKind::Challenge, CardKind::GoodPractice]
            }
            StepKind::Objectives | StepKind::Actions => &[],
            StepKind::Discussion => &[CardKind::Point],
        }
    }
}

impl StepKind {
    /// The kinds of card that say how far this step is; no kind counts for two steps.
    pub const fn counted_kinds(self) -> &'static [CardKind] {
        match self {
            StepKind::Context => &[CardKind::Context, CardKind::GoodPractice],
            StepKind::Opportunities => &[CardKind::Opportunity, CardKind::Challenge],
            StepKind::Objectives | StepKind::Actions => &[],
            StepKind::Discussion => &[CardKind::Point],
        }
    }
}
