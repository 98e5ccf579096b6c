import { describe, expect, it } from "vitest";

import type { Participant } from "~/platform";

import { filtered } from "./columns";

const person = (
  id: string,
  name: string,
  group: string | null,
  delegation: string,
): Participant => ({
  id,
  name,
  post: "",
  institution: "",
  delegation,
  group,
  role: "delegate",
  notes: "",
  position: id,
});

const people = [
  person("1", "Delegada A", "g1", "Panamá"),
  person("2", "Delegado B", "g2", "Belice"),
  person("3", "Delegada C", "g2", "Panamá"),
];
const ids = (words: string, group: string | null) =>
  filtered(people, { words, group }, (row) => row.delegation ?? "").map((row) => row.id);

describe("narrowing the list of people down", () => {
  it("is the list itself without a filter", () => {
    expect(filtered(people, { words: " ", group: null }, () => "")).toBe(people);
  });

  it("looks at delegations too, and needs every word", () => {
    expect(ids("panama", null)).toEqual(["1", "3"]);
    expect(ids("panama c", null)).toEqual(["3"]);
  });

  it("keeps to one group", () => {
    expect(ids("", "g2")).toEqual(["2", "3"]);
    expect(ids("panama", "g2")).toEqual(["3"]);
  });
});
