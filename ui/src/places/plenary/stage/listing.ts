import { tick } from "svelte";

import { toStage } from "./focus";
import { stage } from "./stage.svelte";

let before: Element | null = null;

/**
 * Shows the room what it has said, or its page again. The keyboard goes to the list of remarks and,
 * with the page, back to where it was.
 */
export async function showRemarks(shown: boolean): Promise<void> {
  if (shown === stage.showsRemarks) return;
  if (shown) before = document.activeElement;
  stage.showRemarks(shown);
  await tick();
  if (shown) document.querySelector<HTMLElement>("[data-remarks]")?.focus();
  else if (before instanceof HTMLElement && before.isConnected) before.focus();
  else toStage();
}
