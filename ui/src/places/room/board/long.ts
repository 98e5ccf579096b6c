// Long wordings keep the board's shape: they are folded to some lines, and can be folded out.

/** So many characters may fill more than eight lines of a narrow column. */
const MANY = 150;

/** As much of a wording as its name needs. */
const NAMED = 300;

/** Whether words may need more lines than a card shows, however wide it is. */
export function mayBeLong(words: string): boolean {
  return words.length > MANY || words.split("\n", 9).length > 8;
}

/** The beginning of a wording, for the name of the row that has it. */
export function beginning(words: string): string {
  if (words.length <= NAMED) return words;
  const cut = [...words.slice(0, NAMED)].slice(0, -1).join("");
  return `${cut}…`;
}
