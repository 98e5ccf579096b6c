//! Every kind of row a workshop is made of. Fields are documented in the glossary's terms.

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
        /// Place in the list.
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
        /// Place in the list.
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
        /// Place in the agenda.
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
        /// Place in the list.
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
        /// Place in the list.
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
        /// Place in the list.
        position: rank,
    }

    /// A group's sub-topic.
    Topic = "topic" {
        /// The group.
        group: owner(Group),
        /// Its title.
        title: wording,
        /// Place in the group.
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
        /// Place in the order of work.
        position: rank,
    }

    /// A guiding question of a step.
    Question = "question" {
        /// The step.
        step: owner(Step),
        /// The question.
        text: wording,
        /// Place in the step.
        position: rank,
    }

    /// One statement.
    Card = "card" {
        /// The group that made it.
        group: owner(Group),
        /// The topic it is about; none means the group as a whole.
        topic: link(Topic),
        /// The further discussion step it was made in, for points.
        step: link(Step),
        /// What it states.
        kind: choice(CardKind),
        /// Its words.
        text: wording,
        /// The delegation that said it.
        delegation: link(Delegation),
        /// For a good practice: the institution or post that offers it.
        offered_by: plain,
        /// Whether it was made up for the sample.
        example: flag,
        /// Place on the board.
        position: rank,
    }

    /// A regional objective.
    Objective = "objective" {
        /// The group that wrote it.
        group: owner(Group),
        /// The topic it is about; none means the group as a whole.
        topic: link(Topic),
        /// Its words.
        text: wording,
        /// Whether it was made up for the sample.
        example: flag,
        /// Place in the group.
        position: rank,
    }

    /// That an objective answers a card. A row of its own, so that two laptops can add some without
    /// a conflict.
    Answering = "answering" {
        /// The objective.
        objective: owner(Objective),
        /// The card it answers.
        card: link(Card),
        /// Place in the objective.
        position: rank,
    }

    /// A regional action under an objective.
    Action = "action" {
        /// The objective.
        objective: owner(Objective),
        /// Its words, verb first.
        text: wording,
        /// Where it is carried out.
        level: maybe(Level),
        /// Who leads.
        lead: plain,
        /// Who helps.
        partners: plain,
        /// By when, as people say it.
        timeframe: plain,
        /// Whether it was made up for the sample.
        example: flag,
        /// Place under the objective.
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
        /// Place in the list.
        position: rank,
    }
}
