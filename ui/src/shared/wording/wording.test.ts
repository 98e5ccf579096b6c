import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";

const root = new URL("../../../../", import.meta.url).pathname;
const languages = ["es", "en", "fr"];

function locale(lang: string, only: RegExp): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  const folder = join(root, "assets/locales", lang);
  for (const file of readdirSync(folder).filter((name) => only.test(name))) {
    const resource = new FluentResource(readFileSync(join(folder, file), "utf8"));
    for (const entry of resource.body) {
      const args = JSON.stringify(entry).match(/"type":"var","name":"[^"]+"/g) ?? [];
      const names = [...new Set(args.map((arg) => arg.split('"')[7] ?? ""))].sort();
      if (entry.value) keys.set(entry.id, names);
      for (const attribute of Object.keys(entry.attributes)) {
        keys.set(`${entry.id}.${attribute}`, names);
      }
    }
  }
  return keys;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    const ours = /\.(svelte|ts)$/.test(entry.name) && !/\.test\.ts$|bindings\.ts$/.test(entry.name);
    return ours ? [readFileSync(path, "utf8")] : [];
  });
}

const code = sources(join(root, "ui/src")).join("\n");
const inCode = (pattern: RegExp) => [...code.matchAll(pattern)].map((match) => match[1] ?? "");

/** Keys written whole. */
const whole = new Set(inCode(/["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z]+)?)["'`]/g));
/** Keys made in code: a template, or the list a word is of. */
const made = [
  ...inCode(/`([a-z][a-z0-9-]*-\$\{[^`]*)`/g).map((template) => {
    const pattern = template.replace(/\$\{[^}]*\}/g, "[a-z0-9-]+").replace(".", "\\.");
    return new RegExp(`^${pattern}(\\.[a-z]+)?$`);
  }),
  ...inCode(/\b(?:word|wordKey)\(\s*"([a-z-]+)"/g).map((list) => new RegExp(`^${list}-[a-z-]+`)),
];
const asked = inCode(/\bt\(\s*["'`]([a-z][\w.-]*)["'`]/g).concat(
  inCode(/\b(?:label|section): ["']([a-z][\w.-]*)["']/g),
);

describe("the words of the screen", () => {
  const screen = locale("es", /^screen-/);
  const everything = locale("es", /\.ftl$/);

  it.each(languages)("%s has every sentence, with the same gaps to fill", (lang) => {
    expect(Object.fromEntries(locale(lang, /^screen-/))).toEqual(Object.fromEntries(screen));
  });

  it("no sentence is asked for that does not exist", () => {
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => !everything.has(key))).toEqual([]);
  });

  it("every key that is not a sign has a name", () => {
    const chords = inCode(/"((?:(?:mod|alt|shift)\+)+[a-z]{2,}|enter|escape|delete|space|tab)"/g);
    const keys = chords.map((chord) => chord.split("+").at(-1) ?? "");
    const named = keys.filter((key) => !/^(arrow\w+|f\d+)$/.test(key));
    expect(named).toContain("pagedown");
    expect(named.filter((key) => !everything.has(`key-${key}`))).toEqual([]);
  });

  it("no sentence exists that nobody asks for", () => {
    const isUsed = (key: string) => whole.has(key) || made.some((pattern) => pattern.test(key));
    expect([...screen.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});
