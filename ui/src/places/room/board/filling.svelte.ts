// Long lanes are filled a little at a time, so that a step with hundreds of cards is there at once.

/** So many cards fill a tall screen. */
const FIRST = 12;
/** So many more are drawn in each frame, by all lanes together. */
const MORE = 24;

let waiting: (() => boolean)[] = [];
let asked = false;

// All lanes share the time there is between two frames; each gives the next one its turn.
function fill(): void {
  asked = false;
  for (const step of waiting.splice(0, MORE / FIRST)) {
    if (step()) waiting.push(step);
  }
  ask();
}

function ask(): void {
  if (asked || waiting.length === 0) return;
  asked = true;
  requestAnimationFrame(() => setTimeout(fill));
}

/**
 * How many of `count()` rows are drawn by now: the first at once, the others soon. Call it while
 * initialising. `rest()` says that nothing may come in between, such as while a row is dragged.
 */
export function filling(count: () => number, rest: () => boolean) {
  let drawn = $state(FIRST);
  const done = $derived(drawn >= count());

  const step = (): boolean => {
    if (!rest()) drawn += FIRST;
    return drawn < count();
  };

  $effect(() => {
    if (done) return;
    waiting.push(step);
    ask();
    return () => {
      waiting = waiting.filter((one) => one !== step);
    };
  });

  return {
    get drawn() {
      return drawn;
    },
    /** Draws as many as it takes at once: one of them is wanted. */
    reach(index: number): void {
      if (index >= drawn) drawn = index + FIRST;
    },
  };
}
