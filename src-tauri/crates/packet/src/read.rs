use std::io::Read;

use age::secrecy::SecretString;
use age::stream::StreamReader;
use age::{DecryptError, Decryptor, Identity, scrypt};
use ed25519_dalek::{Signature, VerifyingKey};
use ledger::{Change, Cid};
use unicode_normalization::UnicodeNormalization;

use crate::bounds::{MOST_BYTES, WINDOW, WORK};
use crate::record::{self, CHANGE, CONTEXT, END, HEADER, PART};
use crate::{Header, Keys, PacketError, Result};

/// What a packet is opened with.
pub struct Unlock<'a> {
    /// This laptop's keys.
    pub keys: &'a Keys,
    /// The words somebody typed.
    pub passphrase: Option<&'a str>,
}

/// One thing out of a packet.
#[derive(Debug, PartialEq, Eq)]
pub enum Item {
    /// A change, verified.
    Change(Box<Change>),
    /// A file, whole, under the hash of its content.
    File(Cid, Vec<u8>),
}

/// A packet being read. What it holds is as signed only once [`Opened::next`] has answered none.
pub struct Opened<R: Read> {
    input: zstd::Decoder<'static, std::io::BufReader<StreamReader<R>>>,
    header: Header,
    hash: blake3::Hasher,
    record: Vec<u8>,
    left: u64,
    changes: u64,
    files: usize,
    ended: bool,
}

/// Opens a packet and reads its header.
///
/// # Errors
/// Any [`PacketError`] but the disk's full ones; nothing a stranger sends makes this panic, or take
/// more memory than a record and a file may be long.
pub fn open<R: Read>(input: R, unlock: &Unlock<'_>) -> Result<Opened<R>> {
    let input = unsealed(input, unlock)?;
    let mut input = zstd::Decoder::new(input)?.single_frame();
    input.window_log_max(WINDOW)?;
    let mut record = Vec::new();
    match record::next(&mut input, &mut record)? {
        Some(HEADER) => {}
        Some(_) => return Err(PacketError::NotAPacket),
        None => return Err(PacketError::Truncated),
    }
    let header = Header::decode(record::inner(&record))?;
    let mut hash = blake3::Hasher::new_derive_key(CONTEXT);
    hash.update(&record);
    let left = MOST_BYTES.saturating_sub(record.len() as u64);
    Ok(Opened { input, header, hash, record, left, changes: 0, files: 0, ended: false })
}

fn unsealed<R: Read>(input: R, unlock: &Unlock<'_>) -> Result<StreamReader<R>> {
    let sealed = Decryptor::new(input).map_err(|error| match error {
        DecryptError::Io(error) => match error.kind() {
            std::io::ErrorKind::UnexpectedEof => PacketError::NotAPacket,
            _ => error.into(),
        },
        DecryptError::UnknownFormat | DecryptError::InvalidHeader => PacketError::NotAPacket,
        _ => PacketError::Altered,
    })?;
    let by_words = sealed.is_scrypt();
    let words = unlock.passphrase.filter(|words| !words.is_empty());
    let opened = match words {
        None if by_words => return Err(PacketError::NeedsPassphrase),
        Some(words) if by_words => {
            let words: String = words.nfc().collect();
            let mut identity = scrypt::Identity::new(SecretString::from(words));
            identity.set_max_work_factor(WORK);
            sealed.decrypt(std::iter::once(&identity as &dyn Identity))
        }
        _ => sealed.decrypt(std::iter::once(&unlock.keys.identity as &dyn Identity)),
    };
    opened.map_err(|error| match error {
        DecryptError::NoMatchingKeys
        | DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed => match by_words {
            true => PacketError::WrongPassphrase,
            false => PacketError::ForOthers,
        },
        DecryptError::ExcessiveWork { .. } => PacketError::TooLarge,
        DecryptError::Io(error) => error.into(),
        _ => PacketError::Altered,
    })
}

impl<R: Read> Opened<R> {
    /// What it says of itself.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The next thing in it; none at the end, when signature, counts and bounds were found right.
    ///
    /// # Errors
    /// As for [`open`].
    #[allow(clippy::should_implement_trait, reason = "an iterator could go on after an error")]
    pub fn next(&mut self) -> Result<Option<Item>> {
        if self.ended {
            return Ok(None);
        }
        match self.read()? {
            CHANGE => {
                self.changes += 1;
                if self.changes > self.header.changes || self.files > 0 {
                    return Err(PacketError::Altered);
                }
                let change = Change::decode(record::inner(&self.record))?;
                Ok(Some(Item::Change(Box::new(change))))
            }
            PART => self.file().map(Some),
            END => {
                self.end()?;
                Ok(None)
            }
            _ => Err(PacketError::Altered),
        }
    }

    /// Reads everything that is left, and says under which hash it was signed.
    ///
    /// # Errors
    /// As for [`open`].
    pub fn verify(mut self) -> Result<[u8; 32]> {
        while self.next()?.is_some() {}
        Ok(self.digest())
    }

    /// The hash of everything read. Two readings with the same hash have read the same.
    pub fn digest(&self) -> [u8; 32] {
        *self.hash.finalize().as_bytes()
    }

    fn read(&mut self) -> Result<u8> {
        let kind = record::next(&mut self.input, &mut self.record)?;
        let kind = kind.ok_or(PacketError::Truncated)?;
        self.left = self.left.checked_sub(self.record.len() as u64).ok_or(PacketError::TooLarge)?;
        if kind != END {
            self.hash.update(&self.record);
        }
        Ok(kind)
    }

    /// A file, of which the first part was read.
    fn file(&mut self) -> Result<Item> {
        let (hash, size) =
            self.header.files.get(self.files).copied().ok_or(PacketError::Altered)?;
        self.files += 1;
        let mut content = record::held(&self.record)?.to_vec();
        while (content.len() as u64) < size {
            if self.read()? != PART {
                return Err(PacketError::Altered);
            }
            content.extend_from_slice(record::held(&self.record)?);
        }
        if content.len() as u64 != size || Cid::of(&content) != hash {
            return Err(PacketError::Altered);
        }
        Ok(Item::File(hash, content))
    }

    fn end(&mut self) -> Result<()> {
        let signature = record::held(&self.record)?;
        let signature = Signature::from_slice(signature).map_err(|_| PacketError::Altered)?;
        let key = VerifyingKey::from_bytes(&self.header.from.key);
        let key = key.map_err(|_| PacketError::Altered)?;
        key.verify_strict(&self.digest(), &signature).map_err(|_| PacketError::Altered)?;
        if self.changes != self.header.changes || self.files != self.header.files.len() {
            return Err(PacketError::Altered);
        }
        // Reading on also has the cipher say whether the file ends where it was sealed.
        let mut rest = [0];
        if self.input.read(&mut rest)? != 0 {
            return Err(PacketError::Altered);
        }
        if self.input.get_mut().read(&mut rest)? != 0 {
            return Err(PacketError::Altered);
        }
        self.ended = true;
        Ok(())
    }
}
