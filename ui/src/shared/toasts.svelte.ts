import { announce, announced } from "./announce.svelte";

/** A short message below the work, which makes room for it. */
export interface Toast {
  id: number;
  /** `fault` stays until it is closed; `note` leaves by itself. */
  tone: "note" | "fault";
  title: string;
  /** Further sentences. */
  lines: string[];
  /** One thing a person can do about it. */
  action?: { label: string; run: () => void };
  /** A note that waits for an answer, so that the keyboard has time to come to it. */
  waits?: boolean;
}

/** How long a note stays, in milliseconds. */
const STAY = 8000;

/** Notes that come within so many milliseconds are about one thing and are read together. */
const TOGETHER = 1000;

let shown = $state.raw<readonly Toast[]>([]);
let next = 1;
/** How many places on the screen have messages of their own; the window's foot is for the others. */
let places = $state(0);
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- when a note leaves is nothing that is shown
const leaving = new Map<number, ReturnType<typeof setTimeout>>();
let held = false;
let lastNote = -Infinity;

/** The messages shown now, oldest first. */
export function toasts(): readonly Toast[] {
  return shown;
}

/** Whether a place shows the messages, so that the window's foot must not. */
export function placed(): boolean {
  return places > 0;
}

/** Shows the messages in a place of its own until the returned function is called. */
export function takePlace(): () => void {
  places += 1;
  return () => {
    places -= 1;
  };
}

/** Takes a message away. */
export function dismiss(id: number): void {
  stay(id);
  shown = shown.filter((toast) => toast.id !== id);
  if (shown.length === 0) held = false;
}

/** Lets no note leave while somebody reads or is about to press; let go, each has its time again. */
export function hold(holding: boolean): void {
  held = holding;
  for (const toast of shown) if (leaves(toast)) leaveLater(toast.id);
}

function stay(id: number): void {
  clearTimeout(leaving.get(id));
  leaving.delete(id);
}

function leaveLater(id: number): void {
  stay(id);
  if (!held) leaving.set(id, setTimeout(dismiss, STAY, id));
}

/** Whether a message leaves by itself. */
const leaves = ({ tone, waits }: Omit<Toast, "id">) => tone === "note" && !waits;

/**
 * Two messages: more are a wall. What went wrong or waits is not pushed out by a note, and only by two
 * later ones of those; a note beside one is the newest.
 */
function atMost(all: readonly Toast[]): readonly Toast[] {
  const stay = all.filter((toast) => !leaves(toast)).slice(-2);
  const notes = all.filter(leaves).slice(stay.length > 0 ? -1 : -2);
  return all.filter((toast) => stay.includes(toast) || notes.includes(toast));
}

/** Whether earlier notes stay beside a new one: otherwise it takes their place. */
function stays(): boolean {
  return held || performance.now() - lastNote < TOGETHER;
}

/** Shows a message and returns its id. The same words are not shown twice at once. */
export function showToast(toast: Omit<Toast, "id">): number {
  const id = next++;
  const rest = shown.filter(
    (other) =>
      other.tone !== toast.tone ||
      (other.title !== toast.title && (toast.tone === "fault" || other.waits === true || stays())),
  );
  shown = atMost([...rest, { ...toast, id }]);
  if (toast.tone === "fault") return id;
  lastNote = performance.now();
  if (leaves(toast)) leaveLater(id);
  // Politely, after what is being read; what was said as it was done is not said again.
  const words = [toast.title, ...toast.lines].join(" ");
  if (announced().trim() !== words) announce(words);
  return id;
}
