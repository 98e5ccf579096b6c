import { getContext, setContext } from "svelte";

import type { Lang } from "~/platform";

const KEY = Symbol("the language of the paper");

/** Says which language the document's own words are in. */
export function setPaperLang(lang: () => Lang): void {
  setContext(KEY, lang);
}

/** The language of the document's own words. */
export function paperLang(): () => Lang {
  return getContext<() => Lang>(KEY);
}
