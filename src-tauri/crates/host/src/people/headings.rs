//! What a heading says its column is about.

use super::Meaning;
use super::vocabulary::{
    AROUND_NAME, COUNTERS, FUNCTIONS, HALVES, HEADINGS, KEYWORDS, lists, look_up, plain,
};

/// How a heading was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// Its words are a heading we know, or clearly a name's.
    Known(Meaning),
    /// One of its words tells.
    Likely(Meaning),
    /// Nothing tells.
    Unknown,
}

impl Heading {
    /// Understands a heading, in one language or in several divided by strokes or brackets.
    pub fn read(text: &str) -> Self {
        let whole = plain(text);
        if let Some(meaning) = look_up(HEADINGS, &whole) {
            return Heading::Known(meaning);
        }
        let parts = text.split(['/', '|', '(', ')', '[', ']', '\n', '–', '—', '-']);
        if let Some(meaning) = parts.map(plain).find_map(|part| look_up(HEADINGS, &part)) {
            return Heading::Known(meaning);
        }
        // Sentences and numbered things are contents, not headings.
        if whole.is_empty() || whole.len() > 60 || whole.contains(|c: char| c.is_ascii_digit()) {
            return Heading::Unknown;
        }
        let words: Vec<_> = whole.split(' ').collect();
        let is_name = |word: &&str| lists(HALVES, word);
        if words.iter().any(is_name)
            && words.iter().all(|word| is_name(word) || lists(AROUND_NAME, word))
        {
            return Heading::Known(Meaning::Name);
        }
        match words.iter().find_map(|word| look_up(KEYWORDS, word)) {
            Some(meaning) => Heading::Likely(meaning),
            None => Heading::Unknown,
        }
    }

    /// The meaning, as far as there is one.
    pub fn meaning(self) -> Option<Meaning> {
        match self {
            Heading::Known(meaning) | Heading::Likely(meaning) => Some(meaning),
            Heading::Unknown => None,
        }
    }
}

/// Whether a heading is a whole name alone and half of one beside the other half.
pub(super) fn is_half(text: &str) -> bool {
    let parts = text.split(['/', '|', '(', ')']).map(plain);
    parts.chain([plain(text)]).any(|part| lists(HALVES, &part))
}

/// Whether a heading is a post alone and a role beside a post.
pub(super) fn is_function(text: &str) -> bool {
    lists(FUNCTIONS, &plain(text))
}

/// Whether a heading is that of a column that only counts the lines.
pub(super) fn is_counter(text: &str) -> bool {
    text.trim() == "#" || lists(COUNTERS, &plain(text).replace(' ', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_real_lists_are_understood() {
        use Meaning::*;
        for (heading, meaning) in [
            ("NOMBRE COMPLETO", Name),
            ("Nombre(s) y apellido(s)", Name),
            ("Nombre del participante", Name),
            ("Participant’s name", Name),
            ("Name / Nombre / Nom", Name),
            ("Nom, Prénom", Name),
            ("Prénom", GivenName),
            ("Apellido(s)", FamilyName),
            ("Nom de famille", FamilyName),
            ("Cargo que desempeña", Post),
            ("Job title / position", Post),
            ("Fonction", Post),
            ("Institución u organización", Institution),
            ("Nombre de la institución", Institution),
            ("Home organisation", Institution),
            ("Organisme", Institution),
            ("País de origen", Delegation),
            ("Country (delegation)", Delegation),
            ("DÉLÉGATION", Delegation),
            ("N.º de grupo", Group),
            ("Mesa asignada", Group),
            ("Función en el taller", Role),
            ("Rôle", Role),
            ("E-mail address", Notes),
            ("Fecha de llegada al país", Notes),
            ("Nombre de contacto de emergencia", Notes),
        ] {
            assert_eq!(Heading::read(heading).meaning(), Some(meaning), "{heading}");
        }
    }

    #[test]
    fn a_column_that_counts_the_lines_is_known() {
        for heading in ["#", "N.º", "No.", "N°", "Núm.", "Nro", "Item"] {
            assert!(is_counter(heading), "{heading}");
        }
        assert!(!is_counter("Nombre"));
    }

    #[test]
    fn contents_are_no_headings() {
        for content in ["Ana Pérez", "Grupo 2", "Directora de Migración", "", "Ponente"] {
            assert_eq!(Heading::read(content), Heading::Unknown, "{content}");
        }
        for content in ["Country Director", "Delegación de Costa Rica", "Ministry of Justice"] {
            assert!(!matches!(Heading::read(content), Heading::Known(_)), "{content}");
        }
    }
}
