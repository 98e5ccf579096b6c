export { default as Prepare } from "./Prepare.svelte";
