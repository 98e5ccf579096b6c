import type { Sign } from "~/domain/kinds";

const signs: Record<string, Sign> = {
  "■": "context",
  "★": "good_practice",
  "▲": "opportunity",
  "▼": "challenge",
  "◎": "objective",
  "➜": "action",
  // As they can be typed on any keyboard.
  "=": "context",
  "*": "good_practice",
  "+": "opportunity",
  "-": "challenge",
};

/** What a line begins with, when it begins with the sign of a kind and a space. */
export function leadingSign(text: string): { sign: Sign; rest: string } | null {
  const [first = ""] = text;
  const sign = signs[first];
  if (sign === undefined || text[first.length] !== " ") return null;
  return { sign, rest: text.slice(first.length + 1) };
}
