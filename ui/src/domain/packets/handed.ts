// Files the system hands to the program: a double click, a drop on the window, the command line.

import { desk } from "~/domain/desk.svelte";
import { tellFault } from "~/domain/faults";
import { workshop } from "~/domain/workshop.svelte";
import { commands, events } from "~/platform";

import { packets } from "./packets.svelte";

/** Opens what was handed to the program before this window was ready, and whatever is from now on. */
export async function openHanded(): Promise<void> {
  await events.filesHanded(() => void fetch());
  await events.filesDropped((paths) => void open(paths));
  await fetch();
}

async function fetch(): Promise<void> {
  try {
    await open(await commands.handedFiles());
  } catch (thrown) {
    tellFault(thrown);
  }
}

async function open(paths: readonly string[]): Promise<void> {
  const file = paths.find((path) => path.endsWith(".workshop"));
  if (file !== undefined) {
    // It may need a passphrase, which the welcome screen asks for.
    if (workshop.row !== null) await desk.close();
    desk.handed = file;
  }
  packets.lookAt(paths.filter((path) => path.endsWith(".plenaria")));
}
