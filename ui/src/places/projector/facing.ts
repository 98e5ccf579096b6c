// How the two sides of each topic are set facing each other: one left of the middle, the other right
// of it, topic under topic. Nothing here measures.

import {
  FILLED,
  heightOf,
  isBetter,
  largest,
  MOST_LINES,
  mostColumns,
  ROOM,
  SIZES,
  widthOf,
  type Block,
  type Box,
  type Item,
  type Measure,
  type Page,
  type Plan,
  type Sides,
  type Strip,
} from "./paging";

/** The height of the names over the two sides, with the room below them. */
export const NAMES = 62;

/** The part of its pages a plan may keep for one side to get more columns than the other. */
const WORTH = 0.8;

/** Sets blocks of two sides into a box. */
export function face(blocks: readonly Block[], box: Box, measure: Measure): Plan {
  const below = { ...box, height: box.height - NAMES };
  return largest(blocks, below, (size) => best(blocks, below, measure, size));
}

function best(
  blocks: readonly Block[],
  box: Box,
  measure: Measure,
  size: number,
): Plan | undefined {
  const most = mostColumns(size, box);
  // Two narrow columns face each other rather than none, but only when there is no smaller type.
  if (most < 2 && size !== SIZES.at(-1)) return undefined;
  let found: Plan | undefined;
  for (const sides of divisions(most)) {
    const plan = set(blocks, box, measure, size, sides);
    // In the smallest type there is no way out of words that are too long for a page.
    if (!plan || (size !== SIZES.at(-1) && tooLong(plan, box))) continue;
    if (plan.pages.length <= 1) return plan;
    const even = sides.left === sides.right;
    if (!even && found && plan.pages.length > found.pages.length * WORTH) continue;
    if (!found || isBetter(plan, found, box)) found = plan;
  }
  return found;
}

const tooLong = ({ pages }: Plan, box: Box) => pages.some(({ height }) => height > box.height);

/** Even halves first. */
function divisions(most: number): Sides[] {
  const found: Sides[] = [{ left: 1, right: 1, lanes: 1 }];
  for (let half = 2; half * 2 <= most; half += 1) {
    found.push({ left: 1, right: 1, lanes: half }, { left: half, right: half, lanes: 1 });
  }
  for (let more = 2; more + 1 <= most; more += 1) {
    found.push({ left: more, right: 1, lanes: 1 }, { left: 1, right: more, lanes: 1 });
  }
  return found;
}

/** An item with what it takes. */
interface Own {
  id: string;
  lines: number;
  height: number;
}

/** A topic, or what is left of one, with the height of its head. */
interface Topic {
  block: number;
  head: number;
  sides: [left: Own[], right: Own[]];
}

function set(
  blocks: readonly Block[],
  box: Box,
  measure: Measure,
  size: number,
  sides: Sides,
): Plan | undefined {
  const own = sides.left + sides.right;
  const columns = own * sides.lanes;
  const width = widthOf(columns, size, box);
  const taking = (items: readonly Item[]): Own[] =>
    items.map((item) => ({ id: item.id, ...heightOf(item, size, width, measure) }));
  const topics = blocks.map(({ items, left = 0 }, block): Topic => {
    const head = measure.head(block, width * own + ROOM.columns * (own - 1));
    return { block, head, sides: [taking(items.slice(0, left)), taking(items.slice(left))] };
  });
  const pages = sides.lanes > 1 ? abreast(topics, sides, box) : stacked(topics, sides, box);
  return pages && { size, columns, width, pages, sides };
}

/** What of a topic stands together: the columns of both sides, and the height of the longest. */
interface Band {
  cells: string[][];
  height: number;
  /** What of the topic is left. */
  rest: Topic;
}

/** As much of a topic as so much height holds below its head. */
function bandOf(topic: Topic, sides: Sides, height: number): Band {
  const columns = [sides.left, sides.right];
  const taken = topic.sides.map((side, at) =>
    inColumns(side, columns[at] ?? 1, height).reduce((sum, cell) => sum + cell.length, 0),
  );
  const cells = topic.sides.flatMap((side, at) =>
    evenly(side.slice(0, taken[at]), columns[at] ?? 1),
  );
  const [left, right] = topic.sides;
  return {
    cells: cells.map((cell) => cell.map(({ id }) => id)),
    height: Math.max(...cells.map(highOf)),
    rest: { ...topic, sides: [left.slice(taken[0]), right.slice(taken[1])] },
  };
}

/** The first items of a side, column by column, none of more lines than can be taken in at a glance.
 * The first is there however little height there is. */
function inColumns(side: readonly Own[], columns: number, height: number): Own[][] {
  const cells: Own[][] = [];
  let lines = 0;
  for (const item of side) {
    const last = cells.at(-1);
    const fits =
      last !== undefined &&
      lines + item.lines <= MOST_LINES &&
      highOf(last) + ROOM.cards + item.height <= height;
    if (last && fits) {
      last.push(item);
      lines += item.lines;
    } else {
      if (cells.length === columns) break;
      cells.push([item]);
      lines = item.lines;
    }
  }
  return cells;
}

/** All items of a side in columns as even as their order lets them be. */
function evenly(side: readonly Own[], columns: number): Own[][] {
  for (let height = highOf(side) / columns; ; height += ROOM.cards) {
    const cells = inColumns(side, columns, height);
    if (cells.reduce((sum, cell) => sum + cell.length, 0) < side.length) continue;
    return [...cells, ...Array.from({ length: columns - cells.length }, (): Own[] => [])];
  }
}

function highOf(items: readonly Own[]): number {
  return items.reduce((sum, { height }, at) => sum + height + (at > 0 ? ROOM.cards : 0), 0);
}

const isDone = ({ sides }: Topic) => sides.every((side) => side.length === 0);

/** Topic under topic; what its columns cannot hold on a page goes on on the next. */
function stacked(topics: readonly Topic[], sides: Sides, box: Box): Page[] {
  const pages: Page[] = [];
  for (const topic of topics) {
    const whole = bandOf(topic, sides, box.height - topic.head);
    const page = pages.at(-1);
    const from = page ? page.height + ROOM.rows + topic.head : 0;
    const here = bandOf(topic, sides, box.height - from);
    // On a page that is full enough no topic begins that is broken for it alone.
    const torn = isDone(whole.rest) && !isDone(here.rest);
    const fits = from + here.height <= box.height;
    let rest = topic;
    if (page && fits && !(torn && page.height >= FILLED * box.height)) {
      page.rows.push([stripOf(topic, here, false)]);
      page.height = from + here.height;
      rest = here.rest;
      if (isDone(rest)) continue;
    }
    // Else an empty topic would not be there at all.
    do {
      const last = rest === topic ? undefined : pages.at(-1);
      const below = (last?.height ?? 0) + ROOM.cards;
      const more = bandOf(rest, sides, box.height - below);
      // What goes on stands right under what is there, as long as there is room.
      if (last && below + more.height <= box.height) {
        last.rows.push([{ ...stripOf(topic, more, false), under: true }]);
        last.height = below + more.height;
        rest = more.rest;
        continue;
      }
      const band = bandOf(rest, sides, box.height - topic.head);
      const strip = stripOf(topic, band, rest !== topic);
      pages.push({ rows: [[strip]], height: topic.head + band.height });
      rest = band.rest;
    } while (!isDone(rest));
  }
  return pages;
}

/** Topics side by side, each of them whole; nothing where one of them is too long for that. */
function abreast(topics: readonly Topic[], sides: Sides, box: Box): Page[] | undefined {
  const pages: Page[] = [];
  for (let at = 0; at < topics.length; at += sides.lanes) {
    const row = topics.slice(at, at + sides.lanes);
    const head = Math.max(...row.map((topic) => topic.head));
    const bands = row.map((topic) => bandOf(topic, sides, box.height - head));
    if (bands.some((band) => !isDone(band.rest) || head + band.height > box.height))
      return undefined;
    const height = head + Math.max(...bands.map((band) => band.height));
    const strips = bands.map((band) => stripOf(band.rest, band, false));
    const page = pages.at(-1);
    if (page && page.height + ROOM.rows + height <= box.height) {
      page.rows.push(strips);
      page.height += ROOM.rows + height;
    } else {
      pages.push({ rows: [strips], height });
    }
  }
  return pages;
}

function stripOf({ block }: Topic, { cells }: Band, continued: boolean): Strip {
  return { block, continued, under: false, cells };
}
