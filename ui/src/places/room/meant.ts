// What a key or a menu item is meant for, and where the keyboard goes once it is done.

import { tick } from "svelte";

import type { Id } from "~/platform";

import { focusLine, room, rowElement, type RowAt } from "./room.svelte";
import { neighbour, type Direction } from "./walk";

/** The rows something is done to: all chosen cards when the row is one of them, else the row. */
export function meant(row: RowAt): Id[] {
  const chosen = row.entity === "card" && room.selection.has(row.id);
  return chosen ? room.selected.map((card) => card.id) : [row.id];
}

/**
 * Does something that may take rows off the board. The keyboard stays with the row where it is
 * still there; else it goes on to the nearest one, and to the line when there is none.
 *
 * @param leaving rows the keyboard does not follow to where they go
 */
export async function keepingKeyboard<Result>(
  row: RowAt,
  run: () => Promise<Result>,
  leaving: readonly Id[] = [],
): Promise<Result> {
  const near = rowsNear(row.id).filter((id) => !leaving.includes(id));
  const result = await run();
  await focusFirst(near);
  return result;
}

/** A row and those around it, in the order in which the keyboard would go on to them. */
export function rowsNear(id: Id): Id[] {
  return [id, ...nearby(id)];
}

/** Gives the keyboard to the first of some rows that is still there, or to the line. */
export async function focusFirst(rows: readonly Id[]): Promise<void> {
  await tick();
  for (const id of rows) {
    const element = rowElement(id);
    if (element) return element.focus();
  }
  focusLine();
}

/** The rows around one, the likeliest to go on with first: those below, above, then beside. */
function nearby(id: Id): Id[] {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const start = rows.findIndex((row) => row.dataset.row === id);
  const chain = (direction: Direction): number[] => {
    const found: number[] = [];
    let at = neighbour(boxes, start, direction);
    while (at >= 0 && !found.includes(at)) {
      found.push(at);
      at = neighbour(boxes, at, direction);
    }
    return found;
  };
  const directions: readonly Direction[] = ["down", "up", "left", "right"];
  return directions.flatMap(chain).flatMap((at) => rows[at]?.dataset.row ?? []);
}
