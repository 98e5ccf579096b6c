import { readdirSync, readFileSync } from "node:fs";

import { expect, it } from "vitest";

import type { Offer } from "~/shared/keyboard";

import { arranged, find } from "./finding";

const offer = (name: string, section: string): Offer => ({
  id: name,
  name,
  section,
  run: () => undefined,
});
const offers = [
  offer("Tema siguiente", "La línea"),
  offer("Mover a otro tema", "Tarjetas"),
  offer("Cambiar de tipo", "Tarjetas"),
  offer("Español", "Idioma"),
];
const names = (found: readonly Offer[]) => found.map(({ name }) => name);

it("finds by every word of the name or its heading", () => {
  expect(names(find("tema", offers, []))).toEqual(["Tema siguiente", "Mover a otro tema"]);
  expect(names(find("tarjeta tipo", offers, []))).toEqual(["Cambiar de tipo"]);
  expect(names(find("espanol", offers, []))).toEqual(["Español"]);
  expect(find("nada de esto", offers, [])).toEqual([]);
});

it("what was used lately wins among those alike", () => {
  const alike = [offer("Grupo 1", "Ir a"), offer("Grupo 2", "Ir a")];
  expect(names(find("grupo", alike, []))).toEqual(["Grupo 1", "Grupo 2"]);
  expect(names(find("grupo", alike, ["Grupo 2"]))).toEqual(["Grupo 2", "Grupo 1"]);
});

it("lists everything by heading, and what was used lately once, above", () => {
  const found = arranged(offers, ["Cambiar de tipo", "gone"], "Usado");
  expect(found.map(({ section }) => section)).toEqual(["Usado", "La línea", "Tarjetas", "Idioma"]);
  expect(names(found[0]?.offers ?? [])).toEqual(["Cambiar de tipo"]);
  expect(names(found[2]?.offers ?? [])).toEqual(["Mover a otro tema"]);
});

it("what holds the letters comes before a guess, and a guess takes nothing away", () => {
  const close = { ...offer("Close the projector", "Projector"), grave: true };
  const cluster = { ...offer("Put into a cluster", "Cards"), reason: "Choose cards first" };
  const arrange = offer("Arrange by cluster", "Board");
  const include = offer("Include everybody", "Board");
  const all = [close, cluster, arrange, include];
  expect(names(find("clus", all, [close.id]))).toEqual([
    "Arrange by cluster",
    "Put into a cluster",
  ]);
  expect(names(find("clus", [close, include], [close.id]))).toEqual([]);
  expect(names(find("close", all, []))).toEqual(["Close the projector"]);
  expect(names(find("abc", all, []))).toEqual(["Arrange by cluster"]);
  expect(names(find("inclde", all, []))).toEqual(["Include everybody"]);
});

it("what cannot be done now is found by its name, after what can", () => {
  const here = offer("Delete", "Actions");
  const there = { ...offer("Delete ", "Cards"), reason: "Go to a card first" };
  expect(find("delete", [there, here], [])).toEqual([here, there]);
  expect(arranged([there], [], "Used")).toEqual([]);
});

it("other words find a thing too, after what is called so itself", () => {
  const text = { ...offer("Text larger", "Settings"), also: "letters, font, zoom" };
  const alone = { ...offer("Show only this", "Projector"), also: "zoom, enlarge" };
  const zoom = offer("Zoom out", "Board");
  expect(names(find("zoom", [text, alone, zoom], []))).toEqual([
    "Zoom out",
    "Text larger",
    "Show only this",
  ]);
  expect(names(find("larger font", [alone, text], []))).toEqual(["Text larger"]);
  expect(names(find("enlagre", [text, alone], []))).toEqual(["Show only this"]);
});

it("other words never put first what takes something away, nor find it half typed", () => {
  const park = { ...offer("Park", "Cards"), also: "parking lot, later", grave: true };
  const lot = { ...offer("Open issues", "Go to"), also: "come back to later" };
  expect(names(find("later", [park, lot], []))).toEqual(["Open issues", "Park"]);
  expect(names(find("lat", [park, lot], []))).toEqual(["Open issues"]);
  expect(names(find("later", [park, lot], [park.id]))).toEqual(["Open issues", "Park"]);
});

const languages = ["es", "en", "fr"] as const;
const locale = (lang: string) => {
  const folder = new URL(`../../../assets/locales/${lang}/`, import.meta.url);
  return readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
};

it.each(languages)("in %s, other words are for something that has a name", (lang) => {
  const all = locale(lang);
  const named = new Set([...all.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, key]) => key));
  const also = [...named].flatMap((key) => /^palette-also-(.*)/.exec(key ?? "")?.[1] ?? []);
  expect(also.length).toBeGreaterThan(40);
  expect(also.filter((key) => !named.has(key))).toEqual([]);
});
