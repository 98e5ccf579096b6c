import { describe, expect, it } from "vitest";

import type { Card } from "~/platform";

import { everything, isFiltering, passes } from "./filter";

const card = { delegation: "cr", marking: null, kind: "challenge", topic: "money" } as Card;
const voice = { ...card, delegation: "hn" };
const shows = (filter: object, one = card, voices: Card[] = [], topic: string | null = "money") =>
  passes(one, { ...everything, ...filter }, voices, topic);

describe("the filter", () => {
  it("shows everything until something is asked for", () => {
    expect(isFiltering(everything)).toBe(false);
    expect(isFiltering({ ...everything, kind: "context" })).toBe(true);
    expect(shows({})).toBe(true);
  });

  it("asks who said it, one of the voices merged into it too", () => {
    expect(shows({ delegation: "cr" })).toBe(true);
    expect(shows({ delegation: "hn" })).toBe(false);
    expect(shows({ delegation: "hn" }, card, [voice])).toBe(true);
    expect(shows({ delegation: "nobody" })).toBe(false);
    expect(shows({ delegation: "nobody" }, { ...card, delegation: null })).toBe(true);
  });

  it("asks for a marking, or for none", () => {
    expect(shows({ marking: "unmarked" })).toBe(true);
    expect(shows({ marking: "amber" })).toBe(false);
    expect(shows({ marking: "amber" }, { ...card, marking: "amber" })).toBe(true);
  });

  it("asks for a topic, or for the group as a whole", () => {
    expect(shows({ topic: "money" })).toBe(true);
    expect(shows({ topic: "maps" })).toBe(false);
    expect(shows({ topic: "whole" }, card, [], null)).toBe(true);
  });

  it("asks for all of it at once", () => {
    expect(shows({ kind: "challenge", delegation: "cr" })).toBe(true);
    expect(shows({ kind: "context", delegation: "cr" })).toBe(false);
  });
});
