// Several lines pasted at once, as the cards they will become.

import type { Sign } from "~/domain/kinds";
import type { Id } from "~/platform";
import { meantSurely, type Candidate } from "~/shared/candidates";

import { leadingSign } from "./leadingSign";

/** A pasted line, as a person may still change it. */
export interface PastedLine {
  key: number;
  text: string;
  /** What its own sign says it is; null follows the line. */
  kind: Sign | null;
  /** The topic it names; undefined follows the line. */
  topic: Id | null | undefined;
  /** The delegation it names. */
  delegation: Id | null;
  /** Whether it is left out. */
  out: boolean;
}

/** What tokens of a pasted line may mean. */
export interface Known {
  topics: readonly Candidate[];
  delegations: readonly Candidate[];
}

// Round, square and pointed bullets, Word's own ones from its symbol typefaces, and dashes.
const bullet = /^(?:[•·◦‣⁃●○◉∙▪▫□❖➢➤►▸▶✓✔☐☑–—\u{e000}-\u{f8ff}]\s*|[-*]\s+|o\t+)/u;
// 1. 1) 1.- (1) 1.2. 1.2.3) a) (a) iv) – and a letter with a full stop only before a tab, for it may be
// somebody's initial.
const numbering =
  /^(?:\(?\d{1,3}(?:\.\d{1,3})*(?:\.-|[.)]|\t)\s*(?=\D)|\(?(?:\p{L}|[ivxIVX]{1,5})\)\s+|(?:\p{L}|[ivxIVX]{1,5})\.\t\s*)/u;
const typedSign = /^\s*([-*+=]) /;

/** The lines of a text that say something, with their ends and unseen characters put right. */
export function linesOf(text: string): string[] {
  return (
    text
      // A cell of a sheet that holds several lines comes in quotes.
      .replace(/(^|\t|\n)"((?:[^"]|"")*\n(?:[^"]|"")*)"(?=\t|\r?\n|$)/g, (_, before, inner) => {
        const cell = String(inner)
          .replace(/""/g, '"')
          .replace(/\s*\n\s*/g, " ");
        return `${String(before)}${cell}`;
      })
      .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
      // eslint-disable-next-line no-control-regex -- what no screen can show is what is taken out
      .map((line) => line.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g, ""))
      .filter((line) => line.trim() !== "")
  );
}

/** Whether a paste is several lines, and so more than words for the line. */
export function isSeveral(text: string): boolean {
  return /[\r\n\v\f\u0085\u2028\u2029]/.test(text.trim()) && linesOf(text).length > 1;
}

/** A line without its bullet, its number and the spaces of a sheet. */
export function bare(line: string): string {
  let rest = line.trimStart();
  // A list may carry a bullet and a number.
  for (const mark of [bullet, numbering, bullet]) rest = rest.replace(mark, "").trimStart();
  return rest.replace(/[\t\u00a0 ]+/g, " ").trim();
}

/** Whether `-` and `*` say a kind here: only beside a `+` or `=`, else they are a list's bullets. */
function saysKinds(lines: readonly string[]): boolean {
  return lines.some((line) => /^[+=]$/.test(typedSign.exec(line)?.[1] ?? ""));
}

function tokens(text: string, known: Known): Pick<PastedLine, "text" | "topic" | "delegation"> {
  const found: Pick<PastedLine, "text" | "topic" | "delegation"> = {
    text,
    topic: undefined,
    delegation: null,
  };
  const take = (sign: string | undefined, query: string | undefined, rest: string): boolean => {
    if (sign === undefined || query === undefined || rest.trim() === "") return false;
    const meant = meantSurely(query, sign === "#" ? known.topics : known.delegations);
    if (!meant) return false;
    // A line has one topic and one delegation; who else is named stays in the words, to be seen.
    if (sign === "#" ? found.topic !== undefined : found.delegation !== null) return false;
    if (sign === "#") found.topic = meant.id;
    else found.delegation = meant.id;
    found.text = rest.trim();
    return true;
  };
  // At the beginning or at the end; in the middle they are part of what is said.
  for (let again = true; again;) {
    const [, sign, query, rest] = /^([#@])([\p{L}\p{N}]+):?\s+([^]*)$/u.exec(found.text) ?? [];
    again = take(sign, query, rest ?? "");
  }
  for (let again = true; again;) {
    const [, rest, sign, query] = /^([^]*?)\s+\(?([#@])([\p{L}\p{N}]+)\)?$/u.exec(found.text) ?? [];
    again = take(sign, query, rest ?? "");
  }
  return found;
}

let nextKey = 1;

/** Reads pasted text as lines; what is only a bullet or a number says nothing. */
export function readPasted(text: string, known: Known): PastedLine[] {
  const lines = linesOf(text);
  const kinds = saysKinds(lines);
  return lines.flatMap((line) => {
    const trimmed = line.trimStart();
    const isTyped = typedSign.test(trimmed);
    const signed = isTyped && !kinds ? null : leadingSign(isTyped ? trimmed : bare(line));
    const words = bare(signed?.rest ?? line);
    if (words === "") return [];
    const key = nextKey++;
    return [{ key, kind: signed?.sign ?? null, out: false, ...tokens(words, known) }];
  });
}

/** The lines with one of them joined to the one above, which keeps its kind, topic and delegation. */
export function joined(lines: readonly PastedLine[], at: number): PastedLine[] {
  const [above, line] = [lines[at - 1], lines[at]];
  if (!above || !line) return [...lines];
  const one: PastedLine = {
    ...above,
    text: `${above.text} ${line.text}`,
    delegation: above.delegation ?? line.delegation,
    topic: above.topic === undefined ? line.topic : above.topic,
    out: above.out && line.out,
  };
  return [...lines.slice(0, at - 1), one, ...lines.slice(at + 1)];
}
