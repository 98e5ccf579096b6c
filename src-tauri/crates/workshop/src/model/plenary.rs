//! What the plenary adds: presentations, what the floor said, what stood when.

use crate::macros::rows;

rows! {
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
}
