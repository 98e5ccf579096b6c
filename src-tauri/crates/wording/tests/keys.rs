//! Every code and every closed list of the program has its words, in the three languages.

#![allow(clippy::panic)]

use wording::{Arg, Wording};
use workshop::{
    CardKind, DelegationKind, Entity, Lang, Level, Refusal, Role, SessionKind, StepKind, Support,
    Verb, WantingWhat,
};

/// The message, which must be there and need nothing but these.
fn said(key: &str, args: &[(&str, Arg<'_>)]) -> [String; 3] {
    Lang::ALL.map(|lang| {
        let words = Wording::new(lang).with(key, args);
        assert!(!words.contains(['⟨', '{']), "{lang:?}: {words}");
        words
    })
}

fn spanish(key: &str, args: &[(&str, Arg<'_>)]) -> String {
    let [spanish, ..] = said(key, args);
    spanish
}

#[test]
fn every_word_of_the_closed_lists_is_named() {
    let mut keys = Vec::new();
    keys.extend(SessionKind::ALL.iter().map(|word| format!("session-kind-{}", word.name())));
    keys.extend(Support::ALL.iter().map(|word| format!("support-{}", word.name())));
    keys.extend(DelegationKind::ALL.iter().map(|word| format!("delegation-kind-{}", word.name())));
    keys.extend(Role::ALL.iter().map(|word| format!("role-{}", word.name())));
    keys.extend(StepKind::ALL.iter().map(|word| format!("step-kind-{}", word.name())));
    keys.extend(CardKind::ALL.iter().map(|word| format!("card-kind-{}", word.name())));
    keys.extend(CardKind::ALL.iter().map(|word| format!("card-kind-{}-many", word.name())));
    keys.extend(Level::ALL.iter().map(|word| format!("level-{}", word.name())));
    keys.extend(Lang::ALL.iter().map(|lang| format!("lang-{}", lang.tag())));
    for key in keys {
        said(&key, &[]);
    }
    assert_eq!(spanish("card-kind-good_practice", &[]), "Buena práctica");
    assert_eq!(said("lang-fr", &[]), ["Français", "Français", "Français"]);
}

#[test]
fn every_kind_of_row_can_be_counted() {
    for entity in Entity::ALL {
        said(&format!("entity-{}-one", entity.name()), &[]);
        let many = format!("entity-{}-many", entity.name());
        for count in [0, 1, 2, 12_000] {
            said(&many, &[("count", Arg::from(count))]);
        }
    }
    let cards = |count: i64| said("entity-card-many", &[("count", Arg::from(count))]);
    assert_eq!(cards(1), ["1 tarjeta", "1 card", "1 carte"]);
    assert_eq!(cards(0), ["0 tarjetas", "0 cards", "0 carte"]);
    assert_eq!(cards(3), ["3 tarjetas", "3 cards", "3 cartes"]);
    assert_eq!(cards(12_000), ["12\u{a0}000 tarjetas", "12,000 cards", "12\u{a0}000 cartes"]);
}

#[test]
fn undo_and_redo_say_what_they_would_do() {
    let verbs = [
        Verb::Add,
        Verb::Edit,
        Verb::Remove,
        Verb::Move,
        Verb::Import,
        Verb::Restore,
        Verb::Merge,
        Verb::Gather,
        Verb::Receive,
        Verb::Decide,
        Verb::Separate,
        Verb::Freeze,
        Verb::Thaw,
    ];
    for verb in verbs {
        // Exhaustive on purpose: a new verb needs its words.
        let name = match verb {
            Verb::Add => "add",
            Verb::Edit => "edit",
            Verb::Remove => "remove",
            Verb::Move => "move",
            Verb::Import => "import",
            Verb::Restore => "restore",
            Verb::Merge => "merge",
            Verb::Gather => "gather",
            Verb::Receive => "receive",
            Verb::Decide => "decide",
            Verb::Separate => "separate",
            Verb::Freeze => "freeze",
            Verb::Thaw => "thaw",
        };
        for pattern in ["undo-label", "redo-label", "undone", "redone", "done"] {
            let what = ("what", Arg::from("✶"));
            let said = said(&format!("{pattern}-{name}"), &[what]);
            // What a packet brings is no one kind of row.
            let rows = verb != Verb::Receive;
            assert!(said.iter().all(|words| words.contains('✶') == rows), "{pattern}-{name}");
        }
    }
    let what = spanish("entity-card-one", &[]);
    let label = spanish("undo-label-add", &[("what", Arg::from(what))]);
    assert_eq!(label, "Deshacer: añadir una tarjeta");
}

#[test]
fn every_refusal_is_explained() {
    let refusals = [
        Refusal::Gone { entity: Entity::Card },
        Refusal::TooLong { length: 20_500, limit: 20_000 },
        Refusal::Empty,
        Refusal::OutOfRange,
        Refusal::EndsBeforeStart,
        Refusal::Unknown,
        Refusal::Misplaced,
        Refusal::AlreadyBegun,
        Refusal::VoteClosed,
        Refusal::TooManyDots { given: 7, limit: 5 },
        Refusal::TooFewOptions,
        Refusal::NothingToMerge,
    ];
    for refusal in refusals {
        match refusal {
            Refusal::Gone { .. } => said("refusal-gone", &[]),
            Refusal::TooLong { length, limit } => {
                let args = [("length", Arg::from(length)), ("limit", Arg::from(limit))];
                let said = said("refusal-too-long", &args);
                assert!(said[1].contains("20,500") && said[1].contains("20,000"), "{}", said[1]);
                said
            }
            Refusal::Empty => said("refusal-empty", &[]),
            Refusal::OutOfRange => said("refusal-out-of-range", &[]),
            Refusal::EndsBeforeStart => said("refusal-ends-before-start", &[]),
            Refusal::Unknown => said("refusal-unknown", &[]),
            Refusal::Misplaced => said("refusal-misplaced", &[]),
            Refusal::AlreadyBegun => said("refusal-already-begun", &[]),
            Refusal::VoteClosed => said("refusal-vote-closed", &[]),
            Refusal::TooManyDots { given, limit } => {
                let args = [("given", Arg::from(given)), ("limit", Arg::from(limit))];
                said("refusal-too-many-dots", &args)
            }
            Refusal::TooFewOptions => said("refusal-too-few-options", &[]),
            Refusal::NothingToMerge => said("refusal-nothing-to-merge", &[]),
        };
    }
}

#[test]
fn every_lack_has_its_sentence() {
    let lacks = [
        WantingWhat::Facilitator,
        WantingWhat::Rapporteur,
        WantingWhat::TopicsWithoutCards,
        WantingWhat::ChallengesUnanswered,
        WantingWhat::ObjectivesWithoutCards,
        WantingWhat::ObjectivesWithoutActions,
        WantingWhat::ActionsWithoutLead,
        WantingWhat::ActionsWithoutTimeframe,
        WantingWhat::ActionsWithoutLevel,
    ];
    for lack in lacks {
        let key = match lack {
            WantingWhat::Facilitator => "wanting-facilitator",
            WantingWhat::Rapporteur => "wanting-rapporteur",
            WantingWhat::TopicsWithoutCards => "wanting-topics-without-cards",
            WantingWhat::ChallengesUnanswered => "wanting-challenges-unanswered",
            WantingWhat::ObjectivesWithoutCards => "wanting-objectives-without-cards",
            WantingWhat::ObjectivesWithoutActions => "wanting-objectives-without-actions",
            WantingWhat::ActionsWithoutLead => "wanting-actions-without-lead",
            WantingWhat::ActionsWithoutTimeframe => "wanting-actions-without-timeframe",
            WantingWhat::ActionsWithoutLevel => "wanting-actions-without-level",
        };
        let one = said(key, &[("count", Arg::from(1))]);
        let many = said(key, &[("count", Arg::from(4))]);
        let of_the_group = matches!(lack, WantingWhat::Facilitator | WantingWhat::Rapporteur);
        assert_eq!(one == many, of_the_group, "{key}");
    }
}

#[test]
fn what_nobody_has_written_is_seen_and_breaks_nothing() {
    let words = Wording::new(Lang::Es);
    assert_eq!(words.text("no-such-message"), "⟨no-such-message⟩");
    assert_eq!(words.text("level-regional.title"), "⟨level-regional.title⟩");
    assert_eq!(words.text("error-disk-full"), "⟨error-disk-full⟩");
    assert_eq!(words.text("error-disk-full.title"), "El disco está lleno");
    assert_eq!(words.text(""), "⟨⟩");
}
