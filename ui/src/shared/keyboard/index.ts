export { isCurtainKey, isMac, keyNames, keyText } from "./chord";
export { dispatch, holdKeys, listing, useKeys } from "./registry.svelte";
export type { Binding } from "./registry.svelte";
