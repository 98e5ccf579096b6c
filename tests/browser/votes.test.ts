import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";

import { objections } from "../support/axe";
import { ask } from "../support/core";
import { eachInRoom, page, stage } from "../support/opening";
import { addCard, cards, scribe } from "../support/screen";

let wall: Page;

const label = "Indicative vote, not a decision";

eachInRoom("Opportunities and challenges");
beforeEach(async () => {
  wall = await stage.page({ window: "projector" });
});
afterEach(() => wall.context().close());

/** What the room sees, as the core gives it to the projector's window. */
function projected(): Promise<{ view: { body: Record<string, unknown> } }> {
  return ask(wall, "projection");
}

/** The body of the wall once it is a vote. */
async function votedOn() {
  await expect.poll(async () => (await projected()).view.body.body).toBe("vote");
  const { vote } = (await projected()).view.body as {
    vote: { closed: boolean; options: { result: { place: number; sum: number } | null }[] };
  };
  return vote;
}

function panel(): Locator {
  return page.getByRole("complementary", { name: "Indicative vote" });
}

function button(name: string): Locator {
  return panel().getByRole("button", { name });
}

/** Opens the form on all challenges of the group and chooses how ballots are gathered. */
async function openForm(method: string, scale = "Dots"): Promise<void> {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("article").first().focus();
  await page.keyboard.press("v");
  await panel().waitFor();
  // A vote that an earlier story left open comes first.
  if (await button("Votes so far").isVisible()) await button("Votes so far").click();
  if (await panel().getByText("New vote", { exact: true }).isVisible()) {
    await panel().getByText("New vote", { exact: true }).click();
  }
  await panel()
    .getByLabel("What is voted on")
    .first()
    .selectOption({ label: await challenges() });
  await panel().getByText(scale, { exact: true }).click();
  await panel().getByText(method, { exact: true }).click();
}

/** Types a card that is a challenge, whatever kind the line is at. */
async function addChallenge(words: string): Promise<void> {
  await scribe(page).focus();
  await page.keyboard.type(`- ${words}`);
  await page.keyboard.press("Enter");
  await cards(page, words).waitFor();
}

/** Waits until the ballot of whoever is called has the keyboard. */
async function calling(): Promise<void> {
  await panel().locator("[role=spinbutton]:focus").waitFor();
}

async function challenges(): Promise<string> {
  const names = await panel().locator("option").allTextContents();
  return names.find((name) => name.startsWith("Challenges")) ?? "";
}

/** The places and numbers of the result, in the order of the list. */
async function ranking(): Promise<string[]> {
  const rows = panel().getByRole("list", { name: "Result of the indicative vote" }).locator("> li");
  await rows.first().waitFor();
  return rows.evaluateAll((found) =>
    found.map((row) =>
      [row.querySelector(".place"), row.querySelector(".sum")]
        .map((part) => part?.textContent?.trim())
        .join(": "),
    ),
  );
}

test("a show of hands is typed down the list, and the room sees no number before the end", async () => {
  await addCard(page, "Reto de la votación a mano alzada");
  await openForm("Show of hands");
  await page.keyboard.press("Enter");
  const counts = panel().getByRole("textbox", { name: /^Hands/ });
  await counts.first().waitFor();
  const all = await counts.count();
  await button("Show to the room").click();
  await counts.first().focus();
  for (let at = 0; at < all; at += 1) {
    await page.keyboard.type(["71", "74", "71"][at] ?? "0");
    await page.keyboard.press("Enter");
  }
  await panel().getByText(`${all} of ${all} counted`).waitFor();
  const open = await votedOn();
  expect(open.closed).toBe(false);
  expect(open.options.every((option) => option.result === null)).toBe(true);
  expect(JSON.stringify((await projected()).view.body)).not.toMatch(/7[14]/);
  // More hands than there are ballots: a second look, and the question is asked once more.
  await panel()
    .getByText(/^More than the \d+ who have a ballot$/)
    .first()
    .waitFor();
  await button("Close and show the result to the room").click();
  const asked = panel().getByRole("alertdialog", { name: "Close all the same?" });
  await asked.getByText(/^For options 1, 2 and 3 more hands were counted than the \d+/).waitFor();
  expect(await objections(page)).toEqual([]);
  await asked.getByRole("button", { name: "Close all the same" }).click();
  const result = await ranking();
  expect(result.slice(0, 3)).toEqual(["1: 74 hands", "2: 71 hands", "2: 71 hands"]);
  // What nobody raised a hand for came in no place.
  expect(result.length).toBe(3);
  await panel().getByRole("list", { name: "No hands" }).locator("li").first().waitFor();
  await panel().getByText(label).waitFor();
  const closed = await votedOn();
  expect(closed.closed).toBe(true);
  expect(closed.options[0]?.result).toMatchObject({ place: 1, sum: 74 });
  const bare = closed.options.filter(({ result }) => result?.sum === 0).length;
  const none = wall.locator("section", { has: wall.getByRole("heading", { name: "No hands" }) });
  await expect.poll(() => none.getByRole("listitem").count()).toBe(bare);
  // A place and a number are only with those that were chosen.
  expect((await none.allTextContents()).join()).not.toMatch(/\d+\.|0 hands/);
  await wall.getByText("74 hands").waitFor();
  expect(await wall.getByText(/dots|ballots/).count()).toBe(0);
  await cards(page, /1st of \d+ in an indicative vote/).waitFor();
  expect(await objections(page)).toEqual([]);
});

test("options are called by the panel’s numbers; what nobody counted is asked about, and is not none", async () => {
  await addChallenge("Reto que no se cuenta");
  await addChallenge("Reto que sigue al reservado");
  await cards(page, "Reto que no se cuenta").focus();
  await page.keyboard.press("s");
  await page.getByRole("menuitemradio", { name: "Confidential", exact: true }).click();
  await cards(page, "Reto que no se cuenta").getByText("Confidential", { exact: true }).waitFor();
  await openForm("Show of hands");
  await page.keyboard.press("Enter");
  const rows = panel().getByRole("listitem");
  // Who reads the options out sees which of them the room must not hear.
  const kept = rows.filter({ hasText: "Reto que no se cuenta" });
  await kept.getByText("Confidential", { exact: true }).waitFor();
  const next = rows.filter({ hasText: "Reto que sigue al reservado" });
  const number = (await next.locator(".number").textContent()) ?? "";
  await button("Show to the room").click();
  await votedOn();
  const shown = wall.locator("[data-piece]", { hasText: "Reto que sigue al reservado" });
  await expect.poll(() => shown.locator(".lead").textContent()).toBe(number);
  expect(await wall.getByText("Reto que no se cuenta").count()).toBe(0);

  const counts = panel().getByRole("textbox", { name: /^Hands/ });
  await counts.first().focus();
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await page.keyboard.type("0");
  const close = button("Close and show the result to the room");
  const asked = panel().getByRole("alertdialog", { name: "Close all the same?" });
  await close.click();
  await asked.getByText(/^Options 3.* are not counted\. The result will say so\.$/).waitFor();
  await expect
    .poll(() =>
      asked
        .getByRole("button", { name: "Go on counting" })
        .evaluate((one) => one.matches(":focus")),
    )
    .toBe(true);
  await page.keyboard.press("Escape");
  await asked.waitFor({ state: "detached" });
  await expect.poll(() => counts.nth(2).evaluate((one) => one.matches(":focus"))).toBe(true);
  await close.click();
  await asked.getByRole("button", { name: "Close all the same" }).click();
  expect(await ranking()).toEqual(["1: 3 hands"]);
  expect(await panel().getByRole("list", { name: "No hands" }).locator("li").count()).toBe(1);
  await panel()
    .getByRole("list", { name: "Not counted" })
    .getByText("Reto que no se cuenta")
    .waitFor();
  await wall.getByRole("heading", { name: "Not counted" }).waitFor();
  await wall.getByText("Reto que sigue al reservado").waitFor();
  expect(await objections(page)).toEqual([]);

  // Two votes may ask the same; the time of opening tells them apart.
  await button("Votes so far").click();
  await panel()
    .locator(".vote")
    .first()
    .getByText(/^today, \d\d:\d\d$/)
    .waitFor();
});

test("delegations are called one after the other; too many dots are refused and kept", async () => {
  await openForm("Calling each one");
  await button("Open the vote").click();
  const options = panel().getByRole("spinbutton");
  await calling();
  await panel().getByRole("heading", { name: "Belize" }).waitFor();
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  await panel()
    .getByText(/^The ballot gives 9 dots and has \d\./)
    .waitFor();
  expect(await options.first().getAttribute("aria-valuenow")).toBe("9");
  await panel()
    .getByText(/0 of \d+ have voted/)
    .waitFor();

  await options.first().focus();
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await panel()
    .getByText(/1 of \d+ have voted/)
    .waitFor();
  await panel().getByRole("heading", { name: "Canada" }).waitFor();
  await page.keyboard.press("Enter");
  await panel().getByText("Nothing is given yet", { exact: false }).waitFor();
  await page.keyboard.type("11");
  await page.keyboard.press("Enter");
  await panel()
    .getByText(/2 of \d+ have voted/)
    .waitFor();

  // The same delegation again replaces its ballot; undo brings the earlier one back.
  await panel().getByRole("button", { name: "BZ" }).click();
  await expect.poll(() => options.first().getAttribute("aria-valuenow")).toBe("1");
  await page.keyboard.type("01");
  await page.keyboard.press("Enter");
  await panel().getByRole("heading", { name: "Costa Rica" }).waitFor();
  await panel()
    .getByText(/2 of \d+ have voted/)
    .waitFor();
  await page.keyboard.press("Control+z");
  await panel().getByRole("button", { name: "BZ" }).click();
  await expect.poll(() => options.first().getAttribute("aria-valuenow")).toBe("1");

  // A third is half said when somebody closes: who is missing is named, and Escape goes on calling.
  await panel().getByTitle("Costa Rica").click();
  await panel().getByRole("heading", { name: "Costa Rica" }).waitFor();
  await calling();
  await page.keyboard.type("1");
  await button("Close and show the result").click();
  const asked = panel().getByRole("alertdialog");
  await asked
    .getByText(/^\d+ of \d+ delegations have not answered\. Close all the same\?$/)
    .waitFor();
  await asked.getByText("Costa Rica", { exact: false }).waitFor();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await asked.waitFor({ state: "detached" });
  await calling();
  await button("Close and show the result").click();
  await asked.getByRole("button", { name: "Close all the same" }).click();
  expect(await ranking()).toEqual(["1: 2 dots", "2: 1 dot"]);
  await panel().getByRole("list", { name: "No dots" }).locator("li").first().waitFor();

  // Undo opens the vote again with what was half said.
  await page.keyboard.press("Control+z");
  await panel().getByRole("heading", { name: "Costa Rica" }).waitFor();
  await expect.poll(() => options.first().getAttribute("aria-valuenow")).toBe("1");
  await button("Close and show the result").click();
  await asked.getByRole("button", { name: "Close all the same" }).click();
  await ranking();
});

test("an abstention counts as a ballot, and one undo takes it back", async () => {
  await openForm("Calling each one");
  await button("Open the vote").click();
  await calling();
  await page.keyboard.press("a");
  await panel()
    .getByText(/1 of \d+ have voted/)
    .waitFor();
  await page.keyboard.press("Control+z");
  await panel()
    .getByText(/0 of \d+ have voted/)
    .waitFor();
  await button("Delete the vote").click();
  await page.getByText("Deleted an indicative vote").first().waitFor();
});

test("a private ballot is seen by nobody, and the keyboard goes on", async () => {
  await openForm("In private, passing the keyboard");
  await button("Open the vote").click();
  await button("Pass the keyboard").click();
  const ballot = page.getByRole("dialog", { name: "Private ballot" });
  await ballot.getByText(label).waitFor();
  await expect.poll(async () => (await projected()).view.body.body).toBe("ballot");
  await ballot.getByText(/0 of \d+ have voted/).waitFor();
  expect(await objections(page)).toEqual([]);

  await page.keyboard.press("Enter");
  const options = ballot.getByRole("spinbutton");
  await options.first().waitFor();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  for (let dot = 0; dot < 6; dot += 1) await page.keyboard.press("ArrowRight");
  await ballot.getByText("You have given all your dots.").waitFor();
  const limit = Number(await options.nth(1).getAttribute("aria-valuemax"));
  expect(await options.nth(1).getAttribute("aria-valuenow")).toBe(String(limit));
  // Nothing a delegate hits by chance leads out, or back to what others did.
  for (const key of ["Escape", "Escape", "Control+z", "Control+k", "Control+1", "?"]) {
    await page.keyboard.press(key);
  }
  expect(await options.count()).toBeGreaterThan(1);
  expect(JSON.stringify(await projected())).not.toContain("remittance");
  await page.keyboard.press("Enter");
  await ballot.getByText("Thank you. Your ballot is in the box.").waitFor();
  await ballot.getByText(/1 of \d+ have voted/).waitFor();

  // Closed now, the result would be this one ballot: it is asked about, and the safe answer goes on.
  await page.keyboard.press("Control+Enter");
  await ballot.waitFor({ state: "detached" });
  const asked = panel().getByRole("alertdialog");
  await button("Close and show the result").click();
  await asked
    .getByText(/^\d+ of \d+ delegations have not answered\. Close all the same\?$/)
    .waitFor();
  await asked.getByText(/whoever gave it can be recognised/).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
  await expect.poll(focused).toBe("Go on passing the keyboard");
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await asked.waitFor({ state: "detached" });
  await expect.poll(focused).toBe("Pass the keyboard");
  await page.keyboard.press("Enter");
  await ballot.getByText(/1 of \d+ have voted/).waitFor();

  // The second one leaves a dot, is asked once, and means it.
  await page.keyboard.press("Enter");
  await options.first().waitFor();
  expect(await options.nth(1).getAttribute("aria-valuenow")).toBe("0");
  await page.keyboard.press("Enter");
  await ballot.getByText(/Press Enter once more/).waitFor();
  await page.keyboard.press("Enter");
  await ballot.getByText(/2 of \d+ have voted/).waitFor();

  await page.keyboard.press("Control+Enter");
  await ballot.waitFor({ state: "detached" });
  await expect.poll(async () => (await projected()).view.body.body).not.toBe("ballot");
  await button("Close and show the result").click();
  await asked.getByText(/can work out the other/).waitFor();
  await asked.getByRole("button", { name: "Close all the same" }).click();
  expect((await ranking())[0]).toBe(`1: ${limit} dot${limit === 1 ? "" : "s"}`);
});

test("impact and feasibility, agreed by the room, place the options on a chart", async () => {
  await openForm("Show of hands", "Impact and feasibility");
  await button("Open the vote").click();
  const first = panel()
    .getByRole("radiogroup", { name: /^Impact/ })
    .first();
  await first.waitFor();
  await panel().getByText("High: it would change the problem itself across the region.").waitFor();
  await first.getByRole("radio").first().focus();
  await page.keyboard.type("3321");
  await panel().getByRole("radiogroup").nth(3).locator("[aria-checked=true]").waitFor();
  await button("Close and show the result").click();
  const asked = panel().getByRole("alertdialog", { name: "Close all the same?" });
  await asked.getByText(/^Options? 3.* level of impact or of feasibility\.$/).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => panel().getByRole("radiogroup").nth(4).locator(":focus").count()).toBe(1);
  await button("Close and show the result").click();
  await asked.getByRole("button", { name: "Close all the same" }).click();
  const rows = panel().getByRole("table").locator("tbody tr");
  await rows.first().waitFor();
  const text = await rows.evaluateAll((found) =>
    found
      .slice(0, 2)
      .map((row) => [...row.querySelectorAll(".level")].map((cell) => cell.textContent)),
  );
  expect(text).toEqual([
    ["3", "3"],
    ["2", "1"],
  ]);
  expect(await panel().locator("svg .point").count()).toBe(2);
  await panel().getByText(label).waitFor();
  expect(await objections(page)).toEqual([]);
  await button("Show to the room").click();
  const field = wall.locator("[data-matrix]");
  await field.getByText("Begin here").waitFor();
  expect(await field.getByText(/^(low|high)$/).count()).toBe(4);

  // The next vote comes to the wall when it is shown; until then the room keeps what it sees.
  await button("Ask again").click();
  await first.waitFor();
  await button("Show to the room").waitFor();
  expect(await votedOn()).toMatchObject({ closed: true });
  await button("Show to the room").click();
  await expect.poll(async () => (await votedOn()).closed).toBe(false);
  await button("Delete the vote").click();
  await page.getByText("Deleted an indicative vote").first().waitFor();
});

test("chosen cards are what is voted on, and Enter alone opens the vote", async () => {
  const card = page.getByRole("article");
  await card.nth(0).focus();
  await page.keyboard.press("x");
  await card.nth(1).focus();
  await page.keyboard.press("x");
  await page.keyboard.press("v");
  await panel().getByText("2 options").waitFor();
  await page.keyboard.press("Enter");
  await panel()
    .getByText(/^0 of 2 counted/)
    .waitFor();
  await page.keyboard.press("Control+z");
  await panel()
    .getByText(/counted/)
    .waitFor({ state: "detached" });
});
