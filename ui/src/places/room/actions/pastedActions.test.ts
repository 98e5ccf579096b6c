import { describe, expect, it } from "vitest";

import { cellsOf, levelOf, pastedLines, readPasted } from "./pastedActions";

describe("cells of a sheet", () => {
  it("are parted by tabs and lines", () => {
    expect(cellsOf("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("keep line breaks, tabs and quotation marks inside quotes", () => {
    expect(cellsOf('"uno\ndos"\t"dice ""no"""\n"a\tb"\tc')).toEqual([
      ["uno\ndos", 'dice "no"'],
      ["a\tb", "c"],
    ]);
  });

  it("take a mark that is never closed as it is", () => {
    expect(cellsOf('"abierta\tb\n12" tubo\tc')).toEqual([
      ['"abierta', "b"],
      ['12" tubo', "c"],
    ]);
  });

  it("leave out empty lines and may be none", () => {
    expect(cellsOf("\n\t\na\n\n")).toEqual([["a"]]);
    expect(cellsOf("")).toEqual([]);
  });
});

describe("a pasted table", () => {
  it("is read by position from the cell it was pasted into", () => {
    const { meanings, rows } = readPasted("Regional\tOIM\nNacional\tUNODC", "level");
    expect(meanings).toEqual(["level", "lead"]);
    expect(rows).toHaveLength(2);
    expect(readPasted("a\tb\tc", "countries").meanings).toEqual(["countries", "timeframe", null]);
  });

  it("is read by its headings in three languages, in any order", () => {
    const of = (text: string) => readPasted(text, "text").meanings;
    expect(of("Nº\tResponsable\tAcción regional\tPlazo (meses)\n1\tx\ty\tz")).toEqual([
      null,
      "lead",
      "text",
      "timeframe",
    ]);
    expect(of("Action\tLevel\tLead\tPartners\tCountries\tTimeframe\na\tb\tc\td\te\tf")).toEqual([
      "text",
      "level",
      "lead",
      "partners",
      "countries",
      "timeframe",
    ]);
    expect(of("Action\tNiveau\tPays\tÉchéance\na\tb\tc\td")).toEqual([
      "text",
      "level",
      "countries",
      "timeframe",
    ]);
    expect(readPasted("Acciones\nCrear\nRevisar", "text").rows).toEqual([["Crear"], ["Revisar"]]);
  });

  it("is not robbed of a first line that only resembles headings", () => {
    const { rows } = readPasted("Crear una acción\tRegional\nRevisar\tNacional", "text");
    expect(rows).toHaveLength(2);
    expect(readPasted("Acción\tNivel", "text").rows).toHaveLength(1);
  });

  it("leaves out numbers of rows", () => {
    const { meanings } = readPasted("1.1.1\tCrear\tRegional\n1.1.2\tRevisar\tNacional", "text");
    expect(meanings).toEqual([null, "text", "level"]);
  });

  it("says which lines are not in order", () => {
    const lines = pastedLines(
      readPasted("Crear\tRegional\tOIM\n\tBilateral\tUNODC\nRevisar\tmundial\t", "text"),
    );
    expect(lines.map((line) => line.wordless)).toEqual([false, true, false]);
    expect(lines.map((line) => line.unknownLevel)).toEqual([null, null, "mundial"]);
    expect(lines[0]?.action).toEqual({
      text: "Crear",
      level: "regional",
      lead: "OIM",
      partners: "",
      countries: "",
      timeframe: "",
    });
  });

  it("knows the levels in three languages", () => {
    expect(["Régional", "bilatérale", "NACIONAL", "Nivel nacional", "b"].map(levelOf)).toEqual([
      "regional",
      "bilateral",
      "national",
      "national",
      "bilateral",
    ]);
    expect(levelOf("regional y nacional")).toBeNull();
    expect(levelOf("")).toBeNull();
  });
});
