// How words are set on the wall: the largest type at which everything is in view, else pages of the
// smallest. Nothing here measures; lines are told by whoever can see the words.
//
// Lengths are those of a screen of 1080 lines.

/** The sizes of type, the largest first. */
export const SIZES = [60, 44, 32] as const;

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

/** The widest line, in sizes of type: some 60 characters. */
const WIDEST = 30;

/** What stands under one head: the cards of a topic. */
export interface Block {
  items: readonly Item[];
}

/** Something of words: a card, an objective, an option. */
export interface Item {
  id: string;
  /** What it needs below its words. */
  below: number;
}

/** Tells how much the words take. */
export interface Measure {
  /** The lines of an item's words. */
  lines(item: Item, size: number, width: number): number;
  /** The height of the head of a block, with the room below it; 0 where it has none. */
  head(block: number, width: number): number;
}

/** The cells of one block that stand side by side under one head. */
export interface Strip {
  block: number;
  /** Whether the block began earlier. */
  continued: boolean;
  /** The items of each of its columns. */
  cells: string[][];
}

/** A page: rows of columns. */
export interface Page {
  rows: Strip[][];
}

/** What goes where. */
export interface Plan {
  size: number;
  /** How many columns stand side by side. */
  columns: number;
  /** The width of each. */
  width: number;
  pages: Page[];
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

/** Sets blocks of words into a box. */
export function compose(blocks: readonly Block[], box: Box, measure: Measure): Plan {
  const count = blocks.reduce((sum, block) => sum + block.items.length, 0);
  for (const size of SIZES) {
    const most = mostColumns(size, box);
    // Not even a line for each: no need to look any closer.
    if (count > most * Math.max(1, Math.floor(box.height / (size * LEADING)))) continue;
    for (const columns of worthTrying(blocks.length, most)) {
      const plan = set(blocks, box, measure, size, columns);
      if (plan.pages.length <= 1) return plan;
    }
  }
  const size = SIZES[SIZES.length - 1] ?? 32;
  const most = mostColumns(size, box);
  const plans = worthTrying(blocks.length, most)
    .filter((columns) => columns >= Math.min(blocks.length, most))
    .map((columns) => set(blocks, box, measure, size, columns));
  return plans.reduce((best, plan) => (plan.pages.length < best.pages.length ? plan : best));
}

/** How many columns fit side by side. */
function mostColumns(size: number, box: Box): number {
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

function set(
  blocks: readonly Block[],
  box: Box,
  measure: Measure,
  size: number,
  columns: number,
): Plan {
  const share = (box.width - ROOM.columns * (columns - 1)) / columns;
  const width = Math.floor(Math.min(share, size * WIDEST + ROOM.beside));
  const heads = blocks.map((_, index) => measure.head(index, width));
  const cells = blocks.map((block, index) =>
    cellsOf(block, index, size, width, box.height - (heads[index] ?? 0), measure),
  );
  const packed = (whole: boolean) => pagesOf(rowsOf(cells, columns, whole), heads, columns, box);
  // A topic is kept together in one row where that costs no page.
  const [together, close] = [packed(true), packed(false)];
  const pages = together.length <= close.length ? together : close;
  return { size, columns, width, pages };
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
    const lines = Math.min(MOST_LINES, measure.lines(item, size, width - ROOM.beside));
    const own = lines * size * LEADING + ROOM.inside + item.below;
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
  let used = 0;
  for (const row of rows) {
    const height = Math.max(...row.map((cell) => (heads[cell.block] ?? 0) + cell.height));
    const page = pages.at(-1);
    // A column below another, over the whole width, would be one long column.
    const fits = columns > 1 && used + ROOM.rows + height <= box.height;
    const strips = stripsOf(row, begun);
    if (page && fits) {
      page.rows.push(strips);
      used += ROOM.rows + height;
    } else {
      pages.push({ rows: [strips] });
      used = height;
    }
  }
  return pages;
}

function stripsOf(row: readonly Cell[], begun: Set<number>): Strip[] {
  const strips: Strip[] = [];
  for (const { block, items } of row) {
    const last = strips.at(-1);
    if (last?.block === block) last.cells.push(items);
    else strips.push({ block, continued: begun.has(block), cells: [items] });
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
