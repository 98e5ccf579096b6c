import { describe, expect, it } from "vitest";

import { byLikeness, type Said } from "./similar";

const said = (id: string, words: string, more: Partial<Said> = {}): Said => ({
  id,
  words,
  topic: null,
  kind: "challenge",
  ...more,
});

const order = (card: Said, others: Said[]) => byLikeness(card, others).map((row) => row.id);

describe("cards that say the same", () => {
  const card = said("own", "Falta de coordinación entre fiscalías");

  it("come first by the words they share, accents and endings aside", () => {
    const others = [
      said("far", "Recursos para albergues"),
      said("near", "Las fiscalías no se coordinan"),
      said("half", "Fiscalías sin presupuesto ni personal suficiente"),
    ];
    expect(order(card, others)).toEqual(["near", "half", "far"]);
  });

  it("rare words weigh more than those everybody uses", () => {
    const others = [
      said("common", "La migración regional"),
      said("common-too", "La migración laboral"),
      said("rare", "Unidades de fiscalías"),
    ];
    expect(order(said("own", "Migración y fiscalías"), others)[0]).toBe("rare");
  });

  it("of two that share nothing, the one on the same topic comes first", () => {
    const others = [said("other", "Uno", { topic: "a" }), said("same", "Dos", { topic: "b" })];
    expect(order({ ...card, topic: "b" }, others)).toEqual(["same", "other"]);
  });

  it("without any words the order stays", () => {
    const others = [said("first", "Uno"), said("second", "Dos")];
    expect(order(said("own", "…"), others)).toEqual(["first", "second"]);
  });
});
