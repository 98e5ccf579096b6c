import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { ask } from "../support/core";
import { eachInRoom, page, stage } from "../support/opening";
import { addCard, cards, goTo, goToStep } from "../support/screen";

eachInRoom("Opportunities and challenges");

async function addChallenge(words: string): Promise<string> {
  await page.keyboard.press("Alt+4");
  await addCard(page, words);
  return (await cards(page, words).getAttribute("data-row")) ?? "";
}

const objective = (words: string, on: Page = page) =>
  on.locator("[data-entity=objective]").filter({ hasText: words });

test("chosen cards become an objective that begins with their words and keeps the links", async () => {
  const other = await stage.page({ window: "second" });
  await goTo(other, "Room");
  await goToStep(other, "Objectives");
  await addChallenge("Las fiscalías no comparten listas de enlace.");
  await addChallenge("Nadie responde de noche.");

  await goToStep(page, "Objectives");
  await page.getByText(/No objective yet: \d/).click();
  await cards(page, "Las fiscalías no comparten").focus();
  await page.keyboard.press("x");
  await cards(page, "Nadie responde de noche").focus();
  await page.keyboard.press("x");
  await page.keyboard.press("o");
  const words = page.getByRole("textbox", { name: "The words of the objective" });
  expect(await words.inputValue()).toBe(
    "Las fiscalías no comparten listas de enlace; Nadie responde de noche",
  );
  await words.fill("Liaison network");
  await page.getByText("Does it begin with a verb?").waitFor();
  await words.fill("Create a liaison network that answers at any hour to protect the victims");
  await page.getByText("Does it begin with a verb?").waitFor({ state: "detached" });
  await words.focus();
  await page.keyboard.press("Enter");

  const written = objective("Create a liaison network");
  await written.getByText("Nadie responde de noche").waitFor();
  expect(await written.getByRole("list", { name: "What it answers" }).locator("li").count()).toBe(
    2,
  );
  // What is answered is no longer among what is left.
  const left = page.getByRole("region", { name: "Opportunities and challenges" });
  await left.getByText("Nadie responde de noche").waitFor({ state: "detached" });

  await objective("Create a liaison network", other).getByText("Nadie responde").waitFor();
  const shown = JSON.stringify(await ask(page, "projection"));
  expect(shown).toContain("Create a liaison network");

  await written
    .getByRole("button", { name: "No longer answers this card: Nadie responde de noche." })
    .click();
  await left.getByText("Nadie responde de noche").waitFor();
  await objective("Create a liaison network", other)
    .getByText("Nadie responde")
    .waitFor({ state: "detached" });
  await page.getByText(/^\s*All \d/).click();
  await other.context().close();
});

test("a cluster is answered as a whole, and a merged voice counts with its head", async () => {
  const first = await addChallenge("Faltan peritos financieros");
  const second = await addChallenge("No hay peritos en las fronteras");
  const third = await addChallenge("Los bancos tardan meses");
  const start = await ask<{
    opened: { snapshot: { cards: { id: string; group: string }[] } };
  }>(page, "start");
  const owner = start.opened.snapshot.cards.find((card) => card.id === first)?.group;
  await ask(page, "mutate", {
    mutation: { do: "merge_cards", into: first, cards: [second] },
  });
  await ask(page, "mutate", {
    mutation: {
      do: "gather",
      group: owner,
      cluster: null,
      lang: "es",
      name: "Investigación patrimonial",
      cards: [first, third],
    },
  });
  await page.reload();
  await goTo(page, "Room");
  await goToStep(page, "Objectives");
  const cluster = page.getByRole("group", { name: "Cluster: Investigación patrimonial" });
  await cluster.getByText("2 cards").waitFor();
  // Merged words are told inside the card that stands for them, which is the only one left.
  await page.getByRole("article", { name: /No hay peritos/ }).waitFor({ state: "detached" });

  await cluster.focus();
  await page.keyboard.press("x");
  await page.getByRole("button", { name: /Turn .*into an objective/ }).click();
  const words = page.getByRole("textbox", { name: "The words of the objective" });
  expect(await words.inputValue()).toBe("Investigación patrimonial");
  await words.fill("Fortalecer la investigación patrimonial");
  await page.keyboard.press("Enter");
  const written = objective("Fortalecer la investigación patrimonial");
  await written.getByText("2 cards").waitFor();
  // Both cards of the cluster are answered through it.
  await page.getByText(/No objective yet: \d/).click();
  await cards(page, "Los bancos tardan meses").waitFor({ state: "detached" });
  await page.getByText(/^\s*All \d/).click();

  await written.getByRole("button", { name: /^No longer answers this cluster/ }).click();
  await written.getByText("Answers no card yet").waitFor();
});

test("advice on a wording is quiet, and goes when it is waved away", async () => {
  await goToStep(page, "Objectives");
  await page.keyboard.press("Alt+5");
  await page.getByRole("textbox", { name: /^The scribe’s line/ }).focus();
  await page.keyboard.insertText("Una coordinación interinstitucional");
  await page.keyboard.press("Enter");
  const row = objective("Una coordinación interinstitucional");
  await row.getByText("Does it begin with a verb?").waitFor();
  await row.getByRole("button", { name: "Leave it as it is: Does it begin with a verb?" }).click();
  await row.getByText("Does it begin with a verb?").waitFor({ state: "detached" });
});

test("the marking of an objective stands on it as on a card, also above its actions", async () => {
  await goToStep(page, "Objectives");
  const row = page.locator("[data-entity=objective]").first();
  await row.focus();
  await page.keyboard.press("s");
  await page.getByRole("menuitemradio", { name: "Confidential", exact: true }).click();
  await row.getByText("Confidential").waitFor();
  await row.getByText("not on the projector").waitFor();
  await goToStep(page, "Actions");
  await row.getByText("Confidential").waitFor();
  await page.keyboard.press("Control+z");
  await row.getByText("Confidential").waitFor({ state: "detached" });
});
