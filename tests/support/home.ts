import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A data folder of its own for one story. */
export function freshHome(): string {
  return mkdtempSync(join(tmpdir(), "plenaria-"));
}

/** Takes a data folder away. */
export function discard(home: string): void {
  rmSync(home, { recursive: true, force: true });
}
