import type { Participant } from "~/platform";
import { folded } from "~/shared/folded";

/** What a person is called: the name, else the post, else the institution. */
export function personName(person: Participant): string {
  return person.name || person.post || person.institution;
}

/** The people a few typed letters mean, those of the group first. */
export function findPeople(
  people: readonly Participant[],
  typed: string,
  group: string | null,
  most: number,
): Participant[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const hit = (person: Participant) => {
    const text = folded(`${person.name} ${person.post} ${person.institution}`);
    return words.every((word) => text.includes(word));
  };
  const mine: Participant[] = [];
  const others: Participant[] = [];
  for (const person of people) {
    if (hit(person)) (group !== null && person.group === group ? mine : others).push(person);
  }
  return [...mine, ...others].slice(0, most);
}
