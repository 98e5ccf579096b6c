// Where what the plan lacks is put right.

import { workshop } from "~/domain/workshop.svelte";
import type { Id, PlanLack } from "~/platform";

import { compileDesk } from "../compile.svelte";
import { focusField } from "../plan/fields";
import { focusLine, plan } from "../plan/plan.svelte";
import { showCard } from "../plan/ways";

/** The field in which something is lacking; null where it is the row as a whole. */
function fieldFor(what: PlanLack): string | null {
  switch (what) {
    case "actions_without_lead":
      return "lead";
    case "actions_without_timeframe":
      return "timeframe";
    case "actions_without_indicator":
      return "indicator";
    case "challenges_unanswered":
    case "objectives_without_actions":
    case "codes_shared":
      return null;
  }
}

/** Goes to a row that lacks something, ready to put it right. */
export async function putRight(what: PlanLack, id: Id): Promise<void> {
  const card = workshop.cards.get(id);
  if (card) return showCard(card);
  compileDesk.view = "plan";
  plan.go(id);
  await focusLine(id);
  const field = fieldFor(what);
  if (field !== null) focusField(field);
}

/** Goes to a row of the plan. */
export async function goToRow(id: Id): Promise<void> {
  compileDesk.view = "plan";
  plan.go(id);
  // What was merged into another row leads to that one.
  await focusLine(plan.at);
}
