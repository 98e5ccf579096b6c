import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** A program a test has started, with everything that program starts. */
export interface Child {
  process: ChildProcess;
  /** What it has said on standard error so far. */
  complaints(): string;
  /** Ends it and all it started; done when it has ended. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

// A test run that is cut short must leave nothing behind.
process.once("exit", () => {
  for (const child of running) signal(child, "SIGKILL");
});

/** Starts a program. `pipes` are read by the test; the rest of its output is dropped. */
export function start(
  program: string,
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  pipes: ("ignore" | "pipe")[] = ["ignore", "pipe"],
): Child {
  const [out = "ignore", ...more] = pipes.slice(1);
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", out, "pipe", ...more],
    // Its own process group, so that what it starts can be ended with it.
    detached: true,
  });
  running.add(child);
  let complaints = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complaints = (complaints + text).slice(-8_000);
  });
  const ended = once(child, "exit").finally(() => running.delete(child));
  // Whoever waits for it is told; nobody else needs to be.
  ended.catch(() => undefined);
  return {
    process: child,
    complaints: () => complaints,
    stop: async () => {
      if (!running.has(child)) return;
      signal(child, "SIGKILL");
      await ended;
    },
  };
}

/** The first line a program says; an error with its complaints when it ends without one. */
export async function firstLine(child: Child, out: Readable): Promise<string> {
  const lines = createInterface({ input: out });
  const line = once(lines, "line") as Promise<[string]>;
  const end = Promise.race([
    once(child.process, "exit").then(([code]) => `ended with ${String(code)}`),
    once(child.process, "error").then(([error]) => String(error)),
  ]).then((how) => {
    throw new Error(`${child.process.spawnfile} ${how}\n${child.complaints()}`);
  });
  const [said] = await Promise.race([line, end]);
  // Later output is of no interest, but must not fill the pipe.
  out.resume();
  return said;
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // It has ended by itself.
  }
}
