import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";

import { type Child, firstLine, start } from "./child";
import { discard } from "./home";
import { installed } from "./programs";
import { arrange, type Screen } from "./screens";

/** An X server with screens that nobody sees. */
export interface Display {
  /** What DISPLAY says of it. */
  name: string;
  /** Plugs screens in and out, so that these are there. */
  screens(...there: Screen[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts an X server on the first free display. */
export async function openDisplay(first: Screen): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), "plenaria-x-"));
  const socket = join(folder, "rfb");
  const child: Child = start(
    // The one X server without hardware whose screens come and go while it runs.
    installed("Xvnc"),
    [
      ...["-displayfd", "3", "-geometry", `${first.width}x${first.height}`, "-depth", "24"],
      ...["-nolisten", "tcp", "-rfbport", "-1", "-rfbunixpath", socket, "-SecurityTypes", "None"],
    ],
    {},
    ["ignore", "ignore", "pipe"],
  );
  const number = await firstLine(child, child.process.stdio[3] as Readable);
  return {
    name: `:${number}`,
    screens: (...there) => arrange(socket, there),
    stop: async () => {
      await child.stop();
      discard(folder);
    },
  };
}
