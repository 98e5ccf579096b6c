import type { Component } from "svelte";

import type { PlaceName } from "~/domain/whereabouts.svelte";
import { Compile } from "~/places/compile";
import { Plenary } from "~/places/plenary";
import { Prepare } from "~/places/prepare";
import { Room } from "~/places/room";

/** A place of the bar. */
export interface BarPlace {
  name: PlaceName;
  /** The chord that goes there. */
  keys: string;
  component: Component;
}

/** The places of an open workshop, in the order of the work. What is not here does not exist. */
export const barPlaces: readonly BarPlace[] = [
  { name: "prepare", keys: "mod+1", component: Prepare },
  { name: "room", keys: "mod+2", component: Room },
  { name: "plenary", keys: "mod+3", component: Plenary },
  { name: "compile", keys: "mod+4", component: Compile },
];
