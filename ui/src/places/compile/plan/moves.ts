// Moving rows of the plan: the groups' own work stays as it is.

import { placeAt } from "~/domain/place";
import type { Id, Place } from "~/platform";
import { t } from "~/shared/wording";

import type { Line } from "./outline";
import { plan } from "./plan.svelte";

const lineOf = (id: Id | null) => plan.lines.find((line) => line.id === id);

/** The rows that can have this one in them, in order. */
export function holdersFor(line: Line): Line[] {
  switch (line.kind) {
    case "objective":
      return plan.lines.filter(({ kind }) => kind === "axis");
    case "action":
      return plan.lines.filter(({ kind }) => kind === "objective");
    case "axis":
    case "section":
      return [];
  }
}

/** Moves a row by one place; over the end of its list, into the next one. */
export async function stepBy(line: Line, by: 1 | -1): Promise<void> {
  switch (line.kind) {
    case "section":
      return stepSection(line, by);
    case "axis":
      return stepAxis(line, by);
    case "objective":
    case "action":
      return stepRow(line, by);
  }
}

async function stepSection(line: Line, by: 1 | -1): Promise<void> {
  const sections = plan.compiled?.plan.sections ?? [];
  const after = sections.find(({ id }) => id === line.id)?.after_axes ?? false;
  const beside = sections.filter((section) => section.after_axes === after).map(({ id }) => id);
  const next = beside[beside.indexOf(line.id) + by];
  if (next !== undefined) {
    const place: Place = { at: by < 0 ? "before" : "after", row: next };
    await plan.act({ do: "write_section", section: line.id, place, fields: [] });
  } else if (after === by < 0) {
    // Over the axes, to the other texts: last of those before, or first of those after.
    const place: Place = { at: by < 0 ? "last" : "first" };
    const fields = [{ field: "after_axes", lang: null, value: !after }];
    await plan.act({ do: "write_section", section: line.id, place, fields });
  }
}

async function stepAxis(line: Line, by: 1 | -1): Promise<void> {
  const axes = plan.lines.filter(({ kind }) => kind === "axis");
  const next = axes[axes.findIndex(({ id }) => id === line.id) + by];
  if (!next) return;
  const place: Place = { at: by < 0 ? "before" : "after", row: next.id };
  await plan.act({ do: "write_axis", axis: line.id, place, fields: [] });
}

async function stepRow(line: Line, by: 1 | -1): Promise<void> {
  const beside = lineOf(line.parent)?.parts ?? [];
  const next = beside[beside.indexOf(line.id) + by];
  if (next === undefined) return shift(line, by, by < 0 ? "last" : "first");
  await put(line, [line.id], null, { at: by < 0 ? "before" : "after", row: next });
}

/** Moves a row into the list before or after its own. */
export async function shift(line: Line, by: 1 | -1, at: "first" | "last" = "last"): Promise<void> {
  const holders = holdersFor(line);
  const next = holders[holders.findIndex(({ id }) => id === line.parent) + by];
  if (next) await put(line, plan.together(line), next.id, { at });
}

/** Moves a row, and those marked with it, to the end of a list. */
export async function moveTo(line: Line, holder: Id): Promise<void> {
  await put(line, plan.together(line), holder, { at: "last" });
}

/** Puts a dragged row, and those marked with it, at an index of a list. */
export async function drop(line: Line, holder: Id, order: readonly Id[]): Promise<void> {
  const ids = plan.together(line);
  const index = order.indexOf(line.id);
  const before = order.slice(0, index).filter((id) => !ids.includes(id)).length;
  const others = order.filter((id) => !ids.includes(id));
  await put(line, ids, holder, placeAt(others, before));
}

async function put(line: Line, ids: Id[], to: Id | null, place: Place): Promise<void> {
  if (line.kind !== "objective" && line.kind !== "action") return;
  await plan.act({ do: "move_in_plan", entity: line.kind, ids, to, place }, line.id);
}

/** Merges the marked rows into one, which keeps its words; the others stay in their groups. */
export async function mergeInto(line: Line, ids: readonly Id[]): Promise<void> {
  if (line.kind !== "objective" && line.kind !== "action") return;
  const others = ids.filter((id) => id !== line.id);
  const told = t("compile-merged", { count: others.length + 1 });
  const into = { entity: line.kind, id: line.id };
  plan.marked.clear();
  await plan.act({ do: "merge_in_plan", into, ids: others }, line.id, told);
}

/** Takes rows out of what they were merged into. */
export async function takeApart(line: Line, ids: readonly Id[]): Promise<void> {
  if (line.kind !== "objective" && line.kind !== "action") return;
  const told = t("compile-taken-apart", { count: ids.length });
  await plan.act({ do: "separate", entity: line.kind, ids: [...ids] }, line.id, told);
}
