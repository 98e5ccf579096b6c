import { setTimeout as delay } from "node:timers/promises";

/** The name under which WebDriver hands elements out. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys that have no character of their own. */
export const keys = {
  enter: "\uE007",
  escape: "\uE00C",
  tab: "\uE004",
  control: "\uE009",
  shift: "\uE008",
  alt: "\uE00A",
  pageDown: "\uE00F",
  f6: "\uE036",
  f9: "\uE039",
} as const;

/** One session of a WebDriver server: only what the stories need, as the standard says it. */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** Opens a program's window. */
  static async open(server: string, binary: string): Promise<WebDriver> {
    const { sessionId } = await ask<{ sessionId: string }>("POST", `${server}/session`, {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: [] } } },
    });
    return new WebDriver(`${server}/session/${sessionId}`);
  }

  /** Ends the program. */
  async close(): Promise<void> {
    await ask("DELETE", this.#session);
  }

  /** The windows there are. */
  windows(): Promise<string[]> {
    return ask("GET", `${this.#session}/window/handles`);
  }

  /** Turns to a window. */
  async into(handle: string): Promise<void> {
    await ask("POST", `${this.#session}/window`, { handle });
  }

  /** Waits for a window besides that one. */
  async another(known: string): Promise<string> {
    const found = await this.#wait(async () =>
      (await this.windows()).find((handle) => handle !== known),
    );
    if (found === undefined) throw new Error("no second window opened");
    return found;
  }

  /** Waits until a window is gone. */
  async left(handle: string): Promise<void> {
    const gone = await this.#wait(async () => !(await this.windows()).includes(handle));
    if (!gone) throw new Error("the window stayed");
  }

  /** Asks the core for something from this window; whether it was answered. */
  ask(command: string, args: unknown): Promise<"answered" | "refused"> {
    const script = `
      const [command, args, done] = arguments;
      window.__TAURI_INTERNALS__.invoke(command, args).then(
        () => done("answered"), () => done("refused"));`;
    return ask("POST", `${this.#session}/execute/async`, { script, args: [command, args] });
  }

  /** Looks again and again until there is something, or it has taken too long. */
  async #wait<Found>(look: () => Promise<Found>): Promise<Found> {
    const end = Date.now() + 25_000;
    for (;;) {
      const found = await look();
      if (found || Date.now() > end) return found;
      await delay(50);
    }
  }

  /** Runs a function of the page, given as the body of one. */
  run<Result>(script: string, ...args: unknown[]): Promise<Result> {
    return ask("POST", `${this.#session}/execute/sync`, { script, args });
  }

  /** Waits until the body of a function answers with something, and gives that. */
  async until<Result>(script: string, ...args: unknown[]): Promise<Result> {
    const body = `
      const [seconds, args, done] = [arguments[0], arguments[1], arguments[2]];
      const look = () => (function () { ${script} }).apply(null, args);
      const end = Date.now() + seconds * 1000;
      const again = () => {
        const found = look();
        if (found) done({ found });
        else if (Date.now() > end) done({ page: document.body.innerText });
        else requestAnimationFrame(again);
      };
      again();`;
    const answer = await ask<{ found?: Result; page?: string }>(
      "POST",
      `${this.#session}/execute/async`,
      { script: body, args: [25, args] },
    );
    if (answer.found === undefined) {
      throw new Error(`waited in vain for: ${script}\non this page:\n${answer.page ?? ""}`);
    }
    return answer.found;
  }

  /** Clicks the element that the body of a function finds, once it is there. */
  async click(script: string, ...args: unknown[]): Promise<void> {
    const element = await this.until<Record<string, string>>(script, ...args);
    await ask("POST", `${this.#session}/element/${element[ELEMENT] ?? ""}/click`, {});
  }

  /** Types into whatever has the focus, key by key. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.#press(actions);
  }

  /** Presses one key. */
  press(key: string): Promise<void> {
    return this.chord(key);
  }

  /** Presses keys together, the first held while the last is struck. */
  async chord(...together: string[]): Promise<void> {
    await this.#press([
      ...together.map((value) => ({ type: "keyDown", value })),
      ...together.toReversed().map((value) => ({ type: "keyUp", value })),
    ]);
  }

  async #press(actions: { type: string; value: string }[]): Promise<void> {
    await ask("POST", `${this.#session}/actions`, {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }
}

async function ask<Value>(method: string, address: string, body?: unknown): Promise<Value> {
  const answer = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { "content-type": "application/json" },
  });
  const { value } = (await answer.json()) as {
    value: Value & { error?: string; message?: string };
  };
  if (!answer.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}
