// A passphrase that can be read aloud in a room: everyday words in the language of the screen, chosen
// by the system's own chance.

import type { Lang } from "~/platform";
import { languages } from "~/shared/wording";

import list from "../../../../assets/spoken-words.txt?raw";

/** Six of some 210 words are 46 bits, and each guess takes a laptop about a second. */
const WORDS = 6;

/** Whoever types what they hear must not have to know its accents. */
const isPlain = (word: string) => /^[a-z]+$/.test(word);

const lines = list.trim().split("\n");

/** Words to lock packets with. */
export function suggested(lang: Lang): string {
  const at = languages.indexOf(lang);
  const words = lines.map((line) => line.split(" ")[at] ?? "").filter(isPlain);
  const chosen: string[] = [];
  while (chosen.length < WORDS) {
    // A number beyond the last word is thrown again, so that every word is as likely.
    const [number = 0] = crypto.getRandomValues(new Uint8Array(1));
    const word = words[number];
    if (word !== undefined) chosen.push(word);
  }
  return chosen.join(" ");
}
