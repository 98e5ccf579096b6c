import { describe, expect, it } from "vitest";

import type { Card } from "~/platform";

import { keeping, laneKey, placed } from "./placing";

const card = (id: string, more: Partial<Card> = {}) =>
  ({ id, topic: "money", cluster: null, kind: "challenge", ...more }) as Card;
const ties = { topic: (one: Card) => one.topic, cluster: (one: Card) => one.cluster };
const lane = { group: "group", step: null };

describe("placing cards in lanes", () => {
  const cards = [
    card("a"),
    card("b", { kind: "opportunity", cluster: "rutas" }),
    card("c", { topic: null }),
    card("d"),
  ];
  const ids = (lanes: Map<string, Card[]>, key: string) => lanes.get(key)?.map((one) => one.id);

  it("goes by topic and kind, in order", () => {
    const lanes = placed(cards, { topic: true, cluster: false, kind: true }, ties);
    expect(ids(lanes, laneKey({ ...lane, topic: "money", kinds: ["challenge"] }))).toEqual([
      "a",
      "d",
    ]);
    expect(ids(lanes, laneKey({ ...lane, topic: null, kinds: ["challenge"] }))).toEqual(["c"]);
    expect(ids(lanes, laneKey({ ...lane, topic: "maps", kinds: ["challenge"] }))).toBeUndefined();
  });

  it("goes by cluster, all kinds together", () => {
    const lanes = placed(cards, { topic: false, cluster: true, kind: false }, ties);
    const both = ["opportunity", "challenge"] as const;
    expect(ids(lanes, laneKey({ ...lane, cluster: "rutas", kinds: both }))).toEqual(["b"]);
    expect(ids(lanes, laneKey({ ...lane, cluster: null, kinds: both }))).toEqual(["a", "c", "d"]);
  });

  it("leaves a list alone that has not changed", () => {
    const split = { topic: false, cluster: true, kind: false };
    const before = placed(cards, split, ties);
    const key = laneKey({ ...lane, cluster: null, kinds: [] });
    expect(keeping(placed(cards, split, ties), before).get(key)).toBe(before.get(key));
    const fewer = keeping(placed(cards.slice(0, 3), split, ties), before);
    expect(fewer.get(key)).not.toBe(before.get(key));
  });
});
