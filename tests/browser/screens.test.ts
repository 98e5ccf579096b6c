// The projector's screen: remembered by name, offered again, and back when it is plugged in again.

import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import { ask } from "../support/core";
import { allOnOnePage, page, restart } from "../support/opening";
import { openSample } from "../support/screen";

allOnOnePage();
beforeAll(() => openSample(page));

const laptop = { name: "eDP-1", width: 1280, height: 800, here: true };
const beamer = { name: "HDMI-1", width: 1920, height: 1080, here: false };

/** What the system says of its screens: the bridge has none. */
async function plugged(page: Page, screens: object[], opens: string[] = []): Promise<void> {
  await page.unrouteAll();
  await page.route(/\/invoke\/screens/, (route) => route.fulfill({ json: screens }));
  await page.route(/\/invoke\/open_projector/, (route) => {
    const { screen } = route.request().postDataJSON() as { screen: string | null };
    opens.push(screen ?? "");
    return route.fulfill({ json: "placed" });
  });
}

/** The screen that is remembered. */
const remembered = async () => {
  const { settings } = await ask<{ settings: { projector_screen: string | null } }>(page, "start");
  return settings.projector_screen;
};

const offer = () =>
  page
    .getByRole("region", { name: "Messages" })
    .getByText("The projector was last on HDMI-1, which is connected");

test("the screen the projector is opened on is remembered by its name", async () => {
  await plugged(page, [laptop, beamer]);
  await page.keyboard.press("F6");
  await page.getByRole("button", { name: "Projector: following" }).waitFor();
  await expect.poll(remembered).toBe("HDMI-1");
});

test("after a restart it is offered where it was, and one click opens it there", async () => {
  const opens: string[] = [];
  await plugged(page, [laptop, beamer], opens);
  await restart();
  await openSample(page);
  await offer().waitFor();
  await page.getByRole("button", { name: "Open on the projector" }).click();
  await page.getByRole("button", { name: "Projector: following" }).waitFor();
  expect(opens).toEqual(["HDMI-1"]);
});

test("while that screen is not connected nothing is offered", async () => {
  await plugged(page, [laptop, { ...beamer, name: "DP-2" }]);
  await restart();
  await openSample(page);
  await page.getByRole("button", { name: "Projector: closed" }).click();
  await page.getByRole("combobox", { name: "Screen" }).waitFor();
  expect(await offer().count()).toBe(0);
});
