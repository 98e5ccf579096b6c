//! What the compiler adds: where the plan differs from the groups' work as it comes.

use crate::macros::rows;

rows! {
    /// An axis of the plan, where it is not as it comes by itself. The one every group has takes an
    /// id made from the group, so that two laptops never make two of it.
    Axis = "axis" {
        /// Its title; empty means its group's.
        title: wording,
        /// What is said of it before its objectives.
        body: wording,
        /// Its number, where the compiler has frozen it.
        code: plain,
        /// Whether the plan does without it; one that has objectives is in it all the same.
        left_out: flag,
        position: rank,
    }

    /// A part of the plan that is text. Those that every plan has take an id made from their kind.
    Section = "section" {
        /// What it is.
        kind: choice(SectionKind),
        /// Its title, when not the usual one.
        title: wording,
        /// Its words.
        body: wording,
        /// Whether it comes after the axes.
        after_axes: flag,
        position: rank,
    }

    /// What was said of two rows that may want the same. Its id is made from both.
    Overlap = "overlap" {
        /// What was said.
        verdict: choice(OverlapVerdict),
        /// An objective.
        objective: link(Objective),
        /// The objective it was compared with.
        other_objective: link(Objective),
        /// An action, instead of objectives.
        action: link(Action),
        /// The action it was compared with.
        other_action: link(Action),
        position: rank,
    }
}
