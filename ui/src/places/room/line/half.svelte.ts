// Half a line belongs to its group: it goes with the group, and is there again after a blow.

import { drafts } from "~/domain/drafts.svelte";
import type { Sign } from "~/domain/kinds";
import type { CardKind, Draft, Id } from "~/platform";

import { line } from "./line.svelte";

class Half {
  #of = "";
  #group: Id | null = null;

  /** Comes to a group of a workshop; what was half typed for it stands in the line again. */
  enter(file: string, group: Id): void {
    const of = `${file} ${group}`;
    if (of === this.#of) return;
    this.#of = of;
    this.#group = group;
    line.startOver();
    lay(drafts.of(group));
  }

  /** Keeps what stands in the line. Call it in an effect: it follows what it reads. */
  follow(): void {
    const draft = standing();
    if (this.#group !== null) drafts.keep(this.#group, draft);
  }
}

function standing(): Draft | null {
  const { text, lang, topic, objective } = line;
  const what = rowOf(line.kind);
  const delegation = line.delegation === "" ? null : line.delegation;
  if (text.trim() === "") return null;
  return { text, lang, ...what, topic, objective, delegation, fields: [], next: [] };
}

function rowOf(sign: Sign): { entity: "card" | "objective" | "action"; kind: CardKind | null } {
  return sign === "objective" || sign === "action"
    ? { entity: sign, kind: null }
    : { entity: "card", kind: sign };
}

function lay(draft: Draft | null): void {
  line.text = draft?.text ?? "";
  line.reason = null;
  if (!draft) return;
  line.lang = draft.lang;
  if (draft.entity === "objective" || draft.entity === "action") line.kind = draft.entity;
  else if (draft.kind !== null) line.kind = draft.kind;
  line.topic = draft.topic;
  line.objective = draft.objective;
  line.delegation = draft.delegation ?? "";
}

/** Half a line. */
export const half = new Half();
