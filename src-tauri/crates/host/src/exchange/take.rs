use std::path::{Path, PathBuf};

use chrono::Utc;
use packet::Header;
use serde::Serialize;
use store::{Coming, Merged, Passphrase};
use uuid::Uuid;
use workshop::Id;

use super::{Belongs, OnDisk, open, read_into};
use crate::{Answer, Desk, Fault, FaultCode, Host, Opened};

/// What taking a packet in came to.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum TakenIn {
    /// It is in the workshop that is open.
    Answer {
        /// What changed.
        answer: Box<Answer>,
    },
    /// The workshop it belongs to was opened, or made of it.
    Opened {
        /// What a window starts with.
        opened: Box<Opened>,
    },
}

impl Host {
    /// Takes a packet in: all of it or nothing, one action that undo takes back. A packet of a
    /// workshop that is not on this laptop becomes one, with the packet's group in front, and there is
    /// nothing before it to go back to; `protect` is the passphrase for that file.
    ///
    /// `vouch` says that somebody has compared the sender's six words.
    ///
    /// # Errors
    /// [`FaultCode::UnknownSender`] when nobody vouches for the sender, the packet's refusals, or what
    /// the disk has to say.
    pub async fn take_in_packet(
        &self,
        path: PathBuf,
        passphrase: Option<String>,
        vouch: bool,
        protect: Option<String>,
    ) -> Result<TakenIn, Fault> {
        let keys = self.keys()?;
        let packet = crate::host::blocking({
            let path = path.clone();
            move || open(&path, &keys, passphrase.as_deref())
        });
        let mut packet = packet.await?;
        let header = packet.header().clone();
        self.require_vouched(&header, vouch)?;
        let taken = match self.belongs(&header).await? {
            Belongs::Open => {
                let coming = coming(&header);
                let answer = self
                    .with(move |desk| desk.take_in(&mut packet, &path, &coming).map(|one| one.0))
                    .await?;
                TakenIn::Answer { answer: Box::new(answer) }
            }
            // The other one is opened first, by the person; it may need a passphrase.
            Belongs::Library { file } => return Err(Fault::about(FaultCode::OtherWorkshop, file)),
            Belongs::Nowhere => {
                let opened = self.begin_from(&header, packet, &path, protect).await?;
                TakenIn::Opened { opened: Box::new(opened) }
            }
        };
        self.meet(&header)?;
        Ok(taken)
    }

    /// Makes a workshop of a packet in a file of its own.
    ///
    /// # Errors
    /// As [`Host::take_in_packet`]; no file is left behind then.
    pub(crate) fn workshop_of_packet(
        &self,
        file: &Path,
        packet: &mut OnDisk,
        path: &Path,
        protect: Option<&Passphrase>,
    ) -> Result<Desk, Fault> {
        let mut desk = Desk::create(file, protect, &self.origin()?)?;
        let coming = coming(packet.header());
        match desk.begin_with(packet, path, &coming) {
            Ok(()) => Ok(desk),
            Err(fault) => {
                drop(desk);
                crate::host::discard(file);
                Err(fault)
            }
        }
    }

    async fn begin_from(
        &self,
        header: &Header,
        mut packet: OnDisk,
        path: &Path,
        protect: Option<String>,
    ) -> Result<Opened, Fault> {
        let protect = protect.as_deref().and_then(Passphrase::new);
        let name = match protect {
            Some(_) => format!("Plenaria {}", Utc::now().date_naive()),
            None => header.title.clone(),
        };
        let file = self.library().fresh(&name)?;
        let desk = self.workshop_of_packet(&file, &mut packet, path, protect.as_ref())?;
        let group = header.group.filter(|group| desk.snapshot().group_number(*group).is_some());
        let mut opened = self.take(desk).await?;
        if group.is_some() {
            self.put_in_front(group);
            opened.group = group;
        }
        Ok(opened)
    }

    /// Remembers whoever made a packet that was taken in.
    pub(crate) fn meet(&self, header: &Header) -> Result<(), Fault> {
        if header.from == self.keys()?.card() {
            return Ok(());
        }
        let now = Utc::now().timestamp_millis();
        self.in_laptops(|laptops| laptops.meet(&header.from, &header.sender, header.workshop, now))
    }

    /// Refuses a packet of a laptop that nobody here has vouched for.
    pub(crate) fn require_vouched(&self, header: &Header, vouch: bool) -> Result<(), Fault> {
        let known = self.in_laptops(|laptops| laptops.knows(&header.from));
        if known || vouch || header.from == self.keys()?.card() {
            return Ok(());
        }
        Err(Fault::about(FaultCode::UnknownSender, &header.sender))
    }
}

impl Desk {
    /// Takes in everything a packet holds, in one transaction that is not committed before the
    /// packet's signature was found right.
    ///
    /// # Errors
    /// The packet's refusals, or what the disk has to say; nothing was changed then.
    pub(crate) fn take_in(
        &mut self,
        packet: &mut OnDisk,
        path: &Path,
        coming: &Coming,
    ) -> Result<(Answer, Merged), Fault> {
        let mut merging = self.store().merging()?;
        read_into(packet, path, &mut merging, true)?;
        let merged = merging.finish(Some(coming))?;
        let answer = self.arrived(coming.id, &merged)?;
        Ok((answer, merged))
    }

    /// As [`Desk::take_in`], for the packet a workshop begins with, which undo does not take back.
    fn begin_with(
        &mut self,
        packet: &mut OnDisk,
        path: &Path,
        coming: &Coming,
    ) -> Result<(), Fault> {
        let mut merging = self.store().merging()?;
        read_into(packet, path, &mut merging, true)?;
        let merged = merging.begin(coming)?;
        self.arrived(coming.id, &merged)?;
        Ok(())
    }
}

/// The note of an arrival.
pub(crate) fn coming(header: &Header) -> Coming {
    Coming {
        id: Id::new(Uuid::now_v7()),
        at: Utc::now().timestamp_millis(),
        made: header.made,
        sender: super::laptops::hex(&header.from.key),
        name: header.sender.clone(),
        group: header.group,
    }
}
