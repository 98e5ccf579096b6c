use unicode_normalization::UnicodeNormalization;
use wording::Wording;
use workshop::Snapshot;

use crate::deck::Deck;
use crate::said::said;
use crate::{Matrix, Request, Scope, Summary};

/// The longest a workshop's part of the name may be, in letters. With the rest, names stay well
/// under what Windows and old sticks take, even deep inside folders.
const TITLE_LIMIT: usize = 60;

/// What a file's name tells of its document.
pub(crate) struct Named {
    workshop: String,
    group: String,
    stem: String,
}

impl Named {
    pub(crate) fn of(summary: &Summary) -> Self {
        let group = match (summary.scope, summary.groups.first()) {
            (Scope::Group(_), Some(group)) => &group.name,
            _ => &summary.words.all_groups,
        };
        Self {
            workshop: summary.workshop.title.words.clone(),
            group: group.clone(),
            stem: summary.words.file_stem.clone(),
        }
    }

    pub(crate) fn of_matrix(matrix: &Matrix) -> Self {
        let [workshop, group, stem] = matrix.file_name.clone();
        Self { workshop, group, stem }
    }

    pub(crate) fn of_deck(deck: &Deck, snapshot: &Snapshot, scope: Scope) -> Self {
        let wording = Wording::new(deck.lang);
        let title = said(&wording, deck.lang, &snapshot.workshop.title);
        let number = match scope {
            Scope::AllGroups => None,
            Scope::Group(id) => snapshot.group_number(id),
        };
        Self {
            workshop: title.map_or_else(|| wording.text("summary-untitled"), |said| said.words),
            group: match number {
                Some(number) => wording.with("summary-group", &[("number", number.into())]),
                None => wording.text("summary-all-groups"),
            },
            stem: wording.text("slides-file-stem"),
        }
    }
}

/// `taller-san-jose_grupo-1_resumen_es_2018-03-14.docx`. Only `a-z 0-9 - _ .`, so that it survives
/// any stick, mail and system; no part can be a name Windows reserves, since all are joined.
pub(crate) fn file_name(named: &Named, request: &Request) -> String {
    format!(
        "{}_{}_{}_{}_{}.{}",
        slug(&named.workshop),
        slug(&named.group),
        slug(&named.stem),
        request.lang.tag(),
        request.made.date().format("%Y-%m-%d"),
        request.format.ending(),
    )
}

/// Lower-case ASCII words joined by hyphens, cut at a word's end. Text with no such letter at all
/// gives `plenaria`.
pub fn slug(text: &str) -> String {
    slug_within(text, TITLE_LIMIT)
}

/// As [`slug`], of at most so many letters.
pub fn slug_within(text: &str, limit: usize) -> String {
    let mut slug = String::new();
    for word in fold(text).split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()) {
        let room = limit.saturating_sub(slug.len());
        if slug.is_empty() {
            slug.extend(word.chars().take(limit));
        } else if word.len() < room {
            slug.push('-');
            slug.push_str(word);
        } else {
            // An article or preposition at the cut would promise a word that does not follow.
            while let Some((kept, last)) = slug.rsplit_once('-')
                && last.len() <= 3
            {
                slug.truncate(kept.len());
            }
            break;
        }
    }
    if slug.is_empty() { "plenaria".to_owned() } else { slug }
}

/// Letters without their accents, in lower case.
fn fold(text: &str) -> String {
    let mut folded = String::new();
    for c in text.nfkd().flat_map(char::to_lowercase) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            // What is left of an accent, and the apostrophe of « l'atelier ».
            '\u{300}'..='\u{36f}' => {}
            '\'' | '’' => folded.push(' '),
            other => folded.push(other),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{TITLE_LIMIT, slug, slug_within};

    #[test]
    fn accents_and_signs_become_plain_letters() {
        assert_eq!(slug("Taller: tráfico ilícito, San José"), "taller-trafico-ilicito-san-jose");
        assert_eq!(slug("L’atelier n° 1 — Œuvre"), "l-atelier-n-1-oeuvre");
        assert_eq!(slug("../../etc\\CON:|?*"), "etc-con");
    }

    #[test]
    fn nothing_readable_still_gives_a_name() {
        assert_eq!(slug(""), "plenaria");
        assert_eq!(slug("שלום 🙂"), "plenaria");
    }

    #[test]
    fn long_titles_end_at_a_word() {
        let long = slug(&"cooperación ".repeat(40));
        assert!(long.len() <= TITLE_LIMIT && long.ends_with("cooperacion"), "{long}");
        let cut =
            slug("Taller para la elaboración del plan de trabajo en materia de tráfico ilícito");
        assert_eq!(cut, "taller-para-la-elaboracion-del-plan-de-trabajo-en-materia");
        assert_eq!(slug(&"x".repeat(500)).len(), TITLE_LIMIT);
        let shorter = slug_within("Taller para la elaboración del plan de trabajo", 40);
        assert_eq!(shorter, "taller-para-la-elaboracion-del-plan");
    }
}
