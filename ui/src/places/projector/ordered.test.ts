import { expect, it } from "vitest";

import { inOrder } from "./ordered";
import { compose, LEADING, ROOM, type Block, type Measure, type Page } from "./paging";

const box = { width: 1808, height: 740 };

const measure: Measure = {
  item: ({ id }, size, width) => ({
    lines: Math.ceil(Number(id.split("x")[1]) / Math.floor(width / (size / 2))),
    below: 0,
  }),
  head: () => 0,
};

/** Items named by their place and how many characters they have. */
const block = (...lengths: number[]): Block => ({
  items: lengths.map((length, at) => ({ id: `${at + 1}x${length}`, bar: false })),
});

const columns = (page: Page | undefined) =>
  page?.rows.map((row) => row.flatMap(({ cells }) => cells.map((ids) => ids.map(parseFloat))));

it("options in two columns are read down the first, then down the second, and both are as long", () => {
  const options = block(110, 70, 80, 110, 80, 30, 70, 50, 30, 30, 25, 30);
  const plan = compose([options], box, measure, true);
  // More rows of columns than one, each of which is read across.
  expect(plan).toMatchObject({ columns: 2, pages: [{}] });
  expect(plan.pages[0]?.rows.length).toBeGreaterThan(1);
  const set = inOrder(plan, [options], box, measure);
  expect(columns(set.pages[0])).toEqual([
    [
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10, 11, 12],
    ],
  ]);
  expect(set.pages[0]?.height).toBeLessThanOrEqual(box.height);
});

it("the height told is that of the tallest column", () => {
  const options = block(20, 20, 20, 20, 20, 20, 20, 20, 20, 20);
  const plan = { ...compose([options], box, measure, true) };
  const set = inOrder(plan, [options], box, measure);
  const cells = set.pages[0]?.rows[0]?.[0]?.cells ?? [];
  const line = plan.size * LEADING + ROOM.inside;
  const most = Math.max(...cells.map((ids) => ids.length));
  expect(set.pages[0]?.height).toBe(most * line + (most - 1) * ROOM.cards);
});

it("rows that blocks share stay as they are", () => {
  const blocks = [block(40, 40), block(40)];
  const plan = compose(blocks, box, measure);
  expect(inOrder(plan, blocks, box, measure).pages).toEqual(plan.pages);
});
