import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

/** Arrows point inward: platform ← shared ← domain ← places ← shell. */
const outside = {
  platform: ["shared", "domain", "places", "shell"],
  shared: ["domain", "places", "shell"],
  domain: ["places", "shell"],
  places: ["shell"],
  shell: [],
};

const shellOfTheDesktop = {
  group: ["@tauri-apps/*"],
  message: "Only ui/src/platform speaks with the desktop shell; import from ~/platform.",
};

function arrows(folder) {
  const patterns = outside[folder].map((other) => ({
    group: [`~/${other}`, `~/${other}/**`, `**/../${other}/**`],
    message: `${folder} does not know ${other}: arrows point inward.`,
  }));
  if (folder !== "platform") patterns.push(shellOfTheDesktop);
  return {
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

/** A place does not reach into another place. */
function neighbours(place, others) {
  const patterns = [
    ...others.map((other) => ({
      group: [`~/places/${other}/**`, `../${other}/**`, `../../${other}/**`],
      message: `The place ${place} does not know ${other}; share through domain or shared.`,
    })),
    { group: ["~/shell", "~/shell/**"], message: "places does not know shell." },
    shellOfTheDesktop,
  ];
  return {
    files: [`src/places/${place}/**/*.{ts,svelte}`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

const places = ["welcome", "prepare", "room", "plenary", "projector"];

export default ts.config(
  { ignores: ["dist/**", "node_modules/**", "src/platform/bindings.ts"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: [".svelte"],
        parser: ts.parser,
        svelteConfig,
      },
    },
  },
  {
    rules: {
      "no-undef": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "svelte/require-each-key": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/prefer-svelte-reactivity": "error",
    },
  },
  ...Object.keys(outside).map(arrows),
  ...places.map((place) =>
    neighbours(
      place,
      places.filter((other) => other !== place),
    ),
  ),
);
