// The language an organiser writes in. Each field may show another one for a moment; this is where
// they all start.

import type { Lang } from "~/platform";

import { workshop } from "./workshop.svelte";

let chosen = $state.raw<{ file: string; lang: Lang } | null>(null);

/** The language the fields show: the one chosen for this workshop, else the room's. */
export function writingLang(): Lang {
  const file = workshop.info?.file ?? "";
  return chosen?.file === file ? chosen.lang : (workshop.row?.language ?? "es");
}

/** Shows every field in that language. */
export function writeIn(lang: Lang): void {
  chosen = { file: workshop.info?.file ?? "", lang };
}
