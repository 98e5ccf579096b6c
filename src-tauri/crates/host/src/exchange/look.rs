use std::path::{Path, PathBuf};

use packet::{Header, Item, Purpose};
use serde::Serialize;
use store::{Cid, Merged};
use workshop::{Id, Lang};

use super::laptops::hex;
use super::named::{Groups, PacketGroup, Told};
use super::{OnDisk, Sender, of_file, open, read_into};
use crate::{Desk, Fault, FaultCode, Host};

/// What a look at a packet tells.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(tag = "look", rename_all = "snake_case")]
pub enum PacketLook {
    /// It opens with words that somebody must type.
    NeedsPassphrase,
    /// What it says and what taking it in would come to.
    Preview {
        /// All of it.
        preview: Box<PacketPreview>,
    },
}

/// Where a packet belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(tag = "belongs", rename_all = "snake_case")]
pub enum Belongs {
    /// To the workshop that is open.
    Open,
    /// To another of the library.
    Library {
        /// The file's name.
        file: String,
    },
    /// To one that is not on this laptop yet.
    Nowhere,
}

/// What a packet says, and what taking it in would come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct PacketPreview {
    /// What the workshop is called.
    pub title: String,
    /// Whether it hands the workshop to a group's laptop; otherwise it brings work.
    pub hands_out: bool,
    /// The group it is for, or from.
    pub group: Option<Id>,
    /// What that group is called, where the workshop is not on this laptop yet.
    pub group_named: Option<PacketGroup>,
    /// The language its room writes in, where the workshop is not on this laptop yet.
    pub lang: Option<Lang>,
    /// Who made it.
    pub sender: Sender,
    /// When, by the sender's clock: milliseconds since 1970, UTC.
    #[specta(type = f64)]
    pub made: i64,
    /// When something of this sender was last taken in here: when it was made, by the sender's
    /// clock; none when nothing was.
    #[specta(type = Option<f64>)]
    pub last: Option<i64>,
    /// Whether the sender keeps the workshop under a passphrase.
    pub protected: bool,
    /// Where it belongs.
    pub belongs: Belongs,
    /// How many changes are not known here.
    pub new: u32,
    /// How many are known already.
    pub known: u32,
    /// How many would be held aside because their installation wrote something else in their place.
    pub aside: u32,
    /// How many are missing before those that come.
    pub waiting: u32,
    /// How many more conflicts there would be.
    pub conflicts: u32,
    /// How many rows would be added.
    pub added: u32,
    /// How many rows would change.
    pub changed: u32,
    /// How many rows would go.
    pub removed: u32,
    /// How many files come with it.
    pub files: u32,
}

impl Host {
    /// Looks at a packet: reads all of it, checks it, and says what taking it in would come to.
    /// Nothing is changed.
    ///
    /// # Errors
    /// The packet's refusals, or what the disk has to say.
    pub async fn look_at_packet(
        &self,
        path: PathBuf,
        passphrase: Option<String>,
    ) -> Result<PacketLook, Fault> {
        let keys = self.keys()?;
        let words = passphrase.clone();
        let opened = crate::host::blocking({
            let (path, keys) = (path.clone(), keys.clone());
            move || open(&path, &keys, words.as_deref())
        });
        let mut packet = match opened.await {
            Err(fault) if fault.code == FaultCode::PacketPassphraseNeeded => {
                return Ok(PacketLook::NeedsPassphrase);
            }
            opened => opened?,
        };
        let header = packet.header().clone();
        let belongs = self.belongs(&header).await?;
        let at = path.clone();
        let (merged, last, told) = if belongs == Belongs::Open {
            let (merged, last) = self.with(move |desk| desk.look_at(&mut packet, &at)).await?;
            (merged, last, Told::default())
        } else {
            let (merged, told) = crate::host::blocking(move || all_new(packet, &at)).await?;
            (merged, None, told)
        };
        let sender = self.sender(&header.from, &header.sender)?;
        let preview = Box::new(preview(&header, &merged, sender, belongs, last, told));
        Ok(PacketLook::Preview { preview })
    }

    /// Where a packet belongs.
    pub(crate) async fn belongs(&self, header: &Header) -> Result<Belongs, Fault> {
        let begun = header.workshop;
        let open = self.with(move |desk| desk.began_with(begun)).await;
        match open {
            Ok(true) => return Ok(Belongs::Open),
            Err(fault) if fault.code != FaultCode::NothingOpen => return Err(fault),
            _ => {}
        }
        let file = self.library().begun_with(begun);
        Ok(file.map_or(Belongs::Nowhere, |file| Belongs::Library { file }))
    }
}

impl Desk {
    /// Whether it is the workshop that began with that change.
    pub(crate) fn began_with(&mut self, beginning: Cid) -> Result<bool, Fault> {
        Ok(self.store().change(beginning)?.is_some())
    }

    /// What taking a packet in would come to, and when the last of its sender was made. Nothing is
    /// changed.
    pub(crate) fn look_at(
        &mut self,
        packet: &mut OnDisk,
        path: &Path,
    ) -> Result<(Merged, Option<i64>), Fault> {
        let last = last_of(self, &hex(&packet.header().from.key))?;
        let mut merging = self.store().merging()?;
        read_into(packet, path, &mut merging, false)?;
        Ok((merging.preview()?, last))
    }
}

/// What a packet comes to where its workshop is not, once it is found right: all of it is new. And
/// what it says of its workshop.
pub(crate) fn all_new(mut packet: OnDisk, path: &Path) -> Result<(Merged, Told), Fault> {
    let header = packet.header();
    let new = usize::try_from(header.changes).unwrap_or(usize::MAX);
    let (group, mut groups) = (header.group, Groups::default());
    while let Some(item) = packet.next().map_err(|error| of_file(error, path))? {
        if let Item::Change(change) = item {
            groups.put(*change);
        }
    }
    let told = Told { group: group.and_then(|id| groups.find(id)), lang: groups.language() };
    Ok((Merged { new, ..Merged::default() }, told))
}

/// When the newest packet of a sender was made that was taken in and not undone.
fn last_of(desk: &mut Desk, key: &str) -> Result<Option<i64>, Fault> {
    let arrivals = desk.store().arrivals()?;
    let of_sender = arrivals.iter().filter(|one| one.from.sender == key && !one.undone);
    Ok(of_sender.map(|one| one.from.made).max())
}

pub(crate) fn preview(
    header: &Header,
    merged: &Merged,
    sender: Sender,
    belongs: Belongs,
    last: Option<i64>,
    told: Told,
) -> PacketPreview {
    let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    PacketPreview {
        title: header.title.clone(),
        hands_out: header.purpose == Purpose::HandOut,
        group: header.group,
        group_named: told.group,
        lang: told.lang,
        sender,
        made: header.made,
        last,
        protected: header.protected,
        belongs,
        new: count(merged.new),
        known: count(merged.known),
        aside: count(merged.aside),
        waiting: u32::try_from(merged.waiting).unwrap_or(u32::MAX),
        conflicts: count(merged.conflicts),
        added: count(merged.added.len()),
        changed: count(merged.changed.len()),
        removed: count(merged.removed.len()),
        files: count(header.files.len()),
    }
}
