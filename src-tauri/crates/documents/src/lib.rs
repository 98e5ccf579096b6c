//! A snapshot of a workshop in, documents for people and for machines out.
//!
//! [`render`] makes a document in memory, [`save`] puts it into a folder. What a document says is
//! decided once, in [`Summary`]; the writers only decide how it looks. The exception is JSON, which
//! is for machines and keeps every language of each text: [`PlenarySummary`].
//!
//! **Architecture invariant:** no clock, no network, no fonts but the bundled ones. The same
//! snapshot and request give the same bytes.

mod deck;
mod docx;
mod error;
mod export;
mod file_name;
mod fonts;
mod matrix;
mod minutes;
mod ooxml;
mod pdf;
mod plan;
mod pptx;
mod request;
mod said;
mod save;
mod summary;
mod theme;

pub use deck::*;
pub use error::DocumentError;
pub use export::*;
pub use file_name::{slug, slug_within};
pub use matrix::render_matrix;
pub use minutes::render_minutes;
pub use plan::{Origins, render_plan};
pub(crate) use pptx::Properties;
pub use request::{Format, Note, Rendered, Request, What, render, render_slides};
pub use save::{Existing, SaveError, Saved, save};
pub use summary::*;
pub use theme::{Colour, Logo, Palette, Picture, Theme, ThemeError};
