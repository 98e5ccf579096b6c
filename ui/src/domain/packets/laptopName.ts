// How others know this laptop. Whoever takes a packet in reads it, so it is asked for with the first.

import { workshop } from "~/domain/workshop.svelte";
import type { Id } from "~/platform";
import { screenLang, tIn } from "~/shared/wording";

/** A name to begin with: the group's where one is in front, else the organisers’ desk. */
export function offeredName(group: Id | null): string {
  const lang = workshop.row?.language ?? screenLang();
  if (group !== null) return tIn(lang, "plenary-group", { number: workshop.code(group) });
  return tIn(lang, "packet-name-organisers");
}
