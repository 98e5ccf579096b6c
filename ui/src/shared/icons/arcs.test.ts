import { expect, it } from "vitest";

import { arcs } from "./arcs";

it("four groups are four arcs of the same length, around one point", () => {
  const drawn = arcs(4);
  expect(drawn).toHaveLength(4);
  expect(new Set(drawn.map((arc) => arc.length)).size).toBe(1);
  expect(drawn[0]?.whole.startsWith("M4.000 22.000A12 12")).toBe(true);
  expect(drawn[3]?.whole.endsWith("28.000 22.000")).toBe(true);
});

it("however many groups there are, the arcs never fill more than the half ring", () => {
  for (const count of [1, 2, 3, 7, 12]) {
    const total = arcs(count).reduce((sum, arc) => sum + arc.length, 0);
    expect(total).toBeLessThanOrEqual(Math.PI * 12 + 1e-9);
    expect(total).toBeGreaterThan(Math.PI * 12 * 0.6);
  }
});
