use std::io::Write;
use std::str::FromStr;

use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{Encryptor, Recipient, scrypt, x25519};
use ed25519_dalek::Signer;
use ledger::Change;
use unicode_normalization::UnicodeNormalization;

use crate::bounds::{PART as PART_BYTES, WINDOW};
use crate::record::{CHANGE, CONTEXT, END, HEADER, PART, bytes, frame};
use crate::{Card, Header, Keys, PacketError, Result};

/// How much work a passphrase costs, as a power of two: about half a second.
const WORK: u8 = 16;

/// Who can open a packet.
pub enum Lock<'a> {
    /// Whoever knows the words.
    Passphrase(&'a str),
    /// These laptops.
    Cards(&'a [Card]),
}

/// A packet being written: first its changes, then its files, as many as its header says.
pub struct Seal<'a, W: Write> {
    out: zstd::Encoder<'static, StreamWriter<W>>,
    hash: blake3::Hasher,
    keys: &'a Keys,
}

/// Begins a packet.
///
/// # Errors
/// [`PacketError::ForOthers`] when there is nobody to seal it for, or what the disk has to say.
pub fn seal<'a, W: Write>(
    out: W,
    header: &Header,
    lock: &Lock<'_>,
    keys: &'a Keys,
) -> Result<Seal<'a, W>> {
    let sealed = match lock {
        Lock::Passphrase(words) => {
            let words: String = words.nfc().collect();
            let mut recipient = scrypt::Recipient::new(SecretString::from(words));
            recipient.set_work_factor(WORK);
            Encryptor::with_recipients(std::iter::once(&recipient as &dyn Recipient))
        }
        Lock::Cards(cards) => {
            let recipients: Vec<x25519::Recipient> = cards
                .iter()
                .filter_map(|card| x25519::Recipient::from_str(&card.recipient).ok())
                .collect();
            Encryptor::with_recipients(recipients.iter().map(|one| one as &dyn Recipient))
        }
    };
    let sealed = sealed.map_err(|_| PacketError::ForOthers)?.wrap_output(out)?;
    let mut out = zstd::Encoder::new(sealed, zstd::DEFAULT_COMPRESSION_LEVEL)?;
    out.window_log(WINDOW)?;
    let mut seal = Seal { out, hash: blake3::Hasher::new_derive_key(CONTEXT), keys };
    seal.put(&frame(HEADER, &header.encode()))?;
    Ok(seal)
}

impl<W: Write> Seal<'_, W> {
    /// Adds a change.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn change(&mut self, change: &Change) -> Result<()> {
        self.put(&frame(CHANGE, &change.encode()))
    }

    /// Adds a file, in the order the header lists them.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn file(&mut self, content: &[u8]) -> Result<()> {
        if content.is_empty() {
            return self.put(&frame(PART, &bytes(&[])));
        }
        for part in content.chunks(PART_BYTES) {
            self.put(&frame(PART, &bytes(part)))?;
        }
        Ok(())
    }

    /// Signs and ends it.
    ///
    /// # Errors
    /// What the disk has to say.
    pub fn finish(mut self) -> Result<W> {
        let signature = self.keys.signing.sign(self.hash.finalize().as_bytes());
        self.put(&frame(END, &bytes(&signature.to_bytes())))?;
        Ok(self.out.finish()?.finish()?)
    }

    fn put(&mut self, record: &[u8]) -> Result<()> {
        self.hash.update(record);
        Ok(self.out.write_all(record)?)
    }
}
