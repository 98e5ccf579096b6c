//! Indicative votes.

use std::collections::BTreeSet;

use super::{Draft, Planned, Stop, label};
use crate::{
    Assign, BallotLine, EditKind, Entity, Id, Lang, Plain, Refusal, Row, RowRef, Verb, View,
    VoteMethod, VoteScale, Voter,
};

/// How a vote is held.
#[derive(Clone, Copy)]
pub(super) struct BallotRules {
    pub(super) scale: VoteScale,
    pub(super) method: VoteMethod,
    pub(super) voter: Voter,
    pub(super) dots: i32,
}

/// The most dots a ballot makes sense with.
const DOTS_LIMIT: i32 = 50;

impl<V: View> Draft<'_, V> {
    /// The hands counted for an option stand once its vote is over.
    pub(super) fn require_open(&self, option: &Row) -> Planned<V, ()> {
        let vote = option.link("vote").ok_or(Refusal::Misplaced)?;
        if self.present(Entity::Vote, vote)?.flag("closed") {
            return Err(Refusal::VoteClosed.into());
        }
        Ok(())
    }

    pub(super) fn open_vote(
        &mut self,
        group: Id,
        lang: Lang,
        question: &str,
        rules: BallotRules,
        options: &[RowRef],
    ) -> Planned<V> {
        self.present(Entity::Group, group)?;
        let options: Vec<RowRef> = {
            let mut seen = BTreeSet::new();
            options.iter().copied().filter(|row| seen.insert(row.id)).collect()
        };
        if options.len() < 2 && rules.scale == VoteScale::Dots || options.is_empty() {
            return Err(Refusal::TooFewOptions.into());
        }
        if rules.scale == VoteScale::Dots && !(1..=DOTS_LIMIT).contains(&rules.dots) {
            return Err(Refusal::OutOfRange.into());
        }
        let mut last = self.last_rank(Entity::Vote, group)?;
        let mut fields = vec![
            Assign::plain("scale", rules.scale.name()),
            Assign::plain("method", rules.method.name()),
            Assign::plain("voter", rules.voter.name()),
        ];
        if rules.scale == VoteScale::Dots {
            fields.push(Assign::plain("dots", rules.dots));
        }
        if !question.trim().is_empty() {
            fields.push(Assign::wording("question", lang, question));
        }
        let vote = self.append(Entity::Vote, ("group", group), &mut last, &fields)?;
        let mut rank = None;
        for option in options {
            if !matches!(option.entity, Entity::Card | Entity::Cluster | Entity::Objective) {
                return Err(Refusal::Unknown.into());
            }
            let row = self.present(option.entity, option.id)?;
            if row.link("group") != Some(group) {
                return Err(Refusal::Misplaced.into());
            }
            let fields = [Assign::plain(option.entity.name(), option.id)];
            self.append(Entity::VoteOption, ("vote", vote), &mut rank, &fields)?;
        }
        Ok(label(Verb::Add, Entity::Vote, 1))
    }

    pub(super) fn cast_ballot(
        &mut self,
        vote: Id,
        delegation: Option<Id>,
        person: Option<Id>,
        marks: &[BallotLine],
    ) -> Planned<V> {
        let row = self.present(Entity::Vote, vote)?;
        if row.flag("closed") {
            return Err(Refusal::VoteClosed.into());
        }
        let given: i64 = marks.iter().filter_map(|mark| mark.dots).map(i64::from).sum();
        let limit = row.int("dots").unwrap_or(0);
        if given > i64::from(limit) {
            return Err(Refusal::TooManyDots {
                given: given.try_into().unwrap_or(u32::MAX),
                limit: limit.try_into().unwrap_or(0),
            }
            .into());
        }
        self.withdraw(vote, delegation, person)?;
        let mut last = self.last_rank(Entity::Ballot, vote)?;
        let fields = [
            Assign::plain("delegation", Plain::from(delegation)),
            Assign::plain("person", Plain::from(person)),
        ];
        let ballot = self.append(Entity::Ballot, ("vote", vote), &mut last, &fields)?;
        let mut rank = None;
        for mark in marks {
            let option = self.present(Entity::VoteOption, mark.option)?;
            if option.link("vote") != Some(vote) {
                return Err(Refusal::Misplaced.into());
            }
            let level = |level: &i32| (1..=3).contains(level);
            let levels = [mark.impact, mark.feasibility];
            if !levels.iter().flatten().all(level) || mark.dots.is_some_and(|dots| dots < 0) {
                return Err(Refusal::OutOfRange.into());
            }
            let said = |value: Option<i32>| value.map_or(Plain::Null, Plain::Int);
            let fields = [
                Assign::plain("option", mark.option),
                Assign::plain("dots", said(mark.dots.filter(|dots| *dots > 0))),
                Assign::plain("impact", said(mark.impact)),
                Assign::plain("feasibility", said(mark.feasibility)),
            ];
            self.append(Entity::BallotMark, ("ballot", ballot), &mut rank, &fields)?;
        }
        Ok(label(Verb::Add, Entity::Ballot, 1))
    }

    /// Takes away what the same delegation or person said before. Ballots of nobody stay: each is
    /// somebody else's.
    fn withdraw(&mut self, vote: Id, delegation: Option<Id>, person: Option<Id>) -> Planned<V, ()> {
        if delegation.is_none() && person.is_none() {
            return Ok(());
        }
        let ballots = self.view.rows_where(Entity::Ballot, "vote", vote).map_err(Stop::Failed)?;
        for ballot in ballots {
            if ballot.link("delegation") != delegation || ballot.link("person") != person {
                continue;
            }
            let marks = self
                .view
                .rows_where(Entity::BallotMark, "ballot", ballot.id)
                .map_err(Stop::Failed)?;
            for mark in marks {
                self.exist(EditKind::Delete, Entity::BallotMark, mark.id);
            }
            self.exist(EditKind::Delete, Entity::Ballot, ballot.id);
        }
        Ok(())
    }
}
