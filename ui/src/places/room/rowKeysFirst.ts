import { dispatch } from "~/shared/keyboard";

/**
 * Gives a row its keys before the list around it, whose dragging takes Enter and Space for itself.
 */
export function rowKeysFirst(row: HTMLElement): () => void {
  const first = (event: KeyboardEvent) => {
    if (event.target !== row) return;
    dispatch(event);
    if (event.defaultPrevented) event.stopPropagation();
  };
  row.addEventListener("keydown", first);
  return () => row.removeEventListener("keydown", first);
}
