// How delegations stand, and what one key of the strip makes of it. Adds up; touches nothing.

import type { Id, RowRef, Stance, StanceKind } from "~/platform";

/** The row a stance is about; null when it is the group's work as a whole. */
export function aboutOf(stance: Stance): RowRef | null {
  if (stance.card !== null) return { entity: "card", id: stance.card };
  if (stance.cluster !== null) return { entity: "cluster", id: stance.cluster };
  if (stance.objective !== null) return { entity: "objective", id: stance.objective };
  if (stance.action !== null) return { entity: "action", id: stance.action };
  return null;
}

/** Stances by the row they are about, or by their group, and by delegation; the last one counts. */
export function byRow(stances: readonly Stance[]): Map<Id, Map<Id, StanceKind>> {
  const rows = new Map<Id, Map<Id, StanceKind>>();
  for (const stance of stances) {
    if (stance.delegation === null) continue;
    const row = aboutOf(stance)?.id ?? stance.group;
    const standing = rows.get(row) ?? new Map<Id, StanceKind>();
    standing.set(stance.delegation, stance.kind);
    rows.set(row, standing);
  }
  return rows;
}

/** What the key of a delegation makes of its stance on a row: supports, has reservations, nothing. */
export function nextStance(now: StanceKind | undefined): StanceKind | null {
  switch (now) {
    case "supports":
      return "reserves";
    case "reserves":
      return null;
    case "spoke":
    case undefined:
      return "supports";
  }
}

// `t` closes the strip again.
const LETTERS = [..."abcdefghijklmnopqrsuvwxyz"];
const KEYS = [..."1234567890", ...LETTERS];

/** The key of a delegation by its place in the strip; beyond them there is the pointer and Enter. */
export function keyAt(index: number): string | null {
  return KEYS[index] ?? null;
}

/** The place in the strip that a key names; -1 for any other key. */
export function placeOf(press: Pick<KeyboardEvent, "key" | "code">): number {
  // By place on the keyboard: a French keyboard gives `&` where `1` stands.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  return KEYS.indexOf(digit ?? press.key.toLowerCase());
}
