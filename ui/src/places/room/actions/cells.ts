// The action tables as a sheet: which cell has the keyboard and where it goes from there.

import { tick } from "svelte";

import type { Id } from "~/platform";

/** The columns people fill in, in order. */
export const columns = ["text", "level", "lead", "partners", "timeframe"] as const;

/** A column people fill in. */
export type Column = (typeof columns)[number];

type Control = HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element | null): element is Control =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

const controlIn = (row: Element | undefined, column: string | undefined) => {
  const found = row?.querySelector(`[data-column="${column}"] :is(textarea, select)`) ?? null;
  return isControl(found) ? found : null;
};

/** The cell that has the keyboard, if one has. */
export function cellWithKeyboard(): { control: Control; row: HTMLElement; column: Column } | null {
  const control = document.activeElement;
  const cell = control?.closest<HTMLElement>("[data-column]");
  const row = cell?.closest<HTMLElement>("[data-action]");
  const column = columns.find((one) => one === cell?.dataset.column);
  return isControl(control) && row && column ? { control, row, column } : null;
}

/** The action of the row that has the keyboard; nothing in the row of a new action. */
export function actionWithKeyboard(): Id | null {
  return cellWithKeyboard()?.row.dataset.action || null;
}

function enter(control: Control | null): boolean {
  if (!control) return false;
  control.focus();
  if (control instanceof HTMLTextAreaElement) control.select();
  control.scrollIntoView({ block: "nearest", inline: "nearest" });
  return true;
}

/** Goes so many rows down in the same column, over all tables; whether there was such a cell. */
export function goDown(by: 1 | -1): boolean {
  const at = cellWithKeyboard();
  if (!at) return false;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-action]")];
  return enter(controlIn(rows[rows.indexOf(at.row) + by], at.column));
}

/** Goes to the cell beside, over the ends of rows; whether there was one. */
export function goAside(by: 1 | -1): boolean {
  const at = cellWithKeyboard();
  if (!at) return false;
  const controls = [...document.querySelectorAll("[data-action] :is(textarea, select)")].filter(
    isControl,
  );
  return enter(controls[controls.indexOf(at.control) + by] ?? null);
}

/** Whether an arrow leaves the cell: the caret is at that end of its words, or it has none. */
export function atEnd(end: "first" | "last"): boolean {
  const control = cellWithKeyboard()?.control;
  if (!(control instanceof HTMLTextAreaElement)) return control !== undefined;
  if (control.selectionStart !== control.selectionEnd) {
    return control.selectionEnd - control.selectionStart === control.value.length;
  }
  return control.selectionStart === (end === "first" ? 0 : control.value.length);
}

/** Gives a cell of an action the keyboard once it is drawn. */
export async function focusCell(action: Id, column: Column): Promise<void> {
  await tick();
  const row = document.querySelector(`[data-action="${CSS.escape(action)}"]`) ?? undefined;
  enter(controlIn(row, column));
}

/** Gives the empty last row of an objective the keyboard once it is drawn. */
export async function focusNew(objective: Id): Promise<void> {
  await tick();
  const table = document.querySelector(`[data-actions-of="${CSS.escape(objective)}"]`);
  const rows = [...(table?.querySelectorAll("[data-action]") ?? [])];
  enter(controlIn(rows.at(-1), "text"));
}
