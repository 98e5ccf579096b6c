// Keys that act on the row a person is in. The window knows the keys; each row knows what they do.

const MOVE = "plenaria-move-row";
const REMOVE = "plenaria-remove-row";

const rowOf = (element: Element | null) => element?.closest("[data-row]") ?? null;

/** Whether the keyboard is in a row that can be moved. */
export function inRow(): boolean {
  return rowOf(document.activeElement) !== null;
}

/** Moves the row the keyboard is in by so many places. */
export function moveFocusedRow(by: number): void {
  const row = rowOf(document.activeElement);
  row?.dispatchEvent(new CustomEvent(MOVE, { detail: by, bubbles: false }));
}

/** Takes away the row the keyboard is in. */
export function removeFocusedRow(): void {
  rowOf(document.activeElement)?.dispatchEvent(new CustomEvent(REMOVE, { bubbles: false }));
}

/** Lets a row answer to those keys while it is shown. */
export function answersKeys(move: (by: number) => void, remove: () => void) {
  return (node: HTMLElement) => {
    const moved = (event: Event) => {
      if (event instanceof CustomEvent) move(Number(event.detail));
    };
    node.addEventListener(MOVE, moved);
    node.addEventListener(REMOVE, remove);
    return () => {
      node.removeEventListener(MOVE, moved);
      node.removeEventListener(REMOVE, remove);
    };
  };
}

/** Puts the keyboard into the words of a row, and the row where it can be seen. */
export function focusRow(id: string): void {
  const row = document.querySelector<HTMLElement>(`[data-row="${id}"]`);
  row?.scrollIntoView({ block: "nearest" });
  const words = row?.querySelector("textarea") ?? row?.querySelector<HTMLElement>("input, select");
  words?.focus();
}
