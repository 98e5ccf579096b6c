use workshop::{Id, OptionResult, Vote, VoteMethod, VoteOption, VoteScale, Voter, standings};

use super::reader::Reader;
use super::{Said, SummaryKind, SummaryLevels, SummaryOption, SummaryVote, SummaryWeighed};

/// The row an option is about, as a document names it.
struct Named {
    kind: Option<SummaryKind>,
    name: String,
    code: String,
    said: Said,
}

impl Reader<'_> {
    /// The results of a group's votes. One that is still open has none, and is left out.
    pub(super) fn votes(&self, group: Id) -> Vec<SummaryVote> {
        let standings = standings(self.snapshot);
        let standing = |vote: &Vote| standings.iter().find(|standing| standing.vote == vote.id);
        let votes = self.snapshot.votes.iter().filter(|vote| vote.group == group && vote.closed);
        votes
            .filter_map(|vote| {
                let standing = standing(vote)?;
                Some(self.vote(vote, standing.cast, standing.results.as_deref()?))
            })
            .collect()
    }

    fn vote(&self, vote: &Vote, cast: u32, results: &[OptionResult]) -> SummaryVote {
        let sum = match (vote.scale, vote.method) {
            (VoteScale::Matrix, _) => "summary-product",
            (VoteScale::Dots, VoteMethod::Hands) => "summary-hands",
            (VoteScale::Dots, VoteMethod::Call | VoteMethod::Keyboard) => "vote-scale-dots",
        };
        SummaryVote {
            id: vote.id,
            question: self.said_of_row(&vote.question, vote.example, None),
            indicative: self.wording.text("vote-indicative"),
            how: self.how(vote, cast),
            sum: self.wording.text(sum),
            options: results.iter().filter_map(|result| self.option(vote, result)).collect(),
            levels: (vote.scale == VoteScale::Matrix).then(|| self.levels()),
        }
    }

    /// What each level of impact and of feasibility means.
    pub(super) fn levels(&self) -> SummaryLevels {
        SummaryLevels {
            impact: self.sentences(["impact-1", "impact-2", "impact-3"]),
            feasibility: self.sentences(["feasibility-1", "feasibility-2", "feasibility-3"]),
        }
    }

    fn sentences(&self, keys: [&str; 3]) -> Vec<String> {
        keys.into_iter().map(|key| self.wording.text(key)).collect()
    }

    fn how(&self, vote: &Vote, cast: u32) -> String {
        let method = match vote.method {
            VoteMethod::Hands => "vote-method-hands",
            VoteMethod::Call => "vote-method-call",
            VoteMethod::Keyboard => "vote-method-keyboard",
        };
        let voter = match vote.voter {
            Voter::Member => "voter-member",
            Voter::Delegation => "voter-delegation",
            Voter::Person => "voter-person",
        };
        let mut parts = vec![self.wording.text(method), self.wording.text(voter)];
        // Hands are counted without ballots.
        if (vote.scale, vote.method) != (VoteScale::Dots, VoteMethod::Hands) {
            let dots = vote.dots.filter(|dots| *dots > 0 && vote.scale == VoteScale::Dots);
            if let Some(dots) = dots {
                parts.push(self.wording.with("summary-dots", &[("count", dots.into())]));
            }
            parts.push(self.wording.with("summary-ballots", &[("count", cast.into())]));
        }
        parts.join("\u{a0}· ")
    }

    fn option(&self, vote: &Vote, result: &OptionResult) -> Option<SummaryOption> {
        let row = self.snapshot.vote_options.iter().find(|row| row.id == result.option)?;
        let Named { kind, name, code, said } = self.named_option(row);
        let matrix = vote.scale == VoteScale::Matrix;
        // Nobody weighed it: a nought would read as a judgement.
        let weighed = matrix && result.impact > 0 && result.feasibility > 0;
        Some(SummaryOption {
            place: result.counted.then_some(result.place),
            kind,
            name,
            code,
            said,
            sum: match (matrix, weighed) {
                (true, true) => self.hundredths(result.sum),
                (true, false) => String::new(),
                (false, _) if !result.counted => self.wording.text("summary-uncounted"),
                (false, _) => self.wording.number(result.sum),
            },
            weighed: weighed.then(|| SummaryWeighed {
                impact: self.hundredths(result.impact),
                feasibility: self.hundredths(result.feasibility),
                impact_at: result.impact,
                feasibility_at: result.feasibility,
            }),
        })
    }

    fn named_option(&self, option: &VoteOption) -> Named {
        let all = self.snapshot;
        if let Some(card) = all.cards.iter().find(|row| Some(row.id) == option.card) {
            let kind = self.kind(card.kind);
            let name = kind.name.clone();
            return Named {
                kind: Some(kind),
                name,
                code: String::new(),
                said: self.said_of_card(card),
            };
        }
        if let Some(cluster) = all.clusters.iter().find(|row| Some(row.id) == option.cluster) {
            return Named {
                kind: None,
                name: self.wording.text("summary-cluster"),
                code: String::new(),
                said: self.cluster_name(cluster),
            };
        }
        if let Some(objective) = all.objectives.iter().find(|row| Some(row.id) == option.objective)
        {
            return Named {
                kind: None,
                name: self.wording.text("summary-objective"),
                code: self.code(objective.id),
                said: self.said_of_objective(objective),
            };
        }
        // What it was about has been deleted since; its place in the result stays.
        Named {
            kind: None,
            name: String::new(),
            code: String::new(),
            said: self.own(self.wording.text("summary-option-gone")),
        }
    }

    /// A number kept in hundredths, as people of the language write it.
    fn hundredths(&self, number: u32) -> String {
        let part = format!("{:02}", number % 100);
        self.wording.with(
            "summary-decimal",
            &[("whole", (number / 100).into()), ("part", part.as_str().into())],
        )
    }
}
