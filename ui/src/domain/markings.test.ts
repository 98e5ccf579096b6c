import { describe, expect, it } from "vitest";

import { isOpen, isWithin, markingsIn } from "./markings";

describe("markings", () => {
  it("a room sees what is marked no higher than what it may see", () => {
    expect(isWithin("unclassified", "unclassified")).toBe(true);
    expect(isWithin("confidential", "unclassified")).toBe(false);
    expect(isWithin("confidential", "strictly_confidential")).toBe(true);
    expect(isWithin("red", "amber")).toBe(false);
  });

  it("what another scale closes stays closed, and what it opens is open", () => {
    expect(isWithin("green", "strictly_confidential")).toBe(false);
    expect(isWithin("clear", "unclassified")).toBe(true);
  });

  it("of many rows, those that close something are named once, the most open first", () => {
    expect(
      markingsIn([null, "strictly_confidential", "unclassified", "confidential", "confidential"]),
    ).toEqual(["confidential", "strictly_confidential"]);
  });

  it("only the first of a scale is open to everybody", () => {
    expect(isOpen("clear")).toBe(true);
    expect(isOpen("green")).toBe(false);
    expect(isOpen("unclassified")).toBe(true);
  });
});
