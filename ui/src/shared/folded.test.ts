import { expect, it } from "vitest";

import { folded } from "./folded";

it("folds letters", () => {
  expect(folded(" Peña ")).toBe("pena");
  expect(folded("Économie")).toBe("economie");
});
