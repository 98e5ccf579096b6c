//! What stands on the slides, in words of one language.

use wording::Wording;
use workshop::{Consensus, Lang, Level, PartHead, SlideKind, SlideRow, Text};

use super::flow::Item;
use super::page::{Role, Run, Tone};
use crate::said::{clean, kind_of, marking_of, said};
use crate::{Said, SummaryKind};

/// Says what rows hold to readers of one language.
pub(super) struct Teller {
    pub(super) lang: Lang,
    pub(super) wording: Wording,
}

impl Teller {
    pub(super) fn new(lang: Lang) -> Self {
        Self { lang, wording: Wording::new(lang) }
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.wording.text(key)
    }

    /// Words of the document's own, or names.
    pub(super) fn run(&self, words: impl Into<String>, tone: Tone) -> Run {
        Run { words: words.into(), tone, bold: false, lang: self.lang }
    }

    pub(super) fn bold(&self, words: impl Into<String>, tone: Tone) -> Run {
        Run { bold: true, ..self.run(words, tone) }
    }

    pub(super) fn said(&self, text: &Text) -> Option<Said> {
        said(&self.wording, self.lang, text)
    }

    /// What somebody wrote and the mark behind it.
    pub(super) fn runs(&self, said: Said, tone: Tone, bold: bool) -> Vec<Run> {
        let mut runs = vec![Run { words: said.words, tone, bold, lang: said.lang }];
        runs.extend(said.mark.map(|mark| self.run(format!(" {mark}"), Tone::Muted)));
        runs
    }

    /// The same on one line, or what stands for words nobody has written.
    pub(super) fn titled(&self, text: &Text, otherwise: &str) -> Said {
        let said = self.said(text).unwrap_or_else(|| Said {
            words: self.text(otherwise),
            lang: self.lang,
            mark: None,
            marking: None,
        });
        Said { words: said.words.replace('\n', " "), ..said }
    }

    /// A slide's usual title.
    pub(super) fn usual(&self, kind: SlideKind) -> String {
        self.text(match kind {
            SlideKind::Title => "slides-title",
            SlideKind::Working => "slides-working",
            SlideKind::Context => "summary-context",
            SlideKind::Opportunities => "summary-opportunities-and-challenges",
            SlideKind::Objectives => "slides-objectives",
            SlideKind::Actions => "slides-actions",
            SlideKind::OpenPoints => "slides-open-points",
            SlideKind::GoodPractices => "summary-good-practices",
            SlideKind::Free => "slides-free",
        })
    }

    pub(super) fn level(&self, level: Level) -> String {
        self.text(match level {
            Level::Regional => "level-regional",
            Level::Bilateral => "level-bilateral",
            Level::National => "level-national",
        })
    }

    pub(super) fn consensus(&self, consensus: Consensus) -> String {
        self.text(match consensus {
            Consensus::Agreed => "consensus-agreed",
            Consensus::AdReferendum => "consensus-ad-referendum",
            Consensus::Reservation => "consensus-reservation",
            Consensus::Open => "consensus-open",
        })
    }

    /// Where the plenary stands on a row, and who has reservations.
    pub(super) fn standing(&self, row: &SlideRow) -> Vec<String> {
        let names: Vec<String> = row.reserved_by.iter().map(|name| one_line(name)).collect();
        let names = names.join(", ");
        let reserved =
            (!names.is_empty()).then(|| format!("{} {names}", self.text("summary-reserves")));
        let state = row.consensus.filter(|state| {
            // Who has reservations says it.
            !(*state == Consensus::Reservation && reserved.is_some())
        });
        state.map(|state| self.consensus(state)).into_iter().chain(reserved).collect()
    }

    /// A head over rows.
    pub(super) fn head(&self, head: &PartHead) -> Option<Item> {
        let (mut runs, short) = match head {
            PartHead::None => return None,
            PartHead::Topic(title) | PartHead::Cluster(title) => {
                let said = self.titled(title, "summary-blank");
                let short = said.words.clone();
                (self.runs(said, Tone::Accent, true), short)
            }
            PartHead::Whole => self.plain_head("summary-whole-group"),
            PartHead::Loose => self.plain_head("slides-loose"),
            PartHead::Decision => self.plain_head("slides-decision"),
            PartHead::Others => self.plain_head("slides-others"),
            PartHead::Objective { code, text } => {
                let said = self.titled(text, "summary-blank");
                let number = format!("◎\u{a0}{code}");
                let mut runs = vec![self.bold(format!("{number} "), Tone::Objective)];
                runs.extend(self.runs(said, Tone::Ink, true));
                (runs, number)
            }
        };
        let tone = runs.first().map_or(Tone::Accent, |run| run.tone);
        let again = self.wording.with("slides-continued", &[("head", short.into())]);
        runs.retain(|run| !run.words.is_empty());
        let again = vec![self.bold(again, tone)];
        Some(Item { again, ..Item::new(Role::Head, runs) })
    }

    fn plain_head(&self, key: &str) -> (Vec<Run>, String) {
        let words = self.text(key);
        (vec![self.bold(words.clone(), Tone::Accent)], words)
    }

    /// A row's marking, its words and the mark behind them.
    pub(super) fn statement(&self, row: &SlideRow) -> Vec<Run> {
        let mut runs = Vec::new();
        if let Some(marking) = row.marking.filter(|marking| !marking.is_open()) {
            let name = marking_of(&self.wording, marking).name.replace(' ', "\u{a0}");
            runs.push(self.bold(format!("[{name}] "), Tone::Ink));
        }
        match self.said(&row.text) {
            Some(said) => runs.extend(self.runs(said, Tone::Ink, row.featured)),
            None => runs.push(self.run(self.text("summary-blank"), Tone::Muted)),
        }
        runs
    }

    /// A row as a point of a list; `named` when rows of several kinds are in it.
    pub(super) fn point(&self, row: &SlideRow, named: bool) -> Item {
        let mut runs = Vec::new();
        let sign = match (row.kind, &row.action) {
            (Some(kind), _) => {
                let SummaryKind { sign, name, .. } = kind_of(&self.wording, kind);
                if named {
                    runs.push(
                        self.bold(format!("{} ", name.replace(' ', "\u{a0}")), Tone::of(kind)),
                    );
                }
                self.run(sign, Tone::of(kind))
            }
            (None, Some(_)) => self.run('➜', Tone::Accent),
            (None, None) => self.run('◎', Tone::Objective),
        };
        if !row.code.is_empty() {
            runs.push(self.bold(format!("{} ", row.code), sign.tone));
        }
        runs.extend(self.statement(row));
        let aside: Vec<String> = [row.said_by.as_str(), row.offered_by.as_str()]
            .into_iter()
            .map(one_line)
            .filter(|words| !words.is_empty())
            .chain(self.standing(row))
            .collect();
        if !aside.is_empty() {
            runs.push(self.run(format!(" —\u{a0}{}", aside.join(" · ")), Tone::Muted));
        }
        Item { row: Some(row.row), sign: Some(sign), ..Item::new(Role::Point, runs) }
    }

    /// Words of a slide's own: a paragraph a line; what begins with a hyphen is a point.
    pub(super) fn own_words(&self, body: &Text) -> Vec<Item> {
        let Some(said) = self.said(body) else { return Vec::new() };
        let lines: Vec<&str> = said.words.lines().filter(|line| !line.trim().is_empty()).collect();
        let many = lines.len();
        let item = |(at, line): (usize, &&str)| {
            let line = line.trim();
            let point = ["- ", "– ", "• ", "* "].iter().find_map(|sign| line.strip_prefix(sign));
            let mark = said.mark.clone().filter(|_| at + 1 == many);
            let words = point.unwrap_or(line).to_owned();
            let runs = self.runs(Said { words, mark, ..said.clone() }, Tone::Ink, false);
            match point {
                Some(_) => Item {
                    sign: Some(self.run('•', Tone::Accent)),
                    ..Item::new(Role::Point, runs)
                },
                None => Item::new(Role::Text, runs),
            }
        };
        lines.iter().enumerate().map(item).collect()
    }
}

/// Plain words, as a document may hold them, on one line.
pub(super) fn one_line(words: &str) -> String {
    clean(words).replace('\n', " ")
}
