import { expect, it } from "vitest";

import { createQueue } from "./queue";

it("jobs run one after the other, in the order they were given", async () => {
  const inTurn = createQueue();
  const log: string[] = [];
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const first = inTurn(async () => {
    log.push("first begins");
    await gate;
    log.push("first ends");
  });
  const second = inTurn(async () => {
    log.push("second");
  });
  open();
  await Promise.all([first, second]);
  expect(log).toEqual(["first begins", "first ends", "second"]);
});

it("a job that fails tells its own caller and stops no other", async () => {
  const inTurn = createQueue();
  const failing = inTurn(() => Promise.reject(new Error("no")));
  const next = inTurn(() => Promise.resolve("yes"));
  await expect(failing).rejects.toThrow("no");
  await expect(next).resolves.toBe("yes");
});
