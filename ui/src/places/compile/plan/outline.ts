// The plan as the lines of its outline, and how one walks them.

import type { CompiledPlan, Id, Origin, PlanAxis, PlanObjective, PlanSection } from "~/platform";

/** The kinds of row the plan has. */
export type PlanKind = "section" | "axis" | "objective" | "action";

/** A row of the plan as a line of the outline. */
export interface Line {
  id: Id;
  kind: PlanKind;
  code: string;
  /** Whether its number stays whatever is moved. */
  frozen: boolean;
  /** The row it is under. */
  parent: Id | null;
  /** Where it came from: itself first, then what was merged into it. */
  origins: readonly Origin[];
  /** Whether a conflict in it waits for a person. */
  contested: boolean;
  /** The rows under it, in order. */
  parts: readonly Id[];
}

const none = { parent: null, origins: [], parts: [] } as const;

function sectionLine({ id, contested }: PlanSection): Line {
  return { ...none, id, kind: "section", code: "", frozen: false, contested };
}

function objectiveLines(objective: PlanObjective, axis: Id): Line[] {
  const { id, code, frozen, origins, contested, actions } = objective;
  const parts = actions.map((action) => action.id);
  const own = { id, code, frozen, origins, contested, parts, parent: axis };
  return [
    { ...own, kind: "objective" },
    ...actions.map((action): Line => {
      const { id, code, frozen, origins, contested } = action;
      const under = { parent: objective.id, parts: [] };
      return { ...under, id, kind: "action", code, frozen, origins, contested };
    }),
  ];
}

function axisLines(axis: PlanAxis): Line[] {
  const { id, code, frozen, contested, objectives } = axis;
  const parts = objectives.map((objective) => objective.id);
  return [
    { ...none, id, kind: "axis", code, frozen, contested, parts },
    ...objectives.flatMap((objective) => objectiveLines(objective, id)),
  ];
}

/** Every line of the plan, in order: texts before the axes, the axes, texts after them. */
export function linesOf({ plan }: CompiledPlan): Line[] {
  return [
    ...plan.sections.filter((section) => !section.after_axes).map(sectionLine),
    ...plan.axes.flatMap(axisLines),
    ...plan.sections.filter((section) => section.after_axes).map(sectionLine),
  ];
}

/** The lines that are in sight: none under a row that is folded. */
export function unfolded(lines: readonly Line[], folded: ReadonlySet<Id>): Line[] {
  const away = new Set<Id>();
  return lines.filter((line) => {
    const hidden = line.parent !== null && (folded.has(line.parent) || away.has(line.parent));
    if (hidden) away.add(line.id);
    return !hidden;
  });
}

/** The row that has this one in it: itself, what it was merged into, or nothing. */
export function standsFor(lines: readonly Line[], id: Id): Line | undefined {
  return (
    lines.find((line) => line.id === id) ??
    lines.find((line) => line.origins.some((origin) => origin.row === id))
  );
}
