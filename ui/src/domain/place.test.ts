import { describe, expect, it } from "vitest";

import { placeAt } from "./place";

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
});
