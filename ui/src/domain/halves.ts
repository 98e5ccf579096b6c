// Words half typed into a row, kept by the core until they are entered: after a blow they are in the
// row, or wait where they stood.

import type { Assign, Draft, Entity, Id } from "~/platform";
import { screenLang } from "~/shared/wording";

import { drafts } from "./drafts.svelte";

/** What is being typed in a row, or of the action that would come next under an objective. */
export type Part = "fields" | "next";

const bare = (entity: Entity): Draft => ({
  text: "",
  lang: screenLang(),
  entity,
  kind: null,
  topic: null,
  objective: null,
  delegation: null,
  fields: [],
  next: [],
});

/** Keeps what has been typed so far; nothing once it is entered or let go of. */
export function keepHalf(entity: Entity, id: Id, part: Part, typed: Assign[]): void {
  const draft = { ...bare(entity), ...drafts.of(id), [part]: typed };
  const some = [draft.fields, draft.next].some((assigns) => assigns && assigns.length > 0);
  drafts.keep(id, some ? draft : null);
}

/** What was being typed when the workshop was last open here. */
export function halfOf(id: Id, part: Part): readonly Assign[] {
  return drafts.of(id)?.[part] ?? [];
}
