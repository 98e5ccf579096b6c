import { expect, it } from "vitest";

import { spread, type Spot } from "./spread";

const frame = { left: 0, right: 400, top: 0, bottom: 400 };

function nearest(spots: Spot[]): number {
  let least = Infinity;
  spots.forEach((a, one) =>
    spots.slice(one + 1).forEach((b) => {
      least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
    }),
  );
  return least;
}

it("leaves points that are apart where they are", () => {
  const [a, b] = spread(
    [
      { x: 100, y: 100 },
      { x: 300, y: 300 },
    ],
    26,
    frame,
  );
  expect(a?.x).toBeCloseTo(100, 0);
  expect(b?.y).toBeCloseTo(300, 0);
});

it.each([2, 7, 20])("%d options on one spot are all to be seen", (count) => {
  const placed = spread(
    Array.from({ length: count }, () => ({ x: 200, y: 200 })),
    26,
    frame,
  );
  expect(nearest(placed)).toBeGreaterThan(24);
});

it("keeps points of a corner inside the chart", () => {
  const placed = spread(
    Array.from({ length: 9 }, () => ({ x: 400, y: 0 })),
    26,
    frame,
  );
  expect(nearest(placed)).toBeGreaterThan(20);
  expect(placed.every(({ x, y }) => x <= 400 && y >= 0)).toBe(true);
});

it("draws the same chart from the same votes", () => {
  const spots = [
    { x: 10, y: 10 },
    { x: 10, y: 10 },
    { x: 12, y: 9 },
  ];
  expect(spread(spots, 26, frame)).toEqual(spread(spots, 26, frame));
});
