import { describe, expect, it } from "vitest";

import type { Stance } from "~/platform";

import { byRow, keyAt, nextStance, placeOf } from "./stances";

function stance(delegation: string, kind: Stance["kind"], card: string | null = null): Stance {
  const rest = { cluster: null, objective: null, action: null, position: "a" };
  return { id: `${delegation}-${kind}`, group: "g", delegation, kind, card, ...rest };
}

describe("how delegations stand", () => {
  it("is kept by row, and for the group's work as a whole by group", () => {
    const rows = byRow([stance("blz", "spoke"), stance("blz", "reserves", "c1")]);
    expect(rows.get("g")?.get("blz")).toBe("spoke");
    expect(rows.get("c1")?.get("blz")).toBe("reserves");
  });

  it("is what was said last", () => {
    const rows = byRow([stance("can", "supports", "c1"), stance("can", "reserves", "c1")]);
    expect(rows.get("c1")?.get("can")).toBe("reserves");
  });

  it("turns from support to reservations to nothing with each press", () => {
    expect(nextStance(undefined)).toBe("supports");
    expect(nextStance("supports")).toBe("reserves");
    expect(nextStance("reserves")).toBeNull();
  });
});

describe("the keys of the strip", () => {
  it("are digits first, then letters, never the one that closes it, each once", () => {
    const keys = Array.from({ length: 36 }, (_, index) => keyAt(index));
    expect(keys.slice(0, 12)).toEqual([..."1234567890ab"]);
    expect(keys).not.toContain("t");
    expect(keys.at(-1)).toBeNull();
    expect(new Set(keys.slice(0, -1)).size).toBe(35);
  });

  it("are found by their place on any keyboard", () => {
    expect(placeOf({ key: "&", code: "Digit1" })).toBe(0);
    expect(placeOf({ key: "0", code: "Numpad0" })).toBe(9);
    expect(placeOf({ key: "B", code: "KeyB" })).toBe(11);
    expect(placeOf({ key: "t", code: "KeyT" })).toBe(-1);
    expect(placeOf({ key: "Enter", code: "Enter" })).toBe(-1);
  });
});
