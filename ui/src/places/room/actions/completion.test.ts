import { describe, expect, it } from "vitest";

import { joined, namesIn, offers, partAt, withName, type Known } from "./completion";

const known: Known[] = [
  { name: "Fiscalía General", also: [] },
  { name: "Costa Rica", also: ["CR"] },
  { name: "Estados Unidos", also: ["US", "United States of America", "États-Unis"] },
  { name: "República Dominicana", also: ["DO"] },
  { name: "Dirección de Migración", also: [] },
];

const offered = (words: string, several = true, caret = words.length) =>
  offers(known, words, partAt(words, caret, several), 6).map((one) => one.name);

describe("completion", () => {
  it("finds by beginning, by sign, by any word, in any language, without accents or case", () => {
    expect(offered("fisc")).toEqual(["Fiscalía General"]);
    expect(offered("cr")).toEqual(["Costa Rica"]);
    expect(offered("ETATS")).toEqual(["Estados Unidos"]);
    expect(offered("migr")).toEqual(["Dirección de Migración"]);
    expect(offered("d")).toEqual(["República Dominicana", "Dirección de Migración"]);
    expect(offered("rica costa")).toEqual(["Costa Rica"]);
  });

  it("offers nothing for nothing, for a whole name, and nothing that is there already", () => {
    expect(offered("")).toEqual([]);
    expect(offered("costa rica")).toEqual([]);
    expect(offered("Costa Rica; ")).toEqual([]);
    expect(offered("Costa Rica; c")).toEqual([]);
  });

  it("works on the part between semicolons that the caret is in", () => {
    expect(partAt("Belice; cos; Panamá", 10, true).typed).toBe("cos");
    expect(offered("Belice; cos; Panamá", true, 10)).toEqual(["Costa Rica"]);
    expect(offered("Belice; cos", false)).toEqual([]);
    const part = partAt("Belice; cos; Panamá", 10, true);
    expect(withName("Belice; cos; Panamá", part, "Costa Rica")).toEqual({
      words: "Belice; Costa Rica; Panamá",
      caret: 18,
    });
    expect(withName("cos", partAt("cos", 3, true), "Costa Rica").words).toBe("Costa Rica");
  });

  it("joins the sources, each name once", () => {
    expect(joined([[{ name: "Panamá", also: [] }], [{ name: "PANAMA", also: ["PA"] }]])).toEqual([
      { name: "Panamá", also: ["PA"] },
    ]);
    expect(namesIn(" OIM ;; UNODC", true)).toEqual(["OIM", "UNODC"]);
    expect(namesIn("OIM; UNODC", false)).toEqual(["OIM; UNODC"]);
  });
});
