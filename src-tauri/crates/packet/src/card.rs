/// What a laptop shows of itself: whose signature it is, and what to seal for it with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Card {
    /// The key its signatures are checked with (ed25519).
    pub key: [u8; 32],
    /// What packets for it are sealed with (an age recipient).
    pub recipient: String,
}

/// What makes finding another card with the same six words slow: how often the hash is repeated.
const STRETCH: u32 = 1 << 16;

impl Card {
    /// Six numbers that stand for six words. Two people who read the same words to each other have
    /// the same card before them: 48 bits, each guess costing 65,536 hashes.
    pub fn words(&self) -> [u8; 6] {
        let mut hash = blake3::Hasher::new_derive_key("plenaria 2026 six words of a laptop");
        hash.update(&self.key);
        hash.update(self.recipient.as_bytes());
        let mut bytes = *hash.finalize().as_bytes();
        for _ in 0..STRETCH {
            bytes = *blake3::hash(&bytes).as_bytes();
        }
        let [a, b, c, d, e, f, ..] = bytes;
        [a, b, c, d, e, f]
    }
}
