// What the room shows and has at hand: nothing here outlives the window, and nothing is anybody's work.

import { tick } from "svelte";
import { SvelteSet } from "svelte/reactivity";

import { cardInSight } from "~/domain/inSight";
import { whereabouts } from "~/domain/whereabouts.svelte";
import { workshop } from "~/domain/workshop.svelte";
import type { Card, Group, Id, Step } from "~/platform";

/** The kinds of row that can have the keyboard in the room. */
export type RowKind = "card" | "cluster" | "objective" | "action";

/** A row that has the keyboard, or had it last. */
export interface RowAt {
  entity: RowKind;
  id: Id;
}

/** What a menu of a row offers: everything, or one choice. */
export type MenuAbout =
  "all" | "move" | "kind" | "marking" | "separate" | "cluster" | "join" | "link";

/** A menu of one card, cluster or objective. */
export interface OpenMenu extends RowAt {
  about: MenuAbout;
  anchor: HTMLElement | { getBoundingClientRect: () => DOMRect };
}

class RoomState {
  /** Cards chosen to become, or to be answered by, an objective. */
  readonly selection = new SvelteSet<Id>();
  /** Clusters chosen to become, or to be answered by, an objective. */
  readonly clusters = new SvelteSet<Id>();
  /** The cluster cards were put into last, which the next ones may well go to too. */
  cluster = $state<Id | null>(null);
  /** The row being edited in place. */
  editing = $state<Id | null>(null);
  /** The menu that is open. */
  menu = $state.raw<OpenMenu | null>(null);
  /** Whether the form of a new objective is open. */
  writing = $state(false);
  /** The words of the objective being written; they outlive a look at another step. */
  wording = $state<string | null>(null);
  /** Whether the facilitator's panel is unfolded; null while that follows from the room there is. */
  panel = $state<boolean | null>(null);
  /** The row somebody goes to, until it is drawn. */
  sought = $state<Id | null>(null);
  /** Counts what was dropped in vain, so that the board falls back to what is true. */
  resets = $state(0);
  /** The row that had the keyboard last, or was added since: where one comes back to. */
  last: Id | null = null;

  #focus = $state.raw<RowAt | null>(null);
  #newest = $state<Id | null>(null);

  /** The row the keyboard is on, or was on last. */
  get focus(): RowAt | null {
    return this.#focus;
  }

  set focus(row: RowAt | null) {
    this.#focus = row;
    if (row) this.last = row.id;
  }

  /** The row that was added last, to be seen as it settles in. */
  get newest(): Id | null {
    return this.#newest;
  }

  set newest(id: Id | null) {
    this.#newest = id;
    if (id !== null) this.last = id;
  }

  /** The group at work. */
  get group(): Group | undefined {
    return workshop.groups.get(whereabouts.group) ?? workshop.groups.list[0];
  }

  /** The step that is foregrounded. */
  get step(): Step | undefined {
    return workshop.steps.get(whereabouts.step) ?? workshop.steps.list[0];
  }

  /** The chosen cards that are still there, in their order. */
  get selected(): Card[] {
    return workshop.cards.list.filter((card) => this.selection.has(card.id) && cardInSight(card));
  }

  /** Chooses a card or a cluster, or no longer. */
  toggle({ entity, id }: RowAt): void {
    const chosen = entity === "cluster" ? this.clusters : this.selection;
    if (!chosen.delete(id)) chosen.add(id);
  }

  /** Chooses nothing any longer; whether anything was chosen. */
  unselect(): boolean {
    const some = this.selection.size + this.clusters.size > 0;
    this.selection.clear();
    this.clusters.clear();
    return some;
  }

  #file = "";

  /** Comes into the room with a workshop; what was at hand in another one is put down. */
  enter(file: string): void {
    if (file !== this.#file) this.clear();
    this.#file = file;
  }

  /** Puts down whatever is at hand: another group, step or workshop. */
  clear(): void {
    this.unselect();
    this.cluster = null;
    this.focus = null;
    this.editing = null;
    this.menu = null;
    this.writing = false;
    this.wording = null;
    this.newest = null;
    this.last = null;
  }
}

/** The room. */
export const room = new RoomState();

/** Folds the facilitator's panel away, or shows it. */
export function togglePanel(): void {
  const shown = (document.querySelector<HTMLElement>("[data-panel]")?.offsetWidth ?? 0) > 0;
  room.panel = !shown;
}

// A card or an objective is a row of its own; an action is a line of a table.
const rowSelector = (id: Id) => `[data-row="${CSS.escape(id)}"], [data-action="${CSS.escape(id)}"]`;

/** The row that has the keyboard just now. */
export function rowWithKeyboard(): RowAt | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return null;
  const { row, entity } = element.dataset;
  if (row === undefined) return null;
  switch (entity) {
    case "card":
    case "cluster":
    case "objective":
      return { entity, id: row };
    default:
      return null;
  }
}

/** The element of a row, if it is on the screen. */
export function rowElement(id: Id): HTMLElement | null {
  return document.querySelector<HTMLElement>(rowSelector(id));
}

/** The element of a row once it is drawn; the board brings it out of any fold for that. */
export async function seek(id: Id): Promise<HTMLElement | null> {
  room.sought = id;
  await tick();
  if (room.sought === id) room.sought = null;
  return rowElement(id);
}

/** Gives a row the keyboard once it is drawn. */
export async function focusRow(id: Id): Promise<void> {
  const row = await seek(id);
  // An action has the keyboard as a whole: in a cell the next key would be words.
  const within = row?.tabIndex === -1 && row.dataset.entity !== "action";
  const target = within ? row.querySelector<HTMLElement>("textarea") : row;
  (target ?? row)?.focus();
}

const stepAtHand = () => document.querySelector<HTMLElement>("nav [aria-current=step]");

/** Whether nothing of the work has the keyboard: after a turn of the step only its name has it. */
export function nothingInHand(): boolean {
  const at = document.activeElement;
  return at === document.body || (at !== null && at === stepAtHand());
}

/** Gives the name of the step the keyboard: there is no row, or none was gone to yet. */
export function focusStep(): void {
  const step = stepAtHand();
  if (!step) return;
  // A key led here, whatever the engine makes of a focus that a script gave.
  step.dataset.byKey = "";
  step.addEventListener("blur", () => delete step.dataset.byKey, { once: true });
  step.focus();
}

/** Gives the scribe's line the keyboard. */
export function focusLine(): void {
  document.querySelector<HTMLElement>("[data-scribe]")?.focus();
}
