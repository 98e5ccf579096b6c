import { tick } from "svelte";

import { actAndTell } from "~/domain/act";
import { focusRow } from "~/domain/rows";
import type { Assign, Entity, Place } from "~/platform";

/** Adds a row and puts the keyboard into its first field. */
export async function addRow(
  entity: Entity,
  fields: Assign[] = [],
  place: Place = { at: "last" },
): Promise<void> {
  const acted = await actAndTell({ do: "add", entity, owner: null, place, fields });
  if (acted.outcome !== "done" || !acted.added) return;
  await tick();
  focusRow(acted.added);
}
