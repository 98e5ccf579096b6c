import { expect, it } from "vitest";

import { byPlace } from "./table.svelte";

it("rows stand by rank, and by id where two laptops chose the same rank", () => {
  const rows = [
    { id: "c", position: "8" },
    { id: "b", position: "80" },
    { id: "a", position: "80" },
    { id: "d", position: "7f80" },
  ];
  expect([...rows].sort(byPlace).map((row) => row.id)).toEqual(["d", "c", "a", "b"]);
});

it("ranks are compared as the core compares them, whatever the language of the laptop", () => {
  const upper = { id: "1", position: "Z" };
  const lower = { id: "2", position: "a" };
  expect(byPlace(upper, lower)).toBe(-1);
  expect(byPlace(lower, upper)).toBe(1);
});
