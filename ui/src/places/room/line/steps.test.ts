import { describe, expect, it } from "vitest";

import { Steps, type Change } from "./steps";

/** Steps into which this was typed, letter by letter. */
function typed(text: string, steps = new Steps(), from = ""): Steps {
  for (let end = 1; end <= text.length; end += 1) {
    const before = from + text.slice(0, end - 1);
    steps.meet(before, before.length);
    change(steps, from + text.slice(0, end), "typed");
  }
  return steps;
}

const change = (steps: Steps, text: string, how: Change) => steps.change(text, text.length, how);
const back = (steps: Steps) => steps.back()?.text ?? null;
const again = (steps: Steps) => steps.again()?.text ?? null;

describe("what was typed", () => {
  it("is taken back word by word, and comes back word by word", () => {
    const steps = typed("Falta una ley");
    expect([back(steps), back(steps), back(steps), back(steps)]).toEqual([
      "Falta una ",
      "Falta ",
      "",
      null,
    ]);
    expect(steps.areAhead).toBe(true);
    expect([again(steps), again(steps), again(steps), again(steps)]).toEqual([
      "Falta ",
      "Falta una ",
      "Falta una ley",
      null,
    ]);
  });

  it("goes on from where it was taken back to, and what was ahead is gone", () => {
    const steps = typed("Falta ley");
    back(steps);
    typed("luz", steps, "Falta ");
    expect(again(steps)).toBeNull();
    expect(back(steps)).toBe("Falta ");
  });

  it("has one step for all that was erased at once, and one for what was pasted", () => {
    const steps = typed("Falta");
    for (const text of ["Falt", "Fal", "Fa"]) change(steps, text, "erased");
    change(steps, "Fa, y más", "whole");
    change(steps, "Fa, y más, aún", "whole");
    expect([back(steps), back(steps), back(steps), back(steps)]).toEqual([
      "Fa, y más",
      "Fa",
      "Falta",
      "",
    ]);
  });
});

it("what came into the line from elsewhere has no steps", () => {
  const steps = typed("Falta");
  steps.meet("", 0);
  expect(back(steps)).toBeNull();
  typed("x", steps, "");
  steps.meet("Media frase de antes", 0);
  expect(back(steps)).toBeNull();
  expect(steps.areAhead).toBe(false);
});
