use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::WorkPlan;
use crate::{Action, Id, Snapshot, fold};

/// How the plan weighs: on whom, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Load {
    /// Every institution that leads, the one with most actions first.
    pub leads: Vec<LeadLoad>,
    /// Every year from the first with an action to the last.
    pub years: Vec<YearLoad>,
    /// The actions whose timeframe names no year.
    pub undated: Vec<Id>,
    /// The actions nobody leads.
    pub unled: Vec<Id>,
}

/// What one institution leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LeadLoad {
    /// Its name, as it was first written.
    pub lead: String,
    /// Its actions, in the plan's order.
    pub actions: Vec<Id>,
    /// Those of each year, over the years of the whole plan.
    pub years: Vec<YearLoad>,
}

/// What is under way in one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct YearLoad {
    /// The year.
    pub year: i32,
    /// Its actions, in the plan's order; one that takes several years is in each.
    pub actions: Vec<Id>,
}

/// Works out how the plan weighs. Several leads of one action stand on lines of their own or between
/// semicolons; case and accents make no other institution.
pub fn load(snapshot: &Snapshot, plan: &WorkPlan) -> Load {
    let rows: BTreeMap<Id, &Action> = snapshot.actions.iter().map(|row| (row.id, row)).collect();
    let actions: Vec<&Action> =
        plan.actions().filter_map(|action| rows.get(&action.id).copied()).collect();
    let mut dated: BTreeMap<Id, BTreeSet<i32>> =
        actions.iter().map(|row| (row.id, years(&row.timeframe))).collect();
    let end = dated.values().flatten().max().copied();
    // What begins and has no end is under way as far as the plan reaches.
    let open = actions.iter().filter(|row| goes_on(&row.timeframe)).filter_map(|row| {
        let years = dated.get(&row.id)?;
        Some((row.id, (*years.first()?..=end?).collect::<BTreeSet<i32>>()))
    });
    let open: Vec<_> = open.collect();
    dated.extend(open);
    let all = || dated.values().flatten();
    let span = match (all().min(), all().max()) {
        (Some(first), Some(last)) => *first..=*last,
        #[allow(clippy::reversed_empty_ranges, reason = "no year at all")]
        _ => 1..=0,
    };
    let in_years = |own: &[Id]| -> Vec<YearLoad> {
        let under_way = |id: &&Id, year| dated.get(id).is_some_and(|years| years.contains(&year));
        let of = |year| own.iter().filter(|id| under_way(id, year)).copied().collect();
        span.clone().map(|year| YearLoad { year, actions: of(year) }).collect()
    };
    let every: Vec<Id> = actions.iter().map(|row| row.id).collect();
    let mut leads: Vec<(String, LeadLoad)> = Vec::new();
    let mut unled = Vec::new();
    for row in &actions {
        let names: Vec<&str> =
            row.lead.split([';', '\n']).map(str::trim).filter(|name| !name.is_empty()).collect();
        if names.is_empty() {
            unled.push(row.id);
        }
        for name in names {
            let known = leads.iter().position(|(folded, _)| *folded == fold(name));
            let at = known.unwrap_or_else(|| {
                let lead = name.to_owned();
                leads.push((fold(name), LeadLoad { lead, actions: Vec::new(), years: Vec::new() }));
                leads.len() - 1
            });
            if let Some((_, load)) = leads.get_mut(at)
                && !load.actions.contains(&row.id)
            {
                load.actions.push(row.id);
            }
        }
    }
    let mut leads: Vec<LeadLoad> = leads
        .into_iter()
        .map(|(_, lead)| LeadLoad { years: in_years(&lead.actions), ..lead })
        .collect();
    leads.sort_by_key(|lead| std::cmp::Reverse(lead.actions.len()));
    let undated = |id: &&Id| dated.get(id).is_none_or(BTreeSet::is_empty);
    Load {
        years: in_years(&every),
        undated: every.iter().filter(undated).copied().collect(),
        leads,
        unled,
    }
}

/// The years a timeframe names, as people write it: `2026`, `marzo de 2026`, `2019-2025` and
/// `de 2026 a 2028` with all between.
pub fn years(timeframe: &str) -> BTreeSet<i32> {
    let mut years = BTreeSet::new();
    let mut last: Option<(i32, usize)> = None;
    let mut rest = 0;
    while let Some(start) = timeframe.get(rest..).and_then(|t| t.find(|c: char| c.is_ascii_digit()))
    {
        let start = rest + start;
        let digits = timeframe.get(start..).unwrap_or_default();
        let length = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        rest = start + length;
        let Some(year) = digits.get(..length).and_then(year) else { continue };
        if let Some((from, end)) = last
            && joins(timeframe.get(end..start).unwrap_or_default())
            && from < year
        {
            years.extend(from..year);
        }
        years.insert(year);
        last = Some((year, rest));
    }
    years
}

/// As many words between "from" and the year still say when something begins.
const BETWEEN: usize = 4;

/// Whether a timeframe names the year something begins and none in which it ends: `cada año, a partir
/// de 2019`.
pub fn goes_on(timeframe: &str) -> bool {
    let begins =
        ["a partir de", "a partir del", "desde", "from", "since", "starting in", "depuis", "des"];
    let years = years(timeframe);
    let (Some(year), 1) = (years.first(), years.len()) else { return false };
    let words = fold(timeframe);
    let Some((before, _)) = words.split_once(&year.to_string()) else { return false };
    // Between the two there may be a month or half a year: `desde el segundo semestre de 2019`.
    begins.iter().any(|begin| {
        let Some(at) = before.rfind(begin) else { return false };
        let (rest, after) = (&before[..at], &before[at + begin.len()..]);
        (rest.is_empty() || rest.ends_with([' ', ',', ';', '(']))
            && after.starts_with(' ')
            && !after.contains([',', ';', '(', ')'])
            && after.split_whitespace().count() <= BETWEEN
    })
}

/// A number that can only be a year.
fn year(digits: &str) -> Option<i32> {
    digits.parse().ok().filter(|year| digits.len() == 4 && (1990..=2100).contains(year))
}

/// Whether words between two years mean everything from one to the other.
fn joins(between: &str) -> bool {
    let words = fold(between);
    let whole = ["a", "al", "hasta", "to", "through", "until", "au", "jusqu'en", "jusqu’en"];
    let mut parts = words.split(' ').filter(|word| !word.is_empty());
    matches!(words.trim(), "-" | "–" | "—" | "/")
        || parts.any(|word| whole.contains(&word) || matches!(word, "-" | "–" | "—"))
}

#[cfg(test)]
mod tests {
    use super::{goes_on, years};

    #[test]
    fn what_begins_and_has_no_end_goes_on() {
        for text in [
            "Cada año, a partir de 2019",
            "Every year from 2019",
            "À partir de 2019, tous les ans",
            "desde 2019",
            "desde el segundo semestre de 2019",
            "From March 2019",
        ] {
            assert!(goes_on(text), "{text}");
        }
        for text in
            ["2019", "from 2019 to 2021", "antes de 2019", "a partir de marzo", "desdes 2019", ""]
        {
            assert!(!goes_on(text), "{text}");
        }
    }

    #[test]
    fn years_are_read_as_people_write_them() {
        let read = |text: &str| -> Vec<i32> { years(text).into_iter().collect() };
        let none: [i32; 0] = [];
        assert_eq!(read("2026"), [2026]);
        assert_eq!(read("Primer semestre de 2026"), [2026]);
        assert_eq!(read("2019–2022"), [2019, 2020, 2021, 2022]);
        assert_eq!(read("de enero de 2026 a marzo de 2028"), [2026, 2027, 2028]);
        assert_eq!(read("2026 y 2029"), [2026, 2029]);
        assert_eq!(read("2026, 2028"), [2026, 2028]);
        assert_eq!(read("de 2026 à 2027"), [2026, 2027]);
        assert_eq!(read("6 meses, 12000 casos"), none);
        assert_eq!(read("31/12/2027"), [2027]);
        assert_eq!(read(""), none);
    }
}
