//! Where things stand on a page: the one place that says so.

use super::page::Frame;

/// The shape of a page.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type,
)]
#[serde(rename = "DeckRatio", rename_all = "snake_case")]
pub enum Ratio {
    /// 16:9, as projectors and screens are.
    #[default]
    Wide,
    /// 4:3, as old projectors are.
    Standard,
}

/// Sizes of letters in lists, the most legible first.
pub(super) const SIZES: [u32; 4] = [26, 24, 22, 20];

/// The size that says how many pages a list needs that does not fit on one.
pub(super) const PAGED_SIZE: u32 = 22;

/// Titles: a size and how many lines of it there may be, the first that fits.
pub(super) const TITLES: [(u32, usize); 5] = [(36, 1), (32, 1), (32, 2), (28, 2), (24, 3)];

/// Titles of title pages.
pub(super) const COVER_TITLES: [(u32, usize); 4] = [(44, 1), (40, 2), (36, 3), (30, 4)];

impl Ratio {
    /// How wide a page is, in points.
    pub const fn width(self) -> u32 {
        match self {
            Ratio::Wide => 960,
            Ratio::Standard => 720,
        }
    }

    /// How high a page is, in points.
    pub const fn height(self) -> u32 {
        540
    }

    pub(crate) const fn margin(self) -> u32 {
        match self {
            Ratio::Wide => 52,
            Ratio::Standard => 36,
        }
    }

    pub(crate) const fn text_width(self) -> u32 {
        self.width() - 2 * self.margin()
    }

    /// The place of a title so high; what is right of it is for "2 / 3".
    pub(crate) const fn title(self, height: u32) -> Frame {
        Frame { x: self.margin(), y: 36, width: self.text_width() - 86, height }
    }

    /// The first line of a title page whose title is so high: the lower, the less follows.
    pub(super) const fn cover(self, title: u32) -> Frame {
        let y = 120 + 152u32.saturating_sub(title) / 2;
        Frame { x: self.margin(), y, width: self.text_width(), height: 0 }
    }

    pub(super) const fn part(self) -> Frame {
        Frame { x: self.width() - self.margin() - 80, y: 42, width: 80, height: 28 }
    }

    /// The place under a title so high.
    pub(crate) const fn body(self, title: u32) -> Frame {
        let y = 36 + title + 18;
        Frame { x: self.margin(), y, width: self.text_width(), height: 480 - y }
    }

    /// Two places beside each other, from one.
    pub(crate) const fn halves(body: Frame) -> [Frame; 2] {
        let width = (body.width - 36) / 2;
        let left = Frame { width, ..body };
        [left, Frame { x: body.x + body.width - width, ..left }]
    }

    pub(super) const fn example(self) -> Frame {
        // Right of it a marking has its place.
        Frame { x: self.margin(), y: 488, width: self.text_width() - 190, height: 18 }
    }

    pub(crate) const fn running(self) -> Frame {
        Frame { x: self.margin(), y: 510, width: self.text_width() - 80, height: 16 }
    }

    pub(crate) const fn number(self) -> Frame {
        Frame { x: self.width() - self.margin() - 70, y: 510, width: 70, height: 16 }
    }

    /// The mark or an organisation's logo on title pages; its width follows its own shape.
    pub(crate) const fn logo(self) -> Frame {
        Frame { x: self.margin(), y: 40, width: 240, height: 48 }
    }

    /// The line of accent before titles.
    pub(crate) const fn accent(self) -> Frame {
        Frame { x: self.margin(), y: 24, width: 36, height: 4 }
    }

    /// A marking at the head of a page, and at its foot.
    pub(crate) const fn markings(self) -> [Frame; 2] {
        let x = self.margin() + self.text_width() / 2;
        let head = Frame { x, y: 10, width: self.text_width() / 2, height: 20 };
        [head, Frame { y: 488, ..head }]
    }
}
