use fluent_bundle::FluentArgs;
use workshop::Lang;

use crate::Arg;
use crate::bundles::bundle;

/// The words of one language. Making one costs nothing; the messages are read once per program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording {
    lang: Lang,
}

impl Wording {
    /// The words for a reader of that language.
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// The reader's language.
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// The message with that key; `key.attribute` names an attribute. Keys are in kebab-case, so
    /// the `_` of a stable name reads as `-`: `card-kind-good_practice` is
    /// `card-kind-good-practice`. A key nobody has written comes back in ⟨brackets⟩, so that it is
    /// seen and nothing else breaks.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message with that key, told what it asks for.
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let bundle = bundle(self.lang);
        let kebab = key.replace('_', "-");
        let (id, attribute) = match kebab.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (kebab.as_str(), None),
        };
        let message = bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            return format!("⟨{key}⟩");
        };
        let mut told = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            told.set(*name, arg.value());
        }
        // An argument left out shows up by its name; there is nothing better to say here.
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&told), &mut errors).into_owned()
    }
}
