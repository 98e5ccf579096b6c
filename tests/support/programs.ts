import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The built screen. */
export const screen = join(root, "ui", "dist");

/** A program that cargo has built. */
export function built(name: "plenaria" | "bridge"): string {
  const folder = process.env.PLENARIA_PROGRAMS ?? join(root, "target", "debug");
  const program = join(folder, name);
  if (!existsSync(program)) {
    throw new Error(`${program} is not built; “cargo xtask test” builds it`);
  }
  return program;
}

/** The first of some programs that the system has. */
export function installed(...names: string[]): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const program = join(folder, name);
      try {
        accessSync(program, constants.X_OK);
        return program;
      } catch {
        // Not in this folder.
      }
    }
  }
  throw new Error(`${names.join(" or ")} is not installed; “cargo xtask test” installs it`);
}
