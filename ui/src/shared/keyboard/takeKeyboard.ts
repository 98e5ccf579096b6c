const FIRST =
  'input:not([type="hidden"], [tabindex="-1"]), textarea, select, button:not([tabindex="-1"]), a[href], [tabindex="0"]';

/**
 * Gives what has just opened the keyboard at once. The library would do so with the next frame; on
 * a slow laptop the first letters would then still go to what is below, where each is a command.
 *
 * @param event the library's own attempt, which is called off
 * @param surface what opened
 * @param inside the part of it to begin in; the whole without it
 */
export function takeKeyboard(
  event: Event,
  surface: HTMLElement | null,
  inside: HTMLElement | null = surface,
): void {
  event.preventDefault();
  const first = [...(inside?.querySelectorAll<HTMLElement>(FIRST) ?? [])].find(
    (one) => !one.matches(":disabled"),
  );
  (first ?? surface)?.focus({ preventScroll: true });
}
