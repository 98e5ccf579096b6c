import { groupTitle, topicTitle } from "~/domain/groupWork";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import { screenLang, t, word } from "~/shared/wording";

import type { Effect, Verdict } from "../dropPolicy";

/** What will be different, or why not, in a few words for the hand that holds the card, or several. */
export function verdictWords(verdict: Verdict, count = 1): string {
  if (verdict.may === "not") return t(`board-drop-${verdict.why}`);
  const effects = verdict.effects.map((effect) => effectWords(effect, count));
  if (count > 1) effects.unshift(t("board-drop-count", { count }));
  return effects.join(" · ");
}

function effectWords(effect: Effect, count: number): string {
  switch (effect.what) {
    case "group":
      return t("board-drop-group", { count, group: groupTitle(effect.group) });
    case "kind":
      return t("board-drop-kind", { count, kind: word("card-kind", effect.kind) });
    case "topic":
      return t("board-drop-topic", { topic: topicTitle(effect.topic) });
    case "joins": {
      const cluster = workshop.clusters.get(effect.cluster);
      return t("board-drop-joins", {
        count,
        cluster: cluster ? plainWords(cluster.name, screenLang()) : "",
      });
    }
    case "leaves_cluster":
      return t("board-drop-leaves-cluster", { count });
    case "parks":
      return t("board-drop-parks", { count });
    case "returns":
      return t("board-drop-returns", { count });
  }
}
