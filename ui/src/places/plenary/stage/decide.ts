import { actAndTell } from "~/domain/act";
import { plainly } from "~/domain/text";
import type { Consensus, RowRef } from "~/platform";
import { announce } from "~/shared/announce.svelte";
import { t } from "~/shared/wording";

import { isDecided } from "./rows";
import { stage } from "./stage.svelte";

/** The states a row can be in, each with the key that says so. */
export const consensusKeys: readonly { key: string; consensus: Consensus }[] = [
  { key: "a", consensus: "agreed" },
  { key: "r", consensus: "ad_referendum" },
  { key: "v", consensus: "reservation" },
  { key: "o", consensus: "open" },
];

/** Says where the plenary stands on a row. */
export async function decide(row: RowRef, consensus: Consensus): Promise<void> {
  stage.deciding = false;
  const fields = [plainly("consensus", consensus)];
  await actAndTell({ do: "set", entity: row.entity, id: row.id, fields });
}

/** Asks for the key that says where the plenary stands on the row in hand. */
export function beginDeciding(): void {
  const { hand } = stage;
  if (hand && isDecided(hand.row)) {
    stage.deciding = true;
    announce(t("stage-decide-hint"));
  } else {
    announce(t("stage-decide-none"));
  }
}
