import { describe, expect, it } from "vitest";

import { meant, meantSurely, type Candidate } from "~/shared/candidates";

import { leadingToken, tokenAt, without } from "./token";

const at = (marked: string) => tokenAt(marked.replace("|", ""), marked.indexOf("|"));

const delegations: Candidate[] = [
  { id: "ca", mark: "CA", name: "Canadá" },
  { id: "cr", mark: "CR", name: "Costa Rica" },
  { id: "mx", mark: "MX", name: "México" },
  { id: "oim", mark: "OIM", name: "Organización Internacional para las Migraciones" },
];
const topics: Candidate[] = [
  { id: "t1", mark: "1", name: "Investigación financiera" },
  { id: "t2", mark: "2", name: "Mapas, perfiles y modus operandi" },
  { id: "t10", mark: "10", name: "Cooperación" },
];

describe("a token in the words", () => {
  it("begins at the start, after a space or in brackets", () => {
    expect(at("#|")).toEqual({ sign: "#", from: 0, query: "" });
    expect(at("Falta tiempo @co|")).toEqual({ sign: "@", from: 13, query: "co" });
    expect(at("(@mx|)")).toEqual({ sign: "@", from: 1, query: "mx" });
  });

  it("may be several words of a title", () => {
    expect(at("#inv fin|")?.query).toBe("inv fin");
  });

  it("is text inside a word or an address, and after a space or a new line", () => {
    expect(at("maria@oim.int|")).toBeNull();
    expect(at("C#|")).toBeNull();
    expect(at("# |")).toBeNull();
    expect(at("@cr\n|")).toBeNull();
    expect(at("@c|osta")).toBeNull();
  });

  it("leaves the words with no space too many", () => {
    expect(without("a @cr b", 2, 5)).toBe("a b");
    expect(without("@cr b", 0, 3)).toBe("b");
    expect(without("b @cr", 2, 5)).toBe("b ");
  });
});

describe("what a token means", () => {
  const ids = (query: string, among = delegations) => meant(query, among).map(({ id }) => id);

  it("the sign first, then the words of the name", () => {
    expect(ids("cr")[0]).toBe("cr");
    expect(ids("costa")).toEqual(["cr"]);
    expect(ids("mexico")).toEqual(["mx"]);
    expect(ids("migra")).toEqual(["oim"]);
    expect(ids("zz")).toEqual([]);
  });

  it("a number means that topic before the tenth", () => {
    expect(ids("1", topics)).toEqual(["t1", "t10"]);
    expect(ids("perf", topics)).toEqual(["t2"]);
  });

  it("is sure only where there is no doubt", () => {
    expect(meantSurely("cr", delegations)?.id).toBe("cr");
    expect(meantSurely("c", delegations)).toBeNull();
    expect(meantSurely("costa", delegations)?.id).toBe("cr");
    expect(meantSurely("2", topics)?.id).toBe("t2");
    expect(meantSurely("3", topics)).toBeNull();
  });

  it("at the very beginning a space is enough", () => {
    expect(leadingToken("@cr Falta")).toEqual({ sign: "@", from: 0, query: "cr", rest: "Falta" });
    expect(leadingToken("@cr")).toBeNull();
    expect(leadingToken("Falta @cr ")).toBeNull();
  });
});
