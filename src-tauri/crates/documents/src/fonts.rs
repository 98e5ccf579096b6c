//! The bundled fonts' files.

macro_rules! font {
    ($file:literal) => {
        include_bytes!(concat!("../../../../assets/fonts/", $file))
    };
}

pub(crate) const REGULAR: &[u8] = font!("AtkinsonHyperlegibleNext-Regular.ttf");
pub(crate) const ITALIC: &[u8] = font!("AtkinsonHyperlegibleNext-Italic.ttf");
pub(crate) const SEMI_BOLD: &[u8] = font!("AtkinsonHyperlegibleNext-SemiBold.ttf");
pub(crate) const BOLD: &[u8] = font!("AtkinsonHyperlegibleNext-Bold.ttf");
pub(crate) const BOLD_ITALIC: &[u8] = font!("AtkinsonHyperlegibleNext-BoldItalic.ttf");
pub(crate) const SYMBOLS: &[u8] = font!("NotoSansSymbols2-Regular.ttf");
pub(crate) const MATH: &[u8] = font!("NotoSansMath-Regular.ttf");
