import { groupTitle, topicTitle } from "~/domain/groupWork";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import { screenLang, t, word } from "~/shared/wording";

import type { Effect, Verdict } from "../dropPolicy";

/** What will be different, or why not, in a few words for the hand that holds the card. */
export function verdictWords(verdict: Verdict): string {
  if (verdict.may === "not") return t(`board-drop-${verdict.why}`);
  return verdict.effects.map(effectWords).join(" · ");
}

function effectWords(effect: Effect): string {
  switch (effect.what) {
    case "group":
      return t("board-drop-group", { group: groupTitle(effect.group) });
    case "kind":
      return t("board-drop-kind", { kind: word("card-kind", effect.kind) });
    case "topic":
      return t("board-drop-topic", { topic: topicTitle(effect.topic) });
    case "joins": {
      const cluster = workshop.clusters.get(effect.cluster);
      return t("board-drop-joins", {
        cluster: cluster ? plainWords(cluster.name, screenLang()) : "",
      });
    }
    case "leaves_cluster":
      return t("board-drop-leaves-cluster");
    case "parks":
      return t("board-drop-parks");
    case "returns":
      return t("board-drop-returns");
  }
}
