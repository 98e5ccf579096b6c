import { describe, expect, it } from "vitest";

import { areInitials, distance, wordsOf } from "./matching";

describe("finding a name", () => {
  it("accents and case do not matter", () => {
    expect(distance("accion", "Acción nueva")).not.toBeNull();
    expect(distance("DÉFI", "Changer en défi")).not.toBeNull();
  });

  it("every word has to be there, in any order, begun or whole", () => {
    expect(distance("fin inv", "Investigación financiera")).not.toBeNull();
    expect(distance("fin agua", "Investigación financiera")).toBeNull();
  });

  it("what is nearer comes first", () => {
    const far = (text: string) => distance("tema", text) ?? Infinity;
    expect(far("Tema siguiente")).toBeLessThan(far("Ir al tema 2"));
    expect(far("Ir al tema 2")).toBeLessThan(far("Problematemas"));
  });

  it("forgives a slip of the finger only where it is asked to", () => {
    expect(distance("objetvo", "Objetivo nuevo")).toBeNull();
    expect(distance("objetvo", "Objetivo nuevo", "slips")).not.toBeNull();
    expect(distance("obejtivo", "Objetivo nuevo", "slips")).not.toBeNull();
    expect(distance("prjct", "Projector window", "slips")).toBeNull();
    expect(distance("prjct", "Projector window", "gaps")).not.toBeNull();
    expect(distance("xyz", "Objetivo nuevo", "gaps")).toBeNull();
  });

  it("knows the first letters of words that follow one another", () => {
    expect(areInitials("pc", "Poner en comun")).toBe(false);
    expect(areInitials("pec", "Poner en común")).toBe(true);
    expect(areInitials("ec", "Poner en común")).toBe(true);
    expect(areInitials("p", "Poner")).toBe(false);
  });

  it("nothing typed means everything", () => {
    expect(distance("", "Objetivo")).toBe(0);
    expect(distance(" · ", "Objetivo")).toBe(0);
    expect(wordsOf("¿Qué, cómo?")).toEqual(["que", "como"]);
  });
});
