import { expect, it } from "vitest";

import { beginning, sharedTopic } from "./beginning";

it("an objective begins with the words of its cards", () => {
  expect(beginning(["No hay un formato único.", " Las rutas cambian; "])).toBe(
    "No hay un formato único; Las rutas cambian",
  );
  expect(beginning([])).toBe("");
});

it("an objective is about a topic when all its cards are", () => {
  expect(sharedTopic([{ topic: "a" }, { topic: "a" }])).toBe("a");
  expect(sharedTopic([{ topic: "a" }, { topic: "b" }])).toBeNull();
  expect(sharedTopic([{ topic: "a" }, { topic: null }])).toBeNull();
  expect(sharedTopic([])).toBeNull();
});
