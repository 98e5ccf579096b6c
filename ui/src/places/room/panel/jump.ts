import { whereabouts } from "~/domain/whereabouts.svelte";
import { workshop } from "~/domain/workshop.svelte";
import type { StepKind, Wanting, WantingWhat } from "~/platform";

import { focusCell } from "../actions/cells";
import type { Column } from "../actions/columns";
import { line } from "../line/line.svelte";
import { goToStep } from "../pages";
import { focusLine, focusRow, room, rowElement } from "../room.svelte";

/** The step in which something that is lacking is put right; null where that is not in the room. */
function stepFor(what: WantingWhat): StepKind | null {
  switch (what) {
    case "facilitator":
    case "rapporteur":
      return null;
    case "topics_without_cards":
      return "context";
    case "challenges_unanswered":
    case "objectives_without_cards":
      return "objectives";
    case "objectives_without_actions":
    case "actions_without_lead":
    case "actions_without_timeframe":
    case "actions_without_level":
      return "actions";
  }
}

/** The column of the action table in which something is lacking. */
function columnFor(what: WantingWhat): Column | null {
  switch (what) {
    case "actions_without_lead":
      return "lead";
    case "actions_without_timeframe":
      return "timeframe";
    case "actions_without_level":
      return "level";
    case "facilitator":
    case "rapporteur":
    case "topics_without_cards":
    case "challenges_unanswered":
    case "objectives_without_cards":
    case "objectives_without_actions":
      return null;
  }
}

/** Goes to the first row that lacks something, ready to put it right. */
export async function show(want: Wanting): Promise<void> {
  const kind = stepFor(want.what);
  if (kind === null) {
    // Who guides a group and who reports is said where the group is prepared.
    whereabouts.go("prepare", { row: want.group });
    return;
  }
  const step = workshop.steps.list.find((one) => one.kind === kind);
  const [row] = want.rows;
  if (!step || row === undefined) return;
  // A topic can be given its first card in whichever step the room is at.
  const anyBoard = room.step?.kind === "context" || room.step?.kind === "opportunities";
  if (!(want.what === "topics_without_cards" && anyBoard)) goToStep(step.id);
  if (want.what === "topics_without_cards") {
    line.aim(row);
    focusLine();
    return;
  }
  const column = columnFor(want.what);
  if (column !== null) {
    await focusCell(row, column);
    return;
  }
  if (want.what === "objectives_without_actions") line.objective = row;
  await focusRow(row);
  rowElement(row)?.scrollIntoView({ block: "center", inline: "nearest" });
}
