import { describe, expect, it } from "vitest";

import { face, NAMES } from "./facing";
import { LEADING, MOST_LINES, ROOM, type Block, type Measure, type Plan } from "./paging";

const box = { width: 1808, height: 740 };
const HEAD = 60;

/** Topics of words as so many characters, each half a size wide: those on the left and on the right. */
function room(...topics: [left: number[], right: number[]][]) {
  const lengths = new Map<string, number>();
  const blocks = topics.map(([left, right], block): Block => {
    const items = [...left, ...right].map((length, at) => {
      const id = `${block}.${at < left.length ? `l${at}` : `r${at - left.length}`}`;
      lengths.set(id, length);
      return { id, bar: false };
    });
    return { items, left: left.length };
  });
  const measure: Measure = {
    item: ({ id }, size, width) => ({
      lines: Math.max(1, Math.ceil((lengths.get(id) ?? 0) / Math.floor(width / (size / 2)))),
      below: 44,
    }),
    head: () => HEAD,
  };
  return { blocks, measure };
}

const of = (count: number, length: number) => Array.from({ length: count }, () => length);

/** What stands on a side of a topic, on all pages one after the other. */
function standing(plan: Plan, block: number, side: "left" | "right"): string[] {
  const { left = 0 } = plan.sides ?? {};
  const strips = plan.pages.flatMap((page) => page.rows.flat()).filter((s) => s.block === block);
  const cut = (cells: string[][]) => (side === "left" ? cells.slice(0, left) : cells.slice(left));
  return strips.flatMap((strip) => cut(strip.cells).flat());
}

describe("two sides", () => {
  it("three cards face each other in the largest type", () => {
    const { blocks, measure } = room([[60], [70, 20]]);
    const plan = face(blocks, box, measure);
    expect(plan).toMatchObject({ size: 60, sides: { left: 1, right: 1, lanes: 1 } });
    expect(plan.pages).toHaveLength(1);
    expect(plan.pages[0]?.rows[0]?.[0]?.cells).toEqual([["0.l0"], ["0.r0", "0.r1"]]);
  });

  it("an empty side keeps its place", () => {
    const { blocks, measure } = room([[], [70]]);
    expect(face(blocks, box, measure).pages[0]?.rows[0]?.[0]?.cells).toEqual([[], ["0.r0"]]);
  });

  it.each([
    ["wide", box],
    ["four to three", { width: 1328, height: 700 }],
    ["on edge", { width: 500, height: 700 }],
  ])("sixty cards are all on their side, in order, seven lines a column: %s", (_, there) => {
    const { blocks, measure } = room(
      [of(12, 90), of(9, 180)],
      [of(2, 300), of(1, 20)],
      [of(0, 0), of(14, 60)],
      [of(20, 110), of(2, 400)],
    );
    const plan = face(blocks, there, measure);
    const { left = 0, right = 0 } = plan.sides ?? {};
    const items = new Map(blocks.flatMap((block) => block.items.map((item) => [item.id, item])));
    for (const [at, block] of blocks.entries()) {
      const ids = block.items.map(({ id }) => id);
      expect(standing(plan, at, "left")).toEqual(ids.slice(0, block.left));
      expect(standing(plan, at, "right")).toEqual(ids.slice(block.left));
    }
    for (const page of plan.pages) {
      expect(page.height).toBeLessThanOrEqual(there.height - NAMES);
      for (const strip of page.rows.flat()) {
        expect(strip.cells).toHaveLength(left + right);
        for (const cell of strip.cells) {
          const lines = cell.map((id) => {
            const item = items.get(id);
            const told = item && measure.item(item, plan.size, plan.width - ROOM.beside);
            return Math.min(MOST_LINES, told?.lines ?? 0);
          });
          const sum = lines.reduce((all, one) => all + one, 0);
          expect(sum).toBeLessThanOrEqual(MOST_LINES);
          expect(sum * plan.size * LEADING).toBeLessThan(there.height);
        }
      }
    }
  });

  it("a topic says once on each page that it goes on", () => {
    const { blocks, measure } = room([of(30, 80), of(30, 80)]);
    const pages = face(blocks, box, measure).pages;
    for (const [at, page] of pages.entries()) {
      const [first, ...more] = page.rows.flat();
      expect(first?.continued).toBe(at > 0);
      expect(more.map(({ continued, under }) => ({ continued, under }))).toEqual(
        more.map(() => ({ continued: false, under: true })),
      );
    }
  });

  it("long cards of one topic stand row under row as far as the page has room", () => {
    const { blocks, measure } = room([of(15, 170), of(15, 170)]);
    const plan = face(blocks, { ...box, height: 860 }, measure);
    for (const page of plan.pages.slice(0, -1)) expect(page.rows.length).toBeGreaterThan(1);
  });

  it("a side gets more columns than the other only where that saves many pages", () => {
    const even = room([of(20, 90), of(18, 90)]);
    const half = face(even.blocks, box, even.measure).sides;
    expect(half?.left).toBe(half?.right);
    const onesided = room([of(2, 60), of(40, 90)]);
    const { left = 0, right = 0 } = face(onesided.blocks, box, onesided.measure).sides ?? {};
    expect(right).toBeGreaterThan(left);
  });

  it("five hundred cards are set", () => {
    const { blocks, measure } = room([of(130, 140), of(120, 140)], [of(125, 90), of(125, 30)]);
    const plan = face(blocks, box, measure);
    expect(plan.size).toBe(32);
    expect([...standing(plan, 0, "left"), ...standing(plan, 1, "right")]).toHaveLength(255);
  });
});
