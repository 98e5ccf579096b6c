//! What a group works out: cards, objectives, actions, and how its delegations stand and vote.

use crate::macros::rows;

rows! {
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
        /// The axis of the plan it is in; none means its group's.
        axis: link(Axis),
        /// Its place in that axis; empty means its place in its group.
        plan_place: rank,
        /// The objective that stands for it in the plan; in its group it stays as it is.
        merged_into: link(Objective),
        /// The objective it was split from.
        split_from: link(Objective),
        /// Its number in the plan, where the compiler has frozen it.
        code: plain,
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
        /// What is there when it is done.
        expected_output: wording,
        /// What shows that it had its effect.
        indicator: wording,
        /// Where the indicator stands before.
        baseline: wording,
        /// Where the indicator is to stand, and by when.
        target: wording,
        /// Where one can see it: the means of verification.
        verification: wording,
        /// What it takes, and who gives it.
        resources: wording,
        /// What it takes for granted and what can go wrong.
        risks: wording,
        /// The treaty, mechanism or programme it builds on.
        framework: wording,
        /// How much it would change, from 1 to 3.
        impact: int,
        /// How well it can be done, from 1 to 3.
        feasibility: int,
        /// How it stands while the plan runs; none means nobody has said.
        status: maybe(ActionStatus),
        /// The objective it is under in the plan; none means its own, or what stands for that one.
        plan_objective: link(Objective),
        /// Its place under that objective; empty means its place under its own.
        plan_place: rank,
        /// The action that stands for it in the plan; in its group it stays as it is.
        merged_into: link(Action),
        /// The action it was split from.
        split_from: link(Action),
        /// Its number in the plan, where the compiler has frozen it.
        code: plain,
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
}
