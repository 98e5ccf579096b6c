import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** The colours a theme ends up with: later rules win, as in the browser. */
function colours(theme: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, selectors = "", body = ""] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const applies = selectors
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .split(",")
      .map((selector) => selector.trim())
      .some((selector) => selector === ":root" || selector === `:root[data-theme="${theme}"]`);
    if (!applies) continue;
    for (const [, name = "", value = ""] of body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)) {
      found.set(name, value);
    }
  }
  return found;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const words = [
  "ink",
  "muted",
  "accent",
  "context",
  "good-practice",
  "opportunity",
  "challenge",
  "objective",
  "point",
  "action",
];

describe.each([
  ["light", 5.8],
  ["dark", 7.5],
  ["projector-lit", 5.8],
  ["projector-dark", 7.5],
  ["projector-contrast", 10],
])("theme %s", (theme, least) => {
  const colour = colours(theme);
  const of = (name: string) => {
    const value = colour.get(name);
    if (value === undefined) throw new Error(`no colour ${name} in ${theme}`);
    return value;
  };

  it.each(words)("%s can be read on ground and surface", (name) => {
    expect(contrast(of(name), of("ground"))).toBeGreaterThanOrEqual(least);
    expect(contrast(of(name), of("surface"))).toBeGreaterThanOrEqual(least);
  });

  it.each(["tint", "accent-tint", "challenge-tint"])("words can be read on %s", (ground) => {
    for (const name of ["ink", "muted", "accent", "challenge"]) {
      expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(least >= 10 ? 7 : 4.5);
    }
  });

  it("words on a filled button can be read", () => {
    expect(contrast(of("on-accent"), of("accent"))).toBeGreaterThanOrEqual(4.5);
  });

  it("lines that bound a control can be seen", () => {
    expect(contrast(of("line"), of("ground"))).toBeGreaterThanOrEqual(3);
    expect(contrast(of("line"), of("surface"))).toBeGreaterThanOrEqual(3);
  });
});
