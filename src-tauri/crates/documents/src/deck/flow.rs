//! Paragraphs one under the other, cut into pages.

use workshop::RowRef;

use super::measure::{at_most, wrap};
use super::page::{Block, Frame, Line, LineEnd, Paragraph, Role, Run};

/// As many lines of a head stand on a page; the whole of it is told elsewhere.
const HEAD_LINES: usize = 3;

/// As few lines of a long row are left at the foot of a page.
const FEWEST_LINES: usize = 3;

/// A paragraph before it has a place.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) role: Role,
    pub(super) row: Option<RowRef>,
    pub(super) sign: Option<Run>,
    pub(super) runs: Vec<Run>,
    /// For a head: what stands over its rows where they go on on a further page.
    pub(super) again: Vec<Run>,
}

impl Item {
    pub(super) const fn new(role: Role, runs: Vec<Run>) -> Self {
        Self { role, row: None, sign: None, runs, again: Vec::new() }
    }

    fn size(&self, size: u32) -> u32 {
        match self.role {
            Role::Head => size.min(20.max(size.saturating_sub(2))),
            Role::Point | Role::Text | Role::Fact => size,
        }
    }

    fn indent(&self, size: u32) -> u32 {
        match self.role {
            Role::Point => size + size / 4,
            Role::Head | Role::Text | Role::Fact => 0,
        }
    }

    /// What is free before it when something stands above.
    fn gap(&self, size: u32) -> u32 {
        match self.role {
            Role::Head => size * 3 / 4,
            Role::Text => size / 2,
            Role::Point => size * 2 / 5,
            Role::Fact => size * 3 / 5,
        }
    }

    fn lines(&self, size: u32, room: u32) -> Vec<Line> {
        let letters = self.size(size);
        let lines = wrap(&self.runs, letters, room);
        match self.role {
            Role::Head => at_most(lines, HEAD_LINES, letters, room),
            Role::Point | Role::Text | Role::Fact => lines,
        }
    }
}

/// From one line to the next, for letters of that size.
pub(super) const fn leading(size: u32) -> u32 {
    (size * 5).div_ceil(4)
}

/// How many of so many lines stay on a page that has room for some of them: a line never goes on
/// alone, which is often a single word.
pub(super) fn staying(lines: usize, room: u32) -> usize {
    let fit = (room.max(1) as usize).min(lines);
    if fit > 1 && lines == fit + 1 { fit - 1 } else { fit }
}

/// The page being filled.
struct Filling<'a> {
    frame: Frame,
    size: u32,
    y: u32,
    page: Vec<Paragraph>,
    pages: Vec<Vec<Paragraph>>,
    /// The head whose rows are being set.
    head: Option<&'a Item>,
    /// How many paragraphs of the page only repeat what stood before.
    repeated: usize,
}

/// Cuts paragraphs into pages of that frame. There is always a page.
pub(super) fn cut(items: &[Item], frame: Frame, size: u32) -> Vec<Vec<Paragraph>> {
    let mut filling = Filling {
        frame,
        size,
        y: frame.y,
        page: Vec::new(),
        pages: Vec::new(),
        head: None,
        repeated: 0,
    };
    for (at, item) in items.iter().enumerate() {
        if item.role == Role::Head {
            filling.head = None;
        }
        filling.put(item, items.get(at + 1));
        if item.role == Role::Head {
            filling.head = Some(item);
        }
    }
    filling.pages.push(filling.page);
    filling.pages
}

/// The same on as few pages, the last of them not nearly empty.
pub(super) fn cut_evenly(items: &[Item], frame: Frame, size: u32) -> Vec<Vec<Paragraph>> {
    let pages = cut(items, frame, size);
    if pages.len() < 2 {
        return pages;
    }
    let (mut least, mut enough) = (frame.height / 2, frame.height);
    while least + 4 < enough {
        let height = u32::midpoint(least, enough);
        let tried = cut(items, Frame { height, ..frame }, size);
        if tried.len() <= pages.len() { enough = height } else { least = height }
    }
    cut(items, Frame { height: enough, ..frame }, size)
}

/// One page of them, if one is enough.
pub(super) fn on_one(items: &[Item], frame: Frame, size: u32) -> Option<Block> {
    let mut pages = cut(items, frame, size);
    match pages.len() {
        1 => pages.pop().map(|paragraphs| Block { frame, paragraphs }),
        _ => None,
    }
}

impl<'a> Filling<'a> {
    fn bottom(&self) -> u32 {
        self.frame.y + self.frame.height
    }

    fn room(&self, gap: u32) -> u32 {
        self.bottom().saturating_sub(self.y + gap)
    }

    fn gap(&self, item: &Item) -> u32 {
        if self.page.is_empty() { 0 } else { item.gap(self.size) }
    }

    /// Whether something is on the page that is nowhere else.
    fn begun(&self) -> bool {
        self.page.len() > self.repeated
    }

    fn put(&mut self, item: &'a Item, next: Option<&Item>) {
        let indent = item.indent(self.size);
        let room = self.frame.width.saturating_sub(indent);
        let step = leading(item.size(self.size));
        let mut lines = item.lines(self.size, room);
        let height = count(&lines) * step;
        // A head alone at the foot of a page would stand over nothing.
        let company = match (item.role, next) {
            (Role::Head, Some(next)) => {
                let room = self.frame.width.saturating_sub(next.indent(self.size));
                let step = leading(next.size(self.size));
                let high = count(&next.lines(self.size, room)) * step;
                // What is not torn comes whole.
                let whole = high <= self.frame.height.saturating_sub(4 * step);
                let first = if whole { high } else { high.min(count_of(FEWEST_LINES) * step) };
                next.gap(self.size) + first
            }
            _ => 0,
        };
        if self.begun() && height + company > self.room(self.gap(item)) {
            // What would fit a page of its own is not torn; neither is what could leave but a line.
            let torn = height + company > self.frame.height.saturating_sub(4 * step);
            let left = self.room(self.gap(item)) / step;
            if !torn || (left as usize) < FEWEST_LINES {
                self.turn();
            }
        }
        let mut goes_on = false;
        loop {
            let left = self.room(self.gap(item)) / step;
            let rest = lines.split_off(staying(lines.len(), left));
            self.set(item, lines, indent, goes_on);
            if rest.is_empty() {
                return;
            }
            lines = rest;
            goes_on = true;
            self.turn();
        }
    }

    fn set(&mut self, item: &Item, mut lines: Vec<Line>, indent: u32, goes_on: bool) {
        self.y += self.gap(item);
        let size = item.size(self.size);
        if let Some(last) = lines.last_mut() {
            last.end = LineEnd::Last;
        }
        let sign = item.sign.clone().filter(|_| !goes_on);
        let paragraph = Paragraph {
            role: item.role,
            row: item.row,
            sign,
            top: self.y,
            indent,
            size,
            leading: leading(size),
            lines,
            goes_on,
        };
        self.y += paragraph.height();
        self.page.push(paragraph);
    }

    /// Begins a page, under the head whose rows go on.
    fn turn(&mut self) {
        self.pages.push(std::mem::take(&mut self.page));
        self.y = self.frame.y;
        self.repeated = 0;
        if let Some(head) = self.head.filter(|head| !head.again.is_empty()) {
            let again = Item::new(Role::Head, head.again.clone());
            let size = again.size(self.size);
            let lines =
                at_most(wrap(&again.runs, size, self.frame.width), 1, size, self.frame.width);
            self.set(&again, lines, 0, true);
            self.repeated = 1;
        }
    }
}

fn count(lines: &[Line]) -> u32 {
    count_of(lines.len())
}

fn count_of(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}
