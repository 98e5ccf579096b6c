import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { dismiss, showToast, toasts } from "./toasts.svelte";

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

test("a note that waits for an answer stays, whatever is said after it", () => {
  showToast({ tone: "note", title: "The projector was here", lines: [], waits: true });
  vi.advanceTimersByTime(60_000);
  for (const title of ["Taken in", "Decided", "Saved"]) {
    note(title);
    vi.advanceTimersByTime(2000);
  }
  expect(titles()).toEqual(["The projector was here", "Saved"]);
  vi.advanceTimersByTime(60_000);
  expect(titles()).toEqual(["The projector was here"]);
  for (const { id } of toasts()) dismiss(id);
  expect(titles()).toEqual([]);
});
