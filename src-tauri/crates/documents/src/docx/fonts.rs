//! The text face travels inside the document, so that a ministry's computer without it shows the
//! same pages.

use crate::fonts::{BOLD, BOLD_ITALIC, ITALIC, REGULAR};

/// A font as a part of the document.
pub(super) struct Embedded {
    pub(super) part: &'static str,
    /// The key named for it in `fonts.xml`, without braces and hyphens.
    key: u128,
    bytes: &'static [u8],
}

pub(super) const EMBEDDED: [Embedded; 4] = [
    Embedded {
        part: "word/fonts/font1.odttf",
        key: 0x6E1C_0D6A_5B1F_4A4E_9C57_0A66_6000_0001,
        bytes: REGULAR,
    },
    Embedded {
        part: "word/fonts/font2.odttf",
        key: 0x6E1C_0D6A_5B1F_4A4E_9C57_0A66_6000_0002,
        bytes: BOLD,
    },
    Embedded {
        part: "word/fonts/font3.odttf",
        key: 0x6E1C_0D6A_5B1F_4A4E_9C57_0A66_6000_0003,
        bytes: ITALIC,
    },
    Embedded {
        part: "word/fonts/font4.odttf",
        key: 0x6E1C_0D6A_5B1F_4A4E_9C57_0A66_6000_0004,
        bytes: BOLD_ITALIC,
    },
];

impl Embedded {
    /// The font with its first 32 bytes scrambled by its key, as the format asks for (ECMA-376
    /// part 4, font embedding). It keeps nothing secret.
    pub(super) fn scrambled(&self) -> Vec<u8> {
        let key = self.key.to_le_bytes();
        let mut bytes = self.bytes.to_vec();
        for (byte, mask) in bytes.iter_mut().zip(key.iter().chain(&key)) {
            *byte ^= mask;
        }
        bytes
    }
}
