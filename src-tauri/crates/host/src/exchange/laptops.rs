use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use packet::{Card, Keys};
use serde::{Deserialize, Serialize};
use store::Cid;
use wording::spoken;
use workshop::Lang;

use super::keeping::keys_of;
use crate::home::write_whole;
use crate::{Fault, Host};

/// One word that is read aloud, in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct Spoken {
    /// In Spanish.
    pub es: String,
    /// In English.
    pub en: String,
    /// In French.
    pub fr: String,
}

/// Who made a packet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct Sender {
    /// The laptop's key, as text.
    pub key: String,
    /// The name its user goes by.
    pub name: String,
    /// Six words that stand for its key.
    pub words: Vec<Spoken>,
    /// Whether somebody at this laptop has compared them.
    pub known: bool,
    /// Whether it is this very laptop.
    pub own: bool,
}

/// A laptop this one knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct KnownLaptop {
    /// Its key, as text.
    pub key: String,
    /// The name its user goes by.
    pub name: String,
    /// When its six words were compared: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub since: i64,
}

/// This laptop, as others know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct Laptop {
    /// The name its user goes by.
    pub name: String,
    /// Six words that stand for its key.
    pub words: Vec<Spoken>,
    /// The laptops of the workshop that is open.
    pub known: Vec<KnownLaptop>,
}

/// The laptops whose six words were compared, in a file beside the library. Losing it means
/// comparing them once more.
pub(crate) struct Laptops {
    path: PathBuf,
    known: Vec<Known>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    key: String,
    recipient: String,
    name: String,
    since: i64,
    /// The workshops shared with it, by the change each began with.
    workshops: Vec<Cid>,
}

impl Laptops {
    pub(crate) fn read(path: PathBuf) -> Self {
        let known = fs::read(&path).ok().and_then(|json| serde_json::from_slice(&json).ok());
        Self { path, known: known.unwrap_or_default() }
    }

    /// Whether the card is one whose words were compared: key and recipient both.
    pub(crate) fn knows(&self, card: &Card) -> bool {
        let key = hex(&card.key);
        self.known.iter().any(|one| one.key == key && one.recipient == card.recipient)
    }

    /// Remembers a laptop, and that it shares a workshop.
    pub(crate) fn meet(
        &mut self,
        card: &Card,
        name: &str,
        workshop: Cid,
        now: i64,
    ) -> Result<(), Fault> {
        let key = hex(&card.key);
        let at = match self.known.iter().position(|one| one.key == key) {
            Some(at) => at,
            None => {
                self.known.push(Known {
                    key,
                    recipient: card.recipient.clone(),
                    name: name.to_owned(),
                    since: now,
                    workshops: Vec::new(),
                });
                self.known.len() - 1
            }
        };
        let known = &mut self.known[at];
        name.clone_into(&mut known.name);
        known.recipient.clone_from(&card.recipient);
        if !known.workshops.contains(&workshop) {
            known.workshops.push(workshop);
        }
        let json = serde_json::to_vec_pretty(&self.known).unwrap_or_default();
        write_whole(&self.path, &json)
    }

    fn of(&self, workshop: Cid) -> impl Iterator<Item = &Known> {
        self.known.iter().filter(move |one| one.workshops.contains(&workshop))
    }

    /// The cards of those who share a workshop, and their names.
    pub(crate) fn cards(&self, workshop: Cid) -> Vec<(Card, String)> {
        let card = |one: &Known| {
            let card = Card { key: bytes(&one.key)?, recipient: one.recipient.clone() };
            Some((card, one.name.clone()))
        };
        self.of(workshop).filter_map(card).collect()
    }

    fn listed(&self, workshop: Cid) -> Vec<KnownLaptop> {
        let listed = |one: &Known| KnownLaptop {
            key: one.key.clone(),
            name: one.name.clone(),
            since: one.since,
        };
        self.of(workshop).map(listed).collect()
    }
}

impl Host {
    /// This laptop, as others know it, and those of the workshop that is open.
    ///
    /// # Errors
    /// When its keys cannot be read or written.
    pub async fn laptop(&self) -> Result<Laptop, Fault> {
        let beginning = self.with(|desk| Ok(desk.store().beginning()?)).await.ok().flatten();
        let known = beginning.map(|cid| self.in_laptops(|laptops| laptops.listed(cid)));
        Ok(Laptop {
            name: self.settings().name,
            words: words(&self.keys()?.card()),
            known: known.unwrap_or_default(),
        })
    }

    pub(crate) fn sender(&self, card: &Card, name: &str) -> Result<Sender, Fault> {
        Ok(Sender {
            key: hex(&card.key),
            name: name.to_owned(),
            words: words(card),
            known: self.in_laptops(|laptops| laptops.knows(card)),
            own: self.keys()?.card() == *card,
        })
    }

    pub(crate) fn in_laptops<R>(&self, job: impl FnOnce(&mut Laptops) -> R) -> R {
        let mut laptops = self.laptops.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        job(&mut laptops)
    }

    /// What this laptop signs and unseals with, made the first time it is needed.
    pub(crate) fn keys(&self) -> Result<Arc<Keys>, Fault> {
        let mut kept = self.keys.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(keys) = kept.as_ref() {
            return Ok(keys.clone());
        }
        let keys = Arc::new(keys_of(&self.home)?);
        *kept = Some(keys.clone());
        Ok(keys)
    }
}

fn words(card: &Card) -> Vec<Spoken> {
    let in_lang = |lang, at| spoken(lang, at).to_owned();
    let word = |at| Spoken {
        es: in_lang(Lang::Es, at),
        en: in_lang(Lang::En, at),
        fr: in_lang(Lang::Fr, at),
    };
    card.words().into_iter().map(word).collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        use std::fmt::Write as _;
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn bytes(hex: &str) -> Option<[u8; 32]> {
    // Hexadecimal digits of thirty-two bytes, as names of changes are written.
    hex.parse::<Cid>().ok().map(|cid| *cid.as_bytes())
}
