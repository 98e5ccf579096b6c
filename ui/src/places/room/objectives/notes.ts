import { cardsOfCluster, voicesOf } from "~/domain/groupWork";
import type { Id } from "~/platform";
import { t } from "~/shared/wording";

/** How many cards a cluster brings along. */
export function cardsNote(cluster: Id): string {
  return t("objectives-cluster-cards", { count: cardsOfCluster(cluster).length });
}

/** How many voices a card stands for besides its own; nothing when it stands for itself. */
export function voicesNote(card: Id): string {
  const count = voicesOf(card).length;
  return count === 0 ? "" : t("objectives-voices", { count });
}
