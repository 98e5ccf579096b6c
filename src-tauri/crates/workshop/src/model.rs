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
        /// The named set it belongs to.
        cluster: link(Cluster),
        /// The card it was merged into; it keeps its own words and who said them.
        merged_into: link(Card),
        /// Whether it waits in the group's parking lot.
        parked: flag,
        /// Whether it was written in silence and is not shown to the room yet.
        veiled: flag,
        /// Who may see it.
        marking: maybe(Marking),
        /// Whether it was made up for the sample.
        example: flag,
        position: rank,
    }

    /// A named set of cards.
    Cluster = "cluster" {
        /// The group that made it.
        group: owner(Group),
        /// The topic it is about; none means the group as a whole.
        topic: link(Topic),
        /// What it is called.
        name: wording,
        /// Whether it was made up for the sample.
        example: flag,
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
        /// Who may see it.
        marking: maybe(Marking),
        /// Where the plenary stands on it.
        consensus: maybe(Consensus),
        /// Whether it was made up for the sample.
        example: flag,
        position: rank,
    }

    /// That an objective answers a card, or a whole cluster. A row of its own, so that two laptops
    /// can add some without a conflict.
    Answering = "answering" {
        /// The objective.
        objective: owner(Objective),
        /// The card it answers.
        card: link(Card),
        /// The cluster it answers, instead of a single card.
        cluster: link(Cluster),
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
        /// The countries it covers.
        countries: plain,
        /// By when, as people say it.
        timeframe: plain,
        /// Who may see it.
        marking: maybe(Marking),
        /// Where the plenary stands on it.
        consensus: maybe(Consensus),
        /// Whether it was made up for the sample.
        example: flag,
        position: rank,
    }

    /// How a delegation stands in a group: that it spoke, or that it supports a row or has
    /// reservations about it. Each is a row of its own and cannot conflict.
    Stance = "stance" {
        /// The group.
        group: owner(Group),
        /// The delegation.
        delegation: link(Delegation),
        /// How it stands.
        kind: choice(StanceKind),
        /// The card it is about.
        card: link(Card),
        /// The cluster it is about.
        cluster: link(Cluster),
        /// The objective it is about.
        objective: link(Objective),
        /// The action it is about.
        action: link(Action),
        position: rank,
    }

    /// An indicative vote of a group. It weighs; it never decides.
    Vote = "vote" {
        /// The group.
        group: owner(Group),
        /// What is asked.
        question: wording,
        /// How options are weighed.
        scale: choice(VoteScale),
        /// How the ballots are gathered.
        method: choice(VoteMethod),
        /// Who has one ballot.
        voter: choice(Voter),
        /// How many dots a ballot has.
        dots: int,
        /// Whether it is over. Until then nobody sees a total.
        closed: flag,
        /// Whether it was made up for the sample.
        example: flag,
        position: rank,
    }

    /// A row that a vote weighs.
    VoteOption = "vote_option" {
        /// The vote.
        vote: owner(Vote),
        /// The card.
        card: link(Card),
        /// The cluster.
        cluster: link(Cluster),
        /// The objective.
        objective: link(Objective),
        /// How many hands went up for it.
        hands: int,
        position: rank,
    }

    /// One ballot of a vote. Ballots given in private name nobody.
    Ballot = "ballot" {
        /// The vote.
        vote: owner(Vote),
        /// The delegation that gave it, when it was given aloud.
        delegation: link(Delegation),
        /// The person who gave it, when it was given aloud.
        person: link(Participant),
        position: rank,
    }

    /// What a ballot says of one option.
    BallotMark = "ballot_mark" {
        /// The ballot.
        ballot: owner(Ballot),
        /// The option.
        option: link(VoteOption),
        /// How many dots it gives.
        dots: int,
        /// How much the option would change, from 1 to 3.
        impact: int,
        /// How well it can be done, from 1 to 3.
        feasibility: int,
        position: rank,
    }

    /// A slide of a presentation, where it is not as it comes by itself. One that every presentation
    /// has takes an id made from its group and kind, so that two laptops never make two of it.
    Slide = "slide" {
        /// The group.
        group: owner(Group),
        /// What it is made from.
        kind: choice(SlideKind),
        /// Its title, when not the usual one.
        title: wording,
        /// Words of its own: all of a free slide, before the rows of any other.
        body: wording,
        /// What the presenter means to say; never on the audience's screen.
        notes: plain,
        /// Whether it is left out.
        hidden: flag,
        position: rank,
    }

    /// How a row stands out in its group's presentation. Its id is made from the row and the kind.
    Pick = "pick" {
        /// The group.
        group: owner(Group),
        /// How it stands out.
        kind: choice(PickKind),
        /// The card.
        card: link(Card),
        /// The cluster.
        cluster: link(Cluster),
        /// The objective.
        objective: link(Objective),
        /// The action.
        action: link(Action),
        position: rank,
    }

    /// What the floor said in plenary about one row, or about a group's work as a whole.
    Remark = "remark" {
        /// The group whose work it is about.
        group: owner(Group),
        /// The delegation that spoke.
        delegation: link(Delegation),
        /// What it does.
        kind: choice(RemarkKind),
        /// What was said.
        text: wording,
        /// The wording it proposes for the row.
        proposed: wording,
        /// What became of the proposal.
        outcome: choice(RemarkOutcome),
        /// The card it is about.
        card: link(Card),
        /// The cluster it is about.
        cluster: link(Cluster),
        /// The objective it is about.
        objective: link(Objective),
        /// The action it is about.
        action: link(Action),
        position: rank,
    }

    /// That a group has presented. It fixes what stood then as a version in the log.
    Presented = "presented" {
        /// The group.
        group: owner(Group),
        /// Who presented, by name.
        presenter: plain,
        /// How long it took, in seconds.
        seconds: int,
        /// The version: the last change of every laptop that was known, as the store names it.
        version: plain,
        position: rank,
    }

    /// A speaker's file, kept in the workshop.
    Attachment = "attachment" {
        /// The agenda block it was presented in.
        session: owner(Session),
        /// The file's name.
        name: plain,
        /// The hash its content is kept under.
        hash: plain,
        /// Its size in bytes.
        size: int,
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
