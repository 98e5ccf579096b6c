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
choices! {
    /// The scale a workshop marks its content by: the United Nations' or the Traffic Light Protocol.
    MarkingScale { Un, Tlp }
}
choices! {
    /// Who may see a card, objective or action. The first three are the United Nations' scale
    /// (ST/SGB/2007/6), the others the Traffic Light Protocol 2.0, each from open to closed.
    Marking { Unclassified, Confidential, StrictlyConfidential, Clear, Green, Amber, Red }
}
choices! {
    /// How a delegation stands.
    StanceKind { Spoke, Supports, Reserves }
}
choices! {
    /// How a vote weighs its options: with dots, or by impact and feasibility.
    VoteScale { Dots, Matrix }
}
choices! {
    /// How ballots are gathered: by show of hands, by calling one after the other, or by passing
    /// the keyboard so that each writes in private.
    VoteMethod { Hands, Call, Keyboard }
}
choices! {
    /// Who has one ballot in a vote: every delegation, those that are members, or every person.
    Voter { Delegation, Member, Person }
}
choices! {
    /// Where the plenary stands on an objective or action.
    Consensus { Agreed, AdReferendum, Reservation, Open }
}
choices! {
    /// What a slide of a presentation is made from.
    SlideKind {
        Title, Working, Context, Opportunities, Objectives, Actions, OpenPoints, GoodPractices, Free
    }
}
choices! {
    /// How a row stands out in a presentation: first and marked, not at all, or put up for decision.
    PickKind { Featured, LeftOut, Decision }
}
choices! {
    /// What a remark from the floor does.
    RemarkKind { Supports, Proposes, Asks, Reserves, Adds }
}
choices! {
    /// What became of a proposed wording.
    RemarkOutcome { Open, Accepted, Declined }
}
choices! {
    /// What a text section of the plan is.
    SectionKind { Introduction, Definitions, Approaches, Principles, Free }
}
choices! {
    /// What a person says of two rows that may want the same.
    OverlapVerdict { Accepted, Dismissed }
}
choices! {
    /// How an action stands while the plan runs.
    ActionStatus {
        Scheduled, OnTrack, MinorIssues, MajorIssues, Completed, Abandoned, NotKnown
    }
}

impl MarkingScale {
    /// The markings of the scale, from open to closed.
    pub const fn markings(self) -> &'static [Marking] {
        match self {
            MarkingScale::Un => {
                &[Marking::Unclassified, Marking::Confidential, Marking::StrictlyConfidential]
            }
            MarkingScale::Tlp => &[Marking::Clear, Marking::Green, Marking::Amber, Marking::Red],
        }
    }
}

impl Marking {
    /// The scale it belongs to.
    pub const fn scale(self) -> MarkingScale {
        match self {
            Marking::Unclassified | Marking::Confidential | Marking::StrictlyConfidential => {
                MarkingScale::Un
            }
            Marking::Clear | Marking::Green | Marking::Amber | Marking::Red => MarkingScale::Tlp,
        }
    }

    /// Whether it is the open end of its scale, which everybody may see.
    pub const fn is_open(self) -> bool {
        matches!(self, Marking::Unclassified | Marking::Clear)
    }
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
