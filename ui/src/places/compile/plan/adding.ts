// Axes and texts of the compiler's own.

import { tick } from "svelte";

import { removeWithUndo } from "~/domain/act";
import { workshop } from "~/domain/workshop.svelte";
import { writingLang } from "~/domain/writing.svelte";
import { tIn } from "~/shared/wording";

import { focusField } from "./fields";
import type { Line } from "./outline";
import { plan } from "./plan.svelte";
import { axisOf, sectionOf } from "./words";

/** The axis the row at hand is in, or is. */
function axisAtHand(): Line | undefined {
  let line = plan.line;
  while (line && line.parent !== null) {
    const over = line.parent;
    line = plan.lines.find(({ id }) => id === over);
  }
  return line?.kind === "axis" ? line : undefined;
}

/** Adds an axis after the one at hand, ready to be named. */
export async function addAxis(): Promise<void> {
  const last = plan.lines.filter(({ kind }) => kind === "axis").at(-1);
  const after = (axisAtHand() ?? last)?.id ?? null;
  const lang = writingLang();
  const title = tIn(lang, "compile-axis-new");
  await begun(await plan.act({ do: "add_axis", after, lang, title }));
}

/** Adds a text after the one at hand, ready to be named. */
export async function addSection(): Promise<void> {
  const sections = plan.compiled?.plan.sections ?? [];
  const here = sections.find(({ id }) => id === plan.at) ?? sections.at(-1);
  const lang = writingLang();
  const title = tIn(lang, "compile-section-new");
  await begun(await plan.act({ do: "add_section", after: here?.id ?? null, lang, title }));
}

async function begun(acted: { outcome: string }): Promise<void> {
  if (acted.outcome !== "done") return;
  await tick();
  // What it is born with goes with the first letter.
  focusField("title", true);
}

/** Whether a row is the compiler's own, so that it can be taken away without taking others' work. */
export function isRemovable({ id, kind, parts }: Line): boolean {
  switch (kind) {
    case "section":
      return sectionOf(id)?.kind === "free";
    case "axis":
      return parts.length === 0 && axisOf(id)?.group === null;
    case "objective":
    case "action":
      return false;
  }
}

/** Takes away a text or an axis the compiler added. */
export async function removeLine({ id, kind }: Line): Promise<void> {
  await removeWithUndo(kind, [id]);
  await plan.ask();
}

/** Axes the plan does without now, which can be taken in again. */
export function axesLeftOut() {
  const there = new Set(plan.lines.map(({ id }) => id));
  return workshop.axes.list.filter((axis) => axis.left_out && !there.has(axis.id));
}
