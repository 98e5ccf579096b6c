//! The event: what it answers to, its agenda and its people, its groups and their steps.

use crate::macros::rows;

rows! {
    /// The event and its results; one row per file.
    Workshop = "workshop" {
        /// Its name.
        title: wording,
        /// City and country.
        place: plain,
        /// First day.
        starts: day,
        /// Last day.
        ends: day,
        /// Who calls it, one organisation a line.
        organisers: plain,
        /// Why it is held: what came before it.
        background: wording,
        /// Who opened it and how.
        opening: wording,
        /// The words a funder wants on the title page.
        funder: wording,
        /// The language the room writes in unless the scribe says otherwise.
        language: lang,
        /// Whether this is the sample, whose group work is made up for illustration.
        sample: flag,
        /// The scale its cards and actions are marked by.
        marking_scale: choice(MarkingScale),
        /// The highest marking the plenary may see on the projector; none means the lowest.
        plenary_up_to: maybe(Marking),
    }

    /// An agreement the workshop answers to.
    Mandate = "mandate" {
        /// Who agreed.
        body: wording,
        /// When.
        date: day,
        /// Where.
        place: plain,
        /// The paragraph's number.
        paragraph: plain,
        /// The paragraph's words.
        text: wording,
        position: rank,
    }

    /// An organisation that supports, funds or co-finances.
    Partner = "partner" {
        /// Its name.
        name: wording,
        /// How it stands behind the workshop.
        support: choice(Support),
        /// Through what programme, or from which office.
        through: wording,
        position: rank,
    }

    /// An agenda block.
    Session = "session" {
        /// What it is.
        kind: choice(SessionKind),
        /// Its title.
        title: wording,
        /// Who speaks.
        speaker: plain,
        /// For which institution.
        institution: wording,
        /// The panel it is part of.
        panel: link(Session),
        /// The day it is on; empty means the day of the block before it.
        day: day,
        /// A fixed start in minutes after midnight; empty means right after the block before it.
        start: int,
        /// How long it is planned to take, in minutes.
        minutes: int,
        position: rank,
    }

    /// A country or organisation taking part.
    Delegation = "delegation" {
        /// Its name.
        name: wording,
        /// A short sign for boards and chips, such as `CR`.
        short: plain,
        /// In what capacity it takes part.
        kind: choice(DelegationKind),
        position: rank,
    }

    /// A person.
    Participant = "participant" {
        /// Name, or a role where no name is known.
        name: plain,
        /// Post held at home.
        post: plain,
        /// Institution.
        institution: plain,
        /// Delegation.
        delegation: link(Delegation),
        /// Group worked in.
        group: link(Group),
        /// What the person does at the workshop.
        role: choice(Role),
        /// Anything else known, such as what an imported list said besides.
        notes: plain,
        position: rank,
    }

    /// A working group. Its number is its place.
    Group = "group" {
        /// Its title.
        title: wording,
        /// Who guides it.
        facilitator: link(Participant),
        /// Who reports to the plenary.
        rapporteur: link(Participant),
        /// The room it works in.
        room: plain,
        /// The highest marking its room may see on the projector; none means the lowest.
        shown_up_to: maybe(Marking),
        /// What the facilitator keeps in mind; never on a projector or in a document.
        notes: plain,
        /// Who presents its work in plenary; nobody means its rapporteur.
        presenter: link(Participant),
        /// How long it presents, in minutes; none means the usual time.
        speaking_minutes: int,
        /// Its place in the running order of the plenary; empty means its place among the groups.
        turn: rank,
        position: rank,
    }

    /// A group's sub-topic.
    Topic = "topic" {
        /// The group.
        group: owner(Group),
        /// Its title.
        title: wording,
        position: rank,
    }

    /// One of the steps every group goes through.
    Step = "step" {
        /// What it works on.
        kind: choice(StepKind),
        /// Its title, when not the usual one.
        title: wording,
        /// How long it is planned to take, in minutes.
        minutes: int,
        position: rank,
    }

    /// How long a group takes for a step, where that differs from the step's own plan.
    Timing = "timing" {
        /// The group.
        group: owner(Group),
        /// The step.
        step: link(Step),
        /// The minutes it has for it.
        minutes: int,
        position: rank,
    }

    /// A guiding question of a step.
    Question = "question" {
        /// The step.
        step: owner(Step),
        /// The question.
        text: wording,
        position: rank,
    }

    /// What happens after the workshop.
    NextStep = "next_step" {
        /// What.
        text: wording,
        /// Who does it.
        who: plain,
        /// By when, as people say it.
        due: plain,
        position: rank,
    }
}
