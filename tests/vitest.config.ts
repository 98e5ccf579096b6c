import { defineConfig } from "vitest/config";

const project = (name: string, include: string) => ({
  extends: true as const,
  test: { name, include: [include] },
});

export default defineConfig({
  test: {
    environment: "node",
    // Browsers and windows are heavy: two at a time are what two cores carry.
    maxWorkers: 2,
    // Far above what any of it takes, so that only what hangs is given up.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      project("browser", "browser/**/*.test.ts"),
      project("window", "window/**/*.test.ts"),
      project("bench", "bench/**/*.bench.ts"),
      project("shots", "shots/**/*.shots.ts"),
    ],
  },
});
