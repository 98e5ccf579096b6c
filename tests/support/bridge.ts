import { firstLine, start } from "./child";
import { discard, freshHome } from "./home";
import { built, screen } from "./programs";

/** The real core, serving the built screen to a browser. */
export interface Bridge {
  /** Where the screen is served. */
  url: string;
  /** The data folder. */
  home: string;
  /** Ends the core and starts it again on the same data. */
  restart(): Promise<void>;
  /** Ends the core and takes its data away. */
  stop(): Promise<void>;
}

/** Starts the real core on a fresh data folder. `env` adds to its environment. */
export async function openBridge(env: Record<string, string> = {}): Promise<Bridge> {
  const home = freshHome();
  const open = async () => {
    const child = start(built("bridge"), ["--home", home, "--ui", screen], {
      // The first language is that of the system.
      LC_ALL: "en_US.UTF-8",
      ...env,
    });
    const out = child.process.stdout;
    if (!out) throw new Error("the bridge has no output");
    const { port } = JSON.parse(await firstLine(child, out)) as { port: number };
    return { child, url: `http://127.0.0.1:${port}/` };
  };
  let { child, url } = await open();
  return {
    get url() {
      return url;
    },
    home,
    restart: async () => {
      await child.stop();
      ({ child, url } = await open());
    },
    stop: async () => {
      await child.stop();
      discard(home);
    },
  };
}
