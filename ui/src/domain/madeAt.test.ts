import { expect, it } from "vitest";

import { madeAt } from "./madeAt";

it("a row’s name tells when it was made", () => {
  const at = Date.UTC(2018, 2, 13, 10, 42);
  const name = at.toString(16).padStart(12, "0");
  expect(madeAt(`${name.slice(0, 8)}-${name.slice(8)}-7000-8000-000000000000`)).toBe(at);
});
