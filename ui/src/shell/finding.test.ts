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
