export { default as Stage } from "./Stage.svelte";
export { default as StartCommands } from "./StartCommands.svelte";
export { startPresentation } from "./start";
export { minutesTaken } from "./time";
