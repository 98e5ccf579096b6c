/** A short message at the foot of the window. */
export interface Toast {
  id: number;
  /** `fault` stays until it is closed; `note` leaves by itself. */
  tone: "note" | "fault";
  title: string;
  /** Further sentences. */
  lines: string[];
  /** One thing a person can do about it. */
  action?: { label: string; run: () => void };
}

/** How long a note stays, in milliseconds. */
const STAY = 8000;

let shown = $state.raw<readonly Toast[]>([]);
let next = 1;

/** The messages shown now, oldest first. */
export function toasts(): readonly Toast[] {
  return shown;
}

/** Takes a message away. */
export function dismiss(id: number): void {
  shown = shown.filter((toast) => toast.id !== id);
}

/** Shows a message and returns its id. The same words are not shown twice at once. */
export function showToast(toast: Omit<Toast, "id">): number {
  const id = next++;
  const rest = shown.filter((other) => other.title !== toast.title || other.tone !== toast.tone);
  // More than three messages are a wall, and the oldest notes matter least.
  shown = [...rest, { ...toast, id }].slice(-3);
  if (toast.tone === "note") setTimeout(() => dismiss(id), STAY);
  return id;
}
