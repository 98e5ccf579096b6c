import { describe, expect, it } from "vitest";

import { countdown } from "./time";

describe("a length on the stage's clock", () => {
  it("is minutes and seconds, with hours only where there are some", () => {
    expect(countdown(0)).toBe("0:00");
    expect(countdown(512_000)).toBe("8:32");
    expect(countdown(3_725_000)).toBe("1:02:05");
  });
});
