// Which lines of a list will come in. What is already there or names nobody stays out unless the
// organiser says otherwise.

import type { PersonLine, SheetRow } from "~/platform";

/** Whether a line may come in at all: it names somebody. */
export function canCome(person: PersonLine): boolean {
  return person.name.trim() !== "";
}

/** Whether a line comes in before anybody has said so. */
export function comesByItself(row: SheetRow): boolean {
  return canCome(row.person) && !row.remarks.includes("already_there");
}

/** What the chosen lines will do. */
export interface Forecast {
  people: PersonLine[];
  /** Delegations that will be new, each once. */
  delegations: number;
  /** People who are there already and stay out. */
  already: number;
  /** Lines that name nobody and stay out. */
  nameless: number;
}

/** Looks ahead: what comes of the lines, with the names typed into nameless ones. */
export function forecast(
  rows: readonly SheetRow[],
  chosen: (row: SheetRow) => boolean,
  named: (row: SheetRow) => string,
): Forecast {
  const result: Forecast = { people: [], delegations: 0, already: 0, nameless: 0 };
  const news = new Set<string>();
  for (const row of rows) {
    const person = { ...row.person, name: named(row).trim() };
    if (canCome(person) && chosen(row)) {
      result.people.push(person);
      if (row.remarks.includes("new_delegation")) news.add(person.delegation.trim().toLowerCase());
    } else if (!canCome(person)) {
      result.nameless += 1;
    } else if (row.remarks.includes("already_there")) {
      result.already += 1;
    }
  }
  result.delegations = news.size;
  return result;
}
