/**
 * Undo or redo of what was typed in the field that has the keyboard. Some web views bind no key to it,
 * so it is asked for by name instead of left to the key; the field hears of it as of any other input.
 */
export function undoTyping(event: KeyboardEvent, redoes: boolean): void {
  event.preventDefault();
  // Nothing else reaches the undo of a field.
  document.execCommand(redoes ? "redo" : "undo");
}
