import { describe, expect, it } from "vitest";

import type { Card } from "~/platform";

import { drop, nudge, type Lane } from "./dropPolicy";

const card: Card = {
  id: "card",
  group: "group",
  topic: "money",
  step: null,
  kind: "challenge",
  text: { original: "es", es: "Algo", en: null, fr: null, outdated: [] },
  delegation: null,
  offered_by: "",
  cluster: null,
  merged_into: null,
  parked: false,
  veiled: false,
  marking: null,
  example: false,
  position: "5",
};

const lane = (more: Partial<Lane> = {}): Lane => ({
  group: "group",
  topic: "money",
  kinds: ["challenge"],
  step: null,
  ...more,
});

describe("dropping a card", () => {
  it("where it was asks for nothing", () => {
    expect(drop(card, lane(), ["a", "card", "b"], ["a", "card", "b"])).toBeNull();
  });

  it("elsewhere in its lane moves it beside its new neighbour and changes nothing else", () => {
    expect(drop(card, lane(), ["a", "b", "card"], ["a", "card", "b"])).toEqual({
      do: "move",
      entity: "card",
      id: "card",
      owner: null,
      place: { at: "after", row: "b" },
      fields: [],
    });
  });

  it("at the head of a lane puts it before the first", () => {
    const moved = drop(card, lane(), ["card", "a"], ["a", "card"]);
    expect(moved).toMatchObject({ place: { at: "before", row: "a" } });
  });

  it("into an empty lane of another topic gives it that topic", () => {
    expect(drop(card, lane({ topic: "maps" }), ["card"], [])).toMatchObject({
      place: { at: "last" },
      fields: [{ field: "topic", value: "maps" }],
    });
  });

  it("for the whole group takes its topic away", () => {
    expect(drop(card, lane({ topic: null }), ["card"], [])).toMatchObject({
      fields: [{ field: "topic", value: null }],
    });
  });

  it("on the other side makes it what that side holds", () => {
    expect(drop(card, lane({ kinds: ["opportunity"] }), ["card"], [])).toMatchObject({
      fields: [{ field: "kind", value: "opportunity" }],
    });
  });

  it("in a lane that shows several kinds keeps its own where it can", () => {
    const shown = lane({ topic: "maps", kinds: ["context", "challenge"] });
    expect(drop(card, shown, ["card"], [])).toMatchObject({
      fields: [{ field: "topic", value: "maps" }],
    });
  });

  it("in another group gives it to that group", () => {
    expect(drop(card, lane({ group: "other", topic: null }), ["card"], [])).toMatchObject({
      owner: "other",
    });
  });

  it("in a discussion ties it to that step", () => {
    const talk = lane({ kinds: ["point"], step: "talk" });
    expect(drop(card, talk, ["card"], [])).toMatchObject({
      fields: [
        { field: "kind", value: "point" },
        { field: "step", value: "talk" },
      ],
    });
  });

  it("that is not there asks for nothing", () => {
    expect(drop(card, lane(), ["a"], ["a"])).toBeNull();
  });
});

describe("moving a card by one place", () => {
  it("goes past its neighbour", () => {
    expect(nudge(card, ["a", "card", "b"], -1)).toMatchObject({
      place: { at: "before", row: "a" },
    });
    expect(nudge(card, ["a", "card", "b"], 1)).toMatchObject({ place: { at: "after", row: "b" } });
  });

  it("stops at both ends", () => {
    expect(nudge(card, ["card", "b"], -1)).toBeNull();
    expect(nudge(card, ["a", "card"], 1)).toBeNull();
    expect(nudge(card, ["a", "b"], 1)).toBeNull();
  });
});
