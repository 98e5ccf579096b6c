// The action tables as a sheet: which cell has the keyboard and where it goes from there.

import { tick } from "svelte";

import type { Id } from "~/platform";

import { columns, type Column } from "./columns";

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

/** The action whose row has the keyboard as a whole, so that one key acts on it; null in a cell. */
export function rowWithKeyboard(): Id | null {
  const row = document.activeElement;
  return (row instanceof HTMLElement && row.dataset.action) || null;
}

/** The action that has the keyboard, in a cell or as a row; nothing in the row of a new action. */
export function actionWithKeyboard(): Id | null {
  return cellWithKeyboard()?.row.dataset.action || rowWithKeyboard();
}

function enter(control: Control | null): boolean {
  if (!control) return false;
  control.focus();
  if (control instanceof HTMLTextAreaElement) control.select();
  control.scrollIntoView({ block: "nearest", inline: "nearest" });
  return true;
}

/** The row Tab leads along, and the column it was first pressed in. */
let along: { row: HTMLElement; from: Column } | null = null;

/** Remembers that Tab leads along this row. The browser itself goes to the next cell. */
export function goAlong(): void {
  const at = cellWithKeyboard();
  if (at?.row !== along?.row) along = at ? { row: at.row, from: at.column } : null;
  selectArrived();
}

/** As in a sheet, words that Tab comes to are replaced by what is typed. Some engines would put the
 * caret before them. */
export function selectArrived(): void {
  const arrive = ({ target }: FocusEvent) => {
    if (target instanceof HTMLTextAreaElement && target.closest("[data-action]")) target.select();
  };
  document.addEventListener("focusin", arrive, { once: true });
  const over = () => document.removeEventListener("focusin", arrive);
  document.addEventListener("keyup", over, { once: true });
}

/**
 * Goes on to the next row as Enter does in a sheet: after a row that was typed along, to the column
 * where that began; else down in the same one. Whether there was such a row.
 */
export function goOn(): boolean {
  const at = cellWithKeyboard();
  if (!at) return false;
  const column = at.row === along?.row ? along.from : at.column;
  along = null;
  return goDown(1, column);
}

/** Goes so many rows down over all tables, in the same column if none is named; whether it could. */
export function goDown(by: 1 | -1, column?: Column): boolean {
  const at = cellWithKeyboard();
  if (!at) return false;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-action]")];
  return enter(controlIn(rows[rows.indexOf(at.row) + by], column ?? at.column));
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

const rowOf = (action: Id) =>
  document.querySelector<HTMLElement>(`[data-action="${CSS.escape(action)}"]`) ?? undefined;

/** Gives a cell of an action the keyboard once it is drawn; without a column, the row as a whole. */
export async function focusCell(action: Id, column: Column | null): Promise<void> {
  await tick();
  const row = rowOf(action);
  if (column !== null) enter(controlIn(row, column));
  else {
    row?.focus();
    row?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

/** The action below this one, or else the one above; null when it stands alone. */
export function besideAction(action: Id): Id | null {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-action]")].filter(
    (row) => row.dataset.action !== "",
  );
  const at = rows.findIndex((row) => row.dataset.action === action);
  return (rows[at + 1] ?? rows[at - 1])?.dataset.action ?? null;
}

/** Gives the empty last row of an objective the keyboard once it is drawn. */
export async function focusNew(objective: Id): Promise<void> {
  await tick();
  const table = document.querySelector(`[data-actions-of="${CSS.escape(objective)}"]`);
  const rows = [...(table?.querySelectorAll("[data-action]") ?? [])];
  enter(controlIn(rows.at(-1), "text"));
}
