import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { showToast, toasts } from "./toasts.svelte";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const note = (title: string) => {
  showToast({ tone: "note", title, lines: [] });
};
const titles = () => toasts().map(({ title }) => title);

test("a note takes the place of what was said before, unless both came at once", () => {
  note("Taken in");
  note("One waits for earlier ones");
  expect(titles()).toEqual(["Taken in", "One waits for earlier ones"]);
  vi.advanceTimersByTime(2000);
  note("Decided");
  expect(titles()).toEqual(["Decided"]);
});
