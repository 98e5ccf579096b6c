import { expect, it } from "vitest";

import { suggestedDots } from "./suggested";

it("about one dot for every three options, one at least and five at most", () => {
  expect([0, 2, 4, 5, 8, 12, 60].map(suggestedDots)).toEqual([1, 1, 1, 2, 3, 4, 5]);
});
