import { describe, expect, it } from "vitest";

import { visibleRows } from "./visible";

describe("the rows worth drawing", () => {
  it("are those in sight and a few around them", () => {
    expect(visibleRows(2000, 40, 4000, 400, 5)).toEqual({ from: 95, to: 115 });
  });

  it("stay within the list", () => {
    expect(visibleRows(10, 40, 0, 4000)).toEqual({ from: 0, to: 10 });
    expect(visibleRows(3, 40, 9000, 400)).toEqual({ from: 2, to: 3 });
    expect(visibleRows(0, 40, 0, 400)).toEqual({ from: 0, to: 0 });
  });

  it("measures one row before it knows how high a row is", () => {
    expect(visibleRows(50, 0, 0, 400)).toEqual({ from: 0, to: 1 });
  });
});
