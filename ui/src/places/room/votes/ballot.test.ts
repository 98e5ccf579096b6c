import { describe, expect, it } from "vitest";

import {
  dotsGiven,
  isBlank,
  linesOf,
  marksFrom,
  withDots,
  withDotsLeft,
  withLevel,
  withoutLevels,
} from "./ballot";

describe("a ballot of dots", () => {
  it("counts what it gives and never less than nothing", () => {
    const marks = withDots(withDots({}, "a", 2), "b", -1);
    expect(dotsGiven(marks)).toBe(2);
    expect(linesOf(marks)).toEqual([{ option: "a", dots: 2, impact: null, feasibility: null }]);
  });

  it("gives no more than are left where that is asked for", () => {
    const marks = withDotsLeft(withDots({}, "a", 2), "b", 9, 3);
    expect(dotsGiven(marks)).toBe(3);
    expect(dotsGiven(withDotsLeft(marks, "a", 3, 3))).toBe(3);
    expect(dotsGiven(withDotsLeft(marks, "a", 1, 3))).toBe(2);
  });

  it("is kept as it was typed where the core is to say that it is too much", () => {
    expect(dotsGiven(withDots(withDots({}, "a", 9), "b", 9))).toBe(18);
  });
});

describe("a ballot of levels", () => {
  it("says which options still lack one", () => {
    const marks = withLevel(withLevel({}, "a", "impact", 3), "a", "feasibility", 1);
    expect(withoutLevels(marks, ["a", "b"])).toBe(1);
    expect(withoutLevels(withLevel(marks, "b", "impact", 2), ["a", "b"])).toBe(1);
  });

  it("is blank again when every level is taken back", () => {
    const marks = withLevel(withLevel({}, "a", "impact", 3), "a", "impact", null);
    expect(isBlank(marks)).toBe(true);
    expect(linesOf(marks)).toEqual([]);
  });
});

it("a kept ballot reads back as it was given", () => {
  const marks = withLevel(withDots({}, "a", 2), "b", "impact", 3);
  const kept = linesOf(marks).map((line, at) => ({
    ...line,
    id: String(at),
    ballot: "x",
    position: String(at),
  }));
  expect(linesOf(marksFrom(kept))).toEqual(linesOf(marks));
});
