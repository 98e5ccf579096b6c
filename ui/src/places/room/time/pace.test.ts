import { describe, expect, it } from "vitest";

import type { ClockFace } from "~/platform";

import { changedMinutes, endsAt, endsWith, stepTimes, strokes } from "./pace";
import { countdown } from "~/shared/clock";

const NOON = Date.UTC(2018, 2, 13, 12);

function step(id: string, minutes: number | null, spent = 0) {
  return { step: id, minutes, changed: false, spent: spent * 60_000 };
}

/** A face of three steps of 30, 60 and 45 minutes; the second is at hand and has taken 50. */
function face(more: Partial<ClockFace> = {}): ClockFace {
  const steps = [step("a", 30, 28), step("b", 60, 50), step("c", 45)];
  return {
    group: "g",
    running: "b",
    step: "b",
    pace: { steps, ahead: 55 * 60_000, over: 0 },
    ends: NOON + 55 * 60_000,
    silence: null,
    ...more,
  };
}

const minutes = (count: number) => count * 60_000;

describe("a group's time between two answers", () => {
  it("goes on for the step it runs for, and for no other", () => {
    const [first, second] = stepTimes(face(), minutes(3));
    expect(first).toMatchObject({ spent: minutes(28), left: minutes(2), running: false });
    expect(second).toMatchObject({ spent: minutes(53), left: minutes(7), running: true });
  });

  it("tells no time left where nobody planned any", () => {
    const pace = { steps: [step("a", null, 4)], ahead: 0, over: 0 };
    expect(stepTimes(face({ pace, running: "a" }), 0)[0]?.left).toBeNull();
  });

  it("ends when it ended as long as the step keeps to its plan", () => {
    expect(endsAt(face(), 0, "b")).toBe(NOON + minutes(55));
    expect(endsAt(face(), minutes(10), "b")).toBe(NOON + minutes(55));
  });

  it("ends later with every minute over the plan, and with every minute it stands still", () => {
    expect(endsAt(face(), minutes(14), "b")).toBe(NOON + minutes(59));
    expect(endsAt(face({ running: null }), minutes(5), "b")).toBe(NOON + minutes(60));
  });

  it("counts from the step at hand on: what was left of an earlier one is not made up for", () => {
    expect(endsAt(face({ running: null }), 0, "c")).toBe(NOON + minutes(45));
  });

  it("says when it would end with other minutes", () => {
    const longer = [step("a", 30), step("b", 70), step("c", 45)];
    expect(endsWith(face(), 0, "b", longer)).toBe(NOON + minutes(65));
    const shared = [step("a", 30), step("b", 70), step("c", 35)];
    expect(endsWith(face(), 0, "b", shared)).toBe(NOON + minutes(55));
  });

  it("orders only what changes", () => {
    const before = [step("a", 30), step("b", 60)];
    const after = [step("a", 30), step("b", 65)];
    expect(changedMinutes(before, after)).toEqual([{ step: "b", minutes: 65 }]);
  });
});

describe("the clock's strokes", () => {
  it.each([
    [60, 7],
    [59, 7],
    [30, 4],
    [1, 1],
    [0, 0],
    [-3, 0],
  ])("%i of 60 minutes left are %i strokes", (left, full) => {
    expect(strokes(minutes(left), 60)).toBe(full);
  });

  it("has none where nothing was planned", () => {
    expect(strokes(minutes(1), 0)).toBe(0);
  });
});

describe("a countdown", () => {
  it.each([
    [minutes(12) + 40_000, "12:40"],
    [minutes(5), "5:00"],
    [minutes(5) - 1, "5:00"],
    [59_001, "1:00"],
    [1, "0:01"],
    [0, "0:00"],
    [-9_000, "0:00"],
    [minutes(72) + 40_000, "1:12:40"],
  ])("of %i milliseconds is %s", (left, said) => {
    expect(countdown(left)).toBe(said);
  });
});
