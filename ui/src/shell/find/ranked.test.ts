import { describe, expect, it } from "vitest";

import { ranked } from "./ranked";

const row = (name: string, texts: string[], beside: string[] = [], here = true) => ({
  name,
  texts,
  beside,
  here,
});
const names = (rows: ReturnType<typeof row>[], query: string) =>
  ranked(rows, query).list.map((found) => found.row.name);

describe("which row is meant", () => {
  const rows = [
    row("inside", ["Superinvestigación"]),
    row("elsewhere", ["Investigación conjunta"], [], false),
    row("here", ["Falta de investigación financiera"]),
    row("other", ["Rutas marítimas"], ["HN", "Fiscalía"]),
  ];

  it("the one of this group before those of others, a beginning before the inside of a word", () => {
    expect(names(rows, "investigacion")).toEqual(["here", "elsewhere", "inside"]);
  });

  it("the one that has every word, also beside its text", () => {
    expect(names(rows, "rutas fiscalia")).toEqual(["other"]);
    expect(ranked(rows, "rutas fiscalia").list[0]?.because).toBe("Fiscalía");
    expect(names(rows, "rutas trafico")).toEqual([]);
  });

  it("the one that has them in another language, shown in that language", () => {
    const both = [row("both", ["Maritime routes", "Rutas marítimas"])];
    expect(ranked(both, "rutas").list[0]?.text).toBe("Rutas marítimas");
    expect(ranked(both, "maritim").list[0]?.text).toBe("Maritime routes");
  });

  it("none, as long as nothing is asked", () => {
    expect(ranked(rows, "  ")).toEqual({ list: [], count: 0 });
  });

  it("says how many there are besides those it gives", () => {
    const many = Array.from({ length: 100 }, (_, at) => row(String(at), ["frontera"]));
    const { list, count } = ranked(many, "frontera", 10);
    expect([list.length, count]).toEqual([10, 100]);
  });
});
