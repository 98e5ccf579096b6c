use serde::{Deserialize, Serialize};

/// A language of the screen, of documents and of content. The three are equals.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    specta::Type,
    schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Spanish, the working language of the room.
    #[default]
    Es,
    /// English.
    En,
    /// French.
    Fr,
}

impl Lang {
    /// Every language, in the order screens list them.
    pub const ALL: [Lang; 3] = [Lang::Es, Lang::En, Lang::Fr];

    /// The BCP 47 tag: `es`, `en`, `fr`.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Es => "es",
            Lang::En => "en",
            Lang::Fr => "fr",
        }
    }

    /// The language a tag such as `es`, `es-CR` or `fr_CA.UTF-8` asks for, if it is one of ours.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next()?;
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}
