// Which rows somebody means by a few words, the likeliest first.

import { asked, fold, has } from "~/shared/search";

/** A row as it is searched. */
export interface Searched {
  /** Its words in every language they are written in, the reader's first. */
  texts: readonly string[];
  /** What is known of it besides: who said it, who leads, its number. */
  beside: readonly string[];
  /** Whether it is of the group at work. */
  here: boolean;
}

/** A row that was meant, and which of its texts to show. */
export interface Ranked<Row> {
  row: Row;
  text: string;
  /** What of `beside` has a word that the text has not. */
  because: string | null;
}

const folds = new Map<string, ReturnType<typeof fold>>();

// The same texts are looked through at every letter typed.
function foldOf(text: string) {
  let folded = folds.get(text);
  if (!folded) {
    if (folds.size > 20_000) folds.clear();
    folded = fold(text);
    folds.set(text, folded);
  }
  return folded;
}

/** Finds the rows that have every word of a query, at most `most` of them. */
export function ranked<Row extends Searched>(
  rows: readonly Row[],
  query: string,
  most = 60,
): { list: Ranked<Row>[]; count: number } {
  const words = asked(query);
  if (words.length === 0) return { list: [], count: 0 };
  const found: (Ranked<Row> & { rank: number })[] = [];
  for (const row of rows) {
    const match = matchOf(row, words);
    if (match) found.push({ row, ...match, rank: match.rank + (row.here ? 0 : 1) });
  }
  // Sorting is stable: among equals the order of the work stays.
  found.sort((a, b) => a.rank - b.rank);
  return { list: found.slice(0, most), count: found.length };
}

function matchOf(row: Searched, words: readonly string[]) {
  let best: { text: string; because: string | null; rank: number } | null = null;
  row.texts.forEach((text, language) => {
    let because: string | null = null;
    let rank = 0;
    for (const word of words) {
      const how = has(foldOf(text), word);
      if (how === "begins") continue;
      const beside = how === null ? row.beside.find((one) => has(foldOf(one), word)) : undefined;
      if (how === null && beside === undefined) return;
      because ??= beside ?? null;
      // Inside a word, or only beside the text, is less likely meant.
      rank = Math.max(rank, 2);
    }
    rank += language > 0 ? 1 : 0;
    if (!best || rank < best.rank) best = { text, because, rank };
  });
  return best as { text: string; because: string | null; rank: number } | null;
}
