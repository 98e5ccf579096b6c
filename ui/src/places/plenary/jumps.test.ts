import { describe, expect, it } from "vitest";

import type { Step } from "~/platform";

import { jump } from "./jumps";

const title = { original: null, es: null, en: null, fr: null, outdated: [] };
const steps: Step[] = [
  { id: "s1", kind: "context", title, minutes: null, position: "a" },
  { id: "s2", kind: "actions", title, minutes: null, position: "b" },
];

describe("the way to what is missing", () => {
  it("leads to the step where it is written, and to the row", () => {
    const wanting = { group: "g", what: "actions_without_lead" as const, rows: ["a1", "a2"] };
    expect(jump(wanting, steps)).toEqual({ place: "room", group: "g", step: "s2", row: "a1" });
    expect(jump(wanting, steps, "a2")).toMatchObject({ row: "a2" });
  });

  it("leads to the preparation for the seats of a group", () => {
    const wanting = { group: "g", what: "rapporteur" as const, rows: [] };
    expect(jump(wanting, steps)).toEqual({ place: "prepare", group: "g" });
  });

  it("leads to the group where the workshop has no such step", () => {
    const wanting = { group: "g", what: "challenges_unanswered" as const, rows: ["c"] };
    expect(jump(wanting, steps)).toEqual({ place: "room", group: "g", step: undefined, row: "c" });
  });
});
