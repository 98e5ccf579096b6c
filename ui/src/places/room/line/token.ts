// `#` and `@` in the line: where one has been begun, and which topic or delegation it means.

import type { Id } from "~/platform";
import { folded } from "~/shared/folded";
import { distance } from "~/shared/matching";

/** What begins a token: `#` a topic, `@` a delegation. */
export type TokenSign = "#" | "@";

/** A token on its way, as far as it has been typed. */
export interface Token {
  sign: TokenSign;
  /** Where its sign stands. */
  from: number;
  /** What follows the sign, up to the caret. */
  query: string;
}

/** What a token may mean. */
export interface Candidate {
  /** The topic or delegation; null is none: the whole group, nobody. */
  id: Id | null;
  /** What it is called in short: a topic's number, a delegation's sign. */
  mark: string;
  name: string;
}

/** Longer than any title somebody types to find it. */
const LONGEST = 60;

const isSign = (letter: string | undefined): letter is TokenSign =>
  letter === "#" || letter === "@";
const isWordly = (letter: string | undefined) =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** The token the caret is in; null within a word, an address or plain text. */
export function tokenAt(text: string, caret: number): Token | null {
  const before = text.slice(0, caret);
  const from = Math.max(before.lastIndexOf("#"), before.lastIndexOf("@"));
  const sign = before[from];
  if (!isSign(sign)) return null;
  if (from > 0 && !/[\s([{«“"'¿¡—–/]/.test(before[from - 1] ?? "")) return null;
  if (isWordly(text[caret])) return null;
  const query = before.slice(from + 1);
  const isText = query.length > LONGEST || /^\s|\n|\s\s/.test(query);
  return isText ? null : { sign, from, query };
}

/** The text without what stands from `from` to `to`, and without the space that is one too many. */
export function without(text: string, from: number, to: number): string {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const doubled = (before === "" || /\s$/.test(before)) && /^[^\S\n]/.test(after);
  return before + (doubled ? after.slice(1) : after);
}

function far(query: string, candidate: Candidate): number | null {
  const typed = folded(query);
  const mark = folded(candidate.mark);
  if (typed === "") return 0;
  if (typed === mark) return -2;
  if (mark.startsWith(typed)) return -1;
  return distance(typed, candidate.name);
}

/** Those a token may mean, the likeliest first; those alike keep their order. */
export function meant(query: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .flatMap((candidate) => {
      const way = far(query, candidate);
      return way === null ? [] : [{ candidate, way }];
    })
    .sort((one, other) => one.way - other.way)
    .map(({ candidate }) => candidate);
}

/** The one that words such as `2`, `cr` or `costa` mean without any doubt. */
export function meantSurely(query: string, candidates: readonly Candidate[]): Candidate | null {
  const typed = folded(query);
  if (typed === "") return null;
  const marked = candidates.filter((candidate) => folded(candidate.mark) === typed);
  if (marked.length > 0) return marked.length === 1 ? (marked[0] ?? null) : null;
  if (typed.length < 3) return null;
  const named = candidates.filter((candidate) => distance(typed, candidate.name) !== null);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A token and a space at the very beginning, as `@cr ` or `#2 `: said at once, with no list. */
export function leadingToken(text: string): (Token & { rest: string }) | null {
  const [, sign, query, rest] = /^([#@])(\S+)\s([^]*)$/.exec(text) ?? [];
  if (!isSign(sign) || query === undefined || rest === undefined) return null;
  return { sign, from: 0, query, rest };
}
