// Words are measured anew once the typeface has come: before that, another one stands in for it.

import { forget } from "./ruler";

class Typeface {
  /** Counts how often what was measured became untrue. */
  version = $state(0);

  #asked = false;

  /** Sees to it that the typeface comes, once. */
  await(): void {
    if (this.#asked) return;
    this.#asked = true;
    const family = getComputedStyle(document.documentElement).getPropertyValue("--font");
    const wanted = [400, 550, 680].map((weight) => document.fonts.load(`${weight} 32px ${family}`));
    void Promise.all(wanted).finally(() => {
      forget();
      this.version += 1;
    });
  }
}

/** The typeface of the wall. */
export const typeface = new Typeface();
