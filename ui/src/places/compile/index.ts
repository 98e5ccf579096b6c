export { default as Compile } from "./Compile.svelte";
