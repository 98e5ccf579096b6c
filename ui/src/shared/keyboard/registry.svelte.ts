// One list of what keys do now. Screens add their bindings while they are shown; the window has
// one listener; the dialog of keys is made from the same list, so it cannot be wrong.

import { untrack } from "svelte";

import { hasWords, t } from "~/shared/wording";

import { matches } from "./chord";

/** One thing a key does. */
export interface Binding {
  /** The chords that do it; the first is the one shown. */
  keys: readonly string[];
  /** The wording key of what it does. */
  label: string;
  /** The wording key of the heading it is listed under. */
  section: string;
  /** Does it. Returning `false` lets the key pass on. */
  run: (event: KeyboardEvent) => unknown;
  /** Whether it applies just now; without it, always. */
  when?: () => boolean;
  /** Whether there is such a thing at all where the person is; while not, it is not listed either. */
  offered?: () => boolean;
  /** The chords the dialog shows, where one line stands for the bindings of several keys. */
  shown?: readonly string[];
  /** Whether it also works while a person is typing in a field. */
  inText?: boolean;
  /** Left out of the dialog, for keys another line already names. */
  unlisted?: boolean;
  /** Left out of the palette: something one does with the keys, not by its name. */
  keyOnly?: boolean;
  /** The wording key of what is missing while it does not apply: the palette says so. */
  needs?: string;
  /** Takes something from sight or away: the palette never guesses it. */
  grave?: boolean;
}

/** One thing a person can do that has no key: it is found by its name in the palette. */
export type Command = {
  /** The wording key of the heading it is listed under. */
  section: string;
  /** Does it. The keyboard is where it was before the palette opened. */
  run: () => unknown;
  /** Whether it applies just now; without it, always. */
  when?: () => boolean;
  /** The wording key of what is missing while it does not apply: the palette says so. */
  needs?: string;
  /** Takes something from sight or away: the palette never guesses it. */
  grave?: boolean;
} & (
  | { /** The wording key of what it does. */ label: string }
  | {
      /** What it does, in words: for what bears a name of its own. */
      name: string;
      /** The wording key whose other words find it too. */
      also?: string;
    }
);

/** Something the palette offers. */
export interface Offer {
  /** What it is remembered by. */
  id: string;
  name: string;
  /** Other words people look for it by. */
  also?: string;
  section: string;
  /** The chord that does the same. */
  chord?: string;
  /** Why it cannot be done just now. */
  reason?: string;
  /** Takes something from sight or away: found by its name, never guessed. */
  grave?: boolean;
  run: () => unknown;
}

let layers = $state.raw<ReadonlyArray<readonly Binding[]>>([]);
let commands = $state.raw<ReadonlyArray<() => readonly Command[]>>([]);
let overlays = 0;

function add(bindings: readonly Binding[]): () => void {
  layers = [...layers, bindings];
  return () => {
    layers = layers.filter((layer) => layer !== bindings);
  };
}

/** Offers bindings while the component that calls this is shown. Call it while initialising. */
export function useKeys(bindings: readonly Binding[]): void {
  $effect(() => untrack(() => add(bindings)));
}

/**
 * Offers commands without keys while the component that calls this is shown. They are asked for when
 * the palette opens, so a list may follow the rows. Call it while initialising.
 */
export function useCommands(list: () => readonly Command[]): void {
  $effect(() =>
    untrack(() => {
      commands = [...commands, list];
      return () => {
        commands = commands.filter((other) => other !== list);
      };
    }),
  );
}

/** Lets no binding fire until the returned function is called: a dialog has the keyboard. */
export function holdKeys(): () => void {
  overlays += 1;
  return () => {
    overlays -= 1;
  };
}

/**
 * What has the keyboard for itself: what opens over the page, and a row that is being edited. A letter
 * pressed there, on whatever part of it, means nothing to what lies behind.
 */
const APART = ".floating, [role=dialog], [role=alertdialog], [role=menu], [data-editing]";

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest(APART)) return true;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) {
    return !["checkbox", "radio", "button", "submit", "range"].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Gives a key press to the newest binding that wants it. */
export function dispatch(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || overlays > 0) return;
  const typing = isTyping(event.target);
  for (const layer of layers.toReversed()) {
    for (const binding of layer) {
      if (typing && !binding.inText) continue;
      if (!binding.keys.some((chord) => matches(event, chord))) continue;
      if (binding.offered && !binding.offered()) continue;
      if (binding.when && !binding.when()) continue;
      if (binding.run(event) === false) continue;
      event.preventDefault();
      return;
    }
  }
}

/** What keys do now, by section, in the order the sections were first offered. */
export function listing(): { section: string; bindings: Binding[] }[] {
  const sections: { section: string; bindings: Binding[] }[] = [];
  for (const binding of layers.flat()) {
    if (binding.unlisted || (binding.offered && !binding.offered())) continue;
    const known = sections.find((entry) => entry.section === binding.section);
    if (known) known.bindings.push(binding);
    else sections.push({ section: binding.section, bindings: [binding] });
  }
  return sections;
}

// Walking is done with the keys themselves, never by its name.
const walks = (chord: string | undefined) => /^(arrow\w+|tab|home|end)$/.test(chord ?? "");

/**
 * Everything that can be done by its name: what is nearest to the keyboard first, what cannot be done
 * just now with the reason, and each thing once.
 */
export function offers(): Offer[] {
  const nearestFirst = listing()
    .toReversed()
    .flatMap(({ bindings }) => bindings);
  const byKey = nearestFirst.flatMap((binding): Offer[] => {
    const { label, section, keys, run, keyOnly } = binding;
    if (keyOnly || walks(keys[0])) return [];
    const press = () => run(new KeyboardEvent("keydown"));
    const named = { id: label, name: t(label), also: alsoBy(label) };
    return offer(binding, { ...named, section, chord: keys[0], run: press });
  });
  const byName = commands.flatMap((list) =>
    list().flatMap((command): Offer[] => {
      const { section, run } = command;
      const id = "label" in command ? command.label : command.name;
      const name = "label" in command ? t(command.label) : command.name;
      const also = alsoBy("label" in command ? command.label : command.also);
      return offer(command, { id: `${section} ${id}`, name, also, section, run });
    }),
  );
  const all = [...byKey, ...byName];
  const now = all.flatMap(({ name, reason }) => (reason === undefined ? [name] : []));
  return all.filter(
    ({ name, reason }, at) =>
      reason === undefined ||
      (!now.includes(name) && all.findIndex((other) => other.name === name) === at),
  );
}

/** The other words for what a label names; nothing where its own are the only ones. */
function alsoBy(label = ""): string {
  const key = `palette-also-${label}`;
  return hasWords(key) ? t(key) : "";
}

function offer(of: Pick<Command, "when" | "needs" | "grave">, offered: Offer): Offer[] {
  const { when, needs, grave = false } = of;
  const named = { ...offered, section: t(offered.section), grave };
  if (!when || when()) return [named];
  return needs === undefined ? [] : [{ ...named, reason: t(needs) }];
}
