// Completing what is typed in a cell with names already known. It only ever offers.

import { folded } from "~/shared/folded";

/** A name that can be offered. */
export interface Known {
  /** What is written when it is taken. */
  name: string;
  /** Other ways people begin to type it: signs, names in other languages. */
  also: readonly string[];
}

/** The stretch of a cell that is being typed. */
export interface Part {
  from: number;
  to: number;
  typed: string;
}

/** The part of `words` the caret is in: all of it, or what stands between two semicolons. */
export function partAt(words: string, caret: number, several: boolean): Part {
  if (!several) return { from: 0, to: words.length, typed: words.trim() };
  const before = words.lastIndexOf(";", caret - 1) + 1;
  const after = words.indexOf(";", caret);
  const to = after < 0 ? words.length : after;
  return { from: before, to, typed: words.slice(before, to).trim() };
}

/** `words` with a part of them replaced by a name, and where the caret is then. */
export function withName(
  words: string,
  part: Part,
  name: string,
): { words: string; caret: number } {
  const space = part.from > 0 ? " " : "";
  const head = words.slice(0, part.from) + space + name;
  return { words: head + words.slice(part.to), caret: head.length };
}

/** How well a name answers what was typed: the less the better; null when it does not. */
function distance(known: Known, typed: string): number | null {
  const ways = [known.name, ...known.also].map(folded);
  if (ways.includes(typed)) return 0;
  if (ways.some((way) => way.startsWith(typed))) return 1;
  if (ways.some((way) => way.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed)))) {
    return 2;
  }
  const words = typed.split(/\s+/);
  return words.length > 1 && ways.some((way) => words.every((word) => way.includes(word)))
    ? 3
    : null;
}

/**
 * The names to offer for what is typed, best first. Nothing for nothing typed, for a name already
 * written whole, and for names that stand in the cell already.
 */
export function offers(
  known: readonly Known[],
  words: string,
  part: Part,
  most: number,
): readonly Known[] {
  const typed = folded(part.typed);
  if (typed === "") return [];
  const others = `${words.slice(0, part.from)};${words.slice(part.to)}`.split(";").map(folded);
  return known
    .filter((one) => folded(one.name) !== typed && !others.includes(folded(one.name)))
    .flatMap((one) => {
      const far = distance(one, typed);
      return far === null ? [] : [{ one, far }];
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ one }) => one);
}

/** Names of several sources, each once, in the order they come; other ways to type them join. */
export function joined(sources: readonly (readonly Known[])[]): Known[] {
  const names = new Map<string, Known>();
  for (const known of sources.flat()) {
    const key = folded(known.name);
    if (key === "") continue;
    const there = names.get(key);
    names.set(
      key,
      there ? { ...there, also: [...new Set([...there.also, ...known.also])] } : known,
    );
  }
  return [...names.values()];
}

/** The names written in a cell: one, or several with semicolons between them. */
export function namesIn(words: string, several: boolean): string[] {
  const names = several ? words.split(";") : [words];
  return names.map((name) => name.trim()).filter((name) => name !== "");
}
