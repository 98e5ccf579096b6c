//! Presentations as pages: resolved to words of one language and cut once, so that the projected
//! window, the PowerPoint file and the PDF show the same pages.
//!
//! **Architecture invariant:** no page's text leaves its frame by the measure of the bundled type,
//! and every row of a slide is on that slide's pages, in order, whole.

mod edges;
mod facts;
mod flow;
mod layout;
mod measure;
mod page;
mod slides;
mod table;
mod words;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use workshop::{Id, Lang, Marking, Presentation, SlideContent, SlideRow};

pub use layout::Ratio;
pub use measure::line_width;
pub use page::*;

use crate::said::handling_of;
use crate::{Palette, SummaryHandling, Theme};
use slides::Cutter;
use words::Teller;

/// The size of letters of a marking at the edge of a page.
pub(crate) const MARKING: u32 = 13;

/// Presentations, one after the other, as pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Deck {
    /// The language of its own words.
    pub lang: Lang,
    /// The shape of its pages.
    pub ratio: Ratio,
    /// How wide a page is, in points.
    pub width: u32,
    /// How high a page is, in points.
    pub height: u32,
    /// What it is called among a reader's open files.
    pub title: String,
    /// Its colours.
    pub palette: Palette,
    /// The line of accent at the head of every page.
    pub accent: Frame,
    /// Where the mark or an organisation's logo stands on title pages.
    pub logo: Frame,
    /// What the mark or logo shows, for people who do not see it.
    pub logo_about: String,
    /// The highest marking of what it holds, to stand on every page; of two scales the highest of
    /// each. Empty when nothing is marked.
    pub markings: Vec<SummaryHandling>,
    /// Where the markings stand on a page: at its head and at its foot, at the right.
    pub marking_frames: [Frame; 2],
    /// The groups that present, in their order.
    pub groups: Vec<DeckGroup>,
    /// The pages, in their order.
    pub pages: Vec<Page>,
}

/// A group that presents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DeckGroup {
    /// The group.
    pub group: Id,
    /// "Group 1 · Intelligence".
    pub name: String,
    /// Its first page's place in the deck, from 0.
    pub first: u32,
    /// How many pages it has.
    pub pages: u32,
}

impl Deck {
    /// Cuts presentations into pages for readers of `lang`. The same presentations give the same
    /// pages.
    pub fn of(presentations: &[Presentation], lang: Lang, ratio: Ratio) -> Self {
        Self::themed(presentations, lang, ratio, &Theme::default())
    }

    /// The same in the colours of an organisation and with its logo.
    pub fn themed(presentations: &[Presentation], lang: Lang, ratio: Ratio, theme: &Theme) -> Self {
        let teller = Teller::new(lang);
        let cutter = Cutter { teller: &teller, ratio };
        let (mut pages, mut groups) = (Vec::new(), Vec::new());
        for presentation in presentations {
            let first = pages.len();
            cutter.pages(presentation, &mut pages);
            let number = &[("number", presentation.number.into())];
            let mut name = teller.wording.with("summary-group", number);
            if let Some(title) = teller.said(&presentation.title) {
                name = format!("{name} · {}", title.words.replace('\n', " "));
            }
            groups.push(DeckGroup {
                group: presentation.group,
                name,
                first: u32::try_from(first).unwrap_or(u32::MAX),
                pages: u32::try_from(pages.len() - first).unwrap_or(u32::MAX),
            });
        }
        let workshop = presentations
            .first()
            .map(|one| teller.titled(&one.workshop, "summary-untitled").words)
            .unwrap_or_default();
        let mut title = format!("{} – {workshop}", teller.text("slides-title"));
        if let [only] = groups.as_slice() {
            title = format!("{title} – {}", only.name);
        }
        Self {
            lang,
            ratio,
            width: ratio.width(),
            height: ratio.height(),
            title,
            palette: theme.palette.clone(),
            accent: ratio.accent(),
            logo: logo_frame(ratio, theme),
            logo_about: logo_about(&teller, theme),
            markings: markings(presentations, &teller),
            marking_frames: ratio.markings(),
            groups,
            pages,
        }
    }
}

impl Deck {
    /// One page of it as the room may see it: without what the presenter means to say. A page that
    /// is no longer there gives the last of its slide, and one whose slide is gone the first.
    pub fn on_stage(&self, slide: Option<Id>, part: u32) -> Option<Deck> {
        let of_slide = self.pages.iter().filter(|page| Some(page.slide) == slide);
        let page = of_slide.take_while(|page| page.part <= part.max(1)).last();
        let mut page = page.or(self.pages.first())?.clone();
        page.notes.clear();
        Some(Deck { pages: vec![page], ..self.clone() })
    }

    /// Where a marking stands: a name in its colours at the head and at the foot of every page.
    pub(crate) fn chips(&self) -> Vec<(&SummaryHandling, [Frame; 2])> {
        let [head, foot] = self.marking_frames;
        let mut right = head.x + head.width;
        let mut chips = Vec::new();
        for handling in &self.markings {
            let name = &handling.marking.name;
            let width = measure::whole(measure::width(name, MARKING, true)) + 16;
            let x = right.saturating_sub(width);
            right = x.saturating_sub(6);
            chips.push((handling, [head, foot].map(|frame| Frame { x, width, ..frame })));
        }
        chips
    }
}

/// The logo in its own shape, as large as its place allows.
fn logo_frame(ratio: Ratio, theme: &Theme) -> Frame {
    let place = ratio.logo();
    // The mark is five wide and three high.
    let (wide, high) = theme.logo.as_ref().map_or((5, 3), |logo| (logo.width, logo.height));
    let fitting = |length: u32, part: u32, of: u32| {
        u32::try_from(u64::from(length) * u64::from(part) / u64::from(of.max(1))).unwrap_or(length)
    };
    let width = fitting(place.height, wide, high);
    if width <= place.width {
        return Frame { width: width.max(1), ..place };
    }
    Frame { height: fitting(place.width, high, wide).max(1), ..place }
}

fn logo_about(teller: &Teller, theme: &Theme) -> String {
    match &theme.logo {
        Some(logo) => {
            let own = logo.about.get(&teller.lang).or_else(|| logo.about.values().next());
            own.cloned().unwrap_or_else(|| teller.text("slides-logo"))
        }
        None => teller.text("summary-mark"),
    }
}

/// The highest marking of what is shown, of each scale.
fn markings(presentations: &[Presentation], teller: &Teller) -> Vec<SummaryHandling> {
    let slides = presentations.iter().flat_map(|one| &one.slides).filter(|slide| slide.shown);
    let rows = slides.flat_map(|slide| -> Vec<&SlideRow> {
        match &slide.content {
            SlideContent::Rows { parts } => parts.iter().flat_map(|part| &part.rows).collect(),
            SlideContent::Open { rows, .. } => rows.iter().collect(),
            SlideContent::Title | SlideContent::Working { .. } | SlideContent::Free => Vec::new(),
        }
    });
    let met: BTreeSet<Marking> = rows.filter_map(|row| row.marking).collect();
    let mut highest: Vec<Marking> = Vec::new();
    for marking in met {
        highest.retain(|other| other.scale() != marking.scale());
        highest.push(marking);
    }
    highest.into_iter().map(|marking| handling_of(&teller.wording, marking)).collect()
}
