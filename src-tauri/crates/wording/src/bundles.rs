use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use workshop::Lang;

use crate::figures::figures;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The messages of one language, ready to be formatted.
pub(crate) type Bundle = FluentBundle<FluentResource>;

/// The message files of a language: each file's name and its text. Every language has the same
/// files.
pub const fn messages(lang: Lang) -> &'static [(&'static str, &'static str)] {
    match lang {
        Lang::Es => ES,
        Lang::En => EN,
        Lang::Fr => FR,
    }
}

/// The messages of a language, read once.
pub(crate) fn bundle(lang: Lang) -> &'static Bundle {
    static SPANISH: LazyLock<Bundle> = LazyLock::new(|| read(Lang::Es));
    static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| read(Lang::En));
    static FRENCH: LazyLock<Bundle> = LazyLock::new(|| read(Lang::Fr));
    match lang {
        Lang::Es => &SPANISH,
        Lang::En => &ENGLISH,
        Lang::Fr => &FRENCH,
    }
}

fn read(lang: Lang) -> Bundle {
    let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // The invisible marks around arguments are for mixed directions of writing; in a DOCX or a
    // file name they would be rubbish.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Es => |value: &FluentValue, _| figures(value, Lang::Es),
        Lang::En => |value: &FluentValue, _| figures(value, Lang::En),
        Lang::Fr => |value: &FluentValue, _| figures(value, Lang::Fr),
    }));
    for (_, source) in messages(lang) {
        // What a broken message leaves readable is still shown; a test finds the broken one.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}
