import { actAndTell, removeWithUndo } from "~/domain/act";
import { actionsOf } from "~/domain/groupWork";
import { workshop } from "~/domain/workshop.svelte";
import type { Id, Place } from "~/platform";

import { focusCell, focusNew, type Column } from "./cells";

/** Moves an action one place up or down; the keyboard stays in its column. */
export async function moveAction(id: Id, by: -1 | 1, column: Column): Promise<void> {
  const action = workshop.actions.get(id);
  if (!action) return;
  const order = actionsOf(action.objective);
  const other = order[order.findIndex((one) => one.id === id) + by];
  if (!other) return;
  const place: Place = { at: by < 0 ? "before" : "after", row: other.id };
  await actAndTell({ do: "move", entity: "action", id, owner: null, place, fields: [] });
  await focusCell(id, column);
}

/** Deletes an action and offers to bring it back; the keyboard goes to the row for a new one. */
export async function removeAction(id: Id): Promise<void> {
  const action = workshop.actions.get(id);
  if (!action) return;
  const acted = await removeWithUndo("action", [id]);
  if (acted.outcome === "done") await focusNew(action.objective);
}
