import { describe, expect, it } from "vitest";

import { beginning, mayBeLong } from "./long";

describe("a long wording", () => {
  it("is long by its characters or by its lines", () => {
    expect(mayBeLong("Falta de datos")).toBe(false);
    expect(mayBeLong("palabra ".repeat(60))).toBe(true);
    expect(mayBeLong("a\n".repeat(7))).toBe(false);
    expect(mayBeLong("a\n".repeat(9))).toBe(true);
  });

  it("names its row by its beginning, and never by half a sign", () => {
    expect(beginning("corta")).toBe("corta");
    expect(beginning("x".repeat(20_000)).length).toBeLessThan(310);
    expect(beginning("🌎".repeat(500))).toMatch(/^(🌎)+…$/u);
  });
});
