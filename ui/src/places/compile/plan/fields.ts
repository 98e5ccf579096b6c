// The fields of the row at hand: which has the keyboard, and how to get to one.

type Control = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

const fieldsOf = () => document.querySelector<HTMLElement>("[data-plan-fields]");

const controlIn = (part: Element | null | undefined) =>
  part?.querySelector<Control>("textarea, select") ?? null;

/** The name of the field that has the keyboard; empty for one without a name, null for none. */
export function fieldWithKeyboard(): string | null {
  const at = document.activeElement;
  if (!at || !fieldsOf()?.contains(at)) return null;
  return at.closest<HTMLElement>("[data-field]")?.dataset.field ?? "";
}

/**
 * Gives a field the keyboard, after its words or all of them chosen; without a name, or where it is
 * not, the first.
 */
export function focusField(name: string | null, chosen = false): void {
  const fields = fieldsOf();
  const named = name ? fields?.querySelector(`[data-field="${CSS.escape(name)}"]`) : null;
  const control = controlIn(named) ?? controlIn(fields);
  control?.focus();
  if (control instanceof HTMLTextAreaElement) {
    if (chosen) control.select();
    else control.setSelectionRange(-1, -1);
  }
  control?.scrollIntoView({ block: "nearest" });
}

/** Whether Escape leads back to the outline: from all of the row's page, but a form closes first. */
export function leadsBack(): boolean {
  const at = document.activeElement;
  return at !== null && at.closest("[data-plan-detail]") !== null && at.closest("form") === null;
}
