import { expect, it } from "vitest";

import type { Vote, VoteOption, VoteStanding } from "~/platform";

import { byVote, placesIn } from "./votePlaces";

const vote = (id: string): Vote => ({
  id,
  group: "g",
  question: {},
  scale: "dots",
  method: "hands",
  voter: "delegation",
  dots: 1,
  closed: true,
  example: false,
  position: id,
});
const option = (of: string, card: string): VoteOption => ({
  id: `${of}-${card}`,
  vote: of,
  card,
  cluster: null,
  objective: null,
  hands: null,
  position: card,
});
const standing = (of: string, sums: Record<string, number>): VoteStanding => ({
  vote: of,
  cast: 0,
  expected: 0,
  results: Object.entries(sums).map(([card, sum], at) => ({
    option: `${of}-${card}`,
    place: at + 1,
    counted: true,
    sum,
    impact: 0,
    feasibility: 0,
  })),
});

it("a row is known by the last vote about it, and by none that nobody answered", () => {
  const options = byVote(
    ["v1", "v2", "v3"]
      .flatMap((of) => [option(of, "a"), option(of, "b")])
      .concat(option("v1", "c")),
  );
  const standings = [
    standing("v1", { a: 5, b: 3, c: 1 }),
    standing("v2", { b: 4, a: 2 }),
    standing("v3", { a: 0, b: 0 }),
  ];
  const placed = placesIn(["v1", "v2", "v3"].map(vote), standings, options);
  expect(placed.get("a")).toMatchObject({ place: 2, of: 2 });
  expect(placed.get("b")).toMatchObject({ place: 1, of: 2 });
  expect(placed.get("c")).toMatchObject({ place: 3, of: 3 });
});

it("an open vote places nothing", () => {
  const open: VoteStanding = { vote: "v1", cast: 4, expected: 9, results: null };
  expect(placesIn([vote("v1")], [open], byVote([option("v1", "a")])).size).toBe(0);
});
