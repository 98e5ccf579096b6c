import { whereabouts } from "~/domain/whereabouts.svelte";
import { workshop } from "~/domain/workshop.svelte";
import type { Id } from "~/platform";

import { line } from "./line/line.svelte";
import { room } from "./room.svelte";

/** Foregrounds a step. Nothing is put down: another step is another view of the same work. */
export function goToStep(id: Id): void {
  whereabouts.step = id;
  room.editing = null;
  room.menu = null;
}

/** Goes to another group's work. */
export function goToGroup(id: Id): void {
  if (id === room.group?.id) return;
  // The objective being written belongs to the group it was begun in; its words are not lost.
  if (room.writing) line.keep(room.wording ?? "", "");
  whereabouts.group = id;
  room.clear();
}

/** Opens the form of an objective that answers the chosen cards, in the step where it belongs. */
export function writeObjective(): void {
  const step = workshop.steps.list.find((one) => one.kind === "objectives");
  if (step && step.id !== room.step?.id) goToStep(step.id);
  room.writing = true;
}

/** The step before or after. */
export function turnStep(by: -1 | 1): void {
  const list = workshop.steps.list;
  const next = list[list.findIndex((step) => step.id === room.step?.id) + by];
  if (next) goToStep(next.id);
}

/** The group before or after. */
export function turnGroup(by: -1 | 1): void {
  const list = workshop.groups.list;
  const next = list[list.findIndex((group) => group.id === room.group?.id) + by];
  if (next) goToGroup(next.id);
}
