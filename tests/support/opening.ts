// How the stories of a file begin and end. `stage` and `page` are those of the story being told.

import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";

import { type Stage, openStage } from "./browser";
import { goToStep, scribe, type Step, toRoom } from "./screen";

/** The browser and the core of the story. */
export let stage: Stage;

/** The facilitator's window. */
export let page: Page;

/** Each story begins in the room, at a step, on what the stories before it left. */
export function eachInRoom(step: Step): void {
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    page = await stage.page();
    await toRoom(page, step);
    // What the story before left half typed is in the line again.
    if ((await scribe(page).inputValue()) === "") return;
    await scribe(page).fill("");
    await goToStep(page, step);
  });
  afterEach(async () => {
    await page.context().close();
    expect(stage.errors.splice(0)).toEqual([]);
  });
}

/** Each story begins with the welcome screen of a program that was never started before. */
export function eachOnItsOwn(): void {
  beforeEach(async () => {
    stage = await openStage();
    page = await stage.page();
  });
  afterEach(async () => {
    await stage.close();
    expect(stage.errors).toEqual([]);
  });
}

/** All stories are of one page, where each begins as the one before it ended. */
export function allOnOnePage(env: Record<string, string> = {}): void {
  beforeAll(async () => {
    stage = await openStage(env);
    page = await stage.page();
  });
  afterAll(async () => {
    await stage.close();
    expect(stage.errors).toEqual([]);
  });
}

/** Ends the program with its window and starts it again on the same data. */
export async function restart(): Promise<void> {
  // A window that asks while nobody is there to answer would report it.
  await page.goto("about:blank");
  await stage.bridge.restart();
  await page.goto(stage.bridge.url);
}
