import type { Participant, Role } from "~/platform";
import { folded } from "~/shared/folded";

/** What people do at a workshop, in the order lists offer it. */
export const roles: readonly Role[] = [
  "delegate",
  "facilitator",
  "rapporteur",
  "speaker",
  "organiser",
];

/** What narrows the list of people down. */
export interface Filter {
  /** Typed letters; all of the words must occur. */
  words: string;
  /** One group; null for all. */
  group: string | null;
}

/** The people a filter lets through; `delegation` gives the words of theirs. */
export function filtered(
  people: readonly Participant[],
  filter: Filter,
  delegation: (person: Participant) => string,
): readonly Participant[] {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  if (words.length === 0 && filter.group === null) return people;
  return people.filter((person) => {
    if (filter.group !== null && person.group !== filter.group) return false;
    if (words.length === 0) return true;
    const parts = [person.name, person.post, person.institution, person.notes, delegation(person)];
    const text = folded(parts.join(" "));
    return words.every((word) => text.includes(word));
  });
}
