import { type Browser, type Page, chromium } from "playwright-core";

import { type Bridge, openBridge } from "./bridge";
import { installed } from "./programs";

/** How many times slower than this machine the screen is made, to find what only fails on an old laptop. */
const SLOWER = Number(process.env.PLENARIA_SLOWER ?? 1);

/** A browser on the real core, for one test file. */
export interface Stage {
  bridge: Bridge;
  /** A new page on the screen, ready to work in. What goes wrong in it fails the test. */
  page(options?: { width?: number; height?: number; window?: string }): Promise<Page>;
  /** Errors the pages have reported so far. */
  errors: string[];
  close(): Promise<void>;
}

/** Opens a browser and the core. */
export async function openStage(env: Record<string, string> = {}): Promise<Stage> {
  const [bridge, browser] = await Promise.all([openBridge(env), openBrowser()]);
  const errors: string[] = [];
  return {
    bridge,
    errors,
    page: async ({ width = 1280, height = 800, window = "main" } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        reducedMotion: "reduce",
        locale: "en-GB",
        colorScheme: "light",
      });
      // Long enough for a busy machine, short enough to fail before the test does.
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      if (SLOWER > 1) {
        const session = await context.newCDPSession(page);
        await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
      }
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        // Answers are judged below, where it is known what was asked.
        const isAnswer = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !isAnswer) errors.push(message.text());
      });
      page.on("response", (response) => {
        // 422 carries a fault to the screen, which is what the screen is there for. Browsers ask
        // for a picture of the page that no window asks for.
        const failed = response.status() >= 400 && response.status() !== 422;
        if (failed && !response.url().endsWith("/favicon.ico")) {
          errors.push(`${response.status()} ${response.url()}`);
        }
      });
      await page.goto(`${bridge.url}?window=${window}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await bridge.stop();
    },
  };
}

function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installed("chromium", "chromium-browser", "google-chrome"),
    args: [
      // Root may not use the sandbox, and containers often have none to offer.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
