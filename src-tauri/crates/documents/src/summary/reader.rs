use std::cell::RefCell;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use wording::Wording;
use workshop::{
    Action, Card, CardKind, Cluster, Codes, Delegation, Id, Lang, Marking, Objective, Snapshot,
    Text,
};

use super::{Said, SummaryKind, SummaryNextStep};
pub(super) use crate::said::clean;
use crate::said::{joined, kind_of, said};

/// Reads a snapshot for people of one language.
pub(super) struct Reader<'a> {
    pub(super) lang: Lang,
    pub(super) wording: Wording,
    pub(super) snapshot: &'a Snapshot,
    pub(super) codes: Codes,
    /// Whether examples stand among real work, so that each must say what it is.
    mixed: bool,
    /// The markings of what has been read so far.
    pub(super) met: RefCell<BTreeSet<Marking>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(lang: Lang, snapshot: &'a Snapshot, codes: Codes) -> Self {
        let flags = example_flags(snapshot);
        let mixed = flags.contains(&true) && flags.contains(&false);
        let met = RefCell::default();
        Self { lang, wording: Wording::new(lang), snapshot, codes, mixed, met }
    }

    /// The words for this reader, marked when they are not in the reader's language or are older
    /// than what they translate.
    pub(super) fn said(&self, text: &Text) -> Option<Said> {
        said(&self.wording, self.lang, text)
    }

    /// Like [`Reader::said`] for what stands on one line, such as a title.
    pub(super) fn titled(&self, text: &Text) -> Option<Said> {
        self.said(text).map(|said| Said { words: said.words.replace('\n', " "), ..said })
    }

    /// Like [`Reader::titled`], in words even where nobody has written any.
    pub(super) fn titled_or_blank(&self, text: &Text) -> Said {
        self.titled(text).unwrap_or_else(|| self.own(self.wording.text("summary-blank")))
    }

    /// Like [`Reader::said`] for rows that must be shown even before anybody has worded them.
    pub(super) fn said_or_blank(&self, text: &Text) -> Said {
        self.said(text).unwrap_or_else(|| self.own(self.wording.text("summary-blank")))
    }

    /// Like [`Reader::said_or_blank`], with its marking, and a mark on an example among real work.
    pub(super) fn said_of_row(&self, text: &Text, example: bool, marking: Option<Marking>) -> Said {
        let mut said = self.said_or_blank(text);
        if example && self.mixed {
            self.add_mark(&mut said, "summary-example-mark");
        }
        said.marking = self.marking(marking);
        said
    }

    /// A card's words. One that was written in silence is work like any other, but the room has
    /// not seen it yet, and a reader should know.
    pub(super) fn said_of_card(&self, card: &Card) -> Said {
        let mut said = self.said_of_row(&card.text, card.example, card.marking);
        if card.veiled {
            self.add_mark(&mut said, "summary-veiled-mark");
        }
        said
    }

    /// An objective's words.
    pub(super) fn said_of_objective(&self, row: &Objective) -> Said {
        self.said_of_row(&row.text, row.example, row.marking)
    }

    /// An action's words.
    pub(super) fn said_of_action(&self, row: &Action) -> Said {
        self.said_of_row(&row.text, row.example, row.marking)
    }

    /// A cluster's name.
    pub(super) fn cluster_name(&self, row: &Cluster) -> Said {
        let said = self.said_of_row(&row.name, row.example, None);
        Said { words: said.words.replace('\n', " "), ..said }
    }

    fn add_mark(&self, said: &mut Said, key: &str) {
        let sign = joined(self.wording.text(key));
        said.mark = Some(match said.mark.take() {
            Some(mark) => format!("{mark} {sign}"),
            None => sign,
        });
    }

    /// Words of the document itself, or such that have no language, like names.
    pub(super) fn own(&self, words: String) -> Said {
        Said { words, lang: self.lang, mark: None, marking: None }
    }

    pub(super) fn made_on(&self, day: NaiveDate) -> String {
        self.wording.with("summary-made-on", &[("day", self.wording.day(day).into())])
    }

    pub(super) fn kind(&self, kind: CardKind) -> SummaryKind {
        kind_of(&self.wording, kind)
    }

    pub(super) fn topic(&self, topic: Option<Id>) -> Option<Said> {
        let topic = self.snapshot.topics.iter().find(|row| Some(row.id) == topic)?;
        Some(self.titled_or_blank(&topic.title))
    }

    pub(super) fn delegation(&self, delegation: Option<Id>) -> Option<Said> {
        let row = self.snapshot.delegations.iter().find(|row| Some(row.id) == delegation)?;
        self.delegation_name(row)
    }

    pub(super) fn delegation_name(&self, row: &Delegation) -> Option<Said> {
        let short = || Some(clean(&row.short)).filter(|short| !short.is_empty());
        // A country's name is understood in any language: the mark would only be noise.
        let name = self.said(&row.name).map(|said| Said { mark: None, ..said });
        name.or_else(|| short().map(|short| self.own(short)))
    }

    pub(super) fn example_note(&self) -> Option<String> {
        let any = example_flags(self.snapshot).contains(&true);
        let key = match (any, self.snapshot.workshop.sample) {
            (true, true) => "summary-example-note-sample",
            (true, false) => "summary-example-note",
            (false, _) => return None,
        };
        Some(self.wording.text(key))
    }

    pub(super) fn next_steps(&self) -> Vec<SummaryNextStep> {
        let steps = self.snapshot.next_steps.iter();
        steps
            .map(|step| SummaryNextStep {
                said: self.said_or_blank(&step.text),
                who: clean(&step.who),
                due: clean(&step.due),
            })
            .collect()
    }
}

fn example_flags(snapshot: &Snapshot) -> Vec<bool> {
    let cards = snapshot.cards.iter().map(|row| row.example);
    let objectives = snapshot.objectives.iter().map(|row| row.example);
    let actions = snapshot.actions.iter().map(|row| row.example);
    let clusters = snapshot.clusters.iter().map(|row| row.example);
    let votes = snapshot.votes.iter().map(|row| row.example);
    cards.chain(objectives).chain(actions).chain(clusters).chain(votes).collect()
}

/// At most so many letters, cut at a word's end.
pub(super) fn shortened(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let kept: String = text.chars().take(limit).collect();
    let kept = kept.rsplit_once(' ').map_or(kept.as_str(), |(kept, _)| kept);
    format!("{}…", kept.trim_end_matches([',', ';', ':', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn long_text_is_cut_at_a_word() {
        assert_eq!(shortened("uno dos tres", 12), "uno dos tres");
        assert_eq!(shortened("uno dos, tres", 12), "uno dos…");
        assert_eq!(shortened("interinstitucionalidad", 5), "inter…");
    }
}
