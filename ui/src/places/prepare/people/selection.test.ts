import { describe, expect, it } from "vitest";

import type { PersonLine, RowRemark, SheetRow } from "~/platform";

import { comesByItself, forecast } from "./selection";

const person = (name: string, delegation: string): PersonLine => ({
  name,
  post: "",
  institution: "",
  delegation,
  group: 0,
  role: "delegate",
  notes: "",
});

const row = (
  line: number,
  name: string,
  delegation: string,
  ...remarks: RowRemark[]
): SheetRow => ({
  line,
  person: person(name, delegation),
  remarks,
});

const rows = [
  row(2, "Delegada A", "Cuba", "new_delegation"),
  row(3, "Delegado B", "cuba ", "new_delegation"),
  row(4, "Delegada C", "Panamá", "already_there"),
  row(5, "", "Panamá", "no_name"),
];

describe("what a list of people will do", () => {
  it("leaves out who is there already and who has no name", () => {
    expect(rows.map(comesByItself)).toEqual([true, true, false, false]);
    const seen = forecast(rows, comesByItself, (line) => line.person.name);
    expect(seen.people.map((one) => one.name)).toEqual(["Delegada A", "Delegado B"]);
    expect(seen).toMatchObject({ delegations: 1, already: 1, nameless: 1 });
  });

  it("takes a line once it has been given a name", () => {
    const seen = forecast(
      rows,
      (line) => line.line === 5,
      (line) => line.person.name || " Delegado D ",
    );
    expect(seen.people.map((one) => one.name)).toEqual(["Delegado D"]);
    expect(seen.delegations).toBe(0);
  });
});
