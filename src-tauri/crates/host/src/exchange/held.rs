use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{Sender, of_file, open};
use crate::home::write_whole;
use crate::host::blocking;
use crate::{Fault, FaultCode, Host};

/// A packet that waits until somebody vouches for its sender.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct HeldPacket {
    /// What it is known by here.
    pub id: String,
    /// Where it lies.
    pub path: String,
    /// What the workshop is called; none when it opens only with words.
    pub title: Option<String>,
    /// Who made it, likewise.
    pub sender: Option<Sender>,
    /// When it was made, by the sender's clock; milliseconds since 1970, UTC.
    #[specta(type = Option<f64>)]
    pub made: Option<i64>,
}

/// The ending of packets.
const ENDING: &str = "plenaria";

/// The largest packet that is held, in bytes: a copy of every stick must not fill the disk.
const LARGEST: u64 = 512 << 20;

impl Host {
    /// Keeps a packet as it came, for later; its stick can be taken out. The same one twice is held
    /// once.
    ///
    /// # Errors
    /// When it cannot be read or written, or is too large to hold.
    pub async fn hold_packet(&self, path: PathBuf) -> Result<(), Fault> {
        let folder = self.home.held();
        blocking(move || {
            let length = fs::metadata(&path).map_err(|error| Fault::io(&error, &path))?.len();
            if length > LARGEST {
                return Err(Fault::about(FaultCode::PacketTooLarge, path.display()));
            }
            let bytes = fs::read(&path).map_err(|error| Fault::io(&error, &path))?;
            let id = blake3::hash(&bytes).to_hex();
            write_whole(&folder.join(format!("{id}.{ENDING}")), &bytes)
        })
        .await
    }

    /// The packets that wait, those that came first at the top.
    ///
    /// # Errors
    /// When this laptop's keys cannot be read.
    pub fn held_packets(&self) -> Result<Vec<HeldPacket>, Fault> {
        let keys = self.keys()?;
        let Ok(entries) = fs::read_dir(self.home.held()) else { return Ok(Vec::new()) };
        let mut held = Vec::new();
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            let Some(id) = id_of(&path) else { continue };
            let header = open(&path, &keys, None).map(|packet| packet.header().clone()).ok();
            let sender = match &header {
                Some(header) => Some(self.sender(&header.from, &header.sender)?),
                None => None,
            };
            held.push(HeldPacket {
                id,
                path: path.to_string_lossy().into_owned(),
                title: header.as_ref().map(|header| header.title.clone()),
                sender,
                made: header.map(|header| header.made),
            });
        }
        held.sort_by(|a, b| a.made.cmp(&b.made).then_with(|| a.id.cmp(&b.id)));
        Ok(held)
    }

    /// Lets go of a packet that waits; its sender's laptop has the work.
    ///
    /// # Errors
    /// When there is none of that name, or it cannot be taken away.
    pub fn drop_held(&self, id: &str) -> Result<(), Fault> {
        if !id.bytes().all(|letter| letter.is_ascii_hexdigit()) {
            return Err(Fault::new(FaultCode::NotFound));
        }
        let path = self.home.held().join(format!("{id}.{ENDING}"));
        fs::remove_file(&path).map_err(|error| of_file(packet::PacketError::Disk(error), &path))
    }
}

fn id_of(path: &Path) -> Option<String> {
    let packet = path.extension().is_some_and(|ending| ending == ENDING);
    packet.then(|| path.file_stem()?.to_str().map(str::to_owned)).flatten()
}
