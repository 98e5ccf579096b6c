import type { Id } from "~/platform";

import { cellWithKeyboard } from "./cells";
import type { Column } from "./columns";

/** A menu of one action. */
export interface OpenActionMenu {
  id: Id;
  about: "all" | "move" | "marking";
  anchor: HTMLElement | { getBoundingClientRect: () => DOMRect };
  /** The column the keyboard goes back to; null for the row as a whole. */
  column: Column | null;
}

class ActionMenuState {
  /** The menu that is open. */
  now = $state.raw<OpenActionMenu | null>(null);
}

/** The menu of actions: one for all of them. */
export const actionMenu = new ActionMenuState();

/** Opens a menu of an action beside its row. */
export function openActionMenu(
  id: Id,
  about: OpenActionMenu["about"],
  at?: OpenActionMenu["anchor"],
): void {
  const row = document.querySelector<HTMLElement>(`[data-action="${CSS.escape(id)}"]`);
  const anchor = at ?? row?.querySelector<HTMLElement>("[data-code]") ?? row;
  if (!anchor) return;
  const cell = cellWithKeyboard();
  const column = cell?.row.dataset.action === id ? cell.column : null;
  actionMenu.now = { id, about, anchor, column };
}
