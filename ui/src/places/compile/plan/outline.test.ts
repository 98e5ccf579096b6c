import { expect, test } from "vitest";

import type { CompiledPlan, Origin } from "~/platform";

import { linesOf, standsFor, unfolded } from "./outline";

const origin = (row: string): Origin => ({
  row,
  code: "",
  group: "g",
  topic: null,
  cards: [],
  clusters: [],
  remarks: [],
  contested: false,
});
const row = (id: string, code: string, merged: string[] = []) => ({
  id,
  code,
  frozen: false,
  contested: false,
  split_from: null,
  origins: [id, ...merged].map(origin),
});
const section = (id: string, after_axes: boolean) => ({
  id,
  kind: "free" as const,
  title: {},
  body: {},
  after_axes,
  contested: false,
});

const compiled: CompiledPlan = {
  plan: {
    sections: [section("before", false), section("after", true)],
    axes: [
      {
        id: "axis",
        code: "1",
        frozen: false,
        group: "g",
        title: {},
        body: {},
        contested: false,
        objectives: [
          { ...row("o", "1.1", ["p"]), actions: [row("a", "1.1.1"), row("b", "1.1.2")] },
        ],
      },
    ],
  },
  gaps: [],
  load: { leads: [], years: [], undated: [], unled: [] },
};

test("texts stand before and after the axes, and everything under what it is part of", () => {
  const lines = linesOf(compiled);
  expect(lines.map((line) => line.id)).toEqual(["before", "axis", "o", "a", "b", "after"]);
  expect(lines.find((line) => line.id === "a")?.parent).toBe("o");
});

test("what is folded hides all that is under it", () => {
  const seen = (...folded: string[]) =>
    unfolded(linesOf(compiled), new Set(folded)).map((line) => line.id);
  expect(seen("o")).toEqual(["before", "axis", "o", "after"]);
  expect(seen("axis")).toEqual(["before", "axis", "after"]);
});

test("a row that was merged is found where another stands for it", () => {
  expect(standsFor(linesOf(compiled), "p")?.id).toBe("o");
  expect(standsFor(linesOf(compiled), "gone")).toBeUndefined();
});
