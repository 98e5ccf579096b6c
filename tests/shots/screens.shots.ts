import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";

import { type Stage, openStage } from "../support/browser";
import {
  goTo,
  goToCompile,
  goToPlenary,
  goToSection,
  goToStep,
  openSample,
  wear,
} from "../support/screen";

const folder = fileURLToPath(new URL("../../assets/screenshots/", import.meta.url));

let stage: Stage;
let page: Page;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  stage = await openStage();
  page = await stage.page();
});
afterAll(() => stage.close());

async function shot(name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // The pointer must not leave its mark on the picture.
  await page.mouse.move(0, 799);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}

test("every screen", async () => {
  await page.getByRole("button", { name: "New workshop" }).waitFor();
  await wear(page, "Light");
  await shot("welcome");
  await page.getByRole("button", { name: "New workshop" }).click();
  await page
    .getByRole("textbox", { name: /^Groups and topics/ })
    .fill("Investigation\n  Financial investigation\n  Maps and profiles\nProtection");
  await page.getByText("2 groups").waitFor();
  await page.getByRole("textbox", { name: "Title" }).fill("Workshop on the regional work plan");
  await shot("new-workshop");

  await openSample(page);
  await goTo(page, "Prepare");
  for (const section of ["Workshop", "Agenda", "People", "Groups and topics", "Steps"] as const) {
    await goToSection(page, section);
    await shot(`prepare-${section.split(" ")[0]?.toLowerCase()}`);
  }
  await goTo(page, "Room");
  await goToStep(page, "Context");
  await shot("room-context");
  await goToStep(page, "Opportunities and challenges");
  await shot("room");
  await goToStep(page, "Objectives");
  await shot("room-objectives");
  await goToStep(page, "Actions");
  await shot("room-actions");
  await goToPlenary(page, "Documents");
  await page.getByRole("main").getByRole("heading").first().waitFor();
  await shot("plenary");
  await goToCompile(page, "Plan");
  await page.getByRole("region", { name: "The row at hand" }).waitFor();
  await shot("compile");
  await goToCompile(page, "Gaps and load");
  await page.getByRole("main").getByRole("heading").first().waitFor();
  await shot("compile-load");

  await goTo(page, "Room");
  await goToStep(page, "Opportunities and challenges");
  await wear(page, "Dark");
  await shot("room-dark");
  await page.setViewportSize({ width: 1920, height: 1080 });
  await wear(page, "Lit room");
  await shot("room-projector");
});
