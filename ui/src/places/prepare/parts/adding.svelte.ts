import { tick } from "svelte";

import { actAndTell } from "~/domain/act";
import { focusRow } from "~/domain/rows";
import type { Assign, Entity, Place } from "~/platform";
import { useKeys } from "~/shared/keyboard";

import { prepare } from "../prepare.svelte";

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

/** Lets a part of the preparation take a new row, by its key and from elsewhere, while it is shown. */
export function useAdding(
  label: string,
  add: () => unknown,
  when: () => boolean = () => true,
): void {
  const run = () => void add();
  useKeys([{ keys: ["mod+enter"], label, section: "prepare-keys", inText: true, when, run }]);
  $effect(() => {
    const own = () => when() && run();
    prepare.add = own;
    return () => {
      if (prepare.add === own) prepare.add = null;
    };
  });
}
