export { languages } from "./bundles";
export {
  dayAndTime,
  dayRange,
  listed,
  locale,
  longDay,
  moment,
  number,
  timeOfDay,
  weekday,
} from "./format";
export { hasWords, screenLang, speak, t, tIn, word, wordKey } from "./wording.svelte";
export type { Args } from "./wording.svelte";
