import { topicTitle } from "~/domain/groupWork";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import { screenLang, t, word } from "~/shared/wording";

import type { Head } from "../lanes";

/** What a column is called. */
export function headTitle(head: Head): string {
  switch (head.by) {
    case "topic":
      return topicTitle(head.topic);
    case "kind":
      return word("card-kind", `${head.kind}-many`);
    case "cluster": {
      const cluster = workshop.clusters.get(head.cluster);
      return cluster ? plainWords(cluster.name, screenLang()) : t("board-no-cluster");
    }
  }
}
