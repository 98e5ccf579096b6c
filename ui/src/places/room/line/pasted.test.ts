import { describe, expect, it } from "vitest";

import { bare, isSeveral, joined, linesOf, readPasted, type Known } from "./pasted";

const known: Known = {
  topics: [
    { id: "t1", mark: "1", name: "Investigación financiera" },
    { id: "t2", mark: "2", name: "Mapas y perfiles" },
  ],
  delegations: [
    { id: "cr", mark: "CR", name: "Costa Rica" },
    { id: "mx", mark: "MX", name: "México" },
  ],
};
const read = (text: string) => readPasted(text, known).map(({ key: _, out: __, ...rest }) => rest);
const plain = { kind: null, topic: undefined, delegation: null };

describe("pasted lines", () => {
  it("one line is an ordinary paste, however long", () => {
    expect(isSeveral("palabra ".repeat(9000))).toBe(false);
    expect(isSeveral("una celda\r\n")).toBe(false);
    expect(isSeveral("uno\r\n\r\ndos")).toBe(true);
    expect(isSeveral("uno\u2028dos")).toBe(true);
  });

  it.each([
    ["• Falta tiempo", "Falta tiempo"],
    ["\uf0b7\tFalta tiempo", "Falta tiempo"],
    ["o\tFalta tiempo", "Falta tiempo"],
    ["- Falta tiempo", "Falta tiempo"],
    ["– Falta tiempo", "Falta tiempo"],
    ["* Falta tiempo", "Falta tiempo"],
    ["▪ Falta tiempo", "Falta tiempo"],
    ["1. Falta tiempo", "Falta tiempo"],
    ["12)\tFalta tiempo", "Falta tiempo"],
    ["1.-  Falta tiempo", "Falta tiempo"],
    ["(3) Falta tiempo", "Falta tiempo"],
    ["1.2.3. Falta tiempo", "Falta tiempo"],
    ["a) Falta tiempo", "Falta tiempo"],
    ["b.\tFalta tiempo", "Falta tiempo"],
    ["iv) Falta tiempo", "Falta tiempo"],
    ["• 1. Falta tiempo", "Falta tiempo"],
    ["\tFalta\ttiempo ", "Falta tiempo"],
  ])("%j is a listed line", (line, words) => {
    expect(bare(line)).toBe(words);
  });

  it.each([
    "A. Pérez lo dijo",
    "3.5 millones de personas",
    "24 horas sin respuesta",
    "2018 fue distinto",
    "-5 grados",
    "o todo o nada",
    "مرحبا بكم",
    "👩🏽‍⚖️ jueza",
  ])("%j keeps all its words", (line) => {
    expect(bare(line)).toBe(line);
  });

  it("what cannot be shown is left behind, empty lines are none", () => {
    expect(linesOf("a\u0000b\u0007\r\n \r\n\ufeffc")).toEqual(["ab", "c"]);
  });

  it("a cell of several lines is one line", () => {
    expect(linesOf('uno\t"dos\nlíneas ""así"""\ntres')).toEqual(['uno\tdos líneas "así"', "tres"]);
  });

  it("signs say kinds; dashes and stars only beside plus or equals", () => {
    expect(read("▲ Hay red\n▼ Falta ley")).toEqual([
      { ...plain, text: "Hay red", kind: "opportunity" },
      { ...plain, text: "Falta ley", kind: "challenge" },
    ]);
    expect(read("+ Hay red\n- Falta ley").map((line) => line.kind)).toEqual([
      "opportunity",
      "challenge",
    ]);
    expect(read("- Hay red\n- Falta ley").map((line) => line.kind)).toEqual([null, null]);
  });

  it("tokens at the ends name topic and delegation, elsewhere they are words", () => {
    expect(
      read("#2 @cr Faltan mapas\nFalta ley @mexico\nSomos el #1 del mundo\na@b.c dijo"),
    ).toEqual([
      { ...plain, text: "Faltan mapas", topic: "t2", delegation: "cr" },
      { ...plain, text: "Falta ley", delegation: "mx" },
      { ...plain, text: "Somos el #1 del mundo" },
      { ...plain, text: "a@b.c dijo" },
    ]);
    expect(read("Falta ley @xx\n#9 otra cosa").map((line) => line.text)).toEqual([
      "Falta ley @xx",
      "#9 otra cosa",
    ]);
  });

  it("a line joins the one above", () => {
    const lines = readPasted("Una frase que\nsigue aquí @cr\notra", known);
    const two = joined(lines, 1);
    expect(two.map((line) => line.text)).toEqual(["Una frase que sigue aquí", "otra"]);
    expect(two[0]?.delegation).toBe("cr");
    expect(joined(lines, 0)).toEqual(lines);
  });
});
