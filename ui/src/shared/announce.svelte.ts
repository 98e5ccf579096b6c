let sentence = $state("");

/** What was announced last. */
export function announced(): string {
  return sentence;
}

/** Says a sentence to people who listen to the screen. */
export function announce(words: string): void {
  // The same sentence twice is no change to a screen reader unless something differs.
  sentence = sentence === words ? `${words}\u{a0}` : words;
}
