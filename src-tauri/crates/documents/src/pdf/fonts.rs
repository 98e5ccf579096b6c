use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::fonts::{BOLD, BOLD_ITALIC, ITALIC, MATH, REGULAR, SEMI_BOLD, SYMBOLS};

/// The text face first; the others only for the signs it lacks.
const FILES: [&[u8]; 7] = [REGULAR, ITALIC, SEMI_BOLD, BOLD, BOLD_ITALIC, SYMBOLS, MATH];

/// The bundled fonts, read once.
pub(super) struct Fonts {
    pub(super) list: Vec<Font>,
    pub(super) book: LazyHash<FontBook>,
}

pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let list: Vec<Font> = FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect();
    let book = LazyHash::new(FontBook::from_fonts(&list));
    Fonts { list, book }
});

impl Fonts {
    /// Whether every cut of the text face, or one of the fonts behind it, has the character.
    pub(super) fn have(&self, c: char) -> bool {
        let has = |font: &Font| font.info().coverage.contains(u32::from(c));
        let (text, signs): (Vec<&Font>, Vec<&Font>) =
            self.list.iter().partition(|font| font.info().family.starts_with("Atkinson"));
        text.iter().all(|font| has(font)) || signs.iter().any(|font| has(font))
    }
}

#[cfg(test)]
mod tests {
    use super::{FILES, FONTS};

    #[test]
    fn every_bundled_font_is_readable_and_has_its_name() {
        assert_eq!(FONTS.list.len(), FILES.len());
        for family in ["Atkinson Hyperlegible Next", "Noto Sans Symbols 2", "Noto Sans Math"] {
            assert!(FONTS.book.contains_family(&family.to_lowercase()), "{family}");
        }
    }

    #[test]
    fn the_languages_of_the_conference_and_the_signs_can_be_written() {
        let letters = "áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”‘’…–—ºª°àâæçèêëîïôœùûÿÀÂÆÇÈÊËÎÏÔŒÙÛŸłŁžŽčČšŠőŐűŰğĞşŞ€%";
        for c in letters.chars().chain("■★▲▼◎➜●□→✓".chars()) {
            assert!(FONTS.have(c), "{c}");
        }
        assert!(!FONTS.have('🙂') && !FONTS.have('ש'));
    }
}
