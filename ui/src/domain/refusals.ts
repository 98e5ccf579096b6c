import type { Refusal } from "~/platform";
import { t, wordKey } from "~/shared/wording";

/** Why the rules do not allow something, as a sentence beside what was typed. */
export function refusalWords(refusal: Refusal): string {
  const key = wordKey("refusal", refusal.why);
  switch (refusal.why) {
    case "too_long":
      return t(key, { length: refusal.length, limit: refusal.limit });
    case "too_many_dots":
      return t(key, { given: refusal.given, limit: refusal.limit });
    case "gone":
    case "empty":
    case "out_of_range":
    case "ends_before_start":
    case "unknown":
    case "misplaced":
    case "already_begun":
    case "vote_closed":
    case "too_few_options":
    case "nothing_to_merge":
      return t(key);
  }
}
