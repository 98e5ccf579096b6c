//! A presentation's slides, each cut into pages.

use std::collections::BTreeMap;

use workshop::{
    CardKind, Presentation, PresentationSlide, RowRef, SlideContent, SlideKind, SlidePart, SlideRow,
};

use super::flow::{Item, cut, cut_evenly, leading, on_one};
use super::layout::{COVER_TITLES, PAGED_SIZE, Ratio, SIZES, TITLES};
use super::measure::{at_most, wrap};
use super::page::{Block, Body, Frame, Page, PageRow, Paragraph, Role, Run, Tone};
use super::words::{Teller, one_line};
use super::{edges, facts, table};

/// Cuts slides for one language and shape of page.
pub(super) struct Cutter<'a> {
    pub(super) teller: &'a Teller,
    pub(super) ratio: Ratio,
}

impl Cutter<'_> {
    /// The pages of the slides that are shown.
    pub(super) fn pages(&self, presentation: &Presentation, pages: &mut Vec<Page>) {
        for slide in presentation.slides.iter().filter(|slide| slide.shown) {
            let (title, bodies) = self.slide(presentation, slide);
            let rows = rows_of(slide);
            let parts = small(bodies.len());
            for (part, body) in (1..).zip(bodies) {
                let number = small(pages.len()) + 1;
                let shown = shown(&body, &rows);
                pages.push(Page {
                    slide: slide.id,
                    kind: slide.kind,
                    group: presentation.group,
                    number,
                    part,
                    parts,
                    title: title.clone(),
                    body,
                    edges: edges::of(self, presentation, (part, parts), number),
                    notes: crate::said::clean(&slide.notes),
                    rows: shown,
                });
            }
        }
    }

    fn slide(&self, presentation: &Presentation, slide: &PresentationSlide) -> (Block, Vec<Body>) {
        if let SlideContent::Title = slide.content {
            return self.cover(presentation, slide);
        }
        let title = self.title(self.title_runs(slide), self.ratio.title(0), &TITLES);
        let frame = self.ratio.body(title.frame.height);
        let own = self.teller.own_words(&slide.body);
        let bodies = match &slide.content {
            SlideContent::Title => Vec::new(),
            SlideContent::Working { working } => {
                let (left, right) = facts::working(self.teller, working);
                self.facts(own, left, right, frame)
            }
            SlideContent::Rows { parts } if slide.kind == SlideKind::Actions => {
                let mut bodies = self.list(&own, frame, free);
                if !parts.is_empty() {
                    let tables = table::cut(self.teller, parts, frame).into_iter();
                    bodies.extend(tables.map(|table| Body::Actions { table }));
                }
                bodies
            }
            SlideContent::Rows { parts } => self.rows(own, parts, frame),
            SlideContent::Open { wanting, rows } => {
                let mut items = own;
                items.extend(wanting.iter().map(|lack| facts::lack(self.teller, lack)));
                items.extend(rows.iter().map(|row| self.teller.point(row, true)));
                self.list(&items, frame, list)
            }
            SlideContent::Free => self.list(&own, frame, free),
        };
        // A free slide may be a title alone.
        let nothing = || free(Block { frame, paragraphs: Vec::new() });
        (title, if bodies.is_empty() { vec![nothing()] } else { bodies })
    }

    fn title_runs(&self, slide: &PresentationSlide) -> Vec<Run> {
        let said = self.teller.said(&slide.title);
        match said {
            Some(_) => {
                let said = self.teller.titled(&slide.title, "slides-free");
                self.teller.runs(said, Tone::Ink, true)
            }
            None => vec![self.teller.bold(self.teller.usual(slide.kind), Tone::Ink)],
        }
    }

    /// A title in the largest letters it fits in.
    fn title(&self, runs: Vec<Run>, place: Frame, sizes: &[(u32, usize)]) -> Block {
        let tried = sizes.iter().find_map(|(size, most)| {
            let lines = wrap(&runs, *size, place.width);
            (lines.len() <= *most).then_some((*size, lines))
        });
        let (size, lines) = tried.unwrap_or_else(|| {
            let (size, most) = sizes.last().copied().unwrap_or((24, 1));
            (size, at_most(wrap(&runs, size, place.width), most, size, place.width))
        });
        let paragraph = Paragraph {
            role: Role::Head,
            row: None,
            sign: None,
            top: place.y,
            indent: 0,
            size,
            leading: leading(size),
            lines,
            goes_on: false,
        };
        let height = paragraph.height();
        Block { frame: Frame { height, ..place }, paragraphs: vec![paragraph] }
    }

    /// The group's title page.
    fn cover(&self, all: &Presentation, slide: &PresentationSlide) -> (Block, Vec<Body>) {
        let teller = self.teller;
        let group = teller.wording.with("summary-group", &[("number", all.number.into())]);
        let own = teller.said(&slide.title).map(|_| teller.titled(&slide.title, "summary-blank"));
        let titled = teller.said(&all.title).map(|_| teller.titled(&all.title, "summary-blank"));
        let runs = match own.or(titled) {
            Some(said) => teller.runs(said, Tone::Ink, true),
            None => vec![teller.bold(group.clone(), Tone::Ink)],
        };
        let above_size = 26;
        let high = self.title(runs.clone(), self.ratio.cover(0), &COVER_TITLES).frame.height;
        let above_place = Frame { height: leading(above_size), ..self.ratio.cover(high) };
        let above = vec![Item::new(Role::Text, vec![teller.bold(group, Tone::Accent)])];
        let above = on_one(&above, above_place, above_size)
            .unwrap_or(Block { frame: above_place, paragraphs: Vec::new() });
        let title_place =
            Frame { y: above_place.y + above_place.height + 8, height: 0, ..above_place };
        let title = self.title(runs, title_place, &COVER_TITLES);
        let y = title.frame.y + title.frame.height + 24;
        let frame = Frame { y, height: 480 - y, ..above_place };
        let presenter = one_line(&all.presenter);
        let mut items = Vec::new();
        if !presenter.is_empty() {
            let says = teller.wording.with("slides-presents", &[("name", presenter.into())]);
            items.push((vec![teller.run(says, Tone::Ink)], 2));
        }
        let workshop = teller.titled(&all.workshop, "summary-untitled");
        items.push((teller.runs(workshop, Tone::Muted, false), 2));
        let place = one_line(&all.place);
        if !place.is_empty() {
            items.push((vec![teller.run(place, Tone::Muted)], 1));
        }
        let mut below = Block { frame, paragraphs: Vec::new() };
        let (size, mut top) = (20, y);
        for (runs, most) in items {
            let lines = at_most(wrap(&runs, size, frame.width), most, size, frame.width);
            let paragraph = Paragraph {
                role: Role::Text,
                row: None,
                sign: None,
                top,
                indent: 0,
                size,
                leading: leading(size),
                lines,
                goes_on: false,
            };
            top += paragraph.height() + 6;
            below.paragraphs.push(paragraph);
        }
        let mut bodies = vec![Body::Title { above, below }];
        let own = teller.own_words(&slide.body);
        bodies.extend(self.list(&own, self.ratio.body(title.frame.height), free));
        (title, bodies)
    }

    fn facts(&self, own: Vec<Item>, left: Vec<Item>, right: Vec<Item>, frame: Frame) -> Vec<Body> {
        let [one, other] = Ratio::halves(frame);
        let beside = SIZES
            .into_iter()
            .find_map(|size| Some(vec![on_one(&left, one, size)?, on_one(&right, other, size)?]));
        match beside {
            Some(blocks) => {
                let mut bodies = self.list(&own, frame, free);
                bodies.push(Body::Facts { blocks });
                bodies
            }
            None => {
                let items: Vec<Item> = own.into_iter().chain(left).chain(right).collect();
                self.list(&items, frame, list)
            }
        }
    }

    /// Rows under heads; opportunities and challenges beside each other where a page holds them.
    fn rows(&self, own: Vec<Item>, parts: &[SlidePart], frame: Frame) -> Vec<Body> {
        let mut kinds: Vec<CardKind> =
            parts.iter().flat_map(|part| &part.rows).filter_map(|row| row.kind).collect();
        kinds.sort();
        kinds.dedup();
        let named = kinds.len() > 1;
        if own.is_empty() && kinds == [CardKind::Opportunity, CardKind::Challenge] {
            let [one, other] = Ratio::halves(frame);
            let [left, right] = [CardKind::Opportunity, CardKind::Challenge]
                .map(|kind| facts::of_kind(self.teller, parts, kind));
            let beside = SIZES.into_iter().find_map(|size| {
                let (left, right) = (on_one(&left, one, size)?, on_one(&right, other, size)?);
                Some(Body::Columns { left, right })
            });
            if let Some(body) = beside {
                return vec![body];
            }
        }
        let mut items = own;
        for part in parts {
            items.extend(self.teller.head(&part.head));
            items.extend(part.rows.iter().map(|row| self.teller.point(row, named)));
        }
        self.list(&items, frame, list)
    }

    /// One page in the largest letters that fit, or several.
    fn list(&self, items: &[Item], frame: Frame, body: fn(Block) -> Body) -> Vec<Body> {
        if items.is_empty() {
            return Vec::new();
        }
        if let Some(block) = SIZES.into_iter().find_map(|size| on_one(items, frame, size)) {
            return vec![body(block)];
        }
        let needed = cut(items, frame, PAGED_SIZE).len();
        let enough = |size: &u32| cut(items, frame, *size).len() <= needed;
        let size = SIZES.into_iter().find(enough).unwrap_or(PAGED_SIZE);
        let pages = cut_evenly(items, frame, size).into_iter();
        pages.map(|paragraphs| body(Block { frame, paragraphs })).collect()
    }
}

fn list(block: Block) -> Body {
    Body::List { block }
}

fn free(block: Block) -> Body {
    Body::Free { block }
}

/// The rows of a slide, by what they are.
fn rows_of(slide: &PresentationSlide) -> BTreeMap<RowRef, &SlideRow> {
    let rows: Vec<&SlideRow> = match &slide.content {
        SlideContent::Title | SlideContent::Working { .. } | SlideContent::Free => Vec::new(),
        SlideContent::Rows { parts } => parts.iter().flat_map(|part| &part.rows).collect(),
        SlideContent::Open { rows, .. } => rows.iter().collect(),
    };
    rows.into_iter().map(|row| (row.row, row)).collect()
}

/// The rows on a page, in the order they stand there.
fn shown(body: &Body, rows: &BTreeMap<RowRef, &SlideRow>) -> Vec<PageRow> {
    let blocks: Vec<&Block> = match body {
        Body::Title { .. } => Vec::new(),
        Body::Facts { blocks } => blocks.iter().collect(),
        Body::List { block } | Body::Free { block } => vec![block],
        Body::Columns { left, right } => vec![left, right],
        Body::Actions { table } => {
            let told = table.rows.iter().filter_map(|row| Some((row.row?, row.goes_on)));
            return told.filter_map(|(row, goes_on)| page_row(rows, row, goes_on)).collect();
        }
    };
    let paragraphs = blocks.into_iter().flat_map(|block| &block.paragraphs);
    let told = paragraphs.filter_map(|one| Some((one.row?, one.goes_on)));
    told.filter_map(|(row, goes_on)| page_row(rows, row, goes_on)).collect()
}

fn page_row(rows: &BTreeMap<RowRef, &SlideRow>, row: RowRef, goes_on: bool) -> Option<PageRow> {
    let told = rows.get(&row)?;
    Some(PageRow {
        row,
        code: told.code.clone(),
        kind: told.kind,
        consensus: told.consensus,
        reserved_by: told.reserved_by.iter().map(|name| one_line(name)).collect(),
        featured: told.featured,
        decision: told.decision,
        goes_on,
    })
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
