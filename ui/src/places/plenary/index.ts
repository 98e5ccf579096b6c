export { default as Plenary } from "./Plenary.svelte";
