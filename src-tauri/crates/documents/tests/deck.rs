//! Presentations as pages: nothing leaves its place, nothing is lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;
mod plenary;

use documents::{Block, Body, Deck, Frame, Line, LineEnd, Page, Ratio, Role, line_width};
use plenary::presentations;
use workshop::*;

fn decks(snapshot: &Snapshot) -> Vec<Deck> {
    let all = presentations(snapshot);
    let langs = Lang::ALL.into_iter();
    langs
        .flat_map(|lang| [Ratio::Wide, Ratio::Standard].map(|ratio| Deck::of(&all, lang, ratio)))
        .collect()
}

fn blocks(page: &Page) -> Vec<&Block> {
    let mut blocks = vec![&page.title];
    match &page.body {
        Body::Title { above, below } => blocks.extend([above, below]),
        Body::Facts { blocks: all } => blocks.extend(all),
        Body::List { block } | Body::Free { block } => blocks.push(block),
        Body::Columns { left, right } => blocks.extend([left, right]),
        Body::Actions { .. } => {}
    }
    blocks
}

/// The words of lines in one piece again.
fn joined(lines: &[Line]) -> String {
    let mut words = String::new();
    for line in lines {
        words.extend(line.runs.iter().map(|run| run.words.as_str()));
        match line.end {
            LineEnd::Space => words.push(' '),
            LineEnd::Break => words.push('\n'),
            LineEnd::Within | LineEnd::Last => {}
        }
    }
    words
}

fn within(inner: Frame, deck: &Deck) {
    assert!(inner.x + inner.width <= deck.width, "{inner:?}");
    assert!(inner.y + inner.height <= deck.height, "{inner:?}");
}

fn fits(lines: &[Line], size: u32, room: u32) {
    for line in lines {
        let wide = line_width(line, size);
        assert!(wide <= room as f32, "{wide} > {room}: {line:?}");
    }
}

fn nothing_leaves_its_place(deck: &Deck) {
    for page in &deck.pages {
        for block in blocks(page) {
            within(block.frame, deck);
            let (mut y, bottom) = (block.frame.y, block.frame.y + block.frame.height);
            for one in &block.paragraphs {
                assert!(one.top >= y, "paragraphs do not overlap: {page:?}");
                y = one.top + one.height();
                assert!(y <= bottom, "{y} > {bottom}: {page:?}");
                assert!(one.size >= 20 && one.leading > one.size, "legible from the back row");
                fits(&one.lines, one.size, block.frame.width - one.indent);
            }
            let last = block.paragraphs.last().filter(|_| block != &page.title);
            assert!(last.is_none_or(|one| one.role != Role::Head), "a head over nothing: {page:?}");
        }
        if let Body::Actions { table } = &page.body {
            within(table.frame, deck);
            assert!(table.size >= 20);
            let total: u32 = table.columns.iter().map(|column| column.width).sum();
            assert_eq!(total, table.frame.width);
            let mut y = table.frame.y + table.head_height;
            for column in &table.columns {
                fits(&column.head, table.size, column.width - 2 * table.pad_x);
            }
            for row in &table.rows {
                assert_eq!(row.top, y);
                y += row.height;
                let widths: Vec<u32> = match row.cells.len() {
                    1 => vec![total],
                    _ => table.columns.iter().map(|column| column.width).collect(),
                };
                for (cell, width) in row.cells.iter().zip(widths) {
                    let lines = u32::try_from(cell.len()).unwrap();
                    assert!(lines * table.leading + 2 * table.pad_y <= row.height);
                    fits(cell, table.size, width - 2 * table.pad_x);
                }
            }
            assert!(y <= table.frame.y + table.frame.height && y <= 480, "{y}");
        }
        for edge in &page.edges {
            within(edge.frame, deck);
            let line = Line { runs: vec![edge.run.clone()], end: LineEnd::Last };
            fits(&[line], edge.size, edge.frame.width);
        }
    }
}

fn pages_of(deck: &Deck, slide: Id) -> Vec<&Page> {
    deck.pages.iter().filter(|page| page.slide == slide).collect()
}

fn rows(slide: &PresentationSlide) -> Vec<&SlideRow> {
    match &slide.content {
        SlideContent::Rows { parts } => parts.iter().flat_map(|part| &part.rows).collect(),
        SlideContent::Open { rows, .. } => rows.iter().collect(),
        SlideContent::Title | SlideContent::Working { .. } | SlideContent::Free => Vec::new(),
    }
}

/// All a row says on a slide's pages.
fn told(pages: &[&Page], row: RowRef) -> String {
    let mut words = String::new();
    for page in pages {
        for block in blocks(page) {
            let own = block.paragraphs.iter().filter(|one| one.row == Some(row));
            own.for_each(|one| words += &joined(&one.lines));
        }
        if let Body::Actions { table } = &page.body {
            let own = table.rows.iter().filter(|one| one.row == Some(row));
            own.for_each(|one| words += &joined(&one.cells[1]));
        }
    }
    words
}

/// Words without the spaces at which a line or a page ended.
fn letters(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace()).collect()
}

fn nothing_is_lost(snapshot: &Snapshot, deck: &Deck) {
    for presentation in presentations(snapshot) {
        for slide in &presentation.slides {
            let pages = pages_of(deck, slide.id);
            assert_eq!(pages.is_empty(), !slide.shown);
            for (part, page) in (1..).zip(&pages) {
                assert_eq!((page.part, page.parts as usize), (part, pages.len()));
            }
            if !slide.shown {
                continue;
            }
            let mut begun: Vec<RowRef> = pages
                .iter()
                .flat_map(|page| page.rows.iter().filter(|row| !row.goes_on).map(|row| row.row))
                .collect();
            let mut there: Vec<RowRef> = rows(slide).iter().map(|row| row.row).collect();
            // Cards stand in the order of their kinds where kinds are beside each other.
            if pages.iter().any(|page| matches!(page.body, Body::Columns { .. })) {
                begun.sort();
                there.sort();
            }
            assert_eq!(begun, there, "each row begins once, in order");
            for row in rows(slide) {
                let said = row.text.best(deck.lang).map_or("", |(_, words)| words);
                let said: String = said.chars().filter(|c| !c.is_control()).collect();
                let told = letters(&told(&pages, row.row));
                assert!(told.contains(&letters(&said)), "{said}\n{told}");
            }
        }
    }
}

/// What goes on from one page to the next brings more than a line, in each cell that goes on.
fn never_a_line_alone(deck: &Deck) {
    for page in &deck.pages {
        let paragraphs = blocks(page).into_iter().flat_map(|block| &block.paragraphs);
        for one in paragraphs.filter(|one| one.goes_on && one.row.is_some()) {
            assert!(one.lines.len() > 1, "{one:?}");
        }
        if let Body::Actions { table } = &page.body {
            for row in table.rows.iter().filter(|row| row.goes_on && row.row.is_some()) {
                assert!(row.cells.iter().all(|cell| cell.len() != 1), "{row:?}");
            }
        }
    }
}

fn holds(snapshot: &Snapshot) {
    for deck in decks(snapshot) {
        nothing_leaves_its_place(&deck);
        never_a_line_alone(&deck);
        nothing_is_lost(snapshot, &deck);
        let numbers: Vec<u32> = deck.pages.iter().map(|page| page.number).collect();
        assert!(numbers.into_iter().eq(1..=deck.pages.len() as u32));
    }
}

#[test]
fn the_sample_stands_on_its_pages() {
    holds(&fixture::sample());
}

#[test]
fn one_twelve_and_sixty_actions_stand_on_their_pages() {
    let mut before = 0;
    for many in [1, 12, 60] {
        let snapshot = plenary::with_actions(many);
        holds(&snapshot);
        let deck = Deck::of(&presentations(&snapshot)[..1], Lang::Es, Ratio::Wide);
        let pages = deck.pages.iter().filter(|page| page.kind == SlideKind::Actions).count();
        assert!(pages > before, "{many} actions on {pages} pages");
        before = pages;
    }
}

#[test]
fn rows_longer_than_a_page_go_on_on_the_next() {
    let snapshot = plenary::crowded();
    holds(&snapshot);
    let deck = Deck::of(&presentations(&snapshot)[..1], Lang::Es, Ratio::Standard);
    assert!(deck.pages.iter().any(|page| page.rows.iter().any(|row| row.goes_on)));
}

#[test]
fn a_row_never_goes_on_with_a_single_line() {
    // Longer and longer, it comes to end a line below the foot of a page.
    for times in 20..50 {
        let mut snapshot = plenary::with_actions(2);
        let long = "la interinstitucionalidad de cada país ".repeat(times);
        for action in &mut snapshot.actions {
            action.text = fixture::text(Lang::Es, &long);
        }
        let first = &presentations(&snapshot)[..1];
        for ratio in [Ratio::Wide, Ratio::Standard] {
            never_a_line_alone(&Deck::of(first, Lang::Es, ratio));
        }
    }
}

#[test]
fn awkward_words_stand_on_their_pages() {
    holds(&fixture::awkward());
}

#[test]
fn a_page_in_the_middle_of_a_part_says_what_goes_on() {
    let snapshot = plenary::with_actions(60);
    let deck = Deck::of(&presentations(&snapshot)[..1], Lang::En, Ratio::Wide);
    let second = deck.pages.iter().find(|page| page.kind == SlideKind::Actions && page.part == 2);
    let Body::Actions { table } = &second.unwrap().body else { panic!("actions are a table") };
    assert!(joined(&table.rows[0].cells[0]).ends_with("(continued)"), "{:?}", table.rows[0]);
}

#[test]
fn a_workshop_without_groups_has_no_pages() {
    let deck = Deck::of(&[], Lang::Fr, Ratio::Wide);
    assert!(deck.pages.is_empty() && deck.markings.is_empty());
}
