use std::path::Path;

use chrono::{Local, Utc};
use documents::{Existing, SaveError, save, slug, slug_within};
use packet::{Card, Header, Lock, Purpose, Reach, seal};
use serde::{Deserialize, Serialize};
use store::{Cid, Passphrase};
use wording::Wording;
use workshop::{Id, Lang};

use crate::host::blocking;
use crate::{Desk, Fault, FaultCode, Host, Settings};

/// A packet to be made.
#[derive(Clone, Debug, Deserialize, specta::Type)]
pub struct PacketRequest {
    /// The group it is for or from; none is the workshop as a whole.
    pub group: Option<Id>,
    /// The folder it is written to.
    pub folder: String,
    /// Its name in that folder; none makes one of workshop, group and time.
    pub name: Option<String>,
    /// Who can open it.
    pub lock: PacketLock,
    /// Whether speakers' files go with it.
    pub with_files: bool,
    /// What to do about a file that is there already.
    pub existing: Existing,
}

/// Who can open a packet.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PacketLock {
    /// Whoever knows the words: for handing the workshop to laptops that are not known yet.
    Passphrase {
        /// The words.
        words: String,
    },
    /// The laptops this one knows of this workshop, and itself.
    Known,
}

/// A packet that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct PacketMade {
    /// Its whole path.
    pub path: String,
    /// Its name.
    pub name: String,
    /// How many changes it holds.
    pub changes: u32,
    /// How many files it holds.
    pub files: u32,
    /// The names of those it is sealed for; none when it opens with words.
    pub sealed_for: Vec<String>,
}

/// What making a packet came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum PacketAnswer {
    /// It is written.
    Made {
        /// The packet.
        made: PacketMade,
    },
    /// The name is taken; nothing was written.
    Taken {
        /// The name.
        name: String,
    },
}

/// The most changes read from the file at once.
const PAGE: usize = 2_000;

impl Host {
    /// Makes a packet of everything this laptop knows of the open workshop.
    ///
    /// # Errors
    /// [`FaultCode::NobodyToSealFor`] when no laptop is known and no words were given,
    /// [`FaultCode::NothingOpen`], or what the disk has to say.
    pub async fn make_packet(&self, request: PacketRequest) -> Result<PacketAnswer, Fault> {
        let folder = request.folder.clone();
        if !Path::new(&folder).is_dir() {
            return Err(Fault::about(FaultCode::NoFolder, folder));
        }
        let keys = self.keys()?;
        let beginning = self.with(|desk| Ok(desk.store().beginning()?)).await?;
        let beginning = beginning.ok_or(Fault::new(FaultCode::NothingToSend))?;
        let known = self.in_laptops(|laptops| laptops.cards(beginning));
        let (cards, names): (Vec<Card>, Vec<String>) = known.into_iter().unzip();
        if matches!(request.lock, PacketLock::Known) && cards.is_empty() {
            return Err(Fault::new(FaultCode::NobodyToSealFor));
        }
        let settings = self.settings();
        let wanted = request.clone();
        let made = self.with(move |desk| {
            let header = header(desk, &wanted, beginning, keys.card(), &settings)?;
            let words = match &wanted.lock {
                PacketLock::Passphrase { words } => Some(
                    Passphrase::new(words).ok_or(Fault::new(FaultCode::PacketPassphraseNeeded))?,
                ),
                PacketLock::Known => None,
            };
            let sealed_for: Vec<Card> = cards.into_iter().chain([keys.card()]).collect();
            let lock = match &words {
                Some(words) => Lock::Passphrase(words.words()),
                None => Lock::Cards(&sealed_for),
            };
            let mut sealed = seal(Vec::new(), &header, &lock, &keys)?;
            let mut next = Some(0);
            while let Some(after) = next {
                let page = desk.store().changes(after, PAGE)?;
                for change in &page.changes {
                    sealed.change(change)?;
                }
                next = page.next;
            }
            for (hash, _) in &header.files {
                let content = desk.store().kept(&hash.to_string())?;
                sealed.file(&content.ok_or(Fault::new(FaultCode::Damaged))?)?;
            }
            let name = wanted.name.unwrap_or_else(|| name(desk, &header, settings.lang));
            let count = |many: u64| u32::try_from(many).unwrap_or(u32::MAX);
            let made = PacketMade {
                path: String::new(),
                name,
                changes: count(header.changes),
                files: count(header.files.len() as u64),
                sealed_for: if words.is_some() { Vec::new() } else { names },
            };
            Ok((made, sealed.finish()?))
        });
        let (made, bytes) = made.await?;
        let kept = folder.clone();
        let answer = blocking(move || write(made, bytes, &folder, request.existing)).await?;
        // Remembering the folder is a convenience; the packet is written either way.
        let _ = self.set_settings(Settings { packet_folder: Some(kept), ..self.settings() });
        Ok(answer)
    }
}

fn write(
    made: PacketMade,
    bytes: Vec<u8>,
    folder: &str,
    existing: Existing,
) -> Result<PacketAnswer, Fault> {
    let document = documents::Rendered { file_name: made.name.clone(), bytes, notes: Vec::new() };
    match save(Path::new(folder), &document, existing) {
        Ok(saved) => {
            let name = saved.path.file_name().map(|name| name.to_string_lossy().into_owned());
            let path = saved.path.to_string_lossy().into_owned();
            let made = PacketMade { name: name.unwrap_or_default(), path, ..made };
            Ok(PacketAnswer::Made { made })
        }
        Err(SaveError::AlreadyExists(_)) => Ok(PacketAnswer::Taken { name: made.name }),
        Err(error) => Err(error.into()),
    }
}

fn header(
    desk: &mut Desk,
    request: &PacketRequest,
    workshop: Cid,
    from: Card,
    settings: &Settings,
) -> Result<Header, Fault> {
    let snapshot = desk.snapshot();
    let title = snapshot.workshop.title.best(snapshot.workshop.language);
    let title = title.map_or("", |(_, words)| words).to_owned();
    if request.group.is_some_and(|group| snapshot.group_number(group).is_none()) {
        return Err(Fault::new(FaultCode::NoSuchGroup));
    }
    let wanted: Vec<String> =
        snapshot.attachments.iter().map(|attachment| attachment.hash.clone()).collect();
    let protected = desk.is_protected();
    let store = desk.store();
    let mut files = Vec::new();
    if request.with_files {
        for (hash, size) in store.kept_hashes()?.into_iter().filter(|kept| wanted.contains(&kept.0))
        {
            if let Ok(hash) = hash.parse::<Cid>() {
                files.push((hash, size));
            }
        }
    }
    Ok(Header {
        purpose: match request.lock {
            PacketLock::Passphrase { .. } => Purpose::HandOut,
            PacketLock::Known => Purpose::Work,
        },
        workshop,
        title,
        group: request.group,
        from,
        sender: settings.name.clone(),
        app: env!("CARGO_PKG_VERSION").to_owned(),
        made: Utc::now().timestamp_millis(),
        protected,
        knows: store.reach()?,
        since: Reach::new(),
        changes: store.count()?,
        files,
    })
}

/// `taller-san-jose_grupo-2_2018-03-14_1730.plenaria`; of a protected workshop, without its title,
/// which is nobody's business on a stick.
fn name(desk: &Desk, header: &Header, lang: Lang) -> String {
    let wording = Wording::new(lang);
    let title = match desk.is_protected() {
        true => "plenaria".to_owned(),
        false => slug_within(&header.title, 40),
    };
    let number = header.group.and_then(|group| desk.snapshot().group_number(group));
    let part = match number {
        Some(number) => wording.with("summary-group", &[("number", number.into())]),
        None => wording.text("summary-all-groups"),
    };
    let time = Local::now().format("%Y-%m-%d_%H%M");
    format!("{title}_{}_{time}.plenaria", slug(&part))
}
