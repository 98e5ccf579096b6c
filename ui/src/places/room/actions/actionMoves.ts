// What can be done with an action, by key and by menu alike. The keyboard goes back where it was:
// to a column, or to the row as a whole where that is null.

import { actAndTell, removeWithUndo } from "~/domain/act";
import { actionsOf } from "~/domain/groupWork";
import { plainly } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Id, Marking, Place } from "~/platform";
import { announce } from "~/shared/announce.svelte";
import { t } from "~/shared/wording";

import { besideAction, focusCell, focusNew } from "./cells";
import type { Column } from "./columns";

/** Moves an action one place up or down. */
export async function moveAction(id: Id, by: -1 | 1, column: Column | null): Promise<void> {
  const action = workshop.actions.get(id);
  if (!action) return;
  const order = actionsOf(action.objective);
  const other = order[order.findIndex((one) => one.id === id) + by];
  if (!other) return focusCell(id, column);
  await put(id, null, { at: by < 0 ? "before" : "after", row: other.id });
  await focusCell(id, column);
}

/** Gives an action to another objective, after those it has. */
export async function giveAction(id: Id, objective: Id, column: Column | null): Promise<void> {
  if (workshop.actions.get(id)?.objective === objective) return focusCell(id, column);
  await put(id, objective, { at: "last" });
  announce(t("actions-moved", { code: workshop.code(id) }));
  await focusCell(id, column);
}

/** Puts an action at a place under an objective; null is the one it is under. */
export async function put(id: Id, objective: Id | null, place: Place): Promise<void> {
  await actAndTell({ do: "move", entity: "action", id, owner: objective, place, fields: [] });
}

/** Adds an action with the same words right after it. */
export async function duplicateAction(id: Id, column: Column | null): Promise<void> {
  const acted = await actAndTell({ do: "duplicate", entity: "action", ids: [id] });
  if (acted.outcome === "done" && acted.added !== null) await focusCell(acted.added, column);
}

/** Says who may see an action; null takes back what was said. */
export async function markAction(
  id: Id,
  marking: Marking | null,
  column: Column | null,
): Promise<void> {
  const fields = [plainly("marking", marking)];
  await actAndTell({ do: "set", entity: "action", id, fields });
  await focusCell(id, column);
}

/** Deletes an action and offers to bring it back. */
export async function removeAction(id: Id, column: Column | null): Promise<void> {
  const action = workshop.actions.get(id);
  if (!action) return;
  const next = besideAction(id);
  const acted = await removeWithUndo("action", [id]);
  if (acted.outcome !== "done") return;
  if (column !== null || next === null) await focusNew(action.objective);
  else await focusCell(next, null);
}
