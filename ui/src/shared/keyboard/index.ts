export { isCurtainKey, isMac, keyNames, keyText, matches } from "./chord";
export { dispatch, holdKeys, listing, offers, useCommands, useKeys } from "./registry.svelte";
export { takeKeyboard } from "./takeKeyboard";
export type { Binding, Command, Offer } from "./registry.svelte";
export { undoTyping } from "./typingUndo";
