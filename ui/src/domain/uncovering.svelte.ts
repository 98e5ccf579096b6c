// Undo and redo may show the room what a marking or a silence holds back. What each action has hidden
// or shown is remembered here, beside the core's own stack, so that a person is asked before.

import type { Action, Card, Id, Label, Objective } from "~/platform";

import { mayBeShown } from "./markings";
import { projector } from "./projector.svelte";
import { preferences } from "./settings.svelte";
import { workshop } from "./workshop.svelte";

/** Which way an action goes. */
export type Way = "do" | "undo" | "redo";

/** What the wall may show of the rows there are. */
export type Sight = ReadonlyMap<Id, boolean>;

interface Step {
  label: Label;
  /** The rows it took from the wall's sight. */
  hid: readonly Id[];
  /** The rows it brought into the wall's sight. */
  showed: readonly Id[];
}

const ofCard = (card: Card) => !card.veiled && mayBeShown(card.marking, card.group);
const ofObjective = (objective: Objective) => mayBeShown(objective.marking, objective.group);

function ofAction(action: Action): boolean {
  const objective = workshop.objectives.get(action.objective);
  return (
    objective !== undefined && ofObjective(objective) && mayBeShown(action.marking, objective.group)
  );
}

const isSame = (one: Label, other: Label) =>
  one.verb === other.verb && one.entity === other.entity && one.count === other.count;

class Uncovering {
  /** What a person has to agree to; null while there is nothing. */
  asked = $state.raw<{ way: "undo" | "redo"; count: number } | null>(null);

  #past: Step[] = [];
  #future: Step[] = [];

  /** What the wall may show now. */
  look(): Sight {
    return new Map<Id, boolean>([
      ...workshop.cards.list.map((card): [Id, boolean] => [card.id, ofCard(card)]),
      ...workshop.objectives.list.map((one): [Id, boolean] => [one.id, ofObjective(one)]),
      ...workshop.actions.list.map((action): [Id, boolean] => [action.id, ofAction(action)]),
    ]);
  }

  /** Remembers what has been done, undone or redone, by what the wall might show before. */
  note(way: Way, label: Label, before: Sight): void {
    const now = this.look();
    const turned = (to: boolean) =>
      [...now].flatMap(([id, seen]) => (seen === to && before.get(id) === !to ? [id] : []));
    const [hid, showed] = [turned(false), turned(true)];
    switch (way) {
      case "do":
        this.#past.push({ label, hid, showed });
        this.#future = [];
        break;
      case "undo":
        this.#past.pop();
        this.#future.push({ label, hid: showed, showed: hid });
        break;
      case "redo":
        this.#future.pop();
        this.#past.push({ label, hid, showed });
        break;
    }
  }

  /** Forgets everything: somebody else has done something, and the stack is not known any more. */
  forget(): void {
    this.#past = [];
    this.#future = [];
    this.asked = null;
  }

  /** Whether a person has to agree first, because the room would see what is held back now. */
  asks(way: "undo" | "redo", label: Label): boolean {
    const step = (way === "undo" ? this.#past : this.#future).at(-1);
    const watched = projector.shown || preferences.onProjector;
    if (!step || !watched || !isSame(step.label, label)) return false;
    const now = this.look();
    const rows = (way === "undo" ? step.hid : step.showed).filter((id) => now.get(id) === false);
    if (rows.length > 0) this.asked = { way, count: rows.length };
    return rows.length > 0;
  }
}

/** What undo and redo would uncover. */
export const uncovering = new Uncovering();
