// How keys are written in bindings, matched against events and named to people.
//
// A chord is `mod+shift+z`, `alt+1`, `arrowup`, `/`. `mod` is Ctrl, or Cmd on a Mac.

import { t } from "~/shared/wording";

/** Whether this is a Mac, where Cmd takes the place of Ctrl. */
export const isMac = typeof navigator !== "undefined" && /Mac/.test(navigator.platform);

interface Parts {
  mod: boolean;
  alt: boolean;
  shift: boolean;
  key: string;
}

function parts(chord: string): Parts {
  // The plus sign itself may be the key.
  const isPlus = chord === "+" || chord.endsWith("++");
  const pieces = isPlus ? [...chord.slice(0, -2).split("+"), "+"] : chord.split("+");
  const key = pieces.pop() ?? "";
  const has = (name: string) => pieces.includes(name);
  return { mod: has("mod"), alt: has("alt"), shift: has("shift"), key };
}

/** What of a keyboard event decides a match. */
export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"
>;

/** Whether the keys pressed are that chord, on any national layout. */
export function matches(event: KeyPress, chord: string, mac: boolean = isMac): boolean {
  const wanted = parts(chord);
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (mod !== wanted.mod || other || event.altKey !== wanted.alt) return false;
  if (/^\d$/.test(wanted.key)) {
    // By place on the keyboard: a French keyboard gives `&` there, a Mac with Alt gives `¡`.
    return !event.shiftKey && [`Digit${wanted.key}`, `Numpad${wanted.key}`].includes(event.code);
  }
  if (/^[a-z]$/.test(wanted.key)) {
    if (event.shiftKey !== wanted.shift) return false;
    const plain = event.key.toLowerCase() === wanted.key;
    return plain || (wanted.alt && event.code === `Key${wanted.key.toUpperCase()}`);
  }
  if (wanted.key.length === 1) {
    // A sign such as `/` or `?` needs Shift on some layouts and not on others.
    return event.key === wanted.key;
  }
  if (event.shiftKey !== wanted.shift) return false;
  const named = event.key === " " ? "space" : event.key.toLowerCase();
  return named === wanted.key;
}

/** Whether it is the key of the curtain, which goes before every other. */
export function isCurtainKey(event: KeyPress): boolean {
  return matches(event, "f9") || matches(event, "mod+.");
}

const arrows: Record<string, string> = {
  arrowup: "↑",
  arrowdown: "↓",
  arrowleft: "←",
  arrowright: "→",
};

function keyName(key: string): string {
  if (key in arrows) return arrows[key] ?? key;
  if (key.length === 1) return key.toUpperCase();
  if (/^f\d+$/.test(key)) return key.toUpperCase();
  return t(`key-${key}`);
}

/** The keys of a chord as they stand on the keyboard, in the language of the screen. */
export function keyNames(chord: string): string[] {
  const { mod, alt, shift, key } = parts(chord);
  const names: string[] = [];
  if (mod) names.push(isMac ? "⌘" : t("key-ctrl"));
  if (alt) names.push(isMac ? "⌥" : t("key-alt"));
  if (shift) names.push(isMac ? "⇧" : t("key-shift"));
  names.push(keyName(key));
  return names;
}

/** The same as one text, `Ctrl+Z`. */
export function keyText(chord: string): string {
  return keyNames(chord).join("+");
}
