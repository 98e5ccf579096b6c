// Opening and closing workshops, and what the window knows before one is open.

import { commands, events, type LibraryEntry, type NewWorkshop, type Opened } from "~/platform";

import { settled } from "./act";
import { drafts } from "./drafts.svelte";
import { tellFault } from "./faults";
import { floor } from "./floor.svelte";
import { refusalWords } from "./refusals";
import { projector } from "./projector.svelte";
import { preferences } from "./settings.svelte";
import { whereabouts } from "./whereabouts.svelte";
import { uncovering } from "./uncovering.svelte";
import { workshop } from "./workshop.svelte";

class Desk {
  /** Whether the core has answered for the first time. */
  ready = $state(false);
  /** The workshops of this laptop. */
  library = $state.raw<readonly LibraryEntry[]>([]);
  /** The program's version. */
  version = $state("");
  /** A workshop's file that the system handed over: to be opened as one that was chosen. */
  handed = $state<string | null>(null);

  /** Learns what there is. */
  async start(): Promise<void> {
    try {
      const start = await commands.start();
      preferences.take(start.settings);
      this.library = start.library;
      this.version = start.version;
      if (start.opened) this.show(start.opened);
    } catch (thrown) {
      tellFault(thrown);
    }
    this.ready = true;
    await events.changed(({ payload }) => {
      workshop.patch(payload);
      uncovering.forget();
    });
    await projector.listen();
  }

  /** Opens the sample. Throws the fault. */
  async openSample(): Promise<void> {
    this.show(await commands.openSample());
  }

  /** Opens a workshop. Throws the fault, so that a wrong passphrase can be answered in place. */
  async open(file: string, passphrase: string | null): Promise<void> {
    this.show(await commands.openWorkshop(file, passphrase));
  }

  /** Makes a workshop and opens it; the reason when the rules do not allow it. Throws the fault. */
  async create(wanted: NewWorkshop): Promise<string | null> {
    const created = await commands.createWorkshop(wanted);
    if (created.outcome === "opened") {
      this.show(created.opened);
      return null;
    }
    const { answer } = created;
    return answer.outcome === "refused" ? refusalWords(answer.refusal) : "";
  }

  /** Closes the workshop and shows the library again. */
  async close(): Promise<void> {
    try {
      // A field left on the way here has its words on the way too.
      await settled();
      await drafts.flush();
      await commands.closeWorkshop();
      whereabouts.startOver("welcome");
      workshop.close();
      this.library = await commands.library();
    } catch (thrown) {
      tellFault(thrown);
    }
  }

  /** Shows a workshop that was opened. */
  show(opened: Opened): void {
    uncovering.forget();
    workshop.open(opened);
    drafts.startOver(opened.drafts);
    // With no group yet there is nothing to do in the room.
    whereabouts.startOver(opened.snapshot.groups.length > 0 ? "room" : "prepare");
    projector.startOver();
    whereabouts.group = opened.group;
    whereabouts.step = opened.step;
    floor.startOver();
    void this.#backOnStage();
  }

  // Whoever was presenting when the program went down goes on where they were.
  async #backOnStage(): Promise<void> {
    await floor.ask();
    if (floor.onStage !== null && workshop.row !== null) whereabouts.go("plenary");
  }
}

/** What lies on the desk. */
export const desk = new Desk();
