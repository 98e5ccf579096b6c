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

it("the row that was made last is the newest, wherever it stands; it settles in when it comes", () => {
  const first = look(board("s", "a", "b"), null);
  expect(first).toMatchObject({ newest: "b", added: false });
  const second = look(board("s", "a", "c", "b"), first);
  expect(second).toMatchObject({ newest: "c", added: true });
  expect(look(board("s", "c", "b"), second)).toMatchObject({ newest: "c", added: false });
  expect(look(board("s", "a", "b"), second)).toMatchObject({ newest: "b", added: false });
});

it("in another step nothing is added", () => {
  const first = look(board("s", "a"), null);
  expect(look(board("t", "x", "y"), first).added).toBe(false);
});

it("where nothing is shown nothing is the newest", () => {
  expect(look(board("s"), null)).toMatchObject({ newest: null, added: false });
});
