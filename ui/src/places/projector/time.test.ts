import { expect, it } from "vitest";

import type { ClockFace } from "~/platform";

import { timeLeft, wholeMinutes } from "./time";

const face = (more: Partial<ClockFace> = {}): ClockFace => ({
  group: "g",
  running: "s",
  step: "s",
  pace: { steps: [{ step: "s", minutes: 40, changed: false, spent: 600_000 }], ahead: 0, over: 0 },
  ends: 0,
  silence: null,
  ...more,
});

it("time that runs goes on between two tellings, time that stands does not", () => {
  expect(timeLeft(face(), 60_000)).toMatchObject({ left: 29 * 60_000, running: true });
  expect(timeLeft(face({ running: null }), 60_000)).toMatchObject({ left: 30 * 60_000 });
});

it("the clock of silent writing goes before the step's", () => {
  const silence = { minutes: 5, left: 150_000 };
  expect(timeLeft(face({ silence }), 0)).toMatchObject({ silence: true, share: 0.5 });
});

it("a step nobody planned time for has no clock", () => {
  const pace = {
    steps: [{ step: "s", minutes: null, changed: false, spent: 0 }],
    ahead: 0,
    over: 0,
  };
  expect(timeLeft(face({ pace }), 0)).toBeNull();
});

it("minutes are said as people say them", () => {
  expect([60_001, 60_000, 1, -59_000, -60_000].map(wholeMinutes)).toEqual([2, 1, 1, 0, 1]);
});
