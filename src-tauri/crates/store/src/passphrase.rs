use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// What opens a protected file. Never shown, and wiped from memory when no longer needed.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes what a person typed, in NFC, so that keyboards that compose accents differently write
    /// the same passphrase. None when it is empty or has a NUL, which no keyboard types.
    pub fn new(words: &str) -> Option<Self> {
        if words.is_empty() || words.contains('\0') {
            return None;
        }
        // Room for the longest result, since growing would leave a copy behind.
        let mut composed = Zeroizing::new(String::with_capacity(words.len() * 3));
        composed.extend(words.nfc());
        Some(Self(composed))
    }

    /// The words, for a lock of another kind.
    pub fn words(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn accents_typed_either_way_are_the_same() {
        let composed = Passphrase::new("migraci\u{f3}n").unwrap();
        let decomposed = Passphrase::new("migracio\u{301}n").unwrap();
        assert_eq!(composed.words(), decomposed.words());
    }

    #[test]
    fn nothing_is_no_passphrase_and_none_is_shown() {
        assert!(Passphrase::new("").is_none());
        assert!(!format!("{:?}", Passphrase::new("secret")).contains("secret"));
    }
}
