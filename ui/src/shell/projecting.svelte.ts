// What the bar knows of the projector: its state in a word, the screens there are, its shape.

import { projector } from "~/domain/projector.svelte";
import { preferences } from "~/domain/settings.svelte";
import { commands, type Screen } from "~/platform";

/** What the room sees, in a word. */
export type SeenAs = "curtain" | "closed" | "waiting" | "frozen" | "alone" | "following";

/** What the room sees now. */
export function seenAs(): SeenAs {
  if (projector.projection?.curtain) return "curtain";
  if (!projector.shown) return "closed";
  if (projector.projection?.frozen) return "frozen";
  if (projector.window === "waiting" && !projector.presenting) return "waiting";
  // Whoever goes on working should see that the room does not see it.
  return projector.scene.scene === "row" ? "alone" : "following";
}

class Screens {
  /** The screens of this computer, as last asked. */
  list = $state.raw<readonly Screen[]>([]);

  /** The screen the projector is on, or would be. */
  get wall(): Screen | undefined {
    const others = this.list.filter((screen) => !screen.here);
    const used = others.find((screen) => screen.name === preferences.value.projector_screen);
    return used ?? others[0];
  }

  /** Asks which there are. */
  async ask(): Promise<void> {
    try {
      this.list = await commands.screens();
    } catch {
      // Without the list the projector still opens on the screen used last.
      this.list = [];
    }
  }
}

/** The screens of this computer. */
export const screens = new Screens();

/** Width for each unit of height of what the room sees. */
export function wallShape(): number {
  if (projector.presenting) return innerWidth / innerHeight;
  const { wall } = screens;
  return wall && wall.height > 0 ? wall.width / wall.height : 16 / 9;
}

/** Opens the projector, or closes it. */
export async function toggleProjector(): Promise<void> {
  if (projector.window === "placed" || projector.window === "waiting") await projector.close();
  else await openProjector();
}

/** Opens the projector on a screen, and remembers it; none named means the one it was on last. */
export async function openProjector(screen: string | null = null): Promise<void> {
  await projector.open(screen);
  await screens.ask();
  const name = screen ?? screens.wall?.name;
  const { projector_screen: known } = preferences.value;
  // The one used before stays known while it is not connected.
  const forgotten = screen === null && known !== null;
  if (projector.window !== "placed" || !name || name === known || forgotten) return;
  await preferences.change({ projector_screen: name });
}

/** The screen the projector was on before, where it is connected and free for it. */
export async function screenOfBefore(): Promise<string | null> {
  await screens.ask();
  const { projector_screen: known } = preferences.value;
  const there = screens.list.some((screen) => !screen.here && screen.name === known);
  return there && projector.window === "closed" ? known : null;
}

/** Draws the curtain, or opens it. */
export function toggleCurtain(): void {
  void projector.curtain();
}

/** Freezes what the room sees, or has it follow again. */
export function toggleFreeze(): void {
  void projector.freeze();
}
