import type { Page } from "playwright-core";

/** What the core answers to a command, asked as a window asks it. */
export function ask<Answer = unknown>(
  page: Page,
  command: string,
  args: object = {},
): Promise<Answer> {
  return page.evaluate(
    ([command, args]) => {
      const { __TAURI_INTERNALS__: shell } = window as unknown as {
        __TAURI_INTERNALS__: { invoke: (command: string, args: object) => Promise<Answer> };
      };
      return shell.invoke(command, args);
    },
    [command, args] as const,
  );
}
