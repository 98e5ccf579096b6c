import { describe, expect, it } from "vitest";

import type { Session, Slot } from "~/platform";

import { byDay, daysBetween, insideOf, moveBlock, overrun } from "./days";

const nobody = { original: null, es: null, en: null, fr: null, outdated: [] };

const block = (id: string, some: Partial<Session> = {}): Session => ({
  id,
  kind: "presentation",
  title: nobody,
  speaker: "",
  institution: nobody,
  panel: null,
  day: null,
  start: null,
  minutes: 30,
  position: id,
  ...some,
});

const slot = (session: string, day: string | null, end: number | null = null): [string, Slot] => [
  session,
  { session, day, start: null, end, overlap: 0 },
];

const agenda = [
  block("a", { day: "2018-03-13", start: 540 }),
  block("b"),
  block("p", { kind: "panel" }),
  block("p1", { panel: "p" }),
  block("c", { day: "2018-03-14", start: 480 }),
  block("d"),
];
const slots = new Map([
  slot("a", "2018-03-13"),
  slot("b", "2018-03-13"),
  slot("p", "2018-03-13", 700),
  slot("p1", "2018-03-13", 715),
  slot("c", "2018-03-14"),
  slot("d", "2018-03-14"),
]);
const days = byDay(agenda, slots);
const [first, second] = days.map((day) => day.key);

describe("the agenda by day", () => {
  it("keeps a panel's presentations inside it", () => {
    expect(days.map((day) => day.blocks.map((session) => session.id))).toEqual([
      ["a", "b", "p"],
      ["c", "d"],
    ]);
    expect(insideOf("p", agenda).map((session) => session.id)).toEqual(["p1"]);
  });

  it("shows a presentation whose panel is gone", () => {
    const alone = byDay([block("x", { panel: "gone" })], new Map());
    expect(alone[0]?.blocks.map((session) => session.id)).toEqual(["x"]);
  });

  it("says by how much the presentations exceed their panel", () => {
    const panel = agenda[2];
    expect(panel && overrun(panel, agenda, slots)).toBe(15);
  });
});

describe("moving a block", () => {
  it("within a day is one change", () => {
    expect(moveBlock(days, "b", first ?? "", 2)).toEqual([
      {
        do: "move",
        entity: "session",
        id: "b",
        owner: null,
        place: { at: "after", row: "p" },
        fields: [{ field: "day", lang: null, value: "2018-03-13" }],
      },
    ]);
  });

  it("hands the day and the start on when the first block leaves", () => {
    const [heir, moved] = moveBlock(days, "c", first ?? "", 1);
    expect(heir).toMatchObject({
      do: "set",
      id: "d",
      fields: [
        { field: "day", value: "2018-03-14" },
        { field: "start", value: 480 },
      ],
    });
    expect(moved).toMatchObject({
      do: "move",
      id: "c",
      place: { at: "after", row: "a" },
      fields: [
        { field: "day", value: "2018-03-13" },
        { field: "start", value: null },
      ],
    });
  });

  it("takes the start over when it becomes the first", () => {
    const [freed, moved] = moveBlock(days, "b", second ?? "", 0);
    expect(freed).toMatchObject({ id: "c", fields: [{ field: "start", value: null }] });
    expect(moved).toMatchObject({
      place: { at: "before", row: "c" },
      fields: [
        { field: "day", value: "2018-03-14" },
        { field: "start", value: 480 },
      ],
    });
  });

  it("leaves everything alone when nothing moves", () => {
    expect(moveBlock(days, "nobody", first ?? "", 0)).toEqual([]);
  });
});

describe("the days of a workshop", () => {
  it("are those from the first to the last", () => {
    expect(daysBetween("2018-02-28", "2018-03-01")).toEqual(["2018-02-28", "2018-03-01"]);
    expect(daysBetween("2018-03-13", null)).toEqual(["2018-03-13"]);
    expect(daysBetween(null, null)).toEqual([]);
  });
});
