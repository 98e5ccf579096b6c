import { halfOf } from "~/domain/halves";
import type { Id } from "~/platform";

import { columns, type Column } from "./columns";

/** What is typed of an action that does not have its words yet. */
export type Draft = Record<Column, string>;

const empty = (): Draft => ({
  text: "",
  level: "",
  lead: "",
  partners: "",
  countries: "",
  timeframe: "",
});

const drafts = $state<Record<Id, Draft>>({});

/** The draft of an objective's next action. It waits while another step or place is looked at. */
export function draftFor(objective: Id): Draft {
  return drafts[objective] ?? leftFrom(objective);
}

/** What was half typed when the program last went down. */
function leftFrom(objective: Id): Draft {
  const left = empty();
  for (const { field, value } of halfOf(objective, "next")) {
    const column = columns.find((one) => one === field);
    if (column !== undefined && typeof value === "string") left[column] = value;
  }
  return left;
}

/** Puts a value into the draft. */
export function putInDraft(objective: Id, column: Column, value: string): void {
  drafts[objective] = { ...draftFor(objective), [column]: value };
}

/** The columns of a draft that have something in them. */
export function filledIn(draft: Draft): Column[] {
  return columns.filter((column) => draft[column] !== "");
}

/** Empties the draft: the action is there. */
export function clearDraft(objective: Id): void {
  drafts[objective] = empty();
}
