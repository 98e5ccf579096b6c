// The plan as the core compiles it, the row a person is at, and the rows they have marked.

import { tick } from "svelte";
import { SvelteSet } from "svelte/reactivity";

import { actAndTell, actWithUndo, holds, type Acted } from "~/domain/act";
import { tellFault } from "~/domain/faults";
import { workshop } from "~/domain/workshop.svelte";
import { commands, type CompiledPlan, type Id, type Mutation } from "~/platform";

import { linesOf, standsFor, unfolded, type Line, type PlanKind } from "./outline";

class PlanAtHand {
  /** The plan with what it lacks and how it weighs; null before the core has answered. */
  compiled = $state.raw<CompiledPlan | null>(null);
  /** The row that is at hand. */
  at = $state<Id | null>(null);
  /** Rows marked to be merged or moved together; all of one kind. */
  readonly marked = new SvelteSet<Id>();
  /** Rows whose parts are out of sight. */
  readonly folded = new SvelteSet<Id>();
  /** What is open beside the outline for the row at hand. */
  open = $state<"move" | "merge" | "split" | null>(null);
  /** Whether the whole life of the row at hand is told. */
  life = $state(false);
  /** Whether it was asked for just now, and comes into sight as soon as it is known. */
  lifeAsked = false;
  /** Whether the outline had the keyboard last; a row that moves takes it along. */
  held = false;

  #file: string | null = null;
  #asked = 0;
  #asking: Promise<void> = Promise.resolve();

  /** Every row, in order. */
  readonly lines: readonly Line[] = $derived(this.compiled ? linesOf(this.compiled) : []);
  /** The rows in sight, in order. */
  readonly shown: readonly Line[] = $derived(unfolded(this.lines, this.folded));
  /** The row at hand. */
  readonly line: Line | undefined = $derived(this.lines.find((line) => line.id === this.at));
  /** Whether any number is frozen. */
  readonly frozen: boolean = $derived(this.lines.some((line) => line.frozen));
  /** Whether any number is not. */
  readonly unfrozen: boolean = $derived(
    this.lines.some((line) => line.code !== "" && !line.frozen),
  );

  /**
   * Has the plan compiled from the rows as they are now. It is done when the plan at hand is the
   * newest that was asked for, whoever asked: only then rows are where they went.
   */
  async ask(): Promise<void> {
    this.#asking = this.#compile(++this.#asked);
    let waited;
    do {
      waited = this.#asking;
      await waited;
    } while (waited !== this.#asking);
  }

  async #compile(mine: number): Promise<void> {
    try {
      const compiled = await commands.compiledPlan();
      if (mine === this.#asked) this.#take(compiled);
    } catch (thrown) {
      if (mine === this.#asked) tellFault(thrown);
    }
  }

  /** Goes to a row; one that others stand for leads to those. What hides it is unfolded. */
  go(id: Id): void {
    const line = standsFor(this.lines, id);
    if (!line) return;
    if (line.id !== this.at) this.open = null;
    this.at = line.id;
    for (let over = line.parent; over !== null;) {
      this.folded.delete(over);
      over = this.lines.find((one) => one.id === over)?.parent ?? null;
    }
  }

  /** Tells the whole life of the row at hand, or no longer. */
  tellLife(): void {
    this.life = !this.life;
    this.lifeAsked = this.life;
  }

  /** Marks a row, or no longer. Rows of another kind are let go: what is marked is done together. */
  mark(line: Line): void {
    if (line.kind !== "objective" && line.kind !== "action") return;
    if (this.marked.delete(line.id)) return;
    if (this.markedKind !== null && this.markedKind !== line.kind) this.marked.clear();
    this.marked.add(line.id);
  }

  /** What kind the marked rows are. */
  get markedKind(): PlanKind | null {
    return this.lines.find((line) => this.marked.has(line.id))?.kind ?? null;
  }

  /** The rows a merge is about: the marked ones and the one at hand; none while none is marked. */
  readonly merging: readonly Line[] = $derived.by(() => {
    const { line } = this;
    if (!line || line.kind !== this.markedKind) return [];
    const rows = this.lines.filter(({ id }) => this.marked.has(id) || id === line.id);
    return rows.length > 1 ? rows : [];
  });

  /** The rows something is done to: all marked ones where this is one of them, in the plan's order. */
  together(line: Line): Id[] {
    if (!this.marked.has(line.id)) return [line.id];
    return this.lines.flatMap(({ id }) => (this.marked.has(id) ? id : []));
  }

  /** Does something to the plan, and shows the row with the keyboard where it is then. */
  async act(mutation: Mutation, at: Id | null = this.at, told?: string): Promise<Acted> {
    const acted = await (told === undefined ? actAndTell(mutation) : actWithUndo(mutation, told));
    if (!holds(acted)) return acted;
    await this.ask();
    const row = acted.outcome === "done" ? (acted.added ?? at) : at;
    if (row !== null) {
      this.go(row);
      await focusLine(this.at);
    }
    return acted;
  }

  #take(compiled: CompiledPlan): void {
    const file = workshop.info?.file ?? null;
    if (file !== this.#file) this.#startOver(file);
    const before = this.shown.findIndex((line) => line.id === this.at);
    this.compiled = compiled;
    for (const id of this.marked) {
      if (!this.lines.some((line) => line.id === id)) this.marked.delete(id);
    }
    // A row that went leaves the keyboard with what stands for it, else with what is there now.
    const still = this.at === null ? undefined : standsFor(this.lines, this.at);
    const near = this.shown[Math.min(Math.max(before, 0), this.shown.length - 1)];
    const first = this.lines.find((line) => line.kind === "axis") ?? this.lines[0];
    this.at = (still ?? (before < 0 ? first : near) ?? null)?.id ?? null;
  }

  #startOver(file: string | null): void {
    this.#file = file;
    this.at = null;
    this.open = null;
    this.marked.clear();
    this.folded.clear();
  }
}

/** The plan at hand. */
export const plan = new PlanAtHand();

/** The line of a row in the outline, if it is drawn. */
export function lineElement(id: Id | null): HTMLElement | null {
  return id === null
    ? null
    : document.querySelector<HTMLElement>(`[data-plan-line="${CSS.escape(id)}"]`);
}

/** Gives a line of the outline the keyboard once it is drawn. */
export async function focusLine(id: Id | null): Promise<void> {
  await tick();
  const line = lineElement(id);
  line?.focus();
  line?.scrollIntoView({ block: "nearest" });
}

/** Whether a line of the outline has the keyboard. */
export function onLine(): boolean {
  const at = document.activeElement;
  return at instanceof HTMLElement && at.dataset.planLine !== undefined;
}
