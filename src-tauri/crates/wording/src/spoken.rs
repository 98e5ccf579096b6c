use std::sync::OnceLock;

use workshop::Lang;

/// The words that stand for numbers when two people compare keys aloud: everyday things, a line for
/// each number, in Spanish, English and French. Their order is frozen.
const LIST: &str = include_str!("../../../../assets/spoken-words.txt");

/// The word for a number from 0 to 255, to be read aloud.
pub fn spoken(lang: Lang, number: u8) -> &'static str {
    static WORDS: OnceLock<Vec<[&'static str; 3]>> = OnceLock::new();
    let words = WORDS.get_or_init(|| LIST.lines().map(in_each_language).collect());
    let [es, en, fr] = words.get(usize::from(number)).copied().unwrap_or_default();
    match lang {
        Lang::Es => es,
        Lang::En => en,
        Lang::Fr => fr,
    }
}

fn in_each_language(line: &'static str) -> [&'static str; 3] {
    let mut words = line.split(' ');
    [(); 3].map(|()| words.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Lang, spoken};

    #[test]
    fn every_number_has_its_own_word_in_every_language() {
        for lang in Lang::ALL {
            let words: BTreeSet<&str> = (0..=255).map(|number| spoken(lang, number)).collect();
            assert_eq!(words.len(), 256, "{lang:?}");
            assert!(words.iter().all(|word| !word.is_empty()));
        }
        assert_eq!(spoken(Lang::Es, 0), "agua");
        assert_eq!(spoken(Lang::Fr, 255), "grenouille");
    }
}
