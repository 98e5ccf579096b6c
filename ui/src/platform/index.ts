// The outside world as the screen knows it: commands, events and the rows they carry.
//
// This folder alone may import the desktop shell, so that every other part runs in a plain browser.

import { getCurrentWebviewWindow } from "@tauri-apps/api/webviewWindow";

import { events as all, type Fault } from "./bindings";

export {
  CARD_KINDS_BY_STEP,
  commands,
  FORMATS_BY_DOCUMENT,
  LANGS,
  MARKINGS_BY_SCALE,
  TEXT_LIMIT,
} from "./bindings";
export type * from "./bindings";

type Heard<Name extends keyof typeof all> = Parameters<(typeof all)[Name]["listen"]>[0];

/** What this window is told. A listener of the whole program would hear every other window's too. */
export const events = {
  changed: (heard: Heard<"changed">) => all.changed(getCurrentWebviewWindow()).listen(heard),
  projecting: (heard: Heard<"projecting">) =>
    all.projecting(getCurrentWebviewWindow()).listen(heard),
  projectorState: (heard: Heard<"projectorState">) =>
    all.projectorState(getCurrentWebviewWindow()).listen(heard),
  filesHanded: (heard: Heard<"filesHanded">) =>
    all.filesHanded(getCurrentWebviewWindow()).listen(heard),
  /** Files were dropped on this window. */
  filesDropped: (heard: (paths: readonly string[]) => void) =>
    getCurrentWebviewWindow().onDragDropEvent(({ payload }) => {
      if (payload.type === "drop") heard(payload.paths);
    }),
};

/** Whether this is the projector's window, which shows and does nothing else. */
export function isProjectorWindow(): boolean {
  return getCurrentWebviewWindow().label === "projector";
}

/** Whether something thrown is a fault the core reported, with words for people. */
export function isFault(thrown: unknown): thrown is Fault {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    typeof thrown.code === "string"
  );
}
