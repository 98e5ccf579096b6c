// What the facilitator has the projector show. The screen says what it is at; what of it the room
// may see is worked out by the core, and comes back as the projection.

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
import { createQueue } from "./queue";
import { whereabouts } from "./whereabouts.svelte";
import { workshop } from "./workshop.svelte";

const inTurn = createQueue();

class ProjectorDesk {
  /** How cards are arranged, on the board and on the wall. */
  arrange = $state<Arrange>("topic");
  /** What fills the wall. */
  scene = $state.raw<Scene>({ scene: "step" });
  /** The row the facilitator is at. */
  at = $state.raw<RowRef | null>(null);
  /** The page asked for; null follows the row and the newest card. */
  page = $state<number | null>(null);
  /** Whether the room sees the delegations. */
  strip = $state(false);

  /** What the room sees now; null before the first answer. */
  projection = $state.raw<Projection | null>(null);
  /** What became of the second window. */
  window = $state<ProjectorState>("closed");
  /** Whether this window itself is what the room sees, there being one screen only. */
  presenting = $state(false);

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

  #front(id: string | null, list: readonly { id: string }[]): string | null {
    return (list.find((row) => row.id === id) ?? list[0])?.id ?? null;
  }

  /** Hears what the room sees, and what becomes of its window. */
  async listen(): Promise<void> {
    await events.projecting(({ payload }) => (this.projection = payload));
    await events.projectorState(({ payload }) => (this.window = payload));
  }

  /** Starts over with another workshop. */
  startOver(): void {
    this.arrange = "topic";
    this.scene = { scene: "step" };
    this.at = null;
    this.page = null;
    this.strip = false;
  }

  /** Has the core show what the screen is at. Call it in an effect: it follows what it reads. */
  follow(): void {
    const showing = this.showing;
    if (workshop.info === null) return;
    void this.#ask(() => commands.show(showing));
  }

  /** Shows the work of the step again. */
  showStep(): void {
    this.scene = { scene: "step" };
    this.page = null;
  }

  /** Draws the curtain, or opens it. It waits for nothing that was asked before. */
  async curtain(drawn: boolean = !(this.projection?.curtain ?? false)): Promise<void> {
    try {
      this.projection = await commands.curtain(drawn);
    } catch (thrown) {
      tellFault(thrown);
    }
  }

  /** Keeps on the wall what is there, or lets it follow again. */
  freeze(frozen: boolean = !(this.projection?.frozen ?? false)): Promise<void> {
    return this.#ask(() => commands.freeze(frozen));
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

  #ask(command: () => Promise<Projection>): Promise<void> {
    return inTurn(async () => {
      try {
        this.projection = await command();
      } catch (thrown) {
        tellFault(thrown);
      }
    });
  }
}

/** The projector, as the facilitator's window knows it. */
export const projector = new ProjectorDesk();
