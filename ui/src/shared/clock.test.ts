import { describe, expect, it } from "vitest";

import { clockText, hoursAndMinutes, readClock, readMinutes } from "./clock";

describe("times of day", () => {
  it.each([
    ["9", 540],
    ["9:30", 570],
    ["09:30", 570],
    ["930", 570],
    ["1405", 845],
    ["9h30", 570],
    ["9 h", 540],
    ["14.15", 855],
    [" 0:00 ", 0],
  ])("reads %s as people type it", (typed, minutes) => {
    expect(readClock(typed)).toBe(minutes);
  });

  it.each(["24:00", "9:75", "mañana", "", "12345", "-3"])("takes %s for no time", (typed) => {
    expect(readClock(typed)).toBeNull();
  });

  it("writes two figures and goes on past midnight", () => {
    expect(clockText(545)).toBe("09:05");
    expect(clockText(1450)).toBe("00:10");
  });
});

describe("lengths of time", () => {
  it.each([
    ["45", 45],
    ["45 min", 45],
    ["1:30", 90],
    ["1 h 30", 90],
    ["2h", 120],
  ])("reads %s", (typed, minutes) => {
    expect(readMinutes(typed)).toBe(minutes);
  });

  it("takes words for no length", () => {
    expect(readMinutes("un rato")).toBeNull();
    expect(readMinutes("-5")).toBeNull();
  });

  it("splits a long time", () => {
    expect(hoursAndMinutes(255)).toEqual({ hours: 4, minutes: 15 });
  });
});
