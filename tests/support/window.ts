import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

import { type Child, start } from "./child";
import { openDisplay } from "./display";
import { discard, freshHome } from "./home";
import { built, installed } from "./programs";
import type { Screen } from "./screens";
import { WebDriver } from "./webdriver";

/** The real program on a screen that nobody sees. */
export interface Desktop {
  home: string;
  /** Starts the program; it opens its window. */
  start(): Promise<WebDriver>;
  /** Plugs the projector in, to the right of the laptop's own screen, or out. */
  beamer(plugged: boolean): Promise<void>;
  close(): Promise<void>;
}

/** The laptop's own screen, and a projector's beside it. */
export const LAPTOP: Screen = { width: 1280, height: 800 };
export const BEAMER = { width: 1920, height: 1080, left: LAPTOP.width };

/** Sets up a screen, a message bus and a WebDriver server for the real program. */
export async function openDesktop(): Promise<Desktop> {
  const home = freshHome();
  const display = await openDisplay(LAPTOP);
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  const driver = start(
    installed("dbus-run-session"),
    ["--", installed("WebKitWebDriver"), "--host=127.0.0.1", `--port=${port}`],
    {
      DISPLAY: display.name,
      WAYLAND_DISPLAY: undefined,
      GDK_BACKEND: "x11",
      LC_ALL: "en_US.UTF-8",
      PLENARIA_HOME: home,
      // The webview lets itself be driven only where this says so.
      TAURI_WEBVIEW_AUTOMATION: "true",
      // Everything the system would keep for a user goes to the same place.
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      // No graphics card: what is slow and certain beats what is fast and may hang.
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      NO_AT_BRIDGE: "1",
    },
    ["ignore", "ignore"],
  );
  await listening(server, driver);
  return {
    home,
    start: () => WebDriver.open(server, built("plenaria")),
    beamer: (plugged) => display.screens(...(plugged ? [LAPTOP, BEAMER] : [LAPTOP])),
    close: async () => {
      await driver.stop();
      await display.stop();
      discard(home);
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function listening(server: string, driver: Child): Promise<void> {
  while (driver.process.exitCode === null) {
    try {
      await fetch(`${server}/status`);
      return;
    } catch {
      // Not yet; look again shortly.
      await delay(50);
    }
  }
  throw new Error(`the WebDriver server ended\n${driver.complaints()}`);
}
