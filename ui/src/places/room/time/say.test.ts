import { beforeAll, describe, expect, it, vi } from "vitest";

import type { Lang } from "~/platform";
import { speak } from "~/shared/wording";

import { sayDifference, sayLeft, sayMinutes } from "./say";

beforeAll(() => {
  vi.stubGlobal("document", { documentElement: {} });
});

/** What is said in that language, its unbreakable spaces as spaces. */
function said(lang: Lang, words: () => string): string {
  speak(lang);
  return words().replaceAll("\u{a0}", " ");
}

describe("lengths as people say them", () => {
  it.each([
    [0, "0 min"],
    [75, "75 min"],
    [90, "90 min"],
    [105, "1 h 45 min"],
    [120, "2 h"],
  ])("%i minutes are %s in each language", (length, words) => {
    for (const lang of ["es", "en", "fr"] as const) {
      expect(said(lang, () => sayMinutes(length))).toBe(words);
    }
  });

  it("says what is left, that time is up, and by how much it is over", () => {
    expect(said("en", () => sayLeft(760_000))).toBe("12:40 left");
    expect(said("es", () => sayLeft(760_000))).toBe("Quedan 12:40");
    expect(said("fr", () => sayLeft(760_000))).toBe("Reste 12:40");
    expect(said("en", () => sayLeft(-30_000))).toBe("Time is up");
    expect(said("es", () => sayLeft(0))).toBe("Se cumplió el tiempo");
    expect(said("fr", () => sayLeft(-1))).toBe("Le temps est écoulé");
    expect(said("en", () => sayLeft(-4 * 60_000))).toBe("4 min over");
    expect(said("es", () => sayLeft(-100 * 60_000))).toContain("1 h 40 min");
    expect(said("fr", () => sayLeft(-4 * 60_000))).toContain("4 min");
  });

  it("writes a difference with its sign", () => {
    expect(sayDifference(5)).toBe("+5");
    expect(sayDifference(-10)).toBe("−10");
  });
});
