import { workshop } from "~/domain/workshop.svelte";
import type { Id } from "~/platform";

/** How many of a group's steps have something in them, 0 to 1. It says where work is, not how good. */
export function stepsBegun(group: Id): number {
  const steps = workshop.progress(group)?.steps ?? [];
  return steps.length === 0 ? 0 : steps.filter((step) => step.count > 0).length / steps.length;
}
