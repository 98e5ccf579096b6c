import { expect, it } from "vitest";

import type { Text } from "~/platform";

import { bestWords, isOutdated, plainWords } from "./text";

const text = (more: Partial<Text>): Text => ({
  original: null,
  es: null,
  en: null,
  fr: null,
  outdated: [],
  ...more,
});

it("a reader gets their own language, else the original, else whichever there is", () => {
  const both = text({ original: "en", en: "Route", es: "Ruta" });
  expect(bestWords(both, "es")).toEqual({ lang: "es", words: "Ruta" });
  expect(bestWords(both, "fr")).toEqual({ lang: "en", words: "Route" });
  expect(bestWords(text({ original: "es", fr: "Route" }), "en")).toEqual({
    lang: "fr",
    words: "Route",
  });
});

it("nothing written is nothing to show", () => {
  expect(bestWords(text({}), "es")).toBeNull();
  expect(bestWords(text({ original: "es", es: "" }), "es")).toBeNull();
  expect(plainWords(text({}), "es")).toBe("");
});

it("a translation made from an earlier version is known as such", () => {
  const stale = text({ original: "es", es: "Ruta", en: "Road", outdated: ["en"] });
  expect(isOutdated(stale, "en")).toBe(true);
  expect(isOutdated(stale, "es")).toBe(false);
});
