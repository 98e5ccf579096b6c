import { describe, expect, it } from "vitest";

import { indexAfter, placeAt } from "./place";

describe("where a row goes", () => {
  it("stands behind its new neighbour", () => {
    expect(placeAt(["a", "b", "c"], 2)).toEqual({ at: "after", row: "b" });
  });

  it("stands before the first when it comes first", () => {
    expect(placeAt(["a", "b"], 0)).toEqual({ at: "before", row: "a" });
  });

  it("stands alone in an empty list", () => {
    expect(placeAt([], 0)).toEqual({ at: "last" });
  });

  it("does not leave the list", () => {
    expect(indexAfter(["a", "b"], "a", -1)).toBeNull();
    expect(indexAfter(["a", "b"], "b", 1)).toBeNull();
    expect(indexAfter(["a", "b"], "a", 1)).toBe(1);
    expect(indexAfter(["a", "b"], "x", 1)).toBeNull();
  });
});
