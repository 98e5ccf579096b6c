//! What a workshop already holds that the words of a list can mean.

use std::collections::{HashMap, HashSet};

use workshop::{Delegation, Id, Lang, Role, Snapshot, Text, fold};

use super::vocabulary::{AROUND_GROUP, BEFORE_COUNTRY, COUNTRIES, ROLES, lists, look_up, plain};

/// The rows of a workshop by the words that name them.
pub(super) struct Standing<'a> {
    lang: Lang,
    delegations: HashMap<String, &'a Delegation>,
    loosely: HashMap<String, &'a Delegation>,
    /// The titles of each group, in its languages.
    groups: Vec<Vec<String>>,
    people: HashSet<(String, Option<Id>)>,
}

/// A delegation the words mean.
pub(super) struct Known {
    /// Which.
    pub id: Id,
    /// A name it answers to.
    pub name: String,
}

/// What words say of a group.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum GroupWords {
    /// A group, and nothing else.
    Is(u32),
    /// A group, and something that should be kept.
    AndMore(u32),
    /// No group there is.
    NotThere,
}

impl<'a> Standing<'a> {
    /// Reads a workshop.
    pub fn of(snapshot: &'a Snapshot) -> Self {
        let mut delegations = HashMap::new();
        let mut loosely = HashMap::new();
        for delegation in &snapshot.delegations {
            for name in names(&delegation.name).chain([delegation.short.as_str()]) {
                if !fold(name).is_empty() {
                    delegations.entry(fold(name)).or_insert(delegation);
                    loosely.entry(plain(name)).or_insert(delegation);
                }
            }
        }
        for country in COUNTRIES {
            if let Some(found) = country.split('|').find_map(|name| loosely.get(name).copied()) {
                for name in country.split('|') {
                    loosely.entry(name.to_owned()).or_insert(found);
                }
            }
        }
        let titles = |text: &Text| names(text).map(plain).collect();
        let person = |p: &workshop::Participant| (fold(&p.name), p.delegation);
        Self {
            lang: snapshot.workshop.language,
            delegations,
            loosely,
            groups: snapshot.groups.iter().map(|group| titles(&group.title)).collect(),
            people: snapshot.participants.iter().map(person).collect(),
        }
    }

    /// The delegation that words mean, if it is there.
    pub fn delegation(&self, words: &str) -> Option<Known> {
        if let Some(delegation) = self.delegations.get(&fold(words)) {
            return Some(Known { id: delegation.id, name: words.to_owned() });
        }
        let whole = plain(words);
        let before_brackets = plain(words.split('(').next().unwrap_or_default());
        let bare = BEFORE_COUNTRY.iter().filter_map(|before| whole.strip_prefix(before));
        let found = [whole.as_str(), before_brackets.as_str()]
            .into_iter()
            .chain(bare)
            .find_map(|name| self.loosely.get(name))?;
        let name = found.name.best(self.lang).map_or(found.short.as_str(), |(_, name)| name);
        Some(Known { id: found.id, name: name.to_owned() })
    }

    /// The group that words mean, by its number or its title.
    pub fn group(&self, words: &str) -> GroupWords {
        let words = plain(words);
        let titled = |title: &str| {
            self.groups.iter().position(|titles| titles.iter().any(|known| known == title))
        };
        if let Some(at) = titled(&words) {
            return GroupWords::Is(at as u32 + 1);
        }
        let Some((number, rest)) = numbered(&words) else { return GroupWords::NotThere };
        let Some(titles) = number.checked_sub(1).and_then(|at| self.groups.get(at as usize)) else {
            return GroupWords::NotThere;
        };
        if rest.is_empty() || titles.contains(&rest) {
            GroupWords::Is(number)
        } else if rest.starts_with(|c: char| c.is_ascii_digit()) || titled(&rest).is_some() {
            // Two groups in one cell: which is meant is not for a program to say.
            GroupWords::NotThere
        } else {
            GroupWords::AndMore(number)
        }
    }

    /// Whether a person of that name and delegation is there.
    pub fn holds(&self, name: &str, delegation: Option<Id>) -> bool {
        self.people.contains(&(fold(name), delegation))
    }
}

/// The role that words mean, in the three languages; none when it is not one of ours.
pub(super) fn role(words: &str) -> Option<Role> {
    let words = plain(words);
    // Both genders at once: "facilitador(a)", "relator/a", "rapporteur(e)", "délégué.e".
    let endings = ["a", "o", "as", "os", "e", "es", "s", "se", "trice", "ora"];
    let mut kept: Vec<_> = words.split(' ').collect();
    while kept.len() > 1 && kept.last().is_some_and(|last| endings.contains(last)) {
        kept.pop();
    }
    look_up(ROLES, &kept.join(" ")).or_else(|| {
        // "Relatora del grupo 2", "rapporteur of the group".
        let of = ["de", "del", "du", "of", "for", "des"];
        let (first, second) = (kept.first()?, kept.get(1)?);
        if of.contains(second) { look_up(ROLES, first) } else { None }
    })
}

fn names(text: &Text) -> impl Iterator<Item = &str> {
    Lang::ALL.into_iter().filter_map(|lang| text.get(lang))
}

/// `grupo 2`, `g2`, `2`, `group no 2 inteligencia`, `grupo ii`: the number and what follows it.
fn numbered(words: &str) -> Option<(u32, String)> {
    let mut words = words.split(' ').peekable();
    let mut named = false;
    while words.next_if(|word| lists(AROUND_GROUP, word)).is_some() {
        named = true;
    }
    let word = words.next()?;
    let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let before = &word[..word.len() - digits.len()];
    let number = if before.is_empty() || lists(AROUND_GROUP, before) {
        digits.parse().ok()
    } else if named {
        roman(word)
    } else {
        None
    };
    let rest: Vec<_> = words.collect();
    // A bare number followed by words is more likely a date or an address than a group.
    let is_group = named || !before.is_empty() || rest.is_empty();
    number.filter(|_| is_group).map(|number| (number, rest.join(" ")))
}

fn roman(word: &str) -> Option<u32> {
    let numbers = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    (1..).zip(numbers).find(|(_, roman)| *roman == word).map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_known_in_three_languages_and_both_genders() {
        for (words, known) in [
            ("Facilitador(a)", Role::Facilitator),
            ("facilitadora", Role::Facilitator),
            ("Modérateur", Role::Facilitator),
            ("Relator/a", Role::Rapporteur),
            ("RAPPORTEUR(E)", Role::Rapporteur),
            ("Relatora del grupo 2", Role::Rapporteur),
            ("Ponente", Role::Speaker),
            ("Conférencière", Role::Speaker),
            ("organizer", Role::Organiser),
            ("Organisateur / trice", Role::Organiser),
            ("Délégué·e", Role::Delegate),
        ] {
            assert_eq!(role(words), Some(known), "{words}");
        }
        for words in ["Observador", "Intérprete", "Ponente y relator", ""] {
            assert_eq!(role(words), None, "{words}");
        }
    }

    #[test]
    fn a_number_is_read_only_where_a_group_is_meant() {
        for words in ["2", "grupo 2", "g2", "gt 2", "mesa no 2", "working group 2", "grupo ii"] {
            assert_eq!(numbered(words), Some((2, String::new())), "{words}");
        }
        assert_eq!(numbered("grupo 2 turno b"), Some((2, "turno b".to_owned())));
        for words in ["2 de marzo", "vi", "inteligencia", "a2", ""] {
            assert_eq!(numbered(words), None, "{words}");
        }
    }
}
