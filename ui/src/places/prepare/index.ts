export { default as Prepare } from "./Prepare.svelte";
export { sections } from "./prepare.svelte";
