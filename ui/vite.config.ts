import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  // The window loads the bundle from a protocol of its own, so every address is relative.
  base: "./",
  resolve: { alias: { "~": path("./src") } },
  server: {
    port: 5173,
    strictPort: true,
    // The wording lives beside `ui/`, since documents speak the same words.
    fs: { allow: [path("."), path("../assets/locales"), path("../assets/spoken-words.txt")] },
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The oldest WebKit among the webviews the app runs in.
    target: "safari16.4",
    // Inlined fonts would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ["src/**/*.test.ts"],
    environment: "node",
  },
});
