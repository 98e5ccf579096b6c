use serde::{Deserialize, Serialize};

use crate::Lang;

/// One text in up to three languages, with the language it was first written in.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type, schemars::JsonSchema,
)]
#[serde(default)]
pub struct Text {
    /// The language it was written in; nothing while nobody has written it.
    pub original: Option<Lang>,
    /// Spanish.
    pub es: Option<String>,
    /// English.
    pub en: Option<String>,
    /// French.
    pub fr: Option<String>,
    /// Translations made from an earlier version of the original.
    pub outdated: Vec<Lang>,
}

impl Text {
    /// A text written in one language.
    pub fn written(lang: Lang, words: &str) -> Self {
        let mut text = Text { original: Some(lang), ..Text::default() };
        *text.slot(lang) = Some(words.to_owned());
        text
    }

    /// The words in that language, if there are any.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        let words = match lang {
            Lang::Es => &self.es,
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
        };
        words.as_deref().filter(|words| !words.is_empty())
    }

    /// Where the words of that language are kept.
    pub fn slot(&mut self, lang: Lang) -> &mut Option<String> {
        match lang {
            Lang::Es => &mut self.es,
            Lang::En => &mut self.en,
            Lang::Fr => &mut self.fr,
        }
    }

    /// The words to show to a reader of `lang`, and the language they are in: theirs if there is
    /// one, else the original, else whichever exists.
    pub fn best(&self, lang: Lang) -> Option<(Lang, &str)> {
        [Some(lang), self.original]
            .into_iter()
            .flatten()
            .chain(Lang::ALL)
            .find_map(|lang| self.get(lang).map(|words| (lang, words)))
    }

    /// Whether nobody has written anything.
    pub fn is_empty(&self) -> bool {
        Lang::ALL.into_iter().all(|lang| self.get(lang).is_none())
    }
}
