// The screen's reading of a text that may be in several languages, the same as the core's.

import type { Assign, Lang, Text } from "~/platform";
import { languages } from "~/shared/wording";

/** Words, and the language they are in. */
export interface Words {
  lang: Lang;
  words: string;
}

/** The words in that language; nothing when it has none. */
export function wordsIn(text: Text, lang: Lang): string {
  return text[lang] ?? "";
}

/** The words to show to a reader of `lang`: theirs, else the original, else whichever there are. */
export function bestWords(text: Text, lang: Lang): Words | null {
  for (const candidate of [lang, text.original, ...languages]) {
    if (candidate && text[candidate]) return { lang: candidate, words: text[candidate] };
  }
  return null;
}

/** The language a text was first written in; null while nobody has written it. */
export function originalLang(text: Text): Lang | null {
  return text.original ?? null;
}

/** Whether the words in that language are a translation of an earlier version. */
export function isOutdated(text: Text, lang: Lang): boolean {
  return text.outdated?.includes(lang) ?? false;
}

/** The best words as plain text; empty when nobody has written any. */
export function plainWords(text: Text, lang: Lang): string {
  return bestWords(text, lang)?.words ?? "";
}

/** A field of wording given words in one language. */
export function inLang(field: string, lang: Lang, words: string): Assign {
  return { field, lang, value: words };
}

/** A field that is the same in every language given a value. */
export function plainly(field: string, value: Assign["value"]): Assign {
  return { field, lang: null, value };
}
