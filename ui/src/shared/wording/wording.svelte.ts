import type { FluentVariable } from "@fluent/bundle";

import type { Lang } from "~/platform";

import { bundles } from "./bundles";

let current = $state<Lang>("es");

/** The language of the screen. */
export function screenLang(): Lang {
  return current;
}

/** Switches the language of the screen, at once and everywhere. */
export function speak(lang: Lang): void {
  current = lang;
  document.documentElement.lang = lang;
}

/** What a sentence leaves open: names, numbers. */
export type Args = Record<string, FluentVariable>;

function pattern(key: string, lang: Lang) {
  const [id = key, attribute] = key.split(".");
  const message = bundles[lang].getMessage(id);
  if (!message) return null;
  return attribute === undefined ? message.value : (message.attributes[attribute] ?? null);
}

/** Whether there are words for that key. */
export function hasWords(key: string): boolean {
  return pattern(key, current) !== null;
}

/** The words for a key, or for `key.attribute`, in the language of the screen. */
export function t(key: string, args?: Args): string {
  return tIn(current, key, args);
}

/** The words for a key in a language that is not the screen's. */
export function tIn(lang: Lang, key: string, args?: Args): string {
  const found = pattern(key, lang);
  // A missing key is a defect a test finds; a person is better off with its name than with nothing.
  return found === null ? key : bundles[lang].formatPattern(found, args ?? null, []);
}

/** The wording key of a word of a closed list: `card-kind` and `good_practice` give its name. */
export function wordKey(list: string, word: string): string {
  return `${list}-${word.replaceAll("_", "-")}`;
}

/** The name of a word of a closed list, in the language of the screen. */
export function word(list: string, name: string): string {
  return t(wordKey(list, name));
}
