// The one place where something that went wrong becomes words: what happened, what it means for the
// work, what to do.

import { isFault } from "~/platform";
import { showToast } from "~/shared/toasts.svelte";
import { hasWords, t } from "~/shared/wording";

/** What went wrong, in the words of the screen. */
export interface FaultWords {
  code: string;
  title: string;
  meaning: string;
  action: string;
}

/** The words for something thrown by a command. */
export function faultWords(thrown: unknown): FaultWords {
  const known = isFault(thrown) && hasWords(`error-${thrown.code}.title`);
  const code = known ? thrown.code : "internal";
  const detail = isFault(thrown) ? (thrown.detail ?? "") : "";
  const say = (part: string) => {
    const key = `error-${code}.${part}`;
    return hasWords(key) ? t(key, { detail }) : "";
  };
  return { code, title: say("title"), meaning: say("meaning"), action: say("action") };
}

/** Tells the person what went wrong; it stays until they close it. */
export function tellFault(thrown: unknown): FaultWords {
  const words = faultWords(thrown);
  if (words.code === "internal") console.error(thrown);
  const lines = [words.meaning, words.action].filter((line) => line !== "");
  showToast({ tone: "fault", title: words.title, lines });
  return words;
}
