// What a slide is called, and the rows it could show.

import type { Id, PickKind, PresentationSlide, RowRef, SlideRow } from "~/platform";
import { rowInSight } from "~/domain/inSight";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import { screenLang, word } from "~/shared/wording";

/** A slide's title: its own, or the usual one of its kind. */
export function slideName(slide: PresentationSlide): string {
  return plainWords(slide.title, screenLang()) || word("slide-kind", slide.kind);
}

/** The rows on a slide, in order. */
export function rowsOn(slide: PresentationSlide): SlideRow[] {
  switch (slide.content.content) {
    case "rows":
      return slide.content.parts.flatMap((part) => part.rows);
    case "open":
      return slide.content.rows;
    case "title":
    case "working":
    case "free":
      return [];
  }
}

/** A row that somebody left out of a group's presentation, with its words. */
export interface LeftOut {
  row: RowRef;
  /** The number of an objective or action. */
  code: string;
  words: string;
}

/** The rows left out of a group's presentation. */
export function leftOut(group: Id): LeftOut[] {
  return workshop.picks.list
    .filter((pick) => pick.group === group && pick.kind === "left_out")
    .flatMap(({ card, cluster, objective, action }): LeftOut[] => {
      const found =
        (card && { entity: "card" as const, id: card, text: workshop.cards.get(card)?.text }) ||
        (cluster && {
          entity: "cluster" as const,
          id: cluster,
          text: workshop.clusters.get(cluster)?.name,
        }) ||
        (objective && {
          entity: "objective" as const,
          id: objective,
          text: workshop.objectives.get(objective)?.text,
        }) ||
        (action && {
          entity: "action" as const,
          id: action,
          text: workshop.actions.get(action)?.text,
        });
      if (!found || !found.text) return [];
      const row = { entity: found.entity, id: found.id };
      return rowInSight(row)
        ? [{ row, code: workshop.code(row.id), words: plainWords(found.text, screenLang()) }]
        : [];
    });
}

/**
 * The rows of a slide, each where it stood when the slide was opened: what is picked changes its place
 * on the page, not here under the hand, and what is left out can be taken in where it was. Numbered rows
 * stand by their numbers.
 */
export function steady(
  before: readonly SlideRow[],
  now: readonly SlideRow[],
  stays: (row: Id) => boolean,
): SlideRow[] {
  const fresh = new Map(now.map((row) => [row.row.id, row]));
  const kept = before.flatMap((row) => fresh.get(row.row.id) ?? (stays(row.row.id) ? [row] : []));
  const stood = new Set(kept.map(({ row }) => row.id));
  const all = [...kept, ...now.filter(({ row }) => !stood.has(row.id))];
  if (all.some(({ code }) => code === "")) return all;
  return all.toSorted((one, other) => one.code.localeCompare(other.code, "en", { numeric: true }));
}

/** Whether a row stands out in that way. */
export function isPicked(row: SlideRow, kind: PickKind): boolean {
  if (kind === "featured") return row.featured;
  return kind === "decision" && row.decision;
}
