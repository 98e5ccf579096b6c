//! The minutes of the plenary, read back.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod fixture;

use std::collections::BTreeMap;

use documents::{Format, Record, Request, Scope, Summary, Version, What, render_minutes};
use workshop::{
    Consensus, DelegationKind, Id, Lang, Level, Pick, PickKind, Presented, Remark, RemarkKind,
    RemarkOutcome, Slide, SlideKind, Snapshot, Text, WordFate, usual_slides,
};

/// The fixture's first group has presented all but its last objective; one action was reworded since.
fn plenary() -> (Snapshot, Record) {
    let mut now = fixture::sample();
    let group = now.groups[0].id;
    let left_out = now.objectives.iter().rfind(|one| one.group == group).unwrap().id;
    now.picks.push(Pick {
        id: left_out.derived("left_out"),
        group,
        kind: PickKind::LeftOut,
        card: None,
        cluster: None,
        objective: Some(left_out),
        action: None,
        position: workshop::Rank("1".into()),
    });
    let then = now.clone();
    let objective = now.objectives.iter().find(|one| one.group == group).unwrap().id;
    let at = now.actions.iter().position(|one| one.objective == objective).unwrap();
    let action = now.actions[at].id;
    now.actions[at].text = Text::written(Lang::Es, "Acordar un formato común, en un año");
    now.actions[at].level = Some(Level::National);
    now.actions[at].lead = "Panamá".into();
    now.actions[at].consensus = Some(Consensus::Reservation);
    let blank = Remark {
        id: Id::WORKSHOP.derived("uno"),
        group,
        delegation: Some(now.delegations[0].id),
        kind: RemarkKind::Reserves,
        text: Text::written(Lang::Es, "Debe consultarlo en capital"),
        proposed: Text::default(),
        outcome: RemarkOutcome::Open,
        card: None,
        cluster: None,
        objective: None,
        action: Some(action),
        position: workshop::Rank("1".into()),
    };
    now.delegations[0].kind = DelegationKind::Member;
    now.remarks.push(blank.clone());
    now.remarks.push(Remark {
        id: Id::WORKSHOP.derived("dos"),
        kind: RemarkKind::Proposes,
        text: Text::default(),
        proposed: Text::written(Lang::Es, "Acordar un formato común, en un año"),
        outcome: RemarkOutcome::Accepted,
        ..blank
    });
    now.presented.push(Presented {
        id: Id::WORKSHOP.derived("tres"),
        group,
        presenter: "Relatora del grupo 1".into(),
        seconds: Some(601),
        version: String::new(),
        position: workshop::Rank("1".into()),
    });
    let at = fixture::made();
    let versions = BTreeMap::from([(group, Version { snapshot: then, at })]);
    let replaced = "Acordar un formato común".to_owned();
    let replaced = BTreeMap::from([(Id::WORKSHOP.derived("dos"), replaced)]);
    (now, Record { versions, replaced })
}

#[test]
fn minutes_hold_what_was_presented_what_was_said_and_what_changed() {
    let (now, record) = plenary();
    for lang in Lang::ALL {
        let summary =
            Summary::minutes(&now, &record, lang, Scope::AllGroups, fixture::made()).unwrap();
        let minutes = summary.minutes.unwrap();
        assert_eq!(minutes.groups.len(), now.groups.len());
        let first = &minutes.groups[0];
        assert!(first.presented.contains("Relatora del grupo 1") && first.presented.contains("11"));
        let row = first.rows.iter().find(|row| !row.remarks.is_empty()).unwrap();
        assert_eq!(row.remarks.len(), 2);
        assert_eq!(row.reserved_by.len(), 1);
        assert!(row.remarks[1].proposed.is_some() && row.remarks[1].outcome.is_some());
        let new: Vec<_> =
            row.remarks[1].replaced.iter().filter(|run| run.fate == WordFate::New).collect();
        assert!(new.iter().any(|run| run.words.contains("año")), "{new:?}");
        let change = row.change.as_ref().unwrap();
        assert!(change.words.iter().any(|run| run.fate == WordFate::New));
        let [level, lead] = &change.details[..] else { panic!("{change:?}") };
        assert!(!level.name.is_empty());
        assert_eq!(lead.words.last().unwrap().words, "Panamá");
        assert!(
            minutes.groups[1..]
                .iter()
                .all(|group| { group.rows.iter().all(|row| row.change.is_none()) })
        );
    }
}

#[test]
fn a_row_that_was_left_out_is_told_only_when_somebody_spoke_of_it() {
    let (mut now, record) = plenary();
    let left_out = now.picks[0].objective.unwrap();
    let words = now.objectives.iter().find(|one| one.id == left_out).unwrap().text.clone();
    let found = |now: &Snapshot| {
        let made = fixture::made();
        let summary = Summary::minutes(now, &record, Lang::Es, Scope::AllGroups, made).unwrap();
        let rows = summary.minutes.unwrap().groups.swap_remove(0).rows;
        rows.into_iter().find(|row| row.said.words == words.best(Lang::Es).unwrap().1)
    };
    assert_eq!(found(&now), None);
    let remark = now.remarks[0].clone();
    now.remarks.push(Remark {
        id: Id::WORKSHOP.derived("cuatro"),
        action: None,
        objective: Some(left_out),
        ..remark
    });
    assert!(found(&now).unwrap().unpresented.is_some());
}

#[test]
fn an_objective_heads_its_actions_where_only_these_were_shown() {
    let (now, mut record) = plenary();
    let group = now.groups[0].id;
    let mut usual = usual_slides(group).into_iter();
    let (kind, id, position) = usual.find(|(kind, ..)| *kind == SlideKind::Objectives).unwrap();
    let version = record.versions.values_mut().next().unwrap();
    version.snapshot.slides.push(Slide {
        id,
        group,
        kind,
        title: Text::default(),
        body: Text::default(),
        notes: String::new(),
        hidden: true,
        position,
    });
    let made = fixture::made();
    let summary = Summary::minutes(&now, &record, Lang::Es, Scope::AllGroups, made).unwrap();
    let rows = &summary.minutes.unwrap().groups[0].rows;
    assert!(rows[0].objective && rows[0].unpresented.is_none(), "{:?}", rows[0]);
    assert!(!rows[1].objective);
}

#[test]
fn minutes_are_written_for_word_and_as_pdf() {
    let (now, record) = plenary();
    for lang in Lang::ALL {
        for format in [Format::Docx, Format::Pdf] {
            let request = Request {
                what: What::Summary,
                format,
                lang,
                scope: Scope::AllGroups,
                made: fixture::made(),
            };
            let rendered = render_minutes(&now, &record, &request).unwrap();
            assert!(rendered.notes.is_empty(), "{:?}", rendered.notes);
            let again = render_minutes(&now, &record, &request).unwrap();
            assert_eq!(rendered.bytes, again.bytes);
        }
    }
}
