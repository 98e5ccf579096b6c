// What rows of the plan are called, and whether this window may show them now.

import { actionInSight, objectiveInSight } from "~/domain/inSight";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Id, PlanAxis, PlanSection, Text } from "~/platform";
import { screenLang, t, word } from "~/shared/wording";

import type { Line } from "./outline";
import { plan } from "./plan.svelte";

/** A text section of the plan. */
export function sectionOf(id: Id): PlanSection | undefined {
  return plan.compiled?.plan.sections.find((section) => section.id === id);
}

/** An axis of the plan. */
export function axisOf(id: Id): PlanAxis | undefined {
  return plan.compiled?.plan.axes.find((axis) => axis.id === id);
}

/** The words of a row: its title or what it says. */
export function textOf({ id, kind }: Pick<Line, "id" | "kind">): Text {
  switch (kind) {
    case "section":
      return sectionOf(id)?.title ?? {};
    case "axis":
      return axisOf(id)?.title ?? {};
    case "objective":
      return workshop.objectives.get(id)?.text ?? {};
    case "action":
      return workshop.actions.get(id)?.text ?? {};
  }
}

/** What stands there while a row has no words. */
export function unnamed({ id, kind }: Pick<Line, "id" | "kind">): string {
  switch (kind) {
    case "section":
      return word("section-kind", sectionOf(id)?.kind ?? "free");
    case "axis":
      return t("compile-axis-untitled");
    case "objective":
    case "action":
      return t("compile-row-untitled");
  }
}

/** Whether this window may show a row's words now, the room perhaps looking at it. */
export function lineInSight({ id, kind }: Pick<Line, "id" | "kind">): boolean {
  const objective = kind === "objective" ? workshop.objectives.get(id) : undefined;
  const action = kind === "action" ? workshop.actions.get(id) : undefined;
  if (objective) return objectiveInSight(objective);
  return action ? actionInSight(action) : true;
}

/** A row in a few words, for menus and messages. */
export function nameOf(line: Pick<Line, "id" | "kind">): string {
  if (!lineInSight(line)) return t("compile-held-back");
  return plainWords(textOf(line), screenLang()) || unnamed(line);
}
