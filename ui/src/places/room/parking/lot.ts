import { tick } from "svelte";

import { folded } from "../panel/folds.svelte";
import { room } from "../room.svelte";
import { votes } from "../votes/votes.svelte";

/** What is parked is in the facilitator's panel, which may be folded or give way to the votes. */
export function openParkingLot(): void {
  if (votes.look) votes.fold();
  room.panel = true;
  folded.delete("parking");
}

/** Opens the parking lot and goes there: to the first card that waits, else to its heading. */
export async function goToParkingLot(): Promise<void> {
  openParkingLot();
  await tick();
  const lot = document.querySelector("[data-parking]");
  const first = lot?.querySelector<HTMLElement>("[data-row]") ?? lot?.querySelector("button");
  first?.focus();
  first?.scrollIntoView({ block: "nearest" });
}
