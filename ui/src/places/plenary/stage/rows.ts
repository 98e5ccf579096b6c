// The rows of a page and what the floor said about them, read from the open workshop.

import { bestWords, type Words } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Consensus, Id, Remark, RowRef, Text } from "~/platform";
import { screenLang } from "~/shared/wording";

/** The wording of a row that can be spoken about; nothing when it is gone. */
export function textOf(row: RowRef): Text | undefined {
  switch (row.entity) {
    case "card":
      return workshop.cards.get(row.id)?.text;
    case "cluster":
      return workshop.clusters.get(row.id)?.name;
    case "objective":
      return workshop.objectives.get(row.id)?.text;
    case "action":
      return workshop.actions.get(row.id)?.text;
    default:
      return undefined;
  }
}

/** The words of a row, as its reader gets them. */
export function wordsOf(row: RowRef): Words | null {
  const text = textOf(row);
  return text ? bestWords(text, screenLang()) : null;
}

/** Where the plenary stands on a row; nothing where it has not said, or does not decide. */
export function consensusOf({ entity, id }: RowRef): Consensus | null {
  if (entity === "objective") return workshop.objectives.get(id)?.consensus ?? null;
  if (entity === "action") return workshop.actions.get(id)?.consensus ?? null;
  return null;
}

/** Whether the plenary decides on such rows. */
export function isDecided({ entity }: RowRef): boolean {
  return entity === "objective" || entity === "action";
}

/** The row a remark is about; null is the group's work as a whole. */
export function aboutOf(remark: Remark): RowRef | null {
  if (remark.action) return { entity: "action", id: remark.action };
  if (remark.objective) return { entity: "objective", id: remark.objective };
  if (remark.cluster) return { entity: "cluster", id: remark.cluster };
  if (remark.card) return { entity: "card", id: remark.card };
  return null;
}

/** What the floor said about a group's work, in order. */
export function remarksOf(group: Id): Remark[] {
  return workshop.remarks.list.filter((remark) => remark.group === group);
}
