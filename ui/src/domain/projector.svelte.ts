// What the facilitator has the projector show. The screen says what it is at; what of it the room
// may see is worked out by the core, and comes back as the projection.

import { untrack } from "svelte";

import {
  commands,
  events,
  type Arrange,
  type Projection,
  type ProjectorState,
  type RowRef,
  type Scene,
  type Showing,
} from "~/platform";

import { tellFault } from "./faults";
import { latest } from "./latest";
import { createQueue } from "./queue";
import { whereabouts } from "./whereabouts.svelte";
import { workshop } from "./workshop.svelte";

const inTurn = createQueue();

/** The page in view, from 0, of how many. */
export interface Pages {
  at: number;
  of: number;
}

class ProjectorDesk {
  /** How cards are arranged, on the board and on the wall. */
  arrange = $state<Arrange>("topic");
  /** The row the facilitator is at. */
  at = $state.raw<RowRef | null>(null);
  /** The page asked for; null follows the row and the newest card. Which page is in view depends on this
   * and on the rows alone, never on what a picture showed before: all pictures of the wall agree. */
  page = $state<number | null>(0);
  /** Whether the room sees the delegations. */
  strip = $state(false);

  /** What the room sees now; null before the first answer. */
  projection = $state.raw<Projection | null>(null);
  /** What became of the second window. */
  window = $state<ProjectorState>("closed");
  /** Whether this window itself is what the room sees, there being one screen only. */
  presenting = $state(false);
  /** The page in view and how many there are, as the picture of the wall has them. */
  pages = $state.raw<Pages>({ at: 0, of: 1 });

  /** Everything the core needs to know to work out what the room sees. */
  readonly showing = $derived<Showing>({
    group: this.#front(whereabouts.group, workshop.groups.list),
    step: this.#front(whereabouts.step, workshop.steps.list),
    arrange: this.arrange,
    scene: this.scene,
    at: this.at,
    page: this.page,
    strip: this.strip,
  });

  #scene = $state.raw<Scene>({ scene: "step" });
  /** Where the work of the step was left for another scene. */
  #leftAt: number | null = 0;

  /** What fills the wall. */
  get scene(): Scene {
    return this.#scene;
  }

  /** Shows something else from its beginning; the work of the step again where it was. */
  set scene(to: Scene) {
    untrack(() => {
      const [before, after] = [this.#scene.scene === "step", to.scene === "step"];
      this.#scene = to;
      if (before && after) return;
      if (before) this.#leftAt = this.page ?? this.pages.at;
      this.page = after && this.at === null ? this.#leftAt : null;
    });
  }

  #front(id: string | null, list: readonly { id: string }[]): string | null {
    return (list.find((row) => row.id === id) ?? list[0])?.id ?? null;
  }

  /** Hears what the room sees, and what becomes of its window. */
  async listen(): Promise<void> {
    await events.projecting(({ payload }) => this.#take(payload));
    await events.projectorState(({ payload }) => (this.window = payload));
  }

  /** Starts over with another workshop. */
  startOver(): void {
    this.#work = "";
    this.arrange = "topic";
    this.scene = { scene: "step" };
    this.at = null;
    this.page = 0;
    this.strip = false;
  }

  /** Has the core show what the screen is at. Call it in an effect: it follows what it reads. */
  follow(): void {
    if (workshop.info === null) return;
    this.#turnWithTheWork(`${this.showing.group} ${this.showing.step}`);
    const showing = this.showing;
    void this.#ask(() => commands.show(showing));
  }

  #work = "";

  // Another step or group is looked at from its beginning, not through what was shown of the last.
  #turnWithTheWork(work: string): void {
    const turned = this.#work !== "" && this.#work !== work;
    this.#work = work;
    if (!turned) return;
    untrack(() => {
      this.showStep();
      this.page = 0;
    });
  }

  /** Shows the work of the step again. */
  showStep(): void {
    this.scene = { scene: "step" };
  }

  /** Points out a row, or none. The wall goes to a row, whatever page was asked for before, and stays
   * where it is without one. */
  point(row: RowRef | null): void {
    if (row?.id === this.at?.id) return;
    this.at = row;
    if (row !== null) this.page = null;
    else if (this.scene.scene === "step") this.page ??= this.pages.at;
  }

  /** Goes with what was just said, whatever page was asked for before. */
  goWithNewest(): void {
    this.page = this.#leftAt = null;
  }

  /** Shows one row alone, or the work of the step again when it is that row already. */
  showAlone(row: RowRef): void {
    const { scene } = this;
    if (scene.scene === "row" && scene.of.id === row.id) return this.showStep();
    this.scene = { scene: "row", of: row };
  }

  /** Shows the work of the step again where one of these rows is shown alone: it was put aside. */
  leave(ids: readonly string[]): void {
    const { scene } = this;
    if (scene.scene === "row" && ids.includes(scene.of.id)) this.showStep();
  }

  /** Shows the question of the step alone. */
  showQuestion(): void {
    this.scene = { scene: "question" };
  }

  /** Turns so many pages on the wall; whether there was one to turn to. */
  turn(by: number): boolean {
    const to = this.pages.at + by;
    if (to < 0 || to >= this.pages.of) return false;
    this.page = to;
    // The next key may come before the picture of the wall has followed.
    this.pages = { ...this.pages, at: to };
    return true;
  }

  /** Draws the curtain, or opens it. It waits for nothing that was asked before. */
  async curtain(drawn: boolean = !(this.projection?.curtain ?? false)): Promise<void> {
    try {
      this.#take(await commands.curtain(drawn));
    } catch (thrown) {
      tellFault(thrown);
    }
  }

  /** Keeps on the wall what is there, or lets it follow again. */
  freeze(frozen: boolean = !(this.projection?.frozen ?? false)): Promise<void> {
    return this.#ask(() => commands.freeze(frozen));
  }

  /** Asks anew what the room sees: its clock goes on by itself. */
  refresh(): Promise<void> {
    return this.#ask(() => commands.projection());
  }

  /** Opens the second window on a screen; none named means the one it was on last. */
  async open(screen: string | null = null): Promise<void> {
    try {
      this.window = await commands.openProjector(screen);
    } catch (thrown) {
      tellFault(thrown);
    }
  }

  /** Closes the second window. */
  async close(): Promise<void> {
    try {
      await commands.closeProjector();
      this.window = "closed";
    } catch (thrown) {
      tellFault(thrown);
    }
  }

  /** Whether the room sees anything of this laptop besides its mirrored screen. */
  get shown(): boolean {
    return this.window === "placed" || this.window === "waiting" || this.presenting;
  }

  /** Whether the curtain has to cover this very window: it is all the room can be seeing. */
  get covered(): boolean {
    return (this.projection?.curtain ?? false) && !this.shown;
  }

  #take(told: Projection): void {
    this.projection = latest(this.projection, told);
  }

  #ask(command: () => Promise<Projection>): Promise<void> {
    return inTurn(async () => {
      try {
        this.#take(await command());
      } catch (thrown) {
        tellFault(thrown);
      }
    });
  }
}

/** The projector, as the facilitator's window knows it. */
export const projector = new ProjectorDesk();
