// How words are set on the wall: the largest type at which everything is in view, else pages of the
// smallest. Nothing here measures; lines are told by whoever can see the words.
//
// Lengths are those of a screen of 1080 lines.

/** The sizes of type, the largest first. */
export const SIZES = [60, 52, 44, 38, 32] as const;

const SMALLEST = 32;
const LARGER = 44;

/** The height of a line, in sizes of type. */
export const LEADING = 1.25;

/** The most lines of words a column holds; so many can still be taken in at a glance. */
export const MOST_LINES = 7;

/** The room around the parts of a page. */
export const ROOM = {
  /** Between two columns. */
  columns: 36,
  /** Between two cards. */
  cards: 16,
  /** Between two rows of columns. */
  rows: 32,
  /** Above and below the words of a card, its border included. */
  inside: 26,
  /** Beside the words of a card, its edge included. */
  beside: 46,
} as const;

/** The narrowest column, in sizes of type: some 26 characters. */
const NARROWEST = 13;

/** How many rows of columns a page may be planned for: shorter columns leave room for more rows. */
const ROWS = [1, 2, 3];

/** Below this part of its height a page looks half empty, and larger words are no excuse for that. */
export const FILLED = 0.65;

/** The widest line, in sizes of type: some 60 characters. */
const WIDEST = 30;

/** What stands under one head: the cards of a topic. */
export interface Block {
  items: readonly Item[];
  /** How many of them stand on the left, where it has two sides that face each other. */
  left?: number;
}

/** Something of words: a card, an objective, an option. */
export interface Item {
  id: string;
  /** Whether it has a bar. */
  bar: boolean;
}

/** Tells how much the words take. */
export interface Measure {
  /** The lines of an item's words, and the height of what stands below them. */
  item(item: Item, size: number, width: number): { lines: number; below: number };
  /** The height of the head of a block, with the room below it; 0 where it has none. */
  head(block: number, width: number): number;
}

/** The cells of one block that stand side by side under one head. */
export interface Strip {
  block: number;
  /** Whether it is the first of its page to say that the block began earlier. */
  continued: boolean;
  /** Whether it stands right under a row of the same block, whose head is its own. */
  under: boolean;
  /** The items of each of its columns. */
  cells: string[][];
}

/** A page: rows of columns. */
export interface Page {
  rows: Strip[][];
  /** The height they take together. */
  height: number;
}

/** What goes where. */
export interface Plan {
  size: number;
  /** How many columns stand side by side. */
  columns: number;
  /** The width of each. */
  width: number;
  pages: Page[];
  /** How columns are divided, where two sides face each other. */
  sides?: Sides;
}

/** How the columns of a page are divided among blocks and their two sides. */
export interface Sides {
  /** The columns of the side that stands left. */
  left: number;
  /** The columns of the side that stands right. */
  right: number;
  /** How many blocks stand side by side. */
  lanes: number;
}

/** The box there is for it. */
export interface Box {
  width: number;
  height: number;
}

interface Cell {
  block: number;
  items: string[];
  lines: number;
  height: number;
}

/** Sets blocks of words into a box; `wide` where long lines are better than many columns. */
export function compose(blocks: readonly Block[], box: Box, measure: Measure, wide = false): Plan {
  return largest(blocks, box, (size) => best(blocks, box, measure, size, wide));
}

/** The plan in the largest type it can have; `at` makes the best one of a size, if there is any. */
export function largest(
  blocks: readonly Block[],
  box: Box,
  at: (size: number) => Plan | undefined,
): Plan {
  const count = blocks.reduce((sum, block) => sum + block.items.length, 0);
  // Not even a line for each on so many pages: no need to look any closer.
  const hopeless = (size: number, pages: number) =>
    count > pages * mostColumns(size, box) * Math.max(1, Math.floor(box.height / (size * LEADING)));
  for (const size of SIZES) {
    if (hopeless(size, 1)) continue;
    const plan = at(size);
    if (plan && plan.pages.length <= 1) return plan;
  }
  const smallest = at(SMALLEST) ?? nothing(SMALLEST, box);
  // Where pages have to be turned anyhow, one more is a fair price for words a third larger.
  const pages = smallest.pages.length + 1;
  if (hopeless(LARGER, pages)) return smallest;
  const larger = at(LARGER);
  const fair = larger && larger.pages.length <= pages && filled(larger, box) >= FILLED;
  return fair ? larger : smallest;
}

function nothing(size: number, box: Box): Plan {
  return { size, columns: 1, width: box.width, pages: [{ rows: [], height: 0 }] };
}

/**
 * The part of itself the emptiest page fills; the last one may be as empty as it is. Where two sides
 * face each other the one may well be empty.
 */
function filled({ pages, columns, sides }: Plan, box: Box): number {
  const wide = ({ rows }: Page) =>
    sides ? 1 : Math.max(0, ...rows.map((row) => cellsIn(row))) / columns;
  const full = (page: Page) => wide(page) * (page.height / box.height);
  return Math.min(1, ...pages.slice(0, -1).map(full));
}

const cellsIn = (row: readonly Strip[]) => row.reduce((sum, { cells }) => sum + cells.length, 0);

/** The fewest pages at a size; where it makes no difference, each block in a column of its own. */
function best(
  blocks: readonly Block[],
  box: Box,
  measure: Measure,
  size: number,
  wide: boolean,
): Plan {
  let found: Plan | undefined;
  const most = mostColumns(size, box);
  const ways = worthTrying(wide ? 1 : blocks.length, most).flatMap((columns) =>
    ROWS.flatMap((rows) => [false, true].map((oneHead) => ({ columns, rows, oneHead }))),
  );
  for (const way of ways) {
    if (way.rows === 1 && way.oneHead) continue;
    const plan = set(blocks, box, measure, size, way);
    if (plan.pages.length <= 1) return plan;
    if (!found || isBetter(plan, found, box)) found = plan;
  }
  return found ?? nothing(size, box);
}

/** Whether a plan is better: fewer pages, none that looks half empty even if it takes one more, and
 * then the longer lines. */
export function isBetter(plan: Plan, than: Plan, box: Box): boolean {
  const full = [plan, than].map((one) => Math.min(FILLED, filled(one, box)));
  const price = ({ pages }: Plan, part = 0) => pages.length + (part < FILLED ? 1 : 0);
  const cheaper = price(than, full[1]) - price(plan, full[0]);
  if (cheaper !== 0) return cheaper > 0;
  const fuller = (full[0] ?? 0) - (full[1] ?? 0);
  return fuller !== 0 ? fuller > 0 : plan.columns < than.columns;
}

/** How many columns fit side by side. */
export function mostColumns(size: number, box: Box): number {
  const fit = (box.width + ROOM.columns) / (size * NARROWEST + ROOM.columns);
  return Math.max(1, Math.floor(fit));
}

/** Numbers of columns, first the one that gives each block its own. */
function worthTrying(blocks: number, most: number): number[] {
  const own = Math.max(1, Math.min(blocks, most));
  const more = Array.from({ length: most - own }, (_, index) => own + 1 + index);
  const fewer = Array.from({ length: own - 1 }, (_, index) => own - 1 - index);
  return [own, ...more, ...fewer];
}

/** A way to divide a page. */
interface Way {
  columns: number;
  rows: number;
  /** Whether its rows are meant to stand under one head. */
  oneHead: boolean;
}

function set(
  blocks: readonly Block[],
  box: Box,
  measure: Measure,
  size: number,
  { columns, rows, oneHead }: Way,
): Plan {
  const width = widthOf(columns, size, box);
  const heads = blocks.map((_, index) => measure.head(index, width));
  const high = (head: number) =>
    oneHead
      ? (box.height - head - ROOM.cards * (rows - 1)) / rows
      : (box.height - ROOM.rows * (rows - 1)) / rows - head;
  const cells = blocks.map((block, index) =>
    cellsOf(block, index, size, width, high(heads[index] ?? 0), measure),
  );
  const packed = (whole: boolean): Plan => {
    const pages = pagesOf(rowsOf(cells, columns, whole), heads, columns, box);
    return { size, columns, width, pages };
  };
  // A topic is kept together in one row where that costs no page and empties none.
  const [together, close] = [packed(true), packed(false)];
  return isBetter(close, together, box) ? close : together;
}

/** How wide each of so many columns is. */
export function widthOf(columns: number, size: number, box: Box): number {
  const share = (box.width - ROOM.columns * (columns - 1)) / columns;
  return Math.floor(Math.min(share, size * WIDEST + ROOM.beside));
}

/** What an item takes of a column: the lines of its words, and its height with all around them. */
export function heightOf(
  item: Item,
  size: number,
  width: number,
  measure: Measure,
): { lines: number; height: number } {
  const told = measure.item(item, size, width - ROOM.beside);
  const lines = Math.min(MOST_LINES, told.lines);
  return { lines, height: lines * size * LEADING + ROOM.inside + told.below };
}

/** A block's items, column by column. */
function cellsOf(
  block: Block,
  index: number,
  size: number,
  width: number,
  height: number,
  measure: Measure,
): Cell[] {
  const cells: Cell[] = [];
  let last: Cell | undefined;
  for (const item of block.items) {
    const { lines, height: own } = heightOf(item, size, width, measure);
    const fits =
      last !== undefined &&
      last.lines + lines <= MOST_LINES &&
      last.height + ROOM.cards + own <= height;
    if (last && fits) {
      last.items.push(item.id);
      last.lines += lines;
      last.height += ROOM.cards + own;
    } else {
      last = { block: index, items: [item.id], lines, height: own };
      cells.push(last);
    }
  }
  return cells.length > 0 ? cells : [{ block: index, items: [], lines: 0, height: 0 }];
}

function rowsOf(blocks: readonly Cell[][], columns: number, whole: boolean): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  const turn = () => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  for (const cells of blocks) {
    const apart = cells.length <= columns && row.length + cells.length > columns;
    if (whole && apart) turn();
    for (const cell of cells) {
      if (row.length === columns) turn();
      row.push(cell);
    }
  }
  turn();
  return rows;
}

function pagesOf(
  rows: readonly Cell[][],
  heads: readonly number[],
  columns: number,
  box: Box,
): Page[] {
  const pages: Page[] = [];
  const begun = new Set<number>();
  let told = new Set<number>();
  let lines = 0;
  let over: number | null = null;
  for (const row of rows) {
    const page = pages.at(-1);
    const own = onlyBlock(row);
    const under = own !== null && own === over;
    const high = (cell: Cell) => (under ? 0 : (heads[cell.block] ?? 0)) + cell.height;
    const height = Math.max(...row.map(high));
    const most = Math.max(...row.map((cell) => cell.lines));
    // Over the whole width a column below another is one long column.
    const short = columns > 1 || lines + most <= MOST_LINES;
    const gap = under ? ROOM.cards : ROOM.rows;
    if (page && short && page.height + gap + height <= box.height) {
      page.rows.push(stripsOf(row, begun, told, under));
      page.height += gap + height;
      lines += most;
    } else {
      const head = Math.max(...row.map((cell) => (heads[cell.block] ?? 0) + cell.height));
      told = new Set();
      pages.push({ rows: [stripsOf(row, begun, told, false)], height: head });
      lines = most;
    }
    over = own;
  }
  return pages;
}

/** The block a row is all of, if there is one. */
function onlyBlock(row: readonly Cell[]): number | null {
  const [first] = row;
  return first && row.every((cell) => cell.block === first.block) ? first.block : null;
}

/** A row's cells, under the heads of their blocks. That a block goes on is told once on a page. */
function stripsOf(
  row: readonly Cell[],
  begun: Set<number>,
  told: Set<number>,
  under: boolean,
): Strip[] {
  const strips: Strip[] = [];
  for (const { block, items } of row) {
    const last = strips.at(-1);
    if (last?.block === block) last.cells.push(items);
    else {
      const continued = !under && begun.has(block) && !told.has(block);
      strips.push({ block, continued, under, cells: [items] });
      if (continued) told.add(block);
    }
    begun.add(block);
  }
  return strips;
}

/** The page an item is on; nothing when it is on none. */
export function pageOf(plan: Plan, id: string | null): number | null {
  if (id === null) return null;
  const at = plan.pages.findIndex((page) =>
    page.rows.some((row) => row.some((strip) => strip.cells.some((cell) => cell.includes(id)))),
  );
  return at >= 0 ? at : null;
}

/** What decides which page is in view. */
export interface Wanted {
  /** The page the facilitator asks for. */
  page: number | null;
  /** The row that is pointed out. */
  at: string | null;
  /** The item that was added last. */
  newest: string | null;
}

/** The page in view: the one asked for, else that of the row pointed out, else of the newest. */
export function pageInView(plan: Plan, wanted: Wanted): number {
  const page = wanted.page ?? pageOf(plan, wanted.at) ?? pageOf(plan, wanted.newest) ?? 0;
  return Math.max(0, Math.min(page, plan.pages.length - 1));
}
