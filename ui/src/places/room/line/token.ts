// `#` and `@` in the line: where one has been begun, and which topic or delegation it means.

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

/** A token and a space at the very beginning, as `@cr ` or `#2 `: said at once, with no list. */
export function leadingToken(text: string): (Token & { rest: string }) | null {
  const [, sign, query, rest] = /^([#@])(\S+)\s([^]*)$/.exec(text) ?? [];
  if (!isSign(sign) || query === undefined || rest === undefined) return null;
  return { sign, from: 0, query, rest };
}
