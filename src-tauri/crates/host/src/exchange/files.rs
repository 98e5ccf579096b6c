//! Packets and files without a window: what the command line does with them.

use std::path::{Path, PathBuf};

use packet::Header;

use super::look::{all_new, preview};
use super::named::Told;
use super::take::coming;
use super::{Belongs, PacketPreview, open};
use crate::{Desk, Fault, FaultCode, Host};

/// What packets are taken into.
pub enum Taking {
    /// A workshop that is there.
    Into(Box<Desk>),
    /// A file to be made of the first packet.
    Anew(PathBuf),
    /// Nothing, to see what a packet holds.
    Nowhere,
}

impl Host {
    /// Whether a packet opens with words that somebody must type.
    ///
    /// # Errors
    /// The packet's other refusals, or what the disk has to say.
    pub fn needs_words(&self, packet: &Path) -> Result<bool, Fault> {
        match open(packet, &self.keys()?, None) {
            Ok(_) => Ok(false),
            Err(fault) if fault.code == FaultCode::PacketPassphraseNeeded => Ok(true),
            Err(fault) => Err(fault),
        }
    }

    /// What taking a packet in would come to. Nothing is changed.
    ///
    /// # Errors
    /// The packet's refusals, [`FaultCode::OtherWorkshop`], or what the disk has to say.
    pub fn look_from(
        &self,
        taking: &mut Taking,
        path: &Path,
        words: Option<&str>,
    ) -> Result<PacketPreview, Fault> {
        let mut packet = open(path, &self.keys()?, words)?;
        let header = packet.header().clone();
        let sender = self.sender(&header.from, &header.sender)?;
        let (merged, belongs, last, told) = match taking {
            Taking::Into(desk) => {
                require_same(desk, &header, path)?;
                let (merged, last) = desk.look_at(&mut packet, path)?;
                (merged, Belongs::Open, last, Told::default())
            }
            Taking::Anew(_) | Taking::Nowhere => {
                let (merged, told) = all_new(packet, path)?;
                (merged, Belongs::Nowhere, None, told)
            }
        };
        Ok(preview(&header, &merged, sender, belongs, last, told))
    }

    /// Takes a packet in whose sender somebody has vouched for; the first makes the file where there
    /// is none.
    ///
    /// # Errors
    /// The packet's refusals, [`FaultCode::OtherWorkshop`], or what the disk has to say.
    pub fn take_from(
        &self,
        taking: &mut Taking,
        path: &Path,
        words: Option<&str>,
    ) -> Result<(), Fault> {
        let mut packet = open(path, &self.keys()?, words)?;
        let header = packet.header().clone();
        match taking {
            Taking::Into(desk) => {
                require_same(desk, &header, path)?;
                desk.take_in(&mut packet, path, &coming(&header))?;
            }
            Taking::Anew(file) => {
                let desk = self.workshop_of_packet(file, &mut packet, path, None)?;
                *taking = Taking::Into(Box::new(desk));
            }
            Taking::Nowhere => return Ok(()),
        }
        self.meet(&header)
    }
}

fn require_same(desk: &mut Desk, header: &Header, path: &Path) -> Result<(), Fault> {
    match desk.began_with(header.workshop)? {
        true => Ok(()),
        false => Err(Fault::about(FaultCode::OtherWorkshop, path.display())),
    }
}
