// The one door through which the screen changes anything. One after the other, so that two quick
// Enters keep their order; and what the core answers is patched in before anything is called saved.

import { commands, type Answer, type Label, type Mutation } from "~/platform";
import { announce } from "~/shared/announce.svelte";
import { dismiss, showToast } from "~/shared/toasts.svelte";
import { t } from "~/shared/wording";

import { tellFault } from "./faults";
import { actionWords } from "./labels";
import { projector } from "./projector.svelte";
import { createQueue } from "./queue";
import { refusalWords } from "./refusals";
import { preferences } from "./settings.svelte";
import { uncovering, type Way } from "./uncovering.svelte";
import { workshop } from "./workshop.svelte";

/** What came of something a person did. */
export type Acted =
  | { outcome: "done"; added: string | null; label: Label }
  | { outcome: "unchanged" }
  /** The rules do not allow it; the sentence belongs beside what was typed, which must stay. */
  | { outcome: "refused"; reason: string }
  /** A person has to agree first: so many cards, objectives and actions would go, or be seen. */
  | { outcome: "asks"; count: number }
  /** Something went wrong and has been told; what was typed must stay. */
  | { outcome: "failed" };

const inTurn = createQueue();

/** The message that offers to undo; it goes once something else has been done. */
let offer: number | null = null;

/** Waits until everything asked for so far has been answered. */
export function settled(): Promise<void> {
  return inTurn(() => Promise.resolve());
}

/** Does what a person asks. */
export function act(mutation: Mutation): Promise<Acted> {
  return perform(() => commands.mutate(mutation));
}

/** Whether it holds now, so that what was typed may leave the line. */
export function holds(acted: Acted): boolean {
  return acted.outcome === "done" || acted.outcome === "unchanged";
}

/** Does what a person asks with no line of its own to say why not; a refusal becomes a message. */
export async function actAndTell(mutation: Mutation): Promise<Acted> {
  const acted = await act(mutation);
  if (acted.outcome === "refused") {
    showToast({ tone: "note", title: acted.reason, lines: [] });
  }
  return acted;
}

/** Does what a person asks and offers to take it back, saying what was done. */
export async function actWithUndo(mutation: Mutation, title?: string): Promise<Acted> {
  const acted = await actAndTell(mutation);
  if (acted.outcome === "done") offerUndo(title ?? actionWords("done", acted.label));
  return acted;
}

/** Fixes what the group on stage has presented, and offers to take that back. */
export function finishPresentation(title: string, lines: string[]): Promise<Acted> {
  return performWithUndo(() => commands.finishPresentation(), title, lines);
}

/** Does what a command of its own does and offers to take it back, saying what was done. */
export async function performWithUndo(
  command: () => Promise<Answer>,
  title: string,
  lines: string[] = [],
): Promise<Acted> {
  const acted = await perform(command);
  if (acted.outcome === "done") offerUndo(title, lines);
  else if (acted.outcome === "refused") showToast({ tone: "note", title: acted.reason, lines: [] });
  return acted;
}

/** Keeps a speaker's file the person chooses; choosing none changes nothing. */
export function attach(session: string): Promise<Acted> {
  return perform(async () => (await commands.attach(session)) ?? { outcome: "unchanged" });
}

function offerUndo(title: string, lines: string[] = []): void {
  const action = { label: t("undo"), run: () => void undo() };
  offer = showToast({ tone: "note", title, lines, action });
}

/** Takes rows away and offers to bring them back. */
export function removeWithUndo(
  entity: Label["entity"],
  ids: string[],
  with_contents = false,
): Promise<Acted> {
  return actWithUndo({ do: "remove", entity, ids, with_contents });
}

/** Gives a field of a row the value it had after an earlier change. */
export function restore(
  entity: Label["entity"],
  id: string,
  field: string,
  change: string,
): Promise<Acted> {
  return perform(() => commands.restoreVersion(entity, id, field, change));
}

/**
 * Takes the last action back, which may be one still on its way to the core. Where that would show
 * the room what is held back, a person has to agree first.
 */
export function undo(agreed = false): Promise<void> {
  return goBackOrForth("undo", agreed, (label) => tellUndone(actionWords("undone", label)));
}

/** Says what was taken back, where everybody sees it: one key too many must not go unseen. */
function tellUndone(title: string): void {
  const action = { label: t("redo"), run: () => void redo() };
  offer = showToast({ tone: "note", title, lines: [], action });
}

/** Does the action taken back last again, and asks before as undo does. */
export function redo(agreed = false): Promise<void> {
  return goBackOrForth("redo", agreed, (label) => announce(actionWords("redone", label)));
}

function goBackOrForth(way: Way, agreed: boolean, told: (label: Label) => void): Promise<void> {
  return inTurn(async () => {
    const label = workshop.undo[way];
    if (!label) return;
    const watched = projector.shown || preferences.onProjector;
    const acted = await answered(() => commands[way](watched && !agreed));
    if (acted.outcome === "done") told(label);
    else if (acted.outcome === "asks") uncovering.asked = { way, count: acted.count };
  });
}

/** Does what a command of its own does, in turn with everything else. */
export function perform(command: () => Promise<Answer>): Promise<Acted> {
  return inTurn(() => answered(command));
}

async function answered(command: () => Promise<Answer>): Promise<Acted> {
  try {
    return take(await command());
  } catch (thrown) {
    tellFault(thrown);
    return { outcome: "failed" };
  }
}

function take(answer: Answer): Acted {
  switch (answer.outcome) {
    case "done": {
      if (offer !== null) dismiss(offer);
      workshop.patch(answer.changed);
      announce(actionWords("done", answer.label));
      return { outcome: "done", added: answer.added, label: answer.label };
    }
    case "unchanged":
    case "nothing":
      return { outcome: "unchanged" };
    case "refused":
      return { outcome: "refused", reason: refusalWords(answer.refusal) };
    case "asks":
      return { outcome: "asks", count: answer.count };
    case "changed_since":
      workshop.undo = answer.undo;
      showToast({
        tone: "note",
        title: t("shell-changed-since"),
        lines: [t("shell-changed-since.meaning")],
      });
      return { outcome: "unchanged" };
  }
}
