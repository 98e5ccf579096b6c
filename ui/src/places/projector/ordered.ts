// What has an order is read down the first column, then down the second, however its columns were
// filled.

import {
  heightOf,
  ROOM,
  type Block,
  type Box,
  type Measure,
  type Page,
  type Plan,
  type Strip,
} from "./paging";

/** The plan with rows of columns that stand under one head made one row of long, even columns. */
export function inOrder(plan: Plan, blocks: readonly Block[], box: Box, measure: Measure): Plan {
  const items = new Map(blocks.flatMap(({ items }) => items.map((item) => [item.id, item])));
  const high = (id: string) => {
    const item = items.get(id);
    return item ? heightOf(item, plan.size, plan.width, measure).height : 0;
  };
  return { ...plan, pages: plan.pages.map((page) => evened(page, box.height, high)) };
}

function evened(page: Page, most: number, high: (id: string) => number): Page {
  const rows: Strip[][] = [];
  let { height } = page;
  for (const run of runsOf(page.rows)) {
    const strips = run.flat();
    const [first] = strips;
    const cells = strips.flatMap((strip) => strip.cells);
    const columns = Math.max(...strips.map((strip) => strip.cells.length));
    // A row that blocks share stays as it is, and so does what has one column.
    if (!first || strips.length > run.length || columns < 2) {
      rows.push(...run);
      continue;
    }
    const tallest = (row: readonly string[][]) => Math.max(...row.map((ids) => tall(ids, high)));
    const before =
      strips.reduce((sum, strip) => sum + tallest(strip.cells), 0) + ROOM.cards * (run.length - 1);
    const even = divided(cells.flat(), columns, high);
    const after = tallest(even);
    // Where there is no height for it, all in view is worth more than the order.
    if (height + after - before > most) {
      rows.push(...run);
      continue;
    }
    height += after - before;
    rows.push([{ ...first, cells: even }]);
  }
  return { rows, height };
}

/** Rows that stand under one head, together. */
function runsOf(rows: readonly Strip[][]): Strip[][][] {
  const runs: Strip[][][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row[0]?.under) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

const tall = (ids: readonly string[], high: (id: string) => number) =>
  ids.reduce((sum, id) => sum + high(id), 0) + ROOM.cards * Math.max(0, ids.length - 1);

/** Items one after the other in so many columns, the tallest of which is as low as can be. */
function divided(
  ids: readonly string[],
  columns: number,
  high: (id: string) => number,
): string[][] {
  const limits = ids
    .flatMap((_, from) =>
      ids.slice(from).map((_, length) => tall(ids.slice(from, from + length + 1), high)),
    )
    .sort((a, b) => a - b);
  const enough = limits.find((limit) => filled(ids, limit, high).length <= columns);
  return filled(ids, enough ?? Infinity, high);
}

/** Columns filled in order, none taller than the limit unless a single item is. */
function filled(ids: readonly string[], limit: number, high: (id: string) => number): string[][] {
  const cells: string[][] = [];
  for (const id of ids) {
    const last = cells.at(-1);
    if (last && tall([...last, id], high) <= limit) last.push(id);
    else cells.push([id]);
  }
  return cells;
}
