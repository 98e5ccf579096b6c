// How a few typed letters find a name: every word of them, in any order, without accents or case.

import { folded } from "./folded";

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether `word` begins with `typed` but for one slip: a letter more, less, other or swapped. */
function beginsNearly(word: string, typed: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  if (same === 0) return false;
  const rest = typed.slice(same);
  const there = word.slice(same);
  return (
    there.startsWith(rest.slice(1)) ||
    there.slice(1).startsWith(rest) ||
    there.slice(1).startsWith(rest.slice(1)) ||
    (rest[0] === there[1] && rest[1] === there[0] && there.slice(2).startsWith(rest.slice(2)))
  );
}

/** Whether the letters stand in the word in that order, from its first one on. */
function isWithin(word: string, typed: string): boolean {
  if (word[0] !== typed[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === typed[at]) at += 1;
  return at === typed.length;
}

/** What may be wrong with what is typed: nothing; a slip of the finger; also letters left out. */
export type Forgiving = "nothing" | "slips" | "gaps";

function wordDistance(typed: string, words: readonly string[], forgiving: Forgiving) {
  if (words.includes(typed)) return 0;
  if (words.some((word) => word.startsWith(typed))) return 1;
  if (typed.length > 1 && words.some((word) => word.includes(typed))) return 3;
  if (forgiving === "nothing" || typed.length < 3) return null;
  if (typed.length > 3 && words.some((word) => beginsNearly(word, typed))) return 5;
  return forgiving === "gaps" && words.some((word) => isWithin(word, typed)) ? 7 : null;
}

/** Whether what is typed are the first letters of the words of a text, from any of them on. */
export function areInitials(typed: string, text: string): boolean {
  const [letters, another] = wordsOf(typed);
  if (letters === undefined || letters.length < 2 || another !== undefined) return false;
  const initials = wordsOf(text).map((word) => word[0] ?? "");
  return initials.join("").includes(letters);
}

/** How far what is typed is from a text; 0 is the text itself, null is not at all. */
export function distance(
  typed: string,
  text: string,
  forgiving: Forgiving = "nothing",
): number | null {
  const wanted = wordsOf(typed);
  const words = wordsOf(text);
  let sum = 0;
  for (const word of wanted) {
    const far = wordDistance(word, words, forgiving);
    if (far === null) return null;
    sum += far;
  }
  if (wanted.length === 0) return 0;
  // What begins the way it is typed is meant more often than what holds it somewhere.
  const begins = words.join(" ").startsWith(wanted.join(" "));
  return sum * 2 + (begins ? 0 : 1);
}
