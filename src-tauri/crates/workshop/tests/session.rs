//! What a group session does: cards gathered and merged, stances, votes, time.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod rows;

use rows::Rows;
use workshop::{
    ActionLine, Assign, BallotLine, Card, CardKind, CardLine, Entity, GroupOutline, Id, Lang,
    Level, Marking, Mutation, OptionResult, Outcome, Place, Refusal, RowRef, StanceKind,
    StepMinutes, Stretch, Template, VoteMethod, VoteScale, Voter, WantingWhat, outline, pace,
    stretch,
};

fn begun() -> (Rows, Id) {
    let mut rows = Rows::default();
    rows.act(&Mutation::Begin {
        template: Template::RcmFourSteps,
        lang: Lang::Es,
        title: "Taller".into(),
        place: String::new(),
        starts: None,
        ends: None,
        groups: vec![
            GroupOutline { title: "Inteligencia".into(), topics: vec!["Mapas".into()] },
            GroupOutline { title: "Justicia".into(), topics: vec![] },
        ],
    });
    let group = rows.snapshot().groups[0].id;
    (rows, group)
}

fn line(text: &str) -> CardLine {
    CardLine { kind: CardKind::Challenge, topic: None, delegation: None, text: text.into() }
}

/// Adds cards with these words and gives their ids.
fn cards(rows: &mut Rows, group: Id, words: &[&str]) -> Vec<Id> {
    let before = rows.snapshot().cards.len();
    let cards = words.iter().map(|words| line(words)).collect();
    rows.act(&Mutation::AddCards { group, step: None, lang: Lang::Es, veiled: false, cards });
    rows.snapshot().cards[before..].iter().map(|card| card.id).collect()
}

fn of(entity: Entity, id: Id) -> RowRef {
    RowRef { entity, id }
}

fn done(outcome: &Outcome) {
    assert!(matches!(outcome, Outcome::Do(_)), "{outcome:?}");
}

fn card(rows: &Rows, id: Id) -> Card {
    rows.snapshot().cards.into_iter().find(|card| card.id == id).unwrap()
}

#[test]
fn pasted_cards_come_in_their_order_and_all_or_none() {
    let (mut rows, group) = begun();
    cards(&mut rows, group, &["uno", "dos", "tres"]);
    let words: Vec<_> =
        rows.snapshot().cards.into_iter().map(|card| card.text.es.unwrap()).collect();
    assert_eq!(words, ["uno", "dos", "tres"]);
    let cards = vec![line("bien"), line("  ")];
    let adding = Mutation::AddCards { group, step: None, lang: Lang::Es, veiled: true, cards };
    assert_eq!(rows.refusal(&adding), Refusal::Empty);
    assert_eq!(rows.snapshot().cards.len(), 3);
}

#[test]
fn pasted_actions_bring_their_columns() {
    let (mut rows, group) = begun();
    let objective = rows.add(&Mutation::WriteObjective {
        group,
        topic: None,
        cards: vec![],
        clusters: vec![],
        lang: Lang::Es,
        text: "Reducir los plazos".into(),
    });
    let action = ActionLine {
        text: "Firmar un acuerdo".into(),
        level: Some(Level::Bilateral),
        countries: "Costa Rica; Panamá".into(),
        ..ActionLine::default()
    };
    let actions = vec![action, ActionLine { text: "Otra".into(), ..ActionLine::default() }];
    done(&rows.act(&Mutation::AddActions { objective, lang: Lang::Es, actions }));
    let snapshot = rows.snapshot();
    assert_eq!(snapshot.actions[0].level, Some(Level::Bilateral));
    assert_eq!(snapshot.actions[0].countries, "Costa Rica; Panamá");
    assert_eq!(outline(&snapshot).codes[&snapshot.actions[1].id], "1.1.2");
}

#[test]
fn merged_cards_keep_their_words_and_stand_behind_one() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno", "dos", "tres"]);
    done(&rows.act(&Mutation::MergeCards { into: ids[1], cards: vec![ids[2], ids[1]] }));
    // A head that is merged itself takes its voices along.
    done(&rows.act(&Mutation::MergeCards { into: ids[0], cards: vec![ids[1]] }));
    let snapshot = rows.snapshot();
    let standing: Vec<Id> = snapshot.standing_cards(group).map(|card| card.id).collect();
    assert_eq!(standing, [ids[0]]);
    let voices: Vec<_> =
        snapshot.voices(ids[0]).map(|card| card.text.es.clone().unwrap()).collect();
    assert_eq!(voices, ["dos", "tres"]);
    assert_eq!(outline(&snapshot).groups[0].steps[1].count, 1);

    // Merging the head into one of its voices turns the two around.
    done(&rows.act(&Mutation::MergeCards { into: ids[2], cards: vec![ids[0]] }));
    let snapshot = rows.snapshot();
    let standing: Vec<Id> = snapshot.standing_cards(group).map(|card| card.id).collect();
    assert_eq!(standing, [ids[2]]);
    assert_eq!(snapshot.voices(ids[2]).count(), 2);

    let alone = Mutation::MergeCards { into: ids[2], cards: vec![ids[2]] };
    assert_eq!(rows.refusal(&alone), Refusal::NothingToMerge);
}

#[test]
fn cards_merged_in_a_circle_on_several_laptops_stay_in_sight() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno", "dos", "tres", "cuatro"]);
    // One into two, two into three, three into one; four into two before.
    for (one, other) in [(0, 1), (1, 2), (2, 0), (3, 1)] {
        let fields = vec![Assign::plain("merged_into", ids[other])];
        rows.act(&Mutation::Set { entity: Entity::Card, id: ids[one], fields });
    }
    let snapshot = rows.snapshot();
    let standing: Vec<Id> = snapshot.standing_cards(group).map(|card| card.id).collect();
    assert_eq!(standing, [ids[0]]);
    assert_eq!(snapshot.voices(ids[0]).count(), 3);
    assert_eq!(outline(&snapshot).merged.len(), 3);
}

#[test]
fn a_card_is_deleted_with_what_was_merged_into_it() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno", "dos", "tres"]);
    rows.act(&Mutation::MergeCards { into: ids[0], cards: vec![ids[1]] });
    done(&rows.act(&Mutation::Remove {
        entity: Entity::Card,
        ids: vec![ids[0]],
        with_contents: false,
    }));
    let left: Vec<Id> = rows.snapshot().cards.iter().map(|card| card.id).collect();
    assert_eq!(left, [ids[2]]);
}

#[test]
fn an_objective_that_answers_a_cluster_answers_its_cards() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno", "dos", "tres", "cuatro"]);
    let gather = Mutation::Gather {
        group,
        cluster: None,
        lang: Lang::Es,
        name: "Plazos".into(),
        cards: ids[..2].to_vec(),
    };
    done(&rows.act(&gather));
    let cluster = rows.snapshot().clusters[0].id;
    done(&rows.act(&Mutation::WriteObjective {
        group,
        topic: None,
        cards: vec![],
        clusters: vec![cluster],
        lang: Lang::Es,
        text: "Reducir los plazos".into(),
    }));
    let lacking = |rows: &Rows| {
        let outline = outline(&rows.snapshot());
        let wanting = outline.groups[0].wanting.clone();
        wanting.into_iter().find(|w| w.what == WantingWhat::ChallengesUnanswered)
    };
    assert_eq!(lacking(&rows).unwrap().rows, ids[2..]);
    let join = Mutation::Gather {
        group,
        cluster: Some(cluster),
        lang: Lang::Es,
        name: String::new(),
        cards: vec![ids[2]],
    };
    done(&rows.act(&join));
    assert_eq!(lacking(&rows).unwrap().rows, [ids[3]]);
    // What stands for a gathered card is gathered with it.
    done(&rows.act(&Mutation::MergeCards { into: ids[3], cards: vec![ids[2]] }));
    assert_eq!(lacking(&rows), None);

    // A cluster that goes leaves its cards where they are.
    rows.act(&Mutation::Remove {
        entity: Entity::Cluster,
        ids: vec![cluster],
        with_contents: false,
    });
    assert_eq!(rows.snapshot().standing_cards(group).count(), 3);
    let nameless = Mutation::Gather {
        group,
        cluster: None,
        lang: Lang::Es,
        name: " ".into(),
        cards: vec![ids[0]],
    };
    assert_eq!(rows.refusal(&nameless), Refusal::Empty);
}

#[test]
fn cards_of_another_group_are_not_gathered_here() {
    let (mut rows, group) = begun();
    let other = rows.snapshot().groups[1].id;
    let here = cards(&mut rows, group, &["uno"]);
    let there = cards(&mut rows, other, &["dos"]);
    let merge = Mutation::MergeCards { into: here[0], cards: there };
    assert_eq!(rows.refusal(&merge), Refusal::Misplaced);
}

#[test]
fn many_rows_are_written_at_once_and_one_that_went_is_passed_over() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno", "dos"]);
    let gone = vec![ids[0]];
    rows.act(&Mutation::Remove { entity: Entity::Card, ids: gone, with_contents: false });
    let park = Mutation::SetMany {
        entity: Entity::Card,
        ids: ids.clone(),
        fields: vec![Assign::plain("parked", true)],
    };
    done(&rows.act(&park));
    assert!(card(&rows, ids[1]).parked);
    assert_eq!(rows.snapshot().standing_cards(group).count(), 0);
    assert_eq!(rows.act(&park), Outcome::Unchanged);
}

#[test]
fn a_duplicate_says_the_same_and_stands_right_after() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno", "dos"]);
    let fields = vec![Assign::wording("text", Lang::Fr, "un"), Assign::plain("marking", "amber")];
    rows.act(&Mutation::Set { entity: Entity::Card, id: ids[0], fields });
    done(&rows.act(&Mutation::Duplicate { entity: Entity::Card, ids: vec![ids[0]] }));
    let snapshot = rows.snapshot();
    let copy = &snapshot.cards[1];
    assert_eq!(copy.text, card(&rows, ids[0]).text);
    assert_eq!((copy.marking, copy.kind), (Some(Marking::Amber), CardKind::Challenge));
    assert_eq!(snapshot.cards[2].id, ids[1]);
}

#[test]
fn a_delegation_stands_in_one_way_on_each_row() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno"]);
    let delegation = rows.snapshot().delegations[0].id;
    let about = Some(of(Entity::Card, ids[0]));
    let stand = |kind, about| Mutation::Stand { group, delegation, about, kind };
    done(&rows.act(&stand(Some(StanceKind::Supports), about)));
    done(&rows.act(&stand(Some(StanceKind::Reserves), about)));
    done(&rows.act(&stand(Some(StanceKind::Spoke), None)));
    let kinds: Vec<_> = rows.snapshot().stances.iter().map(|stance| stance.kind).collect();
    assert_eq!(kinds, [StanceKind::Reserves, StanceKind::Spoke]);
    let heard = |rows: &Rows| outline(&rows.snapshot()).groups[0].delegations[0].heard;
    assert!(heard(&rows));
    rows.act(&stand(None, about));
    rows.act(&stand(None, None));
    assert!(!heard(&rows));
    assert_eq!(rows.act(&stand(None, None)), Outcome::Unchanged);
}

fn vote(rows: &mut Rows, group: Id, options: &[Id], scale: VoteScale, method: VoteMethod) -> Id {
    rows.add(&Mutation::OpenVote {
        group,
        lang: Lang::Es,
        question: String::new(),
        scale,
        method,
        voter: Voter::Delegation,
        dots: 3,
        options: options.iter().map(|id| of(Entity::Card, *id)).collect(),
    })
}

fn options(rows: &Rows, vote: Id) -> Vec<Id> {
    let snapshot = rows.snapshot();
    snapshot.vote_options.iter().filter(|o| o.vote == vote).map(|o| o.id).collect()
}

fn dots(option: Id, dots: i32) -> BallotLine {
    BallotLine { option, dots: Some(dots), impact: None, feasibility: None }
}

fn close(vote: Id) -> Mutation {
    let fields = vec![Assign::plain("closed", true)];
    Mutation::Set { entity: Entity::Vote, id: vote, fields }
}

fn results(rows: &Rows) -> Option<Vec<OptionResult>> {
    outline(&rows.snapshot()).votes[0].results.clone()
}

#[test]
fn dots_are_counted_when_the_vote_is_closed_and_not_before() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno", "dos", "tres"]);
    let vote = vote(&mut rows, group, &ids, VoteScale::Dots, VoteMethod::Call);
    let asked = options(&rows, vote);
    let delegations: Vec<Id> = rows.snapshot().delegations.iter().map(|d| d.id).collect();
    let cast = |delegation: Option<Id>, marks: Vec<BallotLine>| Mutation::CastBallot {
        vote,
        delegation,
        person: None,
        marks,
    };
    done(&rows.act(&cast(Some(delegations[0]), vec![dots(asked[2], 3)])));
    done(&rows.act(&cast(Some(delegations[1]), vec![dots(asked[0], 1), dots(asked[1], 1)])));
    // The same delegation thinks again; those who wrote in private are each somebody else.
    done(&rows.act(&cast(Some(delegations[0]), vec![dots(asked[2], 2)])));
    done(&rows.act(&cast(None, vec![dots(asked[2], 1)])));
    done(&rows.act(&cast(None, vec![dots(asked[2], 1)])));
    let too_many = cast(None, vec![dots(asked[0], 2), dots(asked[1], 2)]);
    assert_eq!(rows.refusal(&too_many), Refusal::TooManyDots { given: 4, limit: 3 });

    let standing = outline(&rows.snapshot()).votes[0].clone();
    assert_eq!((standing.cast, standing.expected, standing.results), (4, 11, None));
    done(&rows.act(&close(vote)));
    let results = results(&rows).unwrap();
    let ranking: Vec<_> = results.iter().map(|r| (r.option, r.place, r.sum)).collect();
    assert_eq!(ranking, [(asked[2], 1, 4), (asked[0], 2, 1), (asked[1], 2, 1)]);
    assert_eq!(rows.refusal(&cast(None, vec![])), Refusal::VoteClosed);
}

#[test]
fn hands_are_counted_as_the_scribe_typed_them() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno", "dos", "tres"]);
    let vote = vote(&mut rows, group, &ids, VoteScale::Dots, VoteMethod::Hands);
    let asked = options(&rows, vote);
    let fields = vec![Assign::plain("hands", 7)];
    done(&rows.act(&Mutation::Set { entity: Entity::VoteOption, id: asked[1], fields }));
    let fields = vec![Assign::plain("hands", 0)];
    done(&rows.act(&Mutation::Set { entity: Entity::VoteOption, id: asked[2], fields }));
    done(&rows.act(&close(vote)));
    let results = results(&rows).unwrap();
    let told: Vec<_> = results.iter().map(|r| (r.option, r.place, r.sum, r.counted)).collect();
    // None went up for the third; for the first nobody counted.
    assert_eq!(told, [(asked[1], 1, 7, true), (asked[2], 2, 0, true), (asked[0], 3, 0, false)]);
}

#[test]
fn impact_and_feasibility_are_means() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno", "dos"]);
    let vote = vote(&mut rows, group, &ids, VoteScale::Matrix, VoteMethod::Keyboard);
    let asked = options(&rows, vote);
    let mark = |impact, feasibility| BallotLine {
        option: asked[0],
        dots: None,
        impact: Some(impact),
        feasibility: Some(feasibility),
    };
    for line in [mark(3, 2), mark(2, 2)] {
        let cast = Mutation::CastBallot { vote, delegation: None, person: None, marks: vec![line] };
        done(&rows.act(&cast));
    }
    let odd =
        Mutation::CastBallot { vote, delegation: None, person: None, marks: vec![mark(4, 1)] };
    assert_eq!(rows.refusal(&odd), Refusal::OutOfRange);
    done(&rows.act(&close(vote)));
    let first = results(&rows).unwrap()[0];
    assert_eq!((first.impact, first.feasibility, first.sum), (250, 200, 500));
}

#[test]
fn a_vote_needs_something_to_choose_between() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno"]);
    let open = Mutation::OpenVote {
        group,
        lang: Lang::Es,
        question: String::new(),
        scale: VoteScale::Dots,
        method: VoteMethod::Hands,
        voter: Voter::Person,
        dots: 3,
        options: vec![of(Entity::Card, ids[0]), of(Entity::Card, ids[0])],
    };
    assert_eq!(rows.refusal(&open), Refusal::TooFewOptions);
}

#[test]
fn a_group_may_take_its_own_time() {
    let (mut rows, group) = begun();
    let steps: Vec<_> = rows.snapshot().steps.iter().map(|s| (s.id, s.minutes)).collect();
    let (first, planned) = steps[0];
    let set = |minutes| Mutation::SetTimings {
        group,
        minutes: vec![StepMinutes { step: first, minutes }],
    };
    done(&rows.act(&set(Some(planned.unwrap() + 5))));
    let counted = |rows: &Rows| pace(&rows.snapshot(), group, Some(first), |_| 0).steps[0];
    assert_eq!(counted(&rows).minutes, Some(planned.unwrap() + 5));
    assert!(counted(&rows).changed);
    done(&rows.act(&set(None)));
    assert_eq!(counted(&rows).minutes, planned);
    assert!(rows.snapshot().timings.is_empty());
}

#[test]
fn more_time_for_one_step_is_taken_from_the_rest_or_added_to_the_end() {
    let (rows, group) = begun();
    let snapshot = rows.snapshot();
    let first = snapshot.steps[0].id;
    let minute = |id: Id| if id == first { 10 * 60_000 } else { 0 };
    let before = pace(&snapshot, group, Some(first), minute);
    let minutes = |steps: &[workshop::StepPace]| -> Vec<i32> {
        steps.iter().map(|step| step.minutes.unwrap()).collect()
    };
    let planned = minutes(&before.steps);
    let whole: i32 = planned.iter().sum();
    assert_eq!(before.ahead, i64::from(whole - 10) * 60_000);

    let later = minutes(&stretch(&before, first, 7, Stretch::MoveTheEnd));
    assert_eq!(later.iter().sum::<i32>(), whole + 7);
    assert_eq!(later[1..], planned[1..]);

    for by in [-40, -7, 1, 7, 100] {
        let kept = minutes(&stretch(&before, first, by, Stretch::KeepTheEnd));
        assert_eq!(kept.iter().sum::<i32>(), whole, "{by}: {kept:?}");
        assert!(kept.iter().all(|minutes| *minutes >= 1), "{by}: {kept:?}");
    }
    // A step is never cut below what it has taken.
    let cut = minutes(&stretch(&before, first, -1000, Stretch::MoveTheEnd));
    assert_eq!(cut[0], 10);
    // There is no more to take than the others have; what is owed beyond that moves the end.
    let greedy = minutes(&stretch(&before, first, 1000, Stretch::KeepTheEnd));
    assert!(greedy[1..].iter().all(|minutes| *minutes == 1), "{greedy:?}");
}

#[test]
fn a_moved_card_keeps_its_place_in_line() {
    let (mut rows, group) = begun();
    let ids = cards(&mut rows, group, &["uno", "dos", "tres"]);
    let place = Place::Before(ids[0]);
    let entity = Entity::Card;
    done(&rows.act(&Mutation::Move { entity, id: ids[2], owner: None, place, fields: vec![] }));
    let order: Vec<Id> = rows.snapshot().cards.iter().map(|card| card.id).collect();
    assert_eq!(order, [ids[2], ids[0], ids[1]]);
}
