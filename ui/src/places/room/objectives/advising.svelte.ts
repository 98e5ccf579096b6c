// What may be said of a wording: advice that can be waved away, never a barrier.

import { SvelteSet } from "svelte/reactivity";

import { workshop } from "~/domain/workshop.svelte";
import { commands, type Advice, type Entity, type Id, type Lang } from "~/platform";

/** How long somebody has to pause before the words are looked at, in milliseconds. */
const PAUSE = 400;

/** Words somebody is typing. */
export interface Wording {
  entity: Extract<Entity, "objective" | "action">;
  lang: Lang;
  words: string;
}

/** What is worth a second look in words being typed. Call it while initialising. */
export function useAdvice(wording: () => Wording): { readonly what: readonly Advice[] } {
  let what = $state.raw<readonly Advice[]>([]);
  $effect(() => {
    const { entity, lang, words } = wording();
    if (words.trim() === "") {
      what = [];
      return;
    }
    let current = true;
    const pause = setTimeout(() => {
      commands.advise(entity, lang, words).then(
        (found) => {
          if (current) what = found;
        },
        // Advice is an aside; without it the words are as good.
        () => undefined,
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(pause);
    };
  });
  return {
    get what() {
      return what;
    },
  };
}

const wavedAway = new SvelteSet<string>();

const key = (row: Id, advice: Advice) => `${row} ${advice}`;

/** What may be said of a row, without what somebody has waved away since the window opened. */
export function adviceOn(row: Id): Advice[] {
  const found = workshop.outline.advice.find((advice) => advice.row === row);
  return (found?.what ?? []).filter((advice) => !wavedAway.has(key(row, advice)));
}

/** Says no more of it while the window lives. */
export function waveAway(row: Id, advice: Advice): void {
  wavedAway.add(key(row, advice));
}
