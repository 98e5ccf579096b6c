import { expect, it } from "vitest";

import type { Projected } from "~/platform";

import { look } from "./newest";

const board = (step: string, ...ids: string[]): Projected => ({
  workshop: {},
  group: { id: "g", number: 1, title: {} },
  step: { id: step, kind: "context", title: {}, question: {} },
  body: {
    body: "objectives",
    objectives: ids.map((id) => ({
      id,
      code: id,
      text: {},
      answers: 0,
      actions: [],
      stances: { supports: [], reserves: [] },
    })),
  },
  hidden: 0,
  veiled: 0,
  strip: [],
  at: null,
  page: null,
});

it("what was not there before is the newest, until it goes or something newer comes", () => {
  const first = look(board("s", "a", "b"), null);
  expect(first.newest).toBeNull();
  const second = look(board("s", "a", "c", "b"), first);
  expect(second.newest).toBe("c");
  expect(look(board("s", "c", "b"), second).newest).toBe("c");
  expect(look(board("s", "a", "b"), second).newest).toBeNull();
});

it("in another step nothing is new", () => {
  const first = look(board("s", "a"), null);
  expect(look(board("t", "x", "y"), first).newest).toBeNull();
});
