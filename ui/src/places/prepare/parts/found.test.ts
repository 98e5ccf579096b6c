import { describe, expect, it } from "vitest";

import type { Participant } from "~/platform";

import { findPeople } from "./found";

const person = (id: string, name: string, group: string | null, institution = ""): Participant => ({
  id,
  name,
  post: "",
  institution,
  delegation: null,
  group,
  role: "delegate",
  notes: "",
  position: id,
});

const people = [
  person("a", "Relatoría A", null, "Fiscalía"),
  person("b", "Delegado de Panamá", "g1", "Migración"),
  person("c", "Delegada de Belice", "g2", "Migración"),
];

describe("finding people", () => {
  it("does not mind accents, case or the order of words", () => {
    const ids = (typed: string) => findPeople(people, typed, null, 9).map((found) => found.id);
    expect(ids("PANAMA deleg")).toEqual(["b"]);
    expect(ids("migracion")).toEqual(["b", "c"]);
  });

  it("offers the group's own people first", () => {
    expect(findPeople(people, "", "g2", 9).map((found) => found.id)).toEqual(["c", "a", "b"]);
  });

  it("offers no more than fit", () => {
    expect(findPeople(people, "", null, 2)).toHaveLength(2);
  });
});
