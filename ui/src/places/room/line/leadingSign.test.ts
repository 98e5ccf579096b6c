import { expect, it } from "vitest";

import { leadingSign } from "./leadingSign";

it("a sign and a space say the kind and leave the line", () => {
  expect(leadingSign("▼ Falta tiempo")).toEqual({ sign: "challenge", rest: "Falta tiempo" });
  expect(leadingSign("+ ")).toEqual({ sign: "opportunity", rest: "" });
  expect(leadingSign("* Mapa común")).toEqual({ sign: "good_practice", rest: "Mapa común" });
});

it("words that only begin with such a sign are words", () => {
  expect(leadingSign("-5 grados")).toBeNull();
  expect(leadingSign("▼")).toBeNull();
  expect(leadingSign("Falta tiempo")).toBeNull();
  expect(leadingSign("")).toBeNull();
});
