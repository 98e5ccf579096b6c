// A whole plenary, from the running order to the minutes and the speakers' files.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { ask } from "../support/core";
import { readDocx } from "../support/docx";
import { discard, freshHome } from "../support/home";
import { allOnOnePage, page, stage } from "../support/opening";
import { cards, goTo, goToPlenary, goToStep, message, scribe } from "../support/screen";

const home = freshHome();
const folder = join(home, "speakers");
mkdirSync(folder);
const file = join(folder, "Trends.pptx");
writeFileSync(file, "what the speaker brought");

// Hooks that end a story run from the last to the first.
afterAll(() => discard(home));
allOnOnePage({ PLENARIA_ANSWER_DIALOGS: file });

let wall: Page;

beforeAll(async () => {
  await page.getByRole("button", { name: "New workshop" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Regional plenary");
  const outline = ["Investigation", "  Financial traces", "Protection", "  First reception"];
  await page.getByRole("textbox", { name: /^Groups and topics/ }).fill(outline.join("\n"));
  await page.getByRole("button", { name: "Create the workshop" }).click();
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  await ask(page, "mutate", { mutation: speaker });
  await page.reload();
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  wall = await stage.page({ window: "projector", width: 1920, height: 1080 });
});

/** A presentation of the programme, to which its speaker's file is attached. */
const speaker = {
  do: "add",
  entity: "session",
  owner: null,
  place: { at: "last" },
  fields: [
    { field: "kind", lang: null, value: "presentation" },
    { field: "title", lang: "en", value: "Trends on the routes" },
    { field: "speaker", lang: null, value: "Ana Mora" },
  ],
};

const actions = [
  ["Name contact points", "Share the list every month"],
  ["Write a common protocol", "Train the first line"],
];

test("two groups write objectives and actions", async () => {
  await goTo(page, "Room");
  for (const [index, lines] of actions.entries()) {
    const number = index + 1;
    await page.keyboard.press("Control+g");
    const choice = page.getByRole("dialog", { name: "Choose a group" });
    await choice.locator("button:focus").waitFor();
    await page.keyboard.press(String(number));
    await choice.waitFor({ state: "detached" });
    await goToStep(page, "Objectives");
    await scribe(page).focus();
    await page.keyboard.type(`Strengthen cooperation of group ${number}`);
    await page.keyboard.press("Enter");
    await cards(page, `cooperation of group ${number}`).waitFor();
    await goToStep(page, "Actions");
    const table = page.getByRole("table", { name: `Actions under objective ${number}.1` });
    for (const [line, words] of lines.entries()) {
      await table.getByRole("textbox", { name: "Action, new action" }).focus();
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
      await page.getByLabel(`Action, ${number}.1.${line + 1}`, { exact: true }).waitFor();
    }
  }
});

const turns = () => page.getByRole("list", { name: "Running order" }).getByRole("listitem");
const slides = () => page.getByRole("navigation", { name: "Slides" });

/** The order of the groups, by their numbers. */
const order = async (): Promise<string[]> =>
  (await turns().getByRole("heading").allTextContents()).map(
    (title) => title.trim().split(" ")[0] ?? "",
  );

test("the order is changed by key, and a speaker's file is attached", async () => {
  await goToPlenary(page, "Running order");
  await expect.poll(order).toEqual(["1", "2"]);
  await turns().nth(1).getByRole("button", { name: "Prepare slides" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(order).toEqual(["2", "1"]);
  const panel = page.getByRole("region", { name: "Presentations of the panel" });
  await panel.getByRole("button", { name: "Attach a file to Trends on the routes" }).click();
  await panel.getByRole("button", { name: "Trends.pptx", exact: true }).waitFor();
});

test("the group that presents first prepares its slides", async () => {
  await turns().first().getByRole("button", { name: "Prepare slides" }).click();
  await slides()
    .getByRole("button", { name: /^Regional objectives/ })
    .click();
  await page.getByRole("button", { name: "Add a slide of your own" }).click();
  const words = page.getByRole("region", { name: "Words of this slide" });
  await words.getByRole("textbox", { name: "Title" }).fill("One night at the border");
  await words.getByRole("textbox", { name: "Words of your own" }).fill("Who answered, and when");
  await words.getByRole("textbox", { name: "Words of your own" }).blur();
  await page.locator(".page").getByText("Who answered, and when").first().waitFor();

  await slides()
    .getByRole("button", { name: /^Regional actions/ })
    .click();
  await slideRow("Write a common protocol").focus();
  await page.keyboard.press("d");
  await slideRow("Write a common protocol")
    .getByRole("button", { name: /^For decision/, pressed: true })
    .waitFor();
  await slideRow("Train the first line").focus();
  await page.keyboard.press("l");
  // It stays where it was until one goes on.
  await slideRow("Train the first line").and(page.locator("[data-out]")).waitFor();
});

/** A row on the slide that is prepared. */
function slideRow(words: string): Locator {
  return page.locator("[data-slide-row]", { hasText: words });
}

/** The presenter's view. */
function presenter(group: number): Locator {
  return page.getByRole("main", { name: `Group ${group} presents` });
}

/** The row in hand. */
function inHand(code: string): Locator {
  return page.locator("[data-hand]", { hasText: code });
}

/** The title of the page on the wall. */
const wallTitle = async (): Promise<string> =>
  (await wall.locator("[data-body=stage] h1").textContent())?.trim() ?? "";

/** Turns the pages to the last, and says the titles the room saw. */
async function throughAllPages(): Promise<string[]> {
  const here = page
    .getByRole("region", { name: "The page the room sees" })
    .getByRole("heading", { level: 1 });
  await here.waitFor();
  const at = page.locator("[data-page-at]");
  const [first = 0, last = 0] = ((await at.textContent()) ?? "").split("/").map(Number);
  const seen: string[] = [];
  for (let number = first; number <= last; number += 1) {
    await at.getByText(`${number} / ${last}`).waitFor();
    const title = (await here.textContent())?.trim() ?? "";
    await expect.poll(wallTitle).toBe(title);
    seen.push(title);
    if (number < last) await page.keyboard.press("PageDown");
  }
  return seen;
}

/** Goes to a row by its code. */
async function jump(code: string): Promise<void> {
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await inHand(code).waitFor();
}

/** Writes down what a delegation says about the row in hand. */
async function remark(who: string, kind: number, words: string): Promise<void> {
  await page.keyboard.press("r");
  const form = page.getByRole("form", { name: "Remark" });
  await form.locator("[data-remark-first]:focus").waitFor();
  await page.keyboard.type(who);
  await form.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await form.locator("[data-remark-text]:focus").waitFor();
  await page.keyboard.press(`Alt+${kind}`);
  // A proposal begins with the words as they stand.
  await form.locator(kind === 2 ? "[data-remark-proposed]:focus" : "textarea:focus").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await form.waitFor({ state: "detached" });
}

test("the first group presents by key to its last page", async () => {
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await presenter(2).waitFor();
  const titles = await throughAllPages();
  expect(titles).toContain("One night at the border");
  expect(titles).toContain("Regional actions");
});

test("what the floor says is on its row: a wording accepted, a reservation, where the plenary stands", async () => {
  await jump("2.1.1");
  await wall.getByRole("cell", { name: /Write a common protocol/ }).waitFor();
  expect(await wall.getByText("Train the first line").count()).toBe(0);

  await remark("gt", 2, "Write and test a common protocol");
  const proposal = presenter(2).getByRole("listitem").filter({ hasText: "Proposes wording" });
  await proposal.getByRole("button", { name: "Accept", exact: true }).click();
  await proposal.locator("[data-outcome=accepted]").waitFor();
  await wall.getByRole("cell", { name: /Write and test a common protocol/ }).waitFor();

  await remark("cr", 4, "Costs are not known yet");
  await inHand("2.1.1").getByText("Costa Rica").or(inHand("2.1.1").getByText("CR")).waitFor();
  await page.keyboard.press("c");
  await page.locator("[data-deciding]").waitFor();
  await page.keyboard.press("r");
  await inHand("2.1.1").locator("[data-consensus=ad_referendum]").waitFor();
  await jump("2.1");
  await page.keyboard.press("c");
  await page.locator("[data-deciding]").waitFor();
  await page.keyboard.press("a");
  await inHand("2.1").locator("[data-consensus=agreed]").waitFor();
});

/** Ends the presentation by its name, as somebody without a pointer does. */
async function end(group: number): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("end presentation");
  await page.keyboard.press("Enter");
  await message(page, `Group ${group} has presented`).waitFor();
  await page.getByRole("navigation", { name: "Places" }).waitFor();
}

test("the second group follows, and then every group has presented", async () => {
  await end(2);
  // The keyboard is on the group that presents next.
  await page.locator("button:focus", { hasText: "Present" }).waitFor();
  await goToPlenary(page, "Running order");
  await turns()
    .first()
    .getByText(/^Presented, in/)
    .waitFor();
  await turns().nth(1).getByRole("button", { name: "Present", exact: true }).click();
  await presenter(1).waitFor();
  await throughAllPages();
  await jump("1.1.2");
  await remark("hn", 1, "Honduras shares its list already");
  await presenter(1).getByText("Honduras shares its list already").waitFor();
  await end(1);
  await page.getByText("Every group has presented.").waitFor();
});

test("the minutes hold all of it", async () => {
  await goToPlenary(page, "Documents");
  await page.getByRole("radio", { name: "Minutes" }).press(" ");
  await page.getByRole("checkbox", { name: /^PDF/ }).uncheck();
  await page.getByRole("button", { name: "Choose a folder" }).click();
  await page.getByRole("button", { name: "Save 1 file" }).click();
  await page.getByText("1 file saved").waitFor();
  const name = readdirSync(folder).find((one) => one.endsWith(".docx")) ?? "";
  const { headings, paragraphs } = readDocx(join(folder, name));
  const titles = headings.map(([, title]) => title);
  expect(titles.indexOf("Group 2 · Protection")).toBeGreaterThan(0);
  expect(titles.indexOf("Group 1 · Investigation")).toBeGreaterThan(
    titles.indexOf("Group 2 · Protection"),
  );
  const said = (words: RegExp) => paragraphs.filter((paragraph) => words.test(paragraph));
  expect(said(/2\.1\.1 +Write and test a common protocol/)).toHaveLength(1);
  expect(said(/^Agreed ad referendum · reserved by Costa Rica/)).toHaveLength(1);
  expect(said(/^Guatemala · Proposes.*Write and test a common protocol · Accepted/)).toHaveLength(
    1,
  );
  expect(said(/^Costa Rica · Reserves.*Costs are not known yet/)).toHaveLength(1);
  expect(said(/^Honduras · Supports.*shares its list already/)).toHaveLength(1);
});

test("the speakers' files are handed out again in one folder", async () => {
  await goToPlenary(page, "Running order");
  await page.getByRole("button", { name: "Collect all files into a folder" }).click();
  await message(page, "1 file collected").waitFor();
  expect(readFileSync(join(folder, "01 Trends.pptx"), "utf8")).toBe("what the speaker brought");
});
