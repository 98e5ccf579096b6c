import { expect, test } from "vitest";

import type { SummaryOption } from "~/platform";

import { spots } from "./spots";

function option(place: number, at: [impact: number, feasibility: number] | null): SummaryOption {
  const [impact_at, feasibility_at] = at ?? [0, 0];
  return {
    place,
    kind: null,
    name: "",
    code: "",
    said: { words: "", lang: "es", mark: null, marking: null },
    sum: "",
    weighed: at && { impact: "", feasibility: "", impact_at, feasibility_at },
  };
}

test("low stands at the lower left and high at the upper right, all inside", () => {
  const [low, middle, high] = spots([
    option(3, [100, 100]),
    option(2, [200, 200]),
    option(1, [300, 300]),
  ]);
  expect(middle).toEqual({ places: "2", right: 50, down: 50 });
  expect(low?.right).toBeGreaterThan(0);
  expect(low?.right).toBe(high?.down);
  expect(low?.down).toBe(high?.right);
  expect(high?.right).toBeLessThan(100);
});

test("options in one spot share it, and one that nobody weighed has none", () => {
  const found = spots([option(1, [250, 275]), option(1, [250, 275]), option(3, null)]);
  expect(found.map((spot) => spot.places)).toEqual(["1 · 1"]);
});
