import { commands, type Settings } from "~/platform";
import { isProjector, wear } from "~/shared/look";
import { speak } from "~/shared/wording";

import { tellFault } from "./faults";
import { createQueue } from "./queue";

const inTurn = createQueue();

class Preferences {
  /** How the person likes to work. */
  value = $state.raw<Required<Settings>>({
    lang: "es",
    theme: "system",
    text_size: 100,
    name: "",
    export_folder: null,
    packet_folder: null,
    projector_theme: "lit",
    projector_screen: null,
    projector_clock: false,
    slide_ratio: "wide",
    slide_look: "own",
  });

  /** Whether the window is shown to the room, so that nothing private may be on it. */
  readonly onProjector = $derived(isProjector(this.value.theme));

  #undress: (() => void) | null = null;

  /** Takes settings as the core has them. */
  take(settings: Settings): void {
    this.value = { ...this.value, ...settings };
    speak(this.value.lang);
    this.#undress?.();
    this.#undress = wear(this.value.theme, this.value.text_size);
  }

  /** Changes some of them: at once on screen, then for good. */
  async change(some: Partial<Settings>): Promise<void> {
    this.take({ ...this.value, ...some });
    const wanted = this.value;
    try {
      const kept = await inTurn(() => commands.setSettings(wanted));
      // Another change may have been made meanwhile; it is on its way too.
      if (this.value === wanted) this.take(kept);
    } catch (thrown) {
      tellFault(thrown);
    }
  }
}

/** How the person likes to work. */
export const preferences = new Preferences();
