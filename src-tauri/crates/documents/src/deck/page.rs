use serde::{Deserialize, Serialize};
use workshop::{CardKind, Consensus, Id, Lang, RowRef, SlideKind};

/// A place on a page, in whole points from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckFrame")]
pub struct Frame {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// How wide.
    pub width: u32,
    /// How high.
    pub height: u32,
}

/// What the words are, which decides their colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckTone", rename_all = "snake_case")]
pub enum Tone {
    /// Words to be read.
    Ink,
    /// What is said beside them.
    Muted,
    /// What leads.
    Accent,
    /// A context card's sign and name.
    Context,
    /// A good practice's.
    GoodPractice,
    /// An opportunity's.
    Opportunity,
    /// A challenge's.
    Challenge,
    /// A further point's.
    Point,
    /// An objective's.
    Objective,
}

impl Tone {
    pub(super) const fn of(kind: CardKind) -> Self {
        match kind {
            CardKind::Context => Tone::Context,
            CardKind::GoodPractice => Tone::GoodPractice,
            CardKind::Opportunity => Tone::Opportunity,
            CardKind::Challenge => Tone::Challenge,
            CardKind::Point => Tone::Point,
        }
    }
}

/// Words of one look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckRun")]
pub struct Run {
    /// The words.
    pub words: String,
    /// What they are.
    pub tone: Tone,
    /// Whether they are bold.
    pub bold: bool,
    /// The language they are in.
    pub lang: Lang,
}

/// Why a line ends where it does. Who wants the words in one piece again needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckLineEnd", rename_all = "snake_case")]
pub enum LineEnd {
    /// At a space, which is on neither line.
    Space,
    /// Within a word.
    Within,
    /// Where the writer broke it.
    Break,
    /// The words end; or they go on on the next page.
    Last,
}

/// A line, which fits its block by the measure of the bundled type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckLine")]
pub struct Line {
    /// Its words.
    pub runs: Vec<Run>,
    /// Why it ends.
    pub end: LineEnd,
}

/// What a paragraph does on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckRole", rename_all = "snake_case")]
pub enum Role {
    /// Stands over rows.
    Head,
    /// A row, or a point of a list.
    Point,
    /// Plain words.
    Text,
    /// A fact behind its name.
    Fact,
}

/// A paragraph in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckParagraph")]
pub struct Paragraph {
    /// What it does.
    pub role: Role,
    /// The row it tells, if it tells one.
    pub row: Option<RowRef>,
    /// The sign that hangs before its first line, if it begins here and has one.
    pub sign: Option<Run>,
    /// From the top of the page to the top of its first line.
    pub top: u32,
    /// How far its lines stand in from its block's left edge.
    pub indent: u32,
    /// The size of its letters.
    pub size: u32,
    /// From one line to the next.
    pub leading: u32,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Whether it goes on from the page before.
    pub goes_on: bool,
}

impl Paragraph {
    /// How high it is.
    pub fn height(&self) -> u32 {
        u32::try_from(self.lines.len()).unwrap_or(u32::MAX).saturating_mul(self.leading)
    }
}

/// Paragraphs in one block of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckBlock")]
pub struct Block {
    /// Where it stands.
    pub frame: Frame,
    /// Its paragraphs, from the top.
    pub paragraphs: Vec<Paragraph>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckColumn")]
pub struct Column {
    /// How wide it is, with the space around its words.
    pub width: u32,
    /// What stands over it.
    pub head: Vec<Line>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckTableRow")]
pub struct TableRow {
    /// The row it tells; none for a head across the table.
    pub row: Option<RowRef>,
    /// From the top of the page.
    pub top: u32,
    /// How high it is.
    pub height: u32,
    /// The lines of each cell; one cell for a head across the table.
    pub cells: Vec<Vec<Line>>,
    /// Whether it goes on from the page before.
    pub goes_on: bool,
}

/// A table. Its first row names the columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckTable")]
pub struct Table {
    /// Where it stands.
    pub frame: Frame,
    /// Its columns.
    pub columns: Vec<Column>,
    /// How high the row with the columns' names is.
    pub head_height: u32,
    /// The space around the words of a cell: left and right.
    pub pad_x: u32,
    /// The space around the words of a cell: above and below.
    pub pad_y: u32,
    /// The size of its letters.
    pub size: u32,
    /// From one line to the next.
    pub leading: u32,
    /// Its rows.
    pub rows: Vec<TableRow>,
}

/// What is on a page under its title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckBody", tag = "body", rename_all = "snake_case")]
pub enum Body {
    /// Who presents what.
    Title {
        /// Above the title: which group.
        above: Block,
        /// Below it: who presents, at which workshop.
        below: Block,
    },
    /// How the group worked: facts beside each other.
    Facts {
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// Rows under heads.
    List {
        /// The one block.
        block: Block,
    },
    /// Two lists beside each other.
    Columns {
        /// The left one.
        left: Block,
        /// The right one.
        right: Block,
    },
    /// Actions.
    Actions {
        /// The table.
        table: Table,
    },
    /// Nothing but words of its own.
    Free {
        /// The one block.
        block: Block,
    },
}

/// A row on a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckRow")]
pub struct PageRow {
    /// The row.
    pub row: RowRef,
    /// The number of an objective or action.
    pub code: String,
    /// The card's kind, for a card.
    pub kind: Option<CardKind>,
    /// Where the plenary stands on it.
    pub consensus: Option<Consensus>,
    /// The members that have reservations.
    pub reserved_by: Vec<String>,
    /// Whether it stands out.
    pub featured: bool,
    /// Whether it is put up for decision.
    pub decision: bool,
    /// Whether it goes on from the page before.
    pub goes_on: bool,
}

/// One page: what the room sees at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckPage")]
pub struct Page {
    /// The slide it is part of.
    pub slide: Id,
    /// What that slide is made from.
    pub kind: SlideKind,
    /// The group that presents.
    pub group: Id,
    /// Its number in the whole deck, from 1.
    pub number: u32,
    /// Which of the slide's pages it is, from 1.
    pub part: u32,
    /// How many pages the slide has.
    pub parts: u32,
    /// The title, in its place.
    pub title: Block,
    /// What is under it.
    pub body: Body,
    /// At its foot and edges: "2 / 3", whose page it is, that words are made up.
    pub edges: Vec<Edge>,
    /// What the presenter means to say.
    pub notes: String,
    /// The rows on it.
    pub rows: Vec<PageRow>,
}

/// Which of the small things around a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckEdgeKind", rename_all = "snake_case")]
pub enum EdgeKind {
    /// Which of the slide's pages it is.
    Part,
    /// Which group's page, of which workshop.
    Running,
    /// That words on it were made up.
    Example,
    /// The page's number.
    Number,
}

/// One of the small things around a page: a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DeckEdge")]
pub struct Edge {
    /// Which.
    pub kind: EdgeKind,
    /// Where it stands.
    pub frame: Frame,
    /// The size of its letters.
    pub size: u32,
    /// Whether it stands at the right of its place.
    pub right: bool,
    /// Its words.
    pub run: Run,
}
