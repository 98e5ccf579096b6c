import { describe, expect, it } from "vitest";

import { asked, fold, has, marked } from "./search";

const shown = (text: string, query: string) =>
  marked(text, asked(query))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join("");

describe("finding words", () => {
  it("ignores accents and case, both ways", () => {
    expect(shown("Investigación PENAL", "investigacion penal")).toBe("[Investigación] [PENAL]");
    expect(shown("investigacion", "Investigación")).toBe("[investigacion]");
    expect(shown("Ñandú en el café", "NANDU cafe")).toBe("[Ñandú] en el [café]");
  });

  it("marks the right letters after signs that fold to more or fewer", () => {
    expect(shown("🌎🌎 İstanbul straße", "straße")).toBe("🌎🌎 İstanbul [straße]");
    // An accent typed as a sign of its own stays with its letter.
    expect(shown("coordinacio\u0301n total", "coordinacion")).toBe("[coordinacio\u0301n] total");
  });

  it("looks for every word, each once, wherever it stands", () => {
    expect(asked("  la  LA frontera ")).toEqual(["la", "frontera"]);
    expect(shown("la frontera y la ruta", "la")).toBe("[la] frontera y [la] ruta");
  });

  it("tells a word that begins so from one that has it inside", () => {
    expect(has(fold("Trata de personas"), "per")).toBe("begins");
    expect(has(fold("Trata de personas"), "ersona")).toBe("inside");
    expect(has(fold("superpersona persona"), "persona")).toBe("begins");
    expect(has(fold("Trata"), "tráfico")).toBeNull();
  });

  it("marks words that overlap as one", () => {
    expect(shown("interinstitucional", "inter terins")).toBe("[interins]titucional");
  });

  it("shows of a long text what is around the first word", () => {
    const text = `${"antes ".repeat(80)}la clave está aquí ${"después ".repeat(80)}`;
    const around = shown(text, "clave");
    expect(around.length).toBeLessThan(220);
    expect(around).toMatch(/^…antes .*\[clave\] está aquí después.*…$/u);
  });

  it("never cuts a sign in half", () => {
    const text = `${"🌎".repeat(300)}clave${"🌎".repeat(300)}`;
    expect(shown(text, "clave")).toMatch(/^…(🌎)+\[clave\](🌎)+…$/u);
  });

  it("shows the beginning where nothing is marked", () => {
    expect(shown("Nada de eso", "")).toBe("Nada de eso");
  });
});
