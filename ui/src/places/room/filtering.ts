import { tick } from "svelte";

import { focusLine, focusRow, room, rowElement, rowWithKeyboard } from "./room.svelte";
import { view } from "./view.svelte";

/** Opens the filter's bar and gives it the keyboard. */
export async function openFilter(): Promise<void> {
  view.filterOpen = true;
  await tick();
  document.querySelector<HTMLElement>("[data-filter] select")?.focus();
}

/** Leaves the bar: back to the card the keyboard was on, or to the first that is shown. */
export function leaveFilter(): void {
  view.filterOpen = false;
  const last = room.focus?.id;
  const first = document.querySelector<HTMLElement>("[data-entity=card]")?.dataset.row;
  const to = last !== undefined && rowElement(last) ? last : first;
  if (to === undefined) focusLine();
  else void focusRow(to);
}

/** Shows everything again. The row that has the keyboard stays in sight among what comes back. */
export async function showEverything(): Promise<void> {
  const row = rowWithKeyboard();
  view.showAll();
  view.filterOpen = false;
  if (!row) return;
  await focusRow(row.id);
  rowElement(row.id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
