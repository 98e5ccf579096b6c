export { default as Projector } from "./Projector.svelte";
export { default as Stage } from "./Stage.svelte";
