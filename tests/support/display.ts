import type { Readable } from "node:stream";

import { type Child, firstLine, start } from "./child";
import { installed } from "./programs";

/** A screen that nobody sees. */
export interface Display {
  /** What DISPLAY says of it. */
  name: string;
  stop(): Promise<void>;
}

/** Starts an X server on the first free display. */
export async function openDisplay(width = 1280, height = 800): Promise<Display> {
  const child: Child = start(
    installed("Xvfb"),
    ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp"],
    {},
    ["ignore", "ignore", "pipe"],
  );
  const number = await firstLine(child, child.process.stdio[3] as Readable);
  return { name: `:${number}`, stop: child.stop };
}
