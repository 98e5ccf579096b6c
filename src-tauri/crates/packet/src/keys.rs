use std::str::FromStr;

use age::secrecy::ExposeSecret;
use age::x25519::Identity;
use ed25519_dalek::SigningKey;
use zeroize::Zeroizing;

use crate::{Card, PacketError, Result};

/// What one installation signs and unseals with. Wiped from memory when no longer needed.
pub struct Keys {
    pub(crate) signing: SigningKey,
    pub(crate) identity: Identity,
}

impl Keys {
    /// New keys.
    ///
    /// # Errors
    /// [`PacketError::NoRandom`].
    pub fn generate() -> Result<Self> {
        let mut seed = Zeroizing::new([0; 32]);
        getrandom::fill(seed.as_mut()).map_err(|_| PacketError::NoRandom)?;
        Ok(Self { signing: SigningKey::from_bytes(&seed), identity: Identity::generate() })
    }

    /// What to keep in a safe place: the seed of the signature in hexadecimal digits and the age
    /// identity, a line each.
    pub fn to_text(&self) -> Zeroizing<String> {
        let seed = Zeroizing::new(self.signing.to_bytes());
        let mut text = Zeroizing::new(String::with_capacity(160));
        for byte in seed.iter() {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
        text.push('\n');
        text.push_str(self.identity.to_string().expose_secret());
        text
    }

    /// Keys from what was kept; none when it is something else.
    pub fn from_text(text: &str) -> Option<Self> {
        let (seed, identity) = text.trim().split_once('\n')?;
        let digits = seed.trim().as_bytes();
        if digits.len() != 64 {
            return None;
        }
        let mut bytes = Zeroizing::new([0_u8; 32]);
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let digit = |at: usize| char::from(pair[at]).to_digit(16);
            *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
        }
        let identity = Identity::from_str(identity.trim()).ok()?;
        Some(Self { signing: SigningKey::from_bytes(&bytes), identity })
    }

    /// What others may know.
    pub fn card(&self) -> Card {
        Card {
            key: self.signing.verifying_key().to_bytes(),
            recipient: self.identity.to_public().to_string(),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Keys;

    #[test]
    fn keys_come_back_from_where_they_are_kept() {
        let keys = Keys::generate().unwrap();
        let again = Keys::from_text(&keys.to_text()).unwrap();
        assert_eq!(again.card(), keys.card());
        assert_eq!(again.card().words(), keys.card().words());
        assert!(Keys::from_text("").is_none());
        assert!(Keys::from_text(&"é".repeat(70)).is_none());
    }
}
