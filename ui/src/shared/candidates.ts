// Choosing among things by a few letters: by the short sign each is known by, else by its name.

import { folded } from "./folded";
import { distance } from "./matching";

/** One thing that may be meant. */
export interface Candidate {
  /** Which; null is none of them. */
  id: string | null;
  /** What it is called in short: a number, a sign. */
  mark: string;
  name: string;
}

function far(query: string, candidate: Candidate): number | null {
  const typed = folded(query);
  const mark = folded(candidate.mark);
  if (typed === "") return 0;
  if (typed === mark) return -2;
  if (mark.startsWith(typed)) return -1;
  return distance(typed, candidate.name);
}

/** Those that what is typed may mean, the likeliest first; those alike keep their order. */
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
