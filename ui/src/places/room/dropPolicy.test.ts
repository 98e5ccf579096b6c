import { describe, expect, it } from "vitest";

import type { Card, CardKind } from "~/platform";

import {
  drop,
  dropAll,
  judge,
  judgeAll,
  nudge,
  park,
  retopic,
  type Effect,
  type Lane,
} from "./dropPolicy";

const card: Card = {
  id: "card",
  group: "group",
  topic: "money",
  step: null,
  kind: "challenge",
  text: { original: "es", es: "Algo", en: null, fr: null, outdated: [] },
  delegation: null,
  offered_by: "",
  cluster: null,
  merged_into: null,
  parked: false,
  veiled: false,
  marking: null,
  example: false,
  position: "5",
};

const lane = (more: Partial<Lane> = {}): Lane => ({
  group: "group",
  topic: "money",
  kinds: ["challenge"],
  step: null,
  ...more,
});

describe("dropping a card", () => {
  it("where it was asks for nothing", () => {
    expect(drop(card, lane(), ["a", "card", "b"], ["a", "card", "b"])).toBeNull();
  });

  it("elsewhere in its lane moves it beside its new neighbour and changes nothing else", () => {
    expect(drop(card, lane(), ["a", "b", "card"], ["a", "card", "b"])).toEqual({
      do: "move",
      entity: "card",
      id: "card",
      owner: null,
      place: { at: "after", row: "b" },
      fields: [],
    });
  });

  it("at the head of a lane puts it before the first", () => {
    const moved = drop(card, lane(), ["card", "a"], ["a", "card"]);
    expect(moved).toMatchObject({ place: { at: "before", row: "a" } });
  });

  it("into an empty lane of another topic gives it that topic", () => {
    expect(drop(card, lane({ topic: "maps" }), ["card"], [])).toMatchObject({
      place: { at: "last" },
      fields: [{ field: "topic", value: "maps" }],
    });
  });

  it("for the whole group takes its topic away", () => {
    expect(drop(card, lane({ topic: null }), ["card"], [])).toMatchObject({
      fields: [{ field: "topic", value: null }],
    });
  });

  it("on the other side makes it what that side holds", () => {
    expect(drop(card, lane({ kinds: ["opportunity"] }), ["card"], [])).toMatchObject({
      fields: [{ field: "kind", value: "opportunity" }],
    });
  });

  it("in a lane that shows several kinds keeps its own where it can", () => {
    const shown = lane({ topic: "maps", kinds: ["context", "challenge"] });
    expect(drop(card, shown, ["card"], [])).toMatchObject({
      fields: [{ field: "topic", value: "maps" }],
    });
  });

  it("in another group gives it to that group", () => {
    expect(drop(card, lane({ group: "other", topic: null }), ["card"], [])).toMatchObject({
      owner: "other",
    });
  });

  it("in a discussion ties it to that step", () => {
    const talk = lane({ kinds: ["point"], step: "talk" });
    expect(drop(card, talk, ["card"], [])).toMatchObject({
      fields: [
        { field: "kind", value: "point" },
        { field: "step", value: "talk" },
      ],
    });
  });

  it("that is not there asks for nothing", () => {
    expect(drop(card, lane(), ["a"], ["a"])).toBeNull();
  });
});

describe("moving a card by one place", () => {
  it("goes past its neighbour", () => {
    expect(nudge(card, ["a", "card", "b"], -1)).toMatchObject({
      place: { at: "before", row: "a" },
    });
    expect(nudge(card, ["a", "card", "b"], 1)).toMatchObject({ place: { at: "after", row: "b" } });
  });

  it("stops at both ends", () => {
    expect(nudge(card, ["card", "b"], -1)).toBeNull();
    expect(nudge(card, ["a", "card"], 1)).toBeNull();
    expect(nudge(card, ["a", "b"], 1)).toBeNull();
  });
});

describe("putting a card into the parking lot", () => {
  it("says so once", () => {
    expect(park([card, { ...card, id: "there", parked: true }])).toEqual({
      do: "set_many",
      entity: "card",
      ids: ["card"],
      fields: [{ field: "parked", lang: null, value: true }],
    });
    expect(park([{ ...card, parked: true }])).toBeNull();
  });
});

describe("dropping several cards", () => {
  const other: Card = { ...card, id: "other", topic: "maps", kind: "opportunity" };

  it("gives all of them what the lane asks for, where the hand is, in one change", () => {
    const order = ["a", "card", "b"];
    expect(dropAll([card, other], lane({ topic: "maps" }), "card", order, ["a", "b"])).toEqual({
      do: "move_many",
      entity: "card",
      ids: ["card", "other"],
      owner: null,
      place: { at: "after", row: "a" },
      fields: [
        { field: "topic", lang: null, value: "maps" },
        { field: "kind", lang: null, value: "challenge" },
      ],
    });
  });

  it("goes beside a card that is not in the hand", () => {
    const chosen = [card, { ...card, id: "b" }];
    const moved = dropAll(chosen, lane(), "b", ["card", "b", "c"], ["card", "c", "b"]);
    expect(moved).toMatchObject({ ids: ["card", "b"], place: { at: "before", row: "c" } });
  });

  it("leaves their kinds alone where one of them is right for the lane", () => {
    const open = lane({ topic: "maps", kinds: ["context", "challenge"] });
    const verdict = judgeAll([card, other], { to: "lane", lane: open });
    expect(verdict).toEqual({ may: "drop", effects: [{ what: "topic", topic: "maps" }] });
  });

  it("where they are asks for nothing", () => {
    const chosen = [card, { ...card, id: "b" }];
    const order = ["card", "b", "c"];
    expect(dropAll(chosen, lane(), "b", order, order)).toBeNull();
  });
});

const alone = { head: null };
const effectsOf = (one: Card, into: Lane): readonly Effect[] => {
  const verdict = judge(one, { to: "lane", lane: into }, alone);
  return verdict.may === "drop" ? verdict.effects : [];
};

describe("what the hand that holds a card is told", () => {
  const targets = [
    { to: "lane", lane: lane() },
    { to: "lane", lane: { group: "group", cluster: "rutas", kinds: ["challenge"], step: null } },
    { to: "parking", group: "group" },
  ] as const;

  it.each(targets)("no, where the card is part of another or was deleted: %o", (target) => {
    const merged = { ...card, merged_into: "head" };
    expect(judge(merged, target, { head: "head" })).toEqual({ may: "not", why: "merged" });
    expect(judge(undefined, target, alone)).toEqual({ may: "not", why: "gone" });
  });

  it("nothing, where nothing would be different", () => {
    expect(effectsOf(card, lane())).toEqual([]);
    expect(judge({ ...card, parked: true }, { to: "parking", group: "group" }, alone)).toEqual({
      may: "drop",
      effects: [],
    });
  });

  it("that it goes to the parking lot, and that it comes back", () => {
    expect(judge(card, { to: "parking", group: "group" }, alone)).toEqual({
      may: "drop",
      effects: [{ what: "parks" }],
    });
    expect(effectsOf({ ...card, parked: true }, lane())).toEqual([{ what: "returns" }]);
  });

  // Every kind of card over every kind of lane, in every arrangement, from every cluster.
  const kinds: CardKind[] = ["context", "good_practice", "opportunity", "challenge", "point"];
  const shown: CardKind[][] = [...kinds.map((kind) => [kind]), ["context", "good_practice"]];
  const topics = [undefined, null, "money", "maps"];
  const clusters = [undefined, null, "rutas", "datos"];
  const cases = kinds.flatMap((kind) =>
    ["group", "other"].flatMap((group) =>
      [null, "rutas"].flatMap((own) =>
        shown.flatMap((holds) =>
          topics.flatMap((topic) =>
            clusters.map((cluster) => ({ kind, group, own, holds, topic, cluster })),
          ),
        ),
      ),
    ),
  );

  it(`what is different, and nothing else, in ${cases.length} cases`, () => {
    for (const { kind, group, own, holds, topic, cluster } of cases) {
      const held = { ...card, kind, cluster: own };
      const ties = {
        ...(topic === undefined ? {} : { topic }),
        ...(cluster === undefined ? {} : { cluster }),
      };
      const into: Lane = { group, kinds: holds, step: null, ...ties };
      const said = effectsOf(held, into);
      const tells = (what: Effect["what"]) => said.some((effect) => effect.what === what);

      expect(tells("group")).toBe(group !== "group");
      expect(tells("kind")).toBe(!holds.includes(kind));
      expect(tells("topic")).toBe(topic !== undefined && topic !== "money");
      expect(tells("joins")).toBe(typeof cluster === "string" && cluster !== own);
      const leaves = cluster === null || (cluster === undefined && group !== "group");
      expect(tells("leaves_cluster")).toBe(leaves && own !== null);
      expect(tells("parks") || tells("returns")).toBe(false);

      // What is said is what is done.
      const moved = drop(held, into, ["card"], []);
      const fields = moved?.do === "move" ? moved.fields.map((one) => [one.field, one.value]) : [];
      const done = Object.fromEntries(fields) as Record<string, unknown>;
      expect("kind" in done).toBe(tells("kind"));
      expect("topic" in done).toBe(tells("topic"));
      expect("cluster" in done).toBe(tells("joins") || tells("leaves_cluster"));
      expect(moved?.do === "move" ? moved.owner : null).toBe(tells("group") ? group : null);
    }
  });
});

describe("the name of a topic", () => {
  const other = { ...card, id: "other", topic: "maps" };

  it("gives a card that topic and leaves everything else as it is", () => {
    const target = { to: "topic", topic: "maps" } as const;
    expect(judge(card, target, { head: null })).toEqual({
      may: "drop",
      effects: [{ what: "topic", topic: "maps" }],
    });
    expect(judge(card, target, { head: "head" })).toEqual({ may: "not", why: "merged" });
    expect(judgeAll([other, card], target)).toMatchObject({ effects: [{ topic: "maps" }] });
    expect(retopic([other, card], "maps")).toEqual({
      do: "set_many",
      entity: "card",
      ids: ["card"],
      fields: [{ field: "topic", lang: null, value: "maps" }],
    });
  });

  it("it has already asks for nothing", () => {
    const target = { to: "topic", topic: "money" } as const;
    expect(judge(card, target, { head: null })).toEqual({ may: "drop", effects: [] });
    expect(judgeAll([card], target)).toEqual({ may: "drop", effects: [] });
    expect(retopic([card], "money")).toBeNull();
  });
});
