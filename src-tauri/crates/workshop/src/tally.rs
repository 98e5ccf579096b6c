//! What an indicative vote comes to. Nothing is counted before the vote is closed, so that nothing
//! counted can be shown before.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::part::takes_part;
use crate::{
    BallotMark, DelegationKind, Id, Participant, Snapshot, Vote, VoteMethod, VoteScale, Voter,
    parts,
};

/// How a vote stands.
#[derive(
    Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type, schemars::JsonSchema,
)]
pub struct VoteStanding {
    /// The vote.
    pub vote: Id,
    /// How many ballots have been given.
    pub cast: u32,
    /// How many are expected: the delegations or the people of the group.
    pub expected: u32,
    /// The options, best first; nothing while the vote is open.
    pub results: Option<Vec<OptionResult>>,
}

/// What a closed vote says of one option.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type, schemars::JsonSchema,
)]
pub struct OptionResult {
    /// The option.
    pub option: Id,
    /// Its place, from 1; options with the same sum share one. What was not counted comes last.
    pub place: u32,
    /// Whether it was counted: hands nobody has counted are not none.
    pub counted: bool,
    /// Dots or hands; for impact and feasibility, the product of the two means in hundredths.
    pub sum: u32,
    /// The mean impact in hundredths, from 100 to 300; 0 when no ballot names it.
    pub impact: u32,
    /// The mean feasibility in hundredths, from 100 to 300; 0 when no ballot names it.
    pub feasibility: u32,
}

/// How every vote stands, in their order.
pub fn standings(snapshot: &Snapshot) -> Vec<VoteStanding> {
    if snapshot.votes.is_empty() {
        return Vec::new();
    }
    let marks = marks(snapshot);
    snapshot.votes.iter().map(|vote| standing(snapshot, vote, &marks)).collect()
}

/// How one vote stands.
pub(crate) fn standing_of(snapshot: &Snapshot, vote: &Vote) -> VoteStanding {
    standing(snapshot, vote, &marks(snapshot))
}

/// What ballots say, by option.
fn marks(snapshot: &Snapshot) -> BTreeMap<Id, Vec<&BallotMark>> {
    let mut marks: BTreeMap<Id, Vec<&BallotMark>> = BTreeMap::new();
    for mark in &snapshot.ballot_marks {
        if let Some(option) = mark.option {
            marks.entry(option).or_default().push(mark);
        }
    }
    marks
}

fn standing(
    snapshot: &Snapshot,
    vote: &Vote,
    marks: &BTreeMap<Id, Vec<&BallotMark>>,
) -> VoteStanding {
    let cast = snapshot.ballots.iter().filter(|ballot| ballot.vote == vote.id).count();
    let expected = match vote.voter {
        Voter::Member => {
            let members: Vec<Id> = snapshot
                .delegations
                .iter()
                .filter(|delegation| delegation.kind == DelegationKind::Member)
                .map(|delegation| delegation.id)
                .collect();
            let parts = parts(snapshot, vote.group);
            parts.iter().filter(|part| members.contains(&part.delegation)).count()
        }
        Voter::Delegation => parts(snapshot, vote.group).len(),
        Voter::Person => {
            let here = |person: &&Participant| person.group == Some(vote.group);
            snapshot.participants.iter().filter(here).filter(|one| takes_part(one)).count()
        }
    };
    VoteStanding {
        vote: vote.id,
        cast: cast.try_into().unwrap_or(u32::MAX),
        expected: expected.try_into().unwrap_or(u32::MAX),
        results: vote.closed.then(|| results(snapshot, vote, marks)),
    }
}

fn results(
    snapshot: &Snapshot,
    vote: &Vote,
    marks: &BTreeMap<Id, Vec<&BallotMark>>,
) -> Vec<OptionResult> {
    let options = snapshot.vote_options.iter().filter(|option| option.vote == vote.id);
    let mut list: Vec<OptionResult> = options
        .map(|option| {
            let given = marks.get(&option.id).map(Vec::as_slice).unwrap_or_default();
            let impact = mean(given, |mark| mark.impact);
            let feasibility = mean(given, |mark| mark.feasibility);
            let sum = match (vote.scale, vote.method) {
                (VoteScale::Matrix, _) => impact * feasibility / 100,
                (VoteScale::Dots, VoteMethod::Hands) => whole(option.hands),
                (VoteScale::Dots, _) => {
                    given.iter().map(|mark| whole(mark.dots)).fold(0, u32::saturating_add)
                }
            };
            let by_hands = (vote.scale, vote.method) == (VoteScale::Dots, VoteMethod::Hands);
            let counted = !by_hands || option.hands.is_some();
            OptionResult { option: option.id, place: 0, counted, sum, impact, feasibility }
        })
        .collect();
    // A stable sort: options with the same sum keep the order they were asked in.
    let rank = |result: &OptionResult| (result.counted, result.sum);
    list.sort_by_key(|result| std::cmp::Reverse(rank(result)));
    let mut last = None;
    let mut place = 0;
    for (result, at) in list.iter_mut().zip(1..) {
        if last != Some(rank(result)) {
            place = at;
        }
        last = Some(rank(result));
        result.place = place;
    }
    list
}

/// A number as it counts: never below nothing.
fn whole(number: Option<i32>) -> u32 {
    number.and_then(|number| number.try_into().ok()).unwrap_or(0)
}

/// The mean of what ballots say, in hundredths.
fn mean(marks: &[&BallotMark], said: impl Fn(&BallotMark) -> Option<i32>) -> u32 {
    let levels: Vec<u32> = marks
        .iter()
        .filter_map(|mark| said(mark))
        .filter_map(|level| level.clamp(1, 3).try_into().ok())
        .collect();
    match u32::try_from(levels.len()) {
        Ok(count) if count > 0 => (levels.iter().sum::<u32>() * 100 + count / 2) / count,
        _ => 0,
    }
}
