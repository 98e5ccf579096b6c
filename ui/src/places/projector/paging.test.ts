import { describe, expect, it } from "vitest";

import {
  compose,
  LEADING,
  MOST_LINES,
  pageInView,
  pageOf,
  ROOM,
  type Block,
  type Measure,
} from "./paging";

const box = { width: 1808, height: 740 };
const narrow = { width: 1328, height: 700 };
const HEAD = 60;

/** Words as so many characters, each half a size wide. */
function room(...blocks: number[][]) {
  const lengths = new Map<string, number>();
  const made: Block[] = blocks.map((cards, block) => ({
    items: cards.map((length, at) => {
      const id = `${block}.${at}`;
      lengths.set(id, length);
      return { id, bar: false };
    }),
  }));
  const measure: Measure = {
    item: ({ id }, size, width) => ({
      lines: Math.max(1, Math.ceil((lengths.get(id) ?? 0) / Math.floor(width / (size / 2)))),
      below: 0,
    }),
    head: () => HEAD,
  };
  return { blocks: made, measure };
}

const of = (count: number, length: number) => Array.from({ length: count }, () => length);

function everything(plan: ReturnType<typeof compose>): string[] {
  return plan.pages.flatMap((page) =>
    page.rows.flatMap((row) => row.flatMap((strip) => strip.cells.flat())),
  );
}

describe("the wall", () => {
  it("three cards stand in the largest type, each topic in its own column", () => {
    const { blocks, measure } = room([60], [70]);
    const plan = compose(blocks, box, measure);
    expect(plan).toMatchObject({ size: 60, columns: 2 });
    expect(plan.pages).toHaveLength(1);
    expect(plan.pages[0]?.rows[0]?.map((strip) => strip.block)).toEqual([0, 1]);
  });

  it("more of them make the type smaller before there is a second page", () => {
    const sizes = [1, 3].map((count) => {
      const { blocks, measure } = room(of(count, 70), of(count, 70));
      const plan = compose(blocks, box, measure);
      return [plan.size, plan.pages.length];
    });
    expect(sizes).toEqual([
      [60, 1],
      [44, 1],
    ]);
  });

  it("once pages have to be turned, one more is a fair price for larger words", () => {
    const { blocks, measure } = room(of(12, 70), of(12, 70));
    const plan = compose(blocks, box, measure);
    expect(plan.size).toBe(44);
    expect(plan.pages.length).toBeGreaterThan(1);
  });

  it("pages that would be half empty are no price for larger words", () => {
    const { blocks, measure } = room(of(6, 250), of(6, 250));
    const plan = compose(blocks, box, measure);
    expect(plan.size).toBe(32);
    for (const page of plan.pages.slice(0, -1))
      expect(page.height / box.height).toBeGreaterThan(0.65);
  });

  it("a second row of one topic stands under the head there is", () => {
    const { blocks, measure } = room(of(40, 150));
    const [page] = compose(blocks, box, measure).pages;
    const [first, second] = page?.rows ?? [];
    expect(first?.map((strip) => strip.under)).toEqual([false]);
    expect(second?.map((strip) => strip.under)).toEqual([true]);
  });

  it.each([
    ["wide", box],
    ["four to three", narrow],
  ])(
    "sixty cards are all there, in order, never more than seven lines a column: %s",
    (_, there) => {
      const { blocks, measure } = room(of(25, 90), of(5, 300), of(20, 40), of(10, 120));
      const plan = compose(blocks, there, measure);
      expect(everything(plan)).toEqual(
        blocks.flatMap((block) => block.items.map((item) => item.id)),
      );
      const items = new Map(blocks.flatMap((block) => block.items.map((item) => [item.id, item])));
      for (const page of plan.pages) {
        let height = 0;
        for (const [at, row] of page.rows.entries()) {
          const under = row[0]?.under === true;
          expect(row.reduce((sum, strip) => sum + strip.cells.length, 0)).toBeLessThanOrEqual(
            plan.columns,
          );
          const heights = row.flatMap((strip) =>
            strip.cells.map((cell) => {
              const lines = cell.map((id) => {
                const item = items.get(id);
                const width = plan.width - ROOM.beside;
                const told = item ? measure.item(item, plan.size, width).lines : 0;
                return Math.min(MOST_LINES, told);
              });
              const sum = lines.reduce((all, one) => all + one, 0);
              expect(sum).toBeLessThanOrEqual(MOST_LINES);
              const between = ROOM.cards * (cell.length - 1) + ROOM.inside * cell.length;
              return (under ? 0 : HEAD) + sum * plan.size * LEADING + between;
            }),
          );
          height += Math.max(...heights);
          if (at > 0) height += under ? ROOM.cards : ROOM.rows;
        }
        expect(height).toBeCloseTo(page.height);
        expect(height).toBeLessThanOrEqual(there.height);
      }
    },
  );

  it("topics that do not fit side by side stand in a second row before they leave the page", () => {
    const { blocks, measure } = room([20], [20], [20], [20], [20], [20]);
    const plan = compose(blocks, box, measure);
    expect(plan.pages).toHaveLength(1);
    expect(plan.pages[0]?.rows.length).toBeGreaterThan(1);
  });

  it("a topic goes on under a head that says so", () => {
    const { blocks, measure } = room(of(60, 80));
    const pages = compose(blocks, box, measure).pages;
    expect(pages[0]?.rows[0]?.[0]?.continued).toBe(false);
    for (const { rows } of pages.slice(1)) expect(rows[0]?.[0]?.continued).toBe(true);
  });

  it("a page says once of a topic that it goes on, whatever rows it stands in", () => {
    const { blocks, measure } = room(of(13, 90), of(9, 250), of(17, 60), of(11, 120), of(23, 40));
    for (const there of [box, narrow, { width: 900, height: 740 }]) {
      for (const { rows } of compose(blocks, there, measure).pages) {
        const told = rows.flat().filter((strip) => strip.continued);
        expect(new Set(told.map((strip) => strip.block)).size).toBe(told.length);
      }
    }
  });

  it("a card longer than seven lines has a column for itself", () => {
    const { blocks, measure } = room([20_000, 20]);
    const plan = compose(blocks, box, measure);
    expect(plan.pages[0]?.rows[0]?.[0]?.cells).toEqual([["0.0"], ["0.1"]]);
  });

  it("five hundred cards are set without asking for the larger types", () => {
    const { blocks, measure } = room(of(250, 240), of(250, 240));
    const asked = new Set<number>();
    const plan = compose(blocks, box, {
      ...measure,
      item: (item, size, width) => {
        asked.add(size);
        return measure.item(item, size, width);
      },
    });
    expect([...asked]).not.toContain(60);
    expect(everything(plan)).toHaveLength(500);
  });

  it("objectives take the whole width before they take columns", () => {
    const { blocks, measure } = room(of(3, 90));
    const plan = compose(blocks, box, measure, true);
    expect(plan).toMatchObject({ size: 60, columns: 1 });
  });

  it("nothing at all is one empty page", () => {
    const { blocks, measure } = room([]);
    expect(compose(blocks, box, measure).pages).toHaveLength(1);
    expect(pageInView(compose([], box, measure), { page: 3, at: null, newest: null })).toBe(0);
  });
});

describe("the page in view", () => {
  const { blocks, measure } = room(of(60, 80));
  const plan = compose(blocks, box, measure);
  const last = plan.pages.length - 1;
  const view = { page: null, at: null, newest: null };

  it("follows who asks for it: the facilitator, the row pointed out, the newest card", () => {
    expect(pageOf(plan, "0.59")).toBe(last);
    expect(pageInView(plan, view)).toBe(0);
    expect(pageInView(plan, { ...view, newest: "0.59" })).toBe(last);
    expect(pageInView(plan, { ...view, newest: "0.59", at: "0.0" })).toBe(0);
    expect(pageInView(plan, { page: 1, newest: "0.59", at: "0.0" })).toBe(1);
  });

  it("is one there is", () => {
    expect(pageInView(plan, { ...view, page: 99 })).toBe(last);
    expect(pageInView(plan, { ...view, at: "gone" })).toBe(0);
  });
});
