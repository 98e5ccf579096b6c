import type { Id } from "~/platform";

import { room } from "../room.svelte";

/** Chooses a whole cluster, or no longer. */
export function toggleCluster(cluster: Id): void {
  if (!room.clusters.delete(cluster)) room.clusters.add(cluster);
}
