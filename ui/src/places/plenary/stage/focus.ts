/** Gives the keyboard back to the stage, where a remote's keys turn pages and press no button. */
export function toStage(): void {
  document.querySelector<HTMLElement>("[data-presenter]")?.focus();
}
