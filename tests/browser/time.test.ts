import { expect, test } from "vitest";

import { ask } from "../support/core";
import { eachInRoom, page, restart, stage } from "../support/opening";
import { addCard, cards, goToStep, scribe, toRoom } from "../support/screen";

eachInRoom("Context");

interface Shown {
  view: { body: { body: string }; veiled: number };
}

/** What the projector shows, as one text. */
async function wall(): Promise<string> {
  return JSON.stringify(await ask<Shown>(page, "projection"));
}

const panel = () => page.getByRole("dialog", { name: "Time" });
const row = (step: string) =>
  panel()
    .getByRole("row", { name: new RegExp(`^${step}|for it ${step}`) })
    .first();
const run = () =>
  panel().getByRole("button", { name: /^(Start|Go on|Run for this step instead)$/ });
const banner = () => page.getByRole("region", { name: "Silent writing" });
const said = () => page.getByRole("status");

/** Says how many minutes a step has taken, in the open panel. */
async function correct(step: string, minutes: number): Promise<void> {
  await panel().getByRole("button", { name: step, exact: false }).first().click();
  await panel().getByRole("textbox", { name: "Time taken so far" }).fill(String(minutes));
  await panel().getByRole("button", { name: "Correct" }).click();
}

test("the clock starts with one click, goes on over a restart and is stopped by name", async () => {
  await page.getByText("60 min planned").waitFor();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: /^\d+:\d\d left/ }).waitFor();

  await page.keyboard.press("g");
  await correct("Context", 20);
  await row("Context").getByText("40 min").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^(40:00|39:\d\d) left/ }).waitFor();

  await restart();
  await toRoom(page, "Context");
  await page.getByRole("button", { name: /^39:\d\d left/ }).waitFor();

  await page.keyboard.press("g");
  await panel().getByRole("button", { name: "Pause" }).click();
  await panel().getByText("The clock is stopped").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /left · stopped/ }).waitFor();
});

test("a step in front never takes the clock by itself; it is offered", async () => {
  await page.keyboard.press("g");
  await run().click();
  await page.keyboard.press("Escape");
  await goToStep(page, "Objectives");
  await page.getByRole("button", { name: /^Context \d+:\d\d left/ }).waitFor();
  await page.getByRole("button", { name: "Run for this step instead" }).click();
  await page.getByRole("button", { name: /^(60:00|59:\d\d|1:00:00) left/ }).waitFor();
  await page.keyboard.press("g");
  await panel().getByText("Time runs for Objectives").waitFor();
});

test("more time is shown with what it does to the rest before it is given, and undone", async () => {
  await goToStep(page, "Opportunities and challenges");
  await page.keyboard.press("g");
  await run().click();
  await panel().getByText("Time runs for Opportunities and challenges").waitFor();
  await panel().getByRole("button", { name: "10 minutes more" }).click();
  const preview = panel().getByRole("table").last();
  const cells = async (name: string | RegExp) =>
    (await preview.getByRole("row", { name }).getByRole("cell").allTextContents()).map((text) =>
      text.trim().replaceAll("\u{a0}", " "),
    );
  await preview.getByText("Same end").waitFor();
  expect(await cells("Opportunities")).toEqual(["75 min", "85 min", "85 min"]);
  expect(await cells("Objectives")).toEqual(["60 min", "60 min", "56 min"]);
  expect(await cells("Actions")).toEqual(["75 min", "75 min", "69 min"]);
  const [now, later, kept] = await cells(/^Ends \d/);
  expect(kept).toBe(now);
  expect(later).not.toBe(now);

  await panel().getByRole("button", { name: "Keep the end" }).click();
  await row("Actions").getByText("69 min").first().waitFor();
  await panel().getByText("Not as planned").waitFor();
  await page.keyboard.press("Escape");
  await panel().waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Undo/ }).click();
  await page.keyboard.press("g");
  await panel().getByText("Not as planned").waitFor({ state: "detached" });
  await row("Actions").getByText("75 min").first().waitFor();

  await panel().getByRole("button", { name: "5 minutes less", exact: true }).click();
  await panel().getByRole("button", { name: "End earlier" }).click();
  await panel().getByRole("button", { name: "Back to the plan" }).click();
  await panel().getByText("Not as planned").waitFor({ state: "detached" });
});

test("time that is up is said once, and nothing is forced", async () => {
  await goToStep(page, "Actions");
  await page.keyboard.press("g");
  await run().click();
  await correct("Actions", 79);
  await row("Actions").getByText("4 min over").waitFor();
  await expect
    .poll(() => said().allTextContents())
    .toContain("The time planned for Actions is up. The group may go on.");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "4 min over" }).waitFor();
  await page.getByRole("heading", { name: "Actions", level: 1 }).waitFor();
});

test("what is written in silence waits behind the question until all of it is shown", async () => {
  await page.keyboard.press("Escape");
  await page.locator("[data-row]").first().focus();
  await page.keyboard.press("w");
  await page.getByRole("dialog", { name: "Silent writing" }).waitFor();
  await page.keyboard.press("Enter");
  await banner()
    .getByText(/^Silent writing: (5:00|4:\d\d) left/)
    .waitFor();
  await expect
    .poll(() => scribe(page).evaluate((line) => line === document.activeElement))
    .toBe(true);
  await addCard(page, "escrito en silencio uno");
  await addCard(page, "escrito en silencio dos");
  await banner().getByText("2 cards written").waitFor();
  await expect.poll(wall).toContain('"body":"question"');
  expect(await wall()).not.toContain("escrito en silencio");
  const window = await stage.page({ window: "projector", width: 1920, height: 1080 });
  const question = await page.locator("main .question").innerText();
  await window.getByText(question).waitFor();
  expect(await window.getByText("escrito en silencio").count()).toBe(0);
  // Another step has a question of its own; the board stays out of sight all the same.
  await goToStep(page, "Opportunities and challenges");
  await window.getByText(question).waitFor({ state: "detached" });
  await expect.poll(wall).toContain('"body":"question"');
  await goToStep(page, "Context");
  await window.getByText(question).waitFor();
  await window.context().close();

  // The program may end in the middle of it.
  await restart();
  await toRoom(page, "Context");
  await banner().getByText("2 cards written").waitFor();
  await expect.poll(wall).toContain('"body":"question"');

  await banner().getByRole("button", { name: "Reveal together" }).click();
  await banner().waitFor({ state: "detached" });
  await expect.poll(wall).toContain("escrito en silencio dos");
  expect(await wall()).toContain("escrito en silencio uno");
  expect(await wall()).toContain('"body":"board"');

  // One action revealed them, so one undo covers them all again.
  await page.getByRole("button", { name: /^Undo/ }).click();
  await banner().getByText("2 cards written in silence wait to be shown.").waitFor();
  await expect.poll(wall).not.toContain("escrito en silencio");
  await banner().getByRole("button", { name: "Reveal together" }).click();
  await banner().waitFor({ state: "detached" });
});

test("silence that ends without revealing leaves the cards covered and the line open", async () => {
  await page.keyboard.press("Escape");
  await page.locator("[data-row]").first().focus();
  await page.keyboard.press("w");
  await page.getByRole("radio", { name: "3 min" }).press(" ");
  await page.getByRole("button", { name: "Begin" }).click();
  await banner().waitFor();
  await addCard(page, "todavía cubierto");
  await banner().getByRole("button", { name: "End without revealing" }).click();
  await banner().getByText("One card written in silence waits to be shown.").waitFor();
  await banner().getByText("What is typed now is not covered").waitFor();
  await expect.poll(wall).toContain('"body":"board"');
  await addCard(page, "dicho en voz alta");
  await expect.poll(wall).toContain("dicho en voz alta");
  expect(await wall()).not.toContain("todavía cubierto");
  expect(await cards(page, "todavía cubierto").count()).toBe(1);
});
