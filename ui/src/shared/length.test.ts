import { describe, expect, it } from "vitest";

import { lengthText } from "./clock";

describe("a length as a clock shows it", () => {
  it("is minutes and seconds, with hours only where there are some", () => {
    expect(lengthText(0)).toBe("0:00");
    expect(lengthText(512_000)).toBe("8:32");
    expect(lengthText(3_725_000)).toBe("1:02:05");
  });
});
