export { default as Icon } from "./Icon.svelte";
export { default as Mark } from "./Mark.svelte";
export type { IconName } from "./icons";
