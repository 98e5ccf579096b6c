//! What an organisation may make its own in slides: their colours and a logo. The format is
//! described in `FORMAT.md`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use workshop::Lang;

/// The contrast words need on their ground.
const LEGIBLE: f64 = 4.5;

/// The largest logo, in bytes: it travels in every file.
const LARGEST_LOGO: usize = 2_000_000;

/// The theme the program brings.
const OWN: &str = include_str!("../../../../assets/slides-theme.json");

macro_rules! palette {
    ($( $(#[$doc:meta])* $field:ident ),* $(,)?) => {
        /// The colours of slides, each as `#RRGGBB`.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
        #[serde(rename = "DeckPalette")]
        pub struct Palette { $( $(#[$doc])* pub $field: String ),* }

        /// Which colour.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "snake_case")]
        #[allow(non_camel_case_types, reason = "named as in the file")]
        pub enum Colour { $( $(#[$doc])* $field ),* }

        impl Palette {
            fn slots(&mut self) -> Vec<(Colour, &mut String)> {
                vec![ $( (Colour::$field, &mut self.$field) ),* ]
            }
        }

        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Colours { $( #[serde(default)] $field: Option<String> ),* }

        impl Colours {
            fn given(&self, colour: Colour) -> Option<&str> {
                match colour { $( Colour::$field => self.$field.as_deref() ),* }
            }
        }
    };
}

palette! {
    /// Behind everything.
    ground,
    /// Words.
    ink,
    /// What is said beside them.
    muted,
    /// Lines between rows.
    line,
    /// Behind the names of columns.
    tint,
    /// What leads.
    accent,
    /// Context.
    context,
    /// Good practices.
    good_practice,
    /// Opportunities.
    opportunity,
    /// Challenges.
    challenge,
    /// Objectives.
    objective,
}

/// Colours and logo of slides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// What it is called.
    pub name: String,
    /// Its colours; words can be read in every one of them.
    pub palette: Palette,
    /// The organisation's logo; without one, the mark of Plenaria.
    pub logo: Option<Logo>,
    /// The colours that were asked for and could not be read on their ground; others stand in
    /// their place.
    pub replaced: Vec<Colour>,
}

/// A picture for title pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The file's content.
    pub bytes: Vec<u8>,
    /// What sort of picture it is.
    pub picture: Picture,
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high it is, in pixels.
    pub height: u32,
    /// What it shows, for people who do not see it.
    pub about: BTreeMap<Lang, String>,
}

/// A sort of picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

/// Why a theme could not be read. The messages are for logs.
#[derive(Debug, Error)]
pub enum ThemeError {
    /// It is no JSON, or holds something no theme holds.
    #[error("the theme cannot be read: {0}")]
    Unreadable(#[source] serde_json::Error),
    /// It is of a version this program does not know.
    #[error("the theme's format is {0}")]
    UnknownFormat(String),
    /// A colour is not written as `#RRGGBB`.
    #[error("{0:?} is no colour: {1}")]
    NoColour(Colour, String),
    /// The logo's file could not be read.
    #[error("the logo {0} cannot be read: {1}")]
    LogoUnreadable(String, #[source] std::io::Error),
    /// The logo is neither PNG nor JPEG.
    #[error("the logo {0} is no picture")]
    LogoNoPicture(String),
    /// The logo is so large that every file would be.
    #[error("the logo {0} has {1} bytes")]
    LogoTooLarge(String, usize),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    #[serde(default)]
    name: String,
    colours: Colours,
    #[serde(default)]
    logo: Option<LogoFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LogoFile {
    file: String,
    #[serde(default)]
    about: BTreeMap<Lang, String>,
}

impl Default for Theme {
    fn default() -> Self {
        let palette = white();
        let name = "Plenaria".to_owned();
        let plain = Self { name, palette, logo: None, replaced: Vec::new() };
        // A test reads the theme the program brings.
        Self::read(OWN, |_| Err(std::io::ErrorKind::NotFound.into())).unwrap_or(plain)
    }
}

impl Theme {
    /// Reads a theme; `file` is asked for the logo by its name beside the theme's own file. A colour
    /// that is not given is the usual one; one that could not be read on its ground is replaced.
    ///
    /// # Errors
    /// [`ThemeError`], when a theme is not what it should be: half a theme would surprise on stage.
    pub fn read(
        json: &str,
        file: impl FnOnce(&str) -> std::io::Result<Vec<u8>>,
    ) -> Result<Self, ThemeError> {
        let read: File = serde_json::from_str(json).map_err(ThemeError::Unreadable)?;
        if read.format != "plenaria/slides-theme/1" {
            return Err(ThemeError::UnknownFormat(read.format));
        }
        let mut palette = white();
        for (colour, slot) in palette.slots() {
            if let Some(given) = read.colours.given(colour) {
                if channels(given).is_none() {
                    return Err(ThemeError::NoColour(colour, given.to_owned()));
                }
                *slot = given.to_ascii_uppercase();
            }
        }
        let replaced = legible(&mut palette);
        let logo = match read.logo {
            Some(logo) => Some(logo_of(logo, file)?),
            None => None,
        };
        Ok(Self { name: read.name, palette, logo, replaced })
    }

    /// Whether light words stand on a dark ground.
    pub(crate) fn is_dark(&self) -> bool {
        contrast("#FFFFFF", &self.palette.ground) > contrast("#000000", &self.palette.ground)
    }

    /// The same in black, white and yellow: every word at a contrast of 7 or more.
    #[must_use]
    pub fn in_high_contrast(self) -> Self {
        Self { palette: black(), replaced: Vec::new(), ..self }
    }
}

/// The colours for a white ground, where a theme gives no others.
fn white() -> Palette {
    Palette {
        ground: "#FFFFFF".into(),
        ink: "#17212B".into(),
        muted: "#51606E".into(),
        line: "#B9BEBC".into(),
        tint: "#EAF1F0".into(),
        accent: "#0A6660".into(),
        context: "#46586A".into(),
        good_practice: "#2B6E2F".into(),
        opportunity: "#1B5A9E".into(),
        challenge: "#A63A16".into(),
        objective: "#633A99".into(),
    }
}

/// The colours of high contrast, the same as the screen's: yellow leads, and kinds are bright enough
/// to be read by those who see little.
fn black() -> Palette {
    Palette {
        ground: "#000000".into(),
        ink: "#FFFFFF".into(),
        muted: "#E6E6E6".into(),
        line: "#FFFFFF".into(),
        tint: "#1F1F1F".into(),
        accent: "#FFE600".into(),
        context: "#D5DEE8".into(),
        good_practice: "#9BF29B".into(),
        opportunity: "#9CD3FF".into(),
        challenge: "#FFB699".into(),
        objective: "#E0C6FF".into(),
    }
}

/// Replaces colours of words that cannot be read; says which.
fn legible(palette: &mut Palette) -> Vec<Colour> {
    let (ground, mut tint) = (palette.ground.clone(), palette.tint.clone());
    let usual = white().slots().into_iter().map(|(c, w)| (c, w.clone())).collect::<Vec<_>>();
    let mut replaced = Vec::new();
    // Bold ink stands on the tint.
    if contrast(&palette.ink, &ground) >= LEGIBLE && contrast(&palette.ink, &tint) < LEGIBLE {
        tint.clone_from(&ground);
        palette.tint.clone_from(&ground);
        replaced.push(Colour::tint);
    }
    for (colour, slot) in palette.slots() {
        if matches!(colour, Colour::ground | Colour::line | Colour::tint) {
            continue;
        }
        if contrast(slot, &ground) >= LEGIBLE {
            continue;
        }
        let own = usual.iter().find(|(usual, _)| *usual == colour).map(|(_, words)| words.as_str());
        let black_or_white =
            if contrast("#000000", &ground) >= LEGIBLE { "#000000" } else { "#FFFFFF" };
        let instead = own.filter(|own| contrast(own, &ground) >= LEGIBLE).unwrap_or(black_or_white);
        *slot = instead.to_owned();
        replaced.push(colour);
    }
    if contrast(&palette.ink, &tint) < LEGIBLE {
        palette.tint = ground;
        if !replaced.contains(&Colour::tint) {
            replaced.push(Colour::tint);
        }
    }
    replaced
}

/// Red, green and blue.
fn channels(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let number = u32::from_str_radix(digits, 16).ok()?;
    let [_, channels @ ..] = number.to_be_bytes();
    Some(channels)
}

/// How far two colours stand apart, from 1 to 21 (WCAG 2.2).
fn contrast(one: &str, other: &str) -> f64 {
    let light = |colour: &str| {
        let [red, green, blue] = channels(colour).unwrap_or_default().map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn logo_of(
    logo: LogoFile,
    file: impl FnOnce(&str) -> std::io::Result<Vec<u8>>,
) -> Result<Logo, ThemeError> {
    let LogoFile { file: name, about } = logo;
    // It is a name beside the theme, not a way to anywhere.
    let plain = !name.is_empty() && !name.contains(['/', '\\', ':']) && name != "..";
    let bytes = match plain {
        true => file(&name),
        false => Err(std::io::ErrorKind::InvalidFilename.into()),
    };
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(error) => return Err(ThemeError::LogoUnreadable(name, error)),
    };
    if bytes.len() > LARGEST_LOGO {
        return Err(ThemeError::LogoTooLarge(name, bytes.len()));
    }
    let sized = png_size(&bytes)
        .map(|size| (Picture::Png, size))
        .or_else(|| jpeg_size(&bytes).map(|size| (Picture::Jpeg, size)));
    match sized {
        Some((picture, (width, height))) if width > 0 && height > 0 => {
            Ok(Logo { bytes, picture, width, height, about })
        }
        _ => Err(ThemeError::LogoNoPicture(name)),
    }
}

fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let size = head.get(8..16)?;
    let number = |four: &[u8]| four.try_into().ok().map(u32::from_be_bytes);
    Some((number(&size[..4])?, number(&size[4..])?))
}

/// Goes from one marker to the next until one that begins a frame.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    loop {
        let [0xFF, marker, high, low, ..] = *rest else { return None };
        let length = usize::from(u16::from_be_bytes([high, low]));
        if matches!(marker, 0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF) {
            let [h1, h0, w1, w0] = *rest.get(5..9)? else { return None };
            return Some((
                u16::from_be_bytes([w1, w0]).into(),
                u16::from_be_bytes([h1, h0]).into(),
            ));
        }
        rest = rest.get(2 + length.max(2)..)?;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Colour, OWN, Theme, ThemeError, contrast, legible, white};

    fn read(json: &str) -> Result<Theme, ThemeError> {
        Theme::read(json, |_| Ok(include_bytes!("docx/parts/mark.png").to_vec()))
    }

    fn colours(colours: &str) -> String {
        format!("{{\"format\":\"plenaria/slides-theme/1\",\"colours\":{{{colours}}}}}")
    }

    #[test]
    fn the_theme_the_program_brings_can_be_read_as_it_is() {
        let theme = read(OWN).unwrap();
        assert_eq!(theme.replaced, []);
        assert_eq!(theme.palette, white());
        assert_eq!(theme, Theme::default());
    }

    #[test]
    fn a_colour_too_light_to_read_gives_way_and_is_named() {
        let theme = read(&colours("\"accent\":\"#FFE08A\",\"challenge\":\"#7a0000\"")).unwrap();
        assert_eq!(theme.replaced, [Colour::accent]);
        assert_eq!(theme.palette.accent, white().accent);
        assert_eq!(theme.palette.challenge, "#7A0000");
    }

    #[test]
    fn on_a_dark_ground_every_word_can_be_read() {
        let theme = read(&colours("\"ground\":\"#10161C\"")).unwrap();
        let mut palette = theme.palette.clone();
        for (colour, words) in palette.slots() {
            if !matches!(colour, Colour::ground | Colour::line | Colour::tint) {
                assert!(contrast(words, "#10161C") >= 4.5, "{colour:?} {words}");
            }
        }
        assert!(contrast(&theme.palette.ink, &theme.palette.tint) >= 4.5);
    }

    #[test]
    fn in_high_contrast_every_word_stands_out_and_the_logo_stays() {
        let own = read(&OWN.replace("null", "{\"file\":\"logo.png\"}")).unwrap();
        let mut theme = own.clone().in_high_contrast();
        assert_eq!(theme.logo, own.logo);
        for (colour, words) in theme.palette.clone().slots() {
            if !matches!(colour, Colour::ground | Colour::line | Colour::tint) {
                for ground in [&theme.palette.ground, &theme.palette.tint] {
                    assert!(contrast(words, ground) >= 7.0, "{colour:?} {words} on {ground}");
                }
            }
        }
        assert_eq!(legible(&mut theme.palette), []);
    }

    #[test]
    fn a_broken_theme_is_refused() {
        assert!(matches!(read("{"), Err(ThemeError::Unreadable(_))));
        assert!(matches!(read(&colours("\"inc\":\"#000000\"")), Err(ThemeError::Unreadable(_))));
        let red = read(&colours("\"ink\":\"red\""));
        assert!(matches!(red, Err(ThemeError::NoColour(Colour::ink, _))));
        let newer = OWN.replace("theme/1", "theme/2");
        assert!(matches!(read(&newer), Err(ThemeError::UnknownFormat(_))));
    }

    #[test]
    fn a_logo_is_a_picture_beside_the_theme() {
        let with = |logo: &str| OWN.replace("null", &format!("{{\"file\":\"{logo}\"}}"));
        let logo = read(&with("logo.png")).unwrap().logo.unwrap();
        assert_eq!((logo.width, logo.height), (720, 432));
        assert!(matches!(read(&with("../logo.png")), Err(ThemeError::LogoUnreadable(..))));
        let gone = Theme::read(&with("logo.png"), |_| Err(std::io::ErrorKind::NotFound.into()));
        assert!(matches!(gone, Err(ThemeError::LogoUnreadable(..))));
        let text = Theme::read(&with("logo.png"), |_| Ok(b"no picture".to_vec()));
        assert!(matches!(text, Err(ThemeError::LogoNoPicture(_))));
        let jpeg =
            [&[0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8][..], &[0, 90, 1, 44]];
        let jpeg = Theme::read(&with("logo.png"), |_| Ok(jpeg.concat())).unwrap().logo.unwrap();
        assert_eq!((jpeg.width, jpeg.height), (300, 90));
    }
}
