use std::fs;
use std::path::Path;

use documents::Ratio;
use serde::{Deserialize, Serialize};
use workshop::Lang;

use crate::Fault;

/// What this laptop remembers of how its user likes to work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct Settings {
    /// The language of the screen.
    pub lang: Lang,
    /// How it looks.
    pub theme: Theme,
    /// The size of text in percent, 80 to 200.
    pub text_size: u16,
    /// Who is typing, for the history; empty means this laptop's user has not said.
    pub name: String,
    /// The folder of the last export.
    pub export_folder: Option<String>,
    /// The folder of the last packet.
    pub packet_folder: Option<String>,
    /// How the projector looks.
    pub projector_theme: ProjectorTheme,
    /// The screen the projector was last opened on, by the system's name for it.
    pub projector_screen: Option<String>,
    /// Whether the projector shows the step's clock.
    pub projector_clock: bool,
    /// The shape of presentations' pages.
    pub slide_ratio: Ratio,
    /// The colours of presentations that are written as files.
    pub slide_look: SlideLook,
}

/// How the projector looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ProjectorTheme {
    /// Light, for a lit room.
    #[default]
    Lit,
    /// Dark, for a dark room.
    Dark,
    /// Black, white and yellow, for a weak projector or eyes that need it.
    Contrast,
}

/// The colours of presentations that are written as files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum SlideLook {
    /// Those of the organisation, else the program's.
    #[default]
    Own,
    /// Black, white and yellow.
    Contrast,
}

impl Default for Settings {
    fn default() -> Self {
        let lang = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|tag| !tag.is_empty()))
            .and_then(|tag| Lang::from_tag(&tag))
            .unwrap_or_default();
        Self {
            lang,
            theme: Theme::System,
            text_size: 100,
            name: String::new(),
            export_folder: None,
            packet_folder: None,
            projector_theme: ProjectorTheme::Lit,
            projector_screen: None,
            projector_clock: false,
            slide_ratio: Ratio::Wide,
            slide_look: SlideLook::Own,
        }
    }
}

/// How the screen looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Large and light, for a projector in a lit room.
    ProjectorLit,
    /// Large and dark, for a projector in a dark room.
    ProjectorDark,
    /// Large, in black, white and yellow.
    ProjectorContrast,
}

impl Settings {
    /// Reads the settings. A missing or unreadable file gives the defaults: no preference is worth
    /// keeping somebody from their work.
    pub(crate) fn read(path: &Path) -> Self {
        fs::read(path).ok().and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default()
    }

    /// Keeps the settings, whole or not at all.
    pub(crate) fn write(&self, path: &Path) -> Result<(), Fault> {
        crate::home::write_whole(path, &serde_json::to_vec_pretty(self).unwrap_or_default())
    }

    pub(crate) fn tidied(mut self) -> Self {
        self.text_size = self.text_size.clamp(80, 200);
        self.name = self.name.trim().chars().filter(|c| !c.is_control()).take(120).collect();
        self
    }
}
