// The language an organiser writes in. Each field may show another one for a moment; this is where
// they all start.

import type { Lang } from "~/platform";

import { screenLang } from "~/shared/wording";

import { whereabouts } from "./whereabouts.svelte";
import { workshop } from "./workshop.svelte";

let chosen = $state.raw<{ file: string; lang: Lang } | null>(null);

/** The language the fields show: the one chosen for this workshop, else the place's own. */
export function writingLang(): Lang {
  const file = workshop.info?.file ?? "";
  if (chosen?.file === file) return chosen.lang;
  // The preparation is written for the room; who compiles writes in the language they read.
  return whereabouts.place === "compile" ? screenLang() : (workshop.row?.language ?? "es");
}

/** Shows every field in that language. */
export function writeIn(lang: Lang): void {
  chosen = { file: workshop.info?.file ?? "", lang };
}
