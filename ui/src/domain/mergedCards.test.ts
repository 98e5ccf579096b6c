import { expect, it } from "vitest";

import { headIn } from "./mergedCards";

const heads = (into: Record<string, string>) => (card: string) =>
  headIn(card, (id) => into[id] ?? null);

it("a merged card is stood for by the card at the end of the way", () => {
  const head = heads({ a: "b", b: "c" });
  expect([head("a"), head("b"), head("c")]).toEqual(["c", "c", null]);
});

it("in a circle the oldest stands for the others", () => {
  const head = heads({ a: "b", b: "c", c: "a", d: "c" });
  expect([head("a"), head("b"), head("c"), head("d")]).toEqual([null, "a", "a", "a"]);
  expect(heads({ a: "a" })("a")).toBeNull();
});
