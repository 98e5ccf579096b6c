//! What may be said of the wording of an objective or action. Advice: nothing is ever refused for
//! it, and a person who knows better is right.

use serde::{Deserialize, Serialize};

use crate::{Entity, Id, Lang, Snapshot, Text, fold};

/// Something about a wording that is worth a second look.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    specta::Type,
    schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// It does not begin with a verb.
    BeginWithVerb,
    /// It says neither who benefits nor what changes.
    SayWhatChanges,
    /// It is too long to be read on a projector.
    Shorten,
}

/// What may be said of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RowAdvice {
    /// The objective or action.
    pub row: Id,
    /// What.
    pub what: Vec<Advice>,
}

/// The longest wording that a projector shows in seven lines of 32 px, in characters.
const READABLE: usize = 220;

/// Reads a wording and says what is worth a second look.
pub fn advice(entity: Entity, lang: Lang, text: &str) -> Vec<Advice> {
    let words: Vec<String> = fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let mut list = Vec::new();
    let Some(first) = words.first() else { return list };
    if !is_verb(lang, first, words.get(1).map(String::as_str)) {
        list.push(Advice::BeginWithVerb);
    }
    if entity == Entity::Objective && !says_change(lang, &words) {
        list.push(Advice::SayWhatChanges);
    }
    if text.chars().count() > READABLE {
        list.push(Advice::Shorten);
    }
    list
}

/// Advice on every objective and action that has some, each in the language it was written in.
pub(crate) fn all(snapshot: &Snapshot) -> Vec<RowAdvice> {
    let objectives = snapshot.objectives.iter().map(|o| (Entity::Objective, o.id, &o.text));
    let actions = snapshot.actions.iter().map(|a| (Entity::Action, a.id, &a.text));
    objectives
        .chain(actions)
        .filter_map(|(entity, row, text)| {
            let what = of(entity, text);
            (!what.is_empty()).then_some(RowAdvice { row, what })
        })
        .collect()
}

fn of(entity: Entity, text: &Text) -> Vec<Advice> {
    let lang = text.original.unwrap_or_default();
    text.get(lang).map(|words| advice(entity, lang, words)).unwrap_or_default()
}

/// Whether a wording begins with a verb: an infinitive in Spanish and French, an imperative in
/// English. `first` and `second` are folded.
fn is_verb(lang: Lang, first: &str, second: Option<&str>) -> bool {
    // “No detener a…”, “Ne pas détenir…”, “Not detain…”: what follows the no counts.
    if matches!(first, "no" | "ne" | "not" | "pas")
        && let Some(second) = second
    {
        return is_verb(lang, second, None);
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| first.ends_with(ending));
    let long = first.chars().count() > 3 || matches!(first, "ser" | "dar" | "ver");
    match lang {
        Lang::Es => {
            long && ends(&["ar", "er", "ir", "arse", "erse", "irse"])
                && !SPANISH_NOUNS.contains(&first)
        }
        Lang::Fr => long && ends(&["er", "ir", "re", "oir"]) && !FRENCH_NOUNS.contains(&first),
        Lang::En => {
            ENGLISH_VERBS.contains(&first)
                || ends(&["ise", "ize", "ify", "en"]) && !ENGLISH_NOUNS.contains(&first)
                // Re-establish, co-ordinate.
                || matches!(first, "re" | "co") && second.is_some()
        }
    }
}

/// Whether it names a purpose, somebody who benefits, or begins with a verb of change.
fn says_change(lang: Lang, words: &[String]) -> bool {
    let (purpose, change): (&[&str], &[&str]) = match lang {
        Lang::Es => (SPANISH_PURPOSE, SPANISH_CHANGE),
        Lang::En => (ENGLISH_PURPOSE, ENGLISH_CHANGE),
        Lang::Fr => (FRENCH_PURPOSE, FRENCH_CHANGE),
    };
    words.iter().skip(1).any(|word| purpose.contains(&word.as_str()))
        || words.iter().any(|word| change.iter().any(|stem| word.starts_with(stem)))
}

const SPANISH_NOUNS: &[&str] =
    &["lugar", "lider", "nivel", "mujer", "taller", "hogar", "mar", "poder"];
const FRENCH_NOUNS: &[&str] = &[
    "atelier", "cadre", "centre", "registre", "nombre", "autre", "notre", "votre", "entre",
    "contre", "mer", "hier", "premier", "dernier", "membre", "lettre", "ministre",
];
const ENGLISH_NOUNS: &[&str] =
    &["children", "women", "men", "citizen", "when", "then", "even", "seven", "ten", "often"];

/// Verbs that objectives and actions of work plans begin with.
const ENGLISH_VERBS: &[&str] = &[
    "accelerate",
    "adapt",
    "adopt",
    "address",
    "agree",
    "align",
    "allocate",
    "analyse",
    "analyze",
    "appoint",
    "apply",
    "assess",
    "assist",
    "assign",
    "attend",
    "avoid",
    "base",
    "build",
    "carry",
    "collect",
    "combat",
    "combine",
    "communicate",
    "compile",
    "complete",
    "conduct",
    "connect",
    "consolidate",
    "consult",
    "continue",
    "convene",
    "cooperate",
    "coordinate",
    "counter",
    "create",
    "define",
    "deliver",
    "deploy",
    "design",
    "designate",
    "detect",
    "determine",
    "develop",
    "disrupt",
    "disseminate",
    "draft",
    "draw",
    "eliminate",
    "enable",
    "encourage",
    "end",
    "engage",
    "enhance",
    "ensure",
    "equip",
    "establish",
    "evaluate",
    "exchange",
    "expand",
    "explore",
    "extend",
    "facilitate",
    "find",
    "finance",
    "follow",
    "form",
    "foster",
    "fund",
    "gather",
    "generate",
    "give",
    "guarantee",
    "guide",
    "help",
    "hold",
    "identify",
    "implement",
    "improve",
    "include",
    "incorporate",
    "increase",
    "inform",
    "install",
    "integrate",
    "introduce",
    "invest",
    "investigate",
    "involve",
    "issue",
    "join",
    "keep",
    "launch",
    "lead",
    "learn",
    "limit",
    "link",
    "maintain",
    "make",
    "manage",
    "map",
    "measure",
    "meet",
    "mitigate",
    "mobilise",
    "monitor",
    "negotiate",
    "offer",
    "open",
    "operate",
    "organise",
    "organize",
    "participate",
    "plan",
    "prepare",
    "present",
    "prevent",
    "produce",
    "promote",
    "propose",
    "prosecute",
    "protect",
    "provide",
    "publish",
    "put",
    "raise",
    "ratify",
    "reach",
    "receive",
    "recognise",
    "recommend",
    "record",
    "recover",
    "reduce",
    "refer",
    "reform",
    "register",
    "regulate",
    "reinforce",
    "release",
    "remove",
    "renew",
    "replace",
    "report",
    "request",
    "require",
    "research",
    "respect",
    "respond",
    "restore",
    "return",
    "review",
    "revise",
    "run",
    "safeguard",
    "search",
    "seek",
    "send",
    "set",
    "share",
    "shorten",
    "sign",
    "simplify",
    "speed",
    "standardise",
    "start",
    "streamline",
    "strengthen",
    "study",
    "submit",
    "support",
    "sustain",
    "systematise",
    "tackle",
    "take",
    "target",
    "test",
    "trace",
    "track",
    "train",
    "transfer",
    "translate",
    "treat",
    "turn",
    "understand",
    "undertake",
    "unite",
    "update",
    "use",
    "validate",
    "widen",
    "work",
    "write",
];

const SPANISH_PURPOSE: &[&str] = &[
    "para",
    "fin",
    "que",
    "mediante",
    "beneficio",
    "favor",
    "personas",
    "ninos",
    "ninas",
    "ninez",
    "victimas",
    "migrantes",
    "poblacion",
    "poblaciones",
    "comunidades",
    "familias",
    "mujeres",
];
const ENGLISH_PURPOSE: &[&str] = &[
    "so",
    "that",
    "order",
    "for",
    "benefit",
    "people",
    "persons",
    "migrants",
    "victims",
    "children",
    "communities",
    "families",
    "women",
];
const FRENCH_PURPOSE: &[&str] = &[
    "afin",
    "pour",
    "que",
    "beneficient",
    "faveur",
    "personnes",
    "migrants",
    "victimes",
    "enfants",
    "communautes",
    "familles",
    "femmes",
];

const SPANISH_CHANGE: &[&str] = &[
    "reduc",
    "aument",
    "mejor",
    "fortalec",
    "garantiz",
    "asegur",
    "elimin",
    "acort",
    "acelera",
    "preven",
    "proteg",
    "increment",
    "ampli",
    "disminu",
    "logr",
    "evit",
    "reforz",
    "consegu",
];
const ENGLISH_CHANGE: &[&str] = &[
    "reduc",
    "increas",
    "improv",
    "strengthen",
    "ensur",
    "guarantee",
    "eliminat",
    "shorten",
    "accelerat",
    "prevent",
    "protect",
    "expand",
    "widen",
    "decreas",
    "achiev",
    "end",
    "avoid",
    "rais",
];
const FRENCH_CHANGE: &[&str] = &[
    "redui",
    "augment",
    "amelior",
    "renforc",
    "garanti",
    "assur",
    "elimin",
    "raccourc",
    "accelerer",
    "preveni",
    "proteg",
    "elarg",
    "diminu",
    "atteind",
    "evit",
];
