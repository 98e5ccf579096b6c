import { describe, expect, it } from "vitest";

import { matches, type KeyPress } from "./chord";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe("chords", () => {
  it("mod is Ctrl, or Cmd on a Mac", () => {
    expect(matches(press("z", { ctrlKey: true }), "mod+z", false)).toBe(true);
    expect(matches(press("z", { ctrlKey: true }), "mod+z", true)).toBe(false);
    expect(matches(press("z", { metaKey: true }), "mod+z", true)).toBe(true);
  });

  it("Shift tells undo from redo", () => {
    const redo = press("Z", { ctrlKey: true, shiftKey: true });
    expect(matches(redo, "mod+z", false)).toBe(false);
    expect(matches(redo, "mod+shift+z", false)).toBe(true);
  });

  it("signs are found on any layout, with or without Shift", () => {
    expect(matches(press("/", { shiftKey: true, code: "Digit7" }), "/", false)).toBe(true);
    expect(matches(press("?", { shiftKey: true }), "?", false)).toBe(true);
  });

  it("the plus sign is a key too", () => {
    expect(matches(press("+"), "+", false)).toBe(true);
    expect(matches(press("+", { ctrlKey: true }), "mod++", false)).toBe(true);
    expect(matches(press("-"), "+", false)).toBe(false);
  });

  it("digits are found by their place, whatever they type there", () => {
    expect(matches(press("&", { code: "Digit1", altKey: true }), "alt+1", false)).toBe(true);
    expect(matches(press("¡", { code: "Digit1", altKey: true }), "alt+1", true)).toBe(true);
    expect(matches(press("2", { code: "Digit2", altKey: true }), "alt+1", false)).toBe(false);
  });

  it("named keys need exactly the modifiers they ask for", () => {
    expect(matches(press("ArrowUp"), "arrowup", false)).toBe(true);
    expect(matches(press("ArrowUp", { altKey: true }), "arrowup", false)).toBe(false);
    expect(matches(press(" "), "space", false)).toBe(true);
  });
});
