// Finding words in texts, accents and case ignored, and showing where they are.

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Where something stands in a text. */
interface Span {
  from: number;
  to: number;
}

/** A text without accents and case, and for each of its letters where it stands in the original. */
interface Folded {
  letters: string;
  at: readonly number[];
}

/** A text as it is searched. */
export function fold(text: string): Folded {
  let letters = "";
  const at: number[] = [];
  let place = 0;
  for (const sign of text) {
    const plain = sign.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    letters += plain;
    for (let unit = 0; unit < plain.length; unit += 1) at.push(place);
    place += sign.length;
  }
  at.push(place);
  return { letters, at };
}

/** The words somebody looks for; all of them have to be there. */
export function asked(query: string): string[] {
  return [
    ...new Set(
      fold(query)
        .letters.split(/\s+/u)
        .filter((word) => word !== ""),
    ),
  ];
}

/** Whether a text has a word, by its beginning or inside; nothing when it has not. */
export function has({ letters }: Folded, word: string): "begins" | "inside" | null {
  const place = letters.indexOf(word);
  if (place < 0) return null;
  for (let at = place; at >= 0; at = letters.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(letters.charAt(at - 1))) return "begins";
  }
  return "inside";
}

/** Where the words stand in a text, in order, what touches being one. */
function spans({ letters, at }: Folded, words: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const word of words) {
    for (let place = letters.indexOf(word); place >= 0;) {
      const from = at[place] ?? 0;
      // A letter that was folded to nothing, such as a loose accent, belongs to the one before it.
      found.push({ from, to: at[place + word.length] ?? from });
      place = letters.indexOf(word, place + word.length);
    }
  }
  found.sort((a, b) => a.from - b.from);
  const merged: Span[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

/** So much of a text is shown around the first word that was found. */
const SHOWN = 180;
const BEFORE = 60;

/** A text with the words marked; of a long one, what is around the first of them. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const hits = spans(fold(text), words);
  const first = hits[0]?.from ?? 0;
  const from = text.length <= SHOWN || first < BEFORE ? 0 : wordStart(text, first - BEFORE);
  const to =
    Math.min(text.length, from + SHOWN) === text.length ? text.length : wordEnd(text, from + SHOWN);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end), hit });
  };
  if (from > 0) pieces.push({ text: "…", hit: false });
  let done = from;
  for (const hit of hits) {
    if (hit.from >= to) break;
    if (hit.to <= from) continue;
    add(done, Math.max(hit.from, from), false);
    add(Math.max(hit.from, from), Math.min(hit.to, to), true);
    done = Math.min(hit.to, to);
  }
  add(done, to, false);
  if (to < text.length) pieces.push({ text: "…", hit: false });
  return pieces;
}

// A cut goes between words where there is one near, and never through a sign.
function wordStart(text: string, from: number): number {
  const space = text.indexOf(" ", from);
  return space >= 0 && space - from < 25 ? space + 1 : whole(text, from);
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(" ", to);
  return space >= 0 && to - space < 25 ? space : whole(text, to);
}

function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
