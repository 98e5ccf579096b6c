// A passphrase that can be read aloud in a room: everyday words in the language of the screen, chosen
// by the system's own chance.

import type { Lang } from "~/platform";
import { languages } from "~/shared/wording";

import list from "../../../../assets/spoken-words.txt?raw";

/** Six of 256 words are 48 bits, and each guess takes a laptop about a second. */
const WORDS = 6;

const lines = list.trim().split("\n");

/** Words to lock packets with. */
export function suggested(lang: Lang): string {
  const at = languages.indexOf(lang);
  const chosen = crypto.getRandomValues(new Uint8Array(WORDS));
  return [...chosen].map((number) => lines[number]?.split(" ")[at] ?? "").join(" ");
}
