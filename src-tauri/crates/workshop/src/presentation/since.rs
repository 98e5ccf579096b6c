//! What became of a group's objectives and actions since a version.

use crate::{
    Action, Codes, Consensus, Entity, Id, Lang, Level, Marking, RowRef, Snapshot, Text, codes,
};

/// An objective or action as it stood or stands.
#[derive(Clone, Copy, Debug)]
pub struct Work<'a> {
    /// The row.
    pub row: RowRef,
    /// Its words.
    pub text: &'a Text,
    /// Where the plenary stands on it.
    pub consensus: Option<Consensus>,
    /// Who may see it.
    pub marking: Option<Marking>,
    /// Whether it was made up for the sample.
    pub example: bool,
    /// The action it is, for what it says beside its words; nothing for an objective.
    pub action: Option<&'a Action>,
}

/// What an action says beside its words, then and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail<'a> {
    /// Where it is carried out.
    Level(Option<Level>, Option<Level>),
    /// Who leads.
    Lead(&'a str, &'a str),
    /// Who helps.
    Partners(&'a str, &'a str),
    /// The countries it covers.
    Countries(&'a str, &'a str),
    /// By when.
    Timeframe(&'a str, &'a str),
}

impl Detail<'_> {
    fn changed(&self) -> bool {
        match self {
            Self::Level(then, now) => then != now,
            Self::Lead(then, now)
            | Self::Partners(then, now)
            | Self::Countries(then, now)
            | Self::Timeframe(then, now) => then.trim() != now.trim(),
        }
    }
}

/// A row then and now; it is there at one of the two times at least.
#[derive(Clone, Debug)]
pub struct Since<'a> {
    /// The row.
    pub row: RowRef,
    /// The number it had; of one added since, the number it has.
    pub code: String,
    /// As it stood; nothing for one added since.
    pub then: Option<Work<'a>>,
    /// As it stands; nothing for one taken away since.
    pub now: Option<Work<'a>>,
}

impl<'a> Since<'a> {
    /// Its words then and now, where they are others: in the reader's language if they changed in
    /// that one, else in the one they changed in, so that no change goes unseen behind a translation.
    pub fn reworded(&self, lang: Lang) -> Option<(&'a str, &'a str)> {
        let (then, now) = (self.then?.text, self.now?.text);
        let pairs = [lang].into_iter().chain(Lang::ALL).filter_map(|lang| {
            let pair = (then.get(lang).unwrap_or_default(), now.get(lang).unwrap_or_default());
            (pair.0 != pair.1).then_some(pair)
        });
        let pairs: Vec<_> = pairs.collect();
        // A translation that came or went is told only where nothing else changed.
        let both = pairs.iter().find(|(then, now)| !then.is_empty() && !now.is_empty());
        both.or(pairs.first()).copied()
    }

    /// What an action says otherwise than it did, beside its words, in the order of its columns.
    pub fn details(&self) -> Vec<Detail<'a>> {
        let action = |work: Option<Work<'a>>| work.and_then(|work| work.action);
        let (Some(then), Some(now)) = (action(self.then), action(self.now)) else {
            return Vec::new();
        };
        let details = [
            Detail::Level(then.level, now.level),
            Detail::Lead(&then.lead, &now.lead),
            Detail::Partners(&then.partners, &now.partners),
            Detail::Countries(&then.countries, &now.countries),
            Detail::Timeframe(&then.timeframe, &now.timeframe),
        ];
        details.into_iter().filter(Detail::changed).collect()
    }
}

/// A group's objectives, each with its actions after it, as they stand; then those taken away since.
pub fn since<'a>(then: &'a Snapshot, now: &'a Snapshot, group: Id) -> Vec<Since<'a>> {
    let (then_codes, now_codes) = (codes(then), codes(now));
    let (before, after) = (work(then, group), work(now, group));
    let find = |list: &[Work<'a>], row: RowRef| list.iter().find(|one| one.row == row).copied();
    let number = |codes: &Codes, row: RowRef| codes.get(&row.id).cloned().unwrap_or_default();
    let standing = after.iter().map(|one| {
        let then = find(&before, one.row);
        let codes = if then.is_some() { &then_codes } else { &now_codes };
        Since { row: one.row, code: number(codes, one.row), then, now: Some(*one) }
    });
    let gone = before.iter().filter(|one| find(&after, one.row).is_none()).map(|one| Since {
        row: one.row,
        code: number(&then_codes, one.row),
        then: Some(*one),
        now: None,
    });
    standing.chain(gone).collect()
}

fn work(snapshot: &Snapshot, group: Id) -> Vec<Work<'_>> {
    let mut all = Vec::new();
    for objective in snapshot.objectives.iter().filter(|one| one.group == group) {
        all.push(Work {
            row: RowRef { entity: Entity::Objective, id: objective.id },
            text: &objective.text,
            consensus: objective.consensus,
            marking: objective.marking,
            example: objective.example,
            action: None,
        });
        let own = snapshot.actions.iter().filter(|action| action.objective == objective.id);
        all.extend(own.map(|action| Work {
            row: RowRef { entity: Entity::Action, id: action.id },
            text: &action.text,
            consensus: action.consensus,
            marking: action.marking,
            example: action.example,
            action: Some(action),
        }));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{Since, Work};
    use crate::{Entity, Id, Lang, RowRef, Text};

    #[test]
    fn a_change_of_the_original_is_not_hidden_by_a_translation() {
        let row = RowRef { entity: Entity::Action, id: Id::WORKSHOP };
        let mut before = Text::written(Lang::Es, "sesenta días");
        before.en = Some("sixty days".into());
        let after = Text { es: Some("noventa días".into()), ..before.clone() };
        let work =
            |text| Work { row, text, consensus: None, marking: None, example: false, action: None };
        let since =
            Since { row, code: String::new(), then: Some(work(&before)), now: Some(work(&after)) };
        assert_eq!(since.reworded(Lang::En), Some(("sesenta días", "noventa días")));
        let same = Since { now: Some(work(&before)), ..since };
        assert_eq!(same.reworded(Lang::En), None);
    }
}
